#pragma once

#include <algorithm>
#include <filesystem>
#include <vector>

namespace radiowrap {

/// The script that a report becomes: NAME.json, or NAME.expected.json where the report itself is NAME.json.
inline std::filesystem::path expected_script(std::filesystem::path report) {
    return report.replace_extension(report.extension() == ".json" ? ".expected.json" : ".json");
}

/// A .json file with another report's name is what that one becomes.
inline bool is_report(const std::filesystem::path& file) {
    return file.extension() != ".json" ||
           (file.stem().extension() != ".expected" && std::filesystem::exists(expected_script(file)));
}

/// All reports of a folder by name, whatever their format.
inline std::vector<std::filesystem::path> reports_in(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> reports;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (is_report(entry.path())) reports.push_back(entry.path());
    std::sort(reports.begin(), reports.end());
    return reports;
}

} // namespace radiowrap
