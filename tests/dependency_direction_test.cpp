// The tree is the pipeline: reads the includes of src/ and refuses what points the wrong way.

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {
namespace {

namespace fs = std::filesystem;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

struct SourceFile {
    std::string path; ///< below src/
    std::vector<std::string> lines;
};

constexpr std::array<std::string_view, 9> kStages = {"article",  "script", "clips",  "voice",  "takes",
                                                     "timeline", "mix",    "master", "deliver"};

std::optional<std::size_t> stage_number(std::string_view folder) {
    const auto stage = std::find(kStages.begin(), kStages.end(), folder);
    if (stage == kStages.end()) return std::nullopt;
    return static_cast<std::size_t>(stage - kStages.begin());
}

/// "lib/icu" for lib/icu/text.cpp, "mix" for mix/mixer.cpp; the files on top are "produce", all but main.
std::string part_of(const std::string& path) {
    const auto slash = path.find('/');
    if (slash == std::string::npos) return path == "main.cpp" ? "main" : "produce";
    if (path.starts_with("lib/")) return path.substr(0, path.find('/', 4));
    return path.substr(0, slash);
}

bool may_know(const std::string& from, const std::string& to) {
    const auto is_foundation = to == "base" || to == "audio";
    if (from == to || from == "cli" || from == "desk") return true;
    if (from == "base" || from == "audio") return false;
    if (from.starts_with("lib/")) return is_foundation;
    if (from == "main") return to == "cli";
    if (is_foundation || to.starts_with("lib/")) return true;
    if (from == "produce") return stage_number(to) || to == "station";
    if (from == "station") return stage_number(to).has_value();
    return stage_number(from) && stage_number(to) && *stage_number(to) < *stage_number(from);
}

bool is_standard(std::string_view header) { return header.find_first_of("./") == std::string_view::npos; }

bool is_system(std::string_view header) {
    static const std::set<std::string_view> posix = {"unistd.h", "fcntl.h", "poll.h", "signal.h", "spawn.h"};
    return posix.contains(header) || header.starts_with("sys/");
}

/// Why `from` may not include <header>; empty when it may.
std::string objection(const std::string& from, const std::string& header) {
    if (is_standard(header)) return "";
    if (from == "audio") return "audio/ includes only the standard library";
    if (is_system(header) || header.starts_with("fmt/")) return "";
    if (from == "base") return "base/ includes only the standard library, POSIX and fmt";
    if (header.starts_with("nlohmann/")) return "";
    if (header.starts_with("CLI/")) return from == "cli" ? "" : "CLI11 belongs to cli/";
    return from.starts_with("lib/") ? "" : "a library's headers belong in its folder below lib/";
}

/// "libavcodec/avcodec.h" -> "libav": FFmpeg's libraries are one; else the first folder, or the header
/// itself.
std::string library_of(std::string_view header) {
    if (header.starts_with("libav") || header.starts_with("libsw")) return "FFmpeg";
    return std::string(header.substr(0, header.find('/')));
}

/// The call or object that line uses and that only cli/ and desk/ may use; empty if none.
std::string_view outside_world(std::string_view line) {
    static constexpr std::array<std::string_view, 12> names = {
        "getenv", "secure_getenv", "std::cout", "std::cerr",  "std::clog",    "printf",
        "puts",   "fprintf",       "vprintf",   "fmt::print", "system_clock", "std::time"};
    const auto in_word = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) || c == '_'; };
    const std::string_view code = line.substr(0, line.find("//"));
    for (const std::string_view name : names) {
        for (auto at = code.find(name); at != std::string_view::npos; at = code.find(name, at + 1)) {
            const auto end = at + name.size();
            if ((at == 0 || !in_word(code[at - 1])) && (end == code.size() || !in_word(code[end])))
                return name;
        }
    }
    return "";
}

class Checker {
public:
    std::vector<std::string> check(const std::vector<SourceFile>& files) {
        for (const SourceFile& file : files)
            for (std::size_t i = 0; i < file.lines.size(); ++i)
                check_line(part_of(file.path), fmt::format("src/{}:{}", file.path, i + 1), file.lines[i]);
        return std::move(found_);
    }

private:
    void check_line(const std::string& from, const std::string& place, std::string_view line) {
        const auto is_top = from == "cli" || from == "desk" || from == "main";
        if (const auto name = outside_world(line); !is_top && !name.empty())
            found_.push_back(fmt::format("{}: {} uses {}; only cli/ and desk/ may", place, from, name));
        const auto hash = line.find_first_not_of(" \t");
        if (hash == std::string_view::npos || !line.substr(hash).starts_with("#include")) return;
        const auto open = line.find_first_of("\"<");
        const auto close = line.find_first_of("\">", open + 1);
        if (open == std::string_view::npos || close == std::string_view::npos) return;
        const std::string header(line.substr(open + 1, close - open - 1));
        line[open] == '"' ? check_own(from, place, header) : check_foreign(from, place, header);
    }

    void check_own(const std::string& from, const std::string& place, const std::string& header) {
        if (!may_know(from, part_of(header)))
            found_.push_back(fmt::format("{}: {} may not know {}", place, from, header));
    }

    void check_foreign(const std::string& from, const std::string& place, const std::string& header) {
        if (const auto why = objection(from, header); !why.empty())
            found_.push_back(fmt::format("{}: <{}>: {}", place, header, why));
        else if (from.starts_with("lib/") && !is_standard(header) && !is_system(header))
            check_one_home(from, place, library_of(header));
    }

    void check_one_home(const std::string& from, const std::string& place, const std::string& library) {
        if (library == "fmt" || library == "nlohmann") return;
        const auto [home, is_new] = home_.emplace(library, from);
        if (home->second != from)
            found_.push_back(fmt::format("{}: {} is wrapped in {} already", place, library, home->second));
    }

    std::map<std::string, std::string> home_; ///< library -> the part that wraps it
    std::vector<std::string> found_;
};

std::vector<std::string> violations(const std::vector<SourceFile>& files) { return Checker().check(files); }

std::vector<SourceFile> read_sources() {
    const fs::path root = fs::path(SOURCE_DIR) / "src";
    std::vector<SourceFile> files;
    for (const auto& entry : fs::recursive_directory_iterator(root)) {
        if (entry.path().extension() != ".cpp" && entry.path().extension() != ".hpp") continue;
        SourceFile file{entry.path().lexically_relative(root).generic_string(), {}};
        std::ifstream stream(entry.path());
        for (std::string line; std::getline(stream, line);) file.lines.push_back(line);
        files.push_back(std::move(file));
    }
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return files;
}

TEST(dependency_direction, holds_for_every_file_below_src) {
    const auto files = read_sources();
    ASSERT_GT(files.size(), 20U) << "src/ was not found in " << SOURCE_DIR;
    EXPECT_THAT(violations(files), IsEmpty());
}

TEST(dependency_direction, a_stage_may_know_itself_earlier_stages_and_what_lies_below) {
    EXPECT_THAT(
        violations({{"mix/mixer.cpp",
                     {"#include \"mix/mixer.hpp\"", "#include \"timeline/timeline.hpp\"",
                      "#include \"takes/take.hpp\"", "#include \"base/error.hpp\"",
                      "#include \"audio/view.hpp\"", "#include \"lib/sndfile/reader.hpp\"",
                      "#include <vector>", "#include <fmt/format.h>", "#include <unistd.h>"}},
                    {"produce.cpp", {"#include \"station/station.hpp\"", "#include \"mix/mixer.hpp\""}},
                    {"cli/cli.cpp", {"#include <CLI/CLI.hpp>", "std::cout << getenv(name);"}}}),
        IsEmpty());
}

TEST(dependency_direction, a_stage_that_knows_a_later_one_is_found_with_file_and_line) {
    EXPECT_THAT(violations({{"takes/take.cpp", {"#include <string>", "#include \"mix/mixer.hpp\""}}}),
                ElementsAre("src/takes/take.cpp:2: takes may not know mix/mixer.hpp"));
}

TEST(dependency_direction, the_pipeline_and_the_station_are_hidden_from_every_stage) {
    EXPECT_EQ(
        violations(
            {{"deliver/encode.cpp", {"#include \"produce.hpp\"", "#include \"station/station.hpp\""}},
             {"audition/player.cpp", {"#include \"mix/mixer.hpp\""}},
             {"lib/icu/text.cpp", {"#include \"script/script.hpp\"", "#include \"lib/toml/table.hpp\""}},
             {"base/error.cpp", {"#include \"audio/view.hpp\""}},
             {"station/station.cpp", {"#include \"produce.hpp\"", "#include \"cli/cli.hpp\""}}})
            .size(),
        8U);
}

TEST(dependency_direction, a_library_header_outside_its_folder_is_found) {
    EXPECT_THAT(violations({{"clips/clip.cpp", {"#include <sndfile.h>"}}}),
                ElementsAre(HasSubstr("clip.cpp:1: <sndfile.h>")));
    EXPECT_THAT(violations({{"mix/mixer.cpp", {"  #include <CLI/CLI.hpp>"}}}),
                ElementsAre(HasSubstr("cli/")));
    EXPECT_THAT(violations({{"audio/gain.cpp", {"#include <fmt/format.h>"}}}),
                ElementsAre(HasSubstr("standard")));
    EXPECT_THAT(violations({{"base/text.cpp", {"#include <nlohmann/json.hpp>"}}}),
                ElementsAre(HasSubstr("base/")));
}

TEST(dependency_direction, a_library_wrapped_twice_is_found) {
    EXPECT_THAT(violations({{"lib/ffmpeg/encoder.cpp", {"#include <libavcodec/avcodec.h>"}},
                            {"lib/resample/soft.cpp", {"#include <libswresample/swresample.h>"}}}),
                ElementsAre("src/lib/resample/soft.cpp:1: FFmpeg is wrapped in lib/ffmpeg already"));
}

TEST(dependency_direction, printing_environment_and_clock_below_the_command_line_are_found) {
    EXPECT_THAT(violations({{"voice/espeak.cpp",
                             {"std::cout << 1;", "x = std::getenv(\"HOME\");",
                              "now = std::chrono::system_clock::now();", "// std::cout is not for us",
                              "std::snprintf(buffer, 4, \"\");", "print_time(0);"}}}),
                ElementsAre(HasSubstr("espeak.cpp:1"), HasSubstr("espeak.cpp:2"), HasSubstr("espeak.cpp:3")));
}

} // namespace
} // namespace radiowrap
