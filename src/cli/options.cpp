#include "cli/options.hpp"

#include "base/error.hpp"

#include <CLI/CLI.hpp>
#include <fmt/chrono.h>
#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <ctime>
#include <thread>

namespace radiowrap {

namespace {

std::optional<std::string> environment(const char* name) {
    const char* value = std::getenv(name);
    if (value == nullptr || *value == '\0') return std::nullopt;
    return value;
}

/// "2=FILE"
SlotChoice parse_choice(const std::string& typed) {
    const auto equals = typed.find('=');
    std::size_t slot = 0;
    const char* end = typed.data() + std::min(equals, typed.size());
    const auto parsed = std::from_chars(typed.data(), end, slot);
    if (equals == std::string::npos || parsed.ptr != end || parsed.ec != std::errc() || slot == 0)
        throw Error(fmt::format("--clip {}: SLOT=FILE is expected, as in --clip 2=interview.wav", typed),
                    ExitCode::wrong_use);
    return {slot, typed.substr(equals + 1)};
}

DeliveryProfile find_profile(const Station& station, const std::string& name) {
    for (const DeliveryProfile& profile : station.deliveries)
        if (profile.name == name) return profile;
    if (auto profile = built_in_profile(name)) return *profile;
    throw Error(
        fmt::format("--deliver {}: there is no such profile; there are {} and those of the station file",
                    name, fmt::join(built_in_profile_names(), ", ")),
        ExitCode::wrong_use);
}

std::vector<DeliveryProfile> choose_profiles(const Station& station, const std::vector<std::string>& names) {
    std::vector<DeliveryProfile> profiles =
        names.empty() ? station.deliveries : std::vector<DeliveryProfile>{};
    for (const std::string& name : names) profiles.push_back(find_profile(station, name));
    if (profiles.empty()) profiles.push_back(*built_in_profile("broadcast"));
    for (auto i = profiles.begin(); i != profiles.end(); ++i)
        if (std::any_of(profiles.begin(), i,
                        [&](const DeliveryProfile& other) { return other.name == i->name; }))
            throw Error(
                fmt::format("two deliveries are called \"{}\"; give one of them another name", i->name),
                ExitCode::wrong_use);
    return profiles;
}

std::string parse_date(const std::string& typed) {
    if (typed == "today") return fmt::format("{:%Y-%m-%d}", fmt::localtime(std::time(nullptr)));
    std::tm date{};
    const char* end = strptime(typed.c_str(), "%Y-%m-%d", &date);
    if (typed.empty() || (typed.size() == 10 && end != nullptr && *end == '\0')) return typed;
    throw Error(fmt::format("--date {}: YYYY-MM-DD or today is expected", typed), ExitCode::wrong_use);
}

} // namespace

std::filesystem::path share_folder() { return environment("RADIOWRAP_SHARE").value_or(RADIOWRAP_SHARE); }

std::filesystem::path default_cache() {
    if (const auto cache = environment("XDG_CACHE_HOME")) return std::filesystem::path(*cache) / "radiowrap";
    if (const auto home = environment("HOME")) return std::filesystem::path(*home) / ".cache" / "radiowrap";
    return std::filesystem::temp_directory_path() / "radiowrap-cache";
}

std::filesystem::path default_library() {
    if (const auto data = environment("XDG_DATA_HOME"))
        return std::filesystem::path(*data) / "radiowrap" / "clips.db";
    if (const auto home = environment("HOME"))
        return std::filesystem::path(*home) / ".local" / "share" / "radiowrap" / "clips.db";
    throw Error("there is no home folder for the library of clips; name a file with --library",
                ExitCode::wrong_use);
}

void add_report(CLI::App& command, Options& options) {
    command
        .add_option(
            "REPORT", options.report,
            "The written report: text, Markdown, a web page, a feed, NewsML-G2, NITF, ninjs, IPTC 7901, "
            ".docx, .odt; - reads standard input")
        ->required();
    add_reading_options(command, options);
}

void add_reading_options(CLI::App& command, Options& options) {
    command.add_option("--item", options.item, "Which of several stories in the file: its number or its id")
        ->type_name("NUMBER|ID");
    command
        .add_option("--keep", options.keep,
                    "Dropped lines to put back, by their numbers with commas between, or all")
        ->delimiter(',')
        ->type_name("NUMBERS|all");
}

void add_clip_options(CLI::App& command, Options& options) {
    command.add_option("--clips", options.clips, "Recorded clips: a folder, or a library of `clips add`")
        ->type_name("DIR|FILE");
    command.add_option("--clip", options.choices, "Put this clip into that slot; may be given again")
        ->type_name("SLOT=FILE");
}

void add_station_options(CLI::App& command, Options& options) {
    command.add_option("--station", options.station, "Station file (default: the sample station)")
        ->type_name("FILE");
    command
        .add_option("--missing", options.missing,
                    "What a slot without a clip becomes, instead of the station's rule")
        ->type_name("hold|omit|read");
    command
        .add_option("--cache", options.cache, "Folder that keeps takes (default: the user's cache folder)")
        ->type_name("DIR");
    command.add_option("--jobs", options.jobs, "Takes made side by side (default: one for each core)")
        ->check(CLI::Range(1, 64));
}

void add_delivery_options(CLI::App& command, Options& options) {
    command.add_option("--out", options.out, "Folder for the files (default: out)")->type_name("DIR");
    command
        .add_option("--deliver", options.deliveries,
                    fmt::format("Profiles, with commas between (default: the station's): {}",
                                fmt::join(built_in_profile_names(), ", ")))
        ->delimiter(',')
        ->type_name("NAMES");
    command
        .add_option("--date", options.date, "Date for the files' tags: YYYY-MM-DD or today (default: none)")
        ->type_name("DATE");
}

ReadOptions make_read_options(const Options& options) {
    ReadOptions reading;
    if (!options.item.empty()) reading.item = options.item;
    for (const std::string& typed : options.keep) {
        std::size_t number = 0;
        const char* end = typed.data() + typed.size();
        const auto parsed = std::from_chars(typed.data(), end, number);
        if (typed == "all")
            reading.keep.all = true;
        else if (parsed.ec == std::errc() && parsed.ptr == end)
            reading.keep.numbers.push_back(number);
        else
            throw Error(
                fmt::format("--keep {}: numbers of dropped lines or all are expected, as in --keep 2,3",
                            typed),
                ExitCode::wrong_use);
    }
    return reading;
}

Request make_plain_request(const Options& options) {
    Request request;
    request.report = options.report;
    request.reading = make_read_options(options);
    if (!options.clips.empty()) request.clips = options.clips;
    for (const std::string& choice : options.choices) request.choices.push_back(parse_choice(choice));
    request.assets = share_folder() / "assets";
    request.voices = share_folder() / "voices";
    return request;
}

Request make_request(const Options& options) {
    Request request = make_plain_request(options);
    const std::filesystem::path sample = request.assets / "station.toml";
    request.station = load_station(options.station.empty() ? sample : std::filesystem::path(options.station));
    if (!options.missing.empty()) {
        const auto policy = find_missing_policy(options.missing);
        if (!policy) throw Error("--missing: hold, omit or read is expected", ExitCode::wrong_use);
        request.station.missing = *policy;
    }
    request.deliveries = choose_profiles(request.station, options.deliveries);
    request.out = options.out.empty() ? "out" : options.out;
    request.cache = options.cache.empty() ? default_cache() : std::filesystem::path(options.cache);
    request.date = parse_date(options.date);
    request.parallel =
        options.jobs > 0 ? options.jobs : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    return request;
}

} // namespace radiowrap
