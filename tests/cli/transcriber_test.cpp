// A station's transcriber through the real program.
#include "cli/radiowrap.hpp"

#include <gmock/gmock.h>

#include <chrono>

namespace radiowrap::test {
namespace {

using nlohmann::json;
using testing::AllOf;
using testing::HasSubstr;

/// A newsroom whose station has a transcriber: the shell script "hear".
class Transcriber : public testing::Test {
protected:
    Transcriber() {
        write_bytes(newsroom_ / "station.toml",
                    "name = \"النسيم\"\n[transcriber]\ntimeout = 20\ncommand = [\"bash\", \"" +
                        (newsroom_ / "hear").string() + "\", \"{file}\"]\n");
        hear("echo run >> runs; echo 'العمل انتهى في موعده'");
    }
    void hear(const std::string& line) { write_bytes(newsroom_ / "hear", line + "\n"); }
    [[nodiscard]] std::size_t runs() const {
        return std::filesystem::exists(newsroom_ / "runs") ? read_bytes(newsroom_ / "runs").size() / 4 : 0;
    }

    Newsroom newsroom_;
};

TEST_F(Transcriber, HearsOnlyTheClipsThatComeIntoQuestionAndOnlyOnce) {
    const std::string match = "radiowrap match report.txt --clips clips --station station.toml --json";
    const Ran ran = newsroom_.run(match);
    EXPECT_EQ(ran.exit_code, 0) << ran.err;
    EXPECT_EQ(runs(), 2U); // ليلى قاسم has one slot and one clip
    EXPECT_EQ(newsroom_.run(match).out, ran.out);
    EXPECT_EQ(runs(), 2U);
}

TEST_F(Transcriber, IsNeverRequired) {
    hear("echo 'no such model' >&2; exit 1");
    const Ran ran = newsroom_.run("radiowrap match report.txt --clips clips --station station.toml");
    EXPECT_EQ(ran.exit_code, 0);
    EXPECT_THAT(ran.err, AllOf(HasSubstr("warning: "), HasSubstr("samer_halabi_1.wav: no transcript: bash"),
                               HasSubstr("no such model")));
}

TEST_F(Transcriber, FillsALibrary) {
    const std::string add = "radiowrap clips add clips --library clips.db --json ";
    EXPECT_EQ(json::parse(newsroom_.run(add + "--transcribe --station station.toml").out)["transcribed"], 3);
    const json clip =
        json::parse(newsroom_.run("radiowrap clips show 1 --library clips.db --json").out).at(0);
    EXPECT_EQ(clip["transcript"], "العمل انتهى في موعده");
    EXPECT_THAT(clip.dump(), HasSubstr("recogniser bash"));
    EXPECT_EQ(json::parse(newsroom_.run(add + "--transcribe --station station.toml").out)["transcribed"], 0);
    EXPECT_EQ(runs(), 3U);
}

TEST_F(Transcriber, OfALibraryHasToBeInTheStationFile) {
    write_bytes(newsroom_ / "plain.toml", "name = \"النسيم\"\n");
    const Ran none = newsroom_.run("radiowrap clips add clips --library a.db --transcribe");
    EXPECT_EQ(none.exit_code, 2);
    EXPECT_THAT(none.err, HasSubstr("name the station file with [transcriber] by --station"));
    const Ran plain =
        newsroom_.run("radiowrap clips add clips --library a.db --transcribe --station plain.toml");
    EXPECT_EQ(plain.exit_code, 2);
    EXPECT_THAT(plain.err, HasSubstr("plain.toml: there is no [transcriber]"));
    EXPECT_FALSE(std::filesystem::exists(newsroom_ / "a.db"));
}

TEST_F(Transcriber, LeavesNothingBehindWhenItIsStopped) {
    hear("echo $$ > number; echo $1 > file; sleep 60; true");
    const auto begin = std::chrono::steady_clock::now();
    const Ran ran =
        newsroom_.run("{ " RADIOWRAP_BINARY " match report.txt --clips clips --station station.toml & "
                      "for i in {1..200}; do [[ -s file ]] && break; sleep 0.1; done; "
                      "kill $! && wait $!; }");
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(30));
    EXPECT_THAT(ran.err, HasSubstr("stopped on request"));
    const std::string file = read_bytes(newsroom_ / "file");
    EXPECT_FALSE(std::filesystem::exists(file.substr(0, file.size() - 1)));
    EXPECT_FALSE(
        std::filesystem::exists("/proc/" + std::to_string(std::stoi(read_bytes(newsroom_ / "number")))));
}

} // namespace
} // namespace radiowrap::test
