#pragma once

#include "produce.hpp"

#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace radiowrap {

/// The options that commands on a report share, as typed.
struct Options {
    std::string report, item, clips, station, out, cache, date, missing;
    std::vector<std::string> keep, choices, deliveries;
    int jobs = 0;
};

/// --item, --keep
void add_reading_options(CLI::App& command, Options& options);
/// REPORT, and the options of reading it
void add_report(CLI::App& command, Options& options);
/// --clips, --clip
void add_clip_options(CLI::App& command, Options& options);
/// --station, --missing, --cache, --jobs
void add_station_options(CLI::App& command, Options& options);
/// --deliver, --out, --date
void add_delivery_options(CLI::App& command, Options& options);

/// --item and --keep. Throws Error (wrong_use).
ReadOptions make_read_options(const Options& options);

/// For commands that need no station: the report, the clips, where the languages are.
Request make_plain_request(const Options& options);

/// What was typed, with what was not: the sample station, the user's cache folder, every core. Throws Error
/// (wrong_use, or what is wrong with the station file).
Request make_request(const Options& options);

/// Where voices/ and assets/ are: $RADIOWRAP_SHARE, else where the program was built or installed.
std::filesystem::path share_folder();
/// The user's cache folder for takes.
std::filesystem::path default_cache();
/// The user's library of clips, in the folder for data. Throws Error: there is no such folder.
std::filesystem::path default_library();

} // namespace radiowrap
