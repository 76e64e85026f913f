#include "clips/folder.hpp"

#include "base/ascii_case.hpp"
#include "base/error.hpp"
#include "clips/file_name.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace radiowrap {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostFiles = 20000;
constexpr int kDeepest = 3;

/// Texts, pictures, lists, and the peak files that audio editors leave.
constexpr auto kSilentExtensions = std::to_array<std::string_view>({
    ".asd",      ".bak", ".bmp",    ".cfg",  ".csv", ".cue",  ".db",   ".db-journal", ".doc", ".docx",
    ".gif",      ".gz",  ".htm",    ".html", ".ini", ".jpeg", ".jpg",  ".json",       ".log", ".m3u",
    ".m3u8",     ".md",  ".odt",    ".pdf",  ".pek", ".pk",   ".pkf",  ".pls",        ".png", ".ps",
    ".reapeaks", ".rtf", ".script", ".sfk",  ".srt", ".svg",  ".text", ".tif",        ".tmp", ".ttml",
    ".txt",      ".url", ".vtt",    ".webp", ".xls", ".xlsx", ".xml",  ".yaml",       ".yml", ".zip",
});

std::string lower_extension(const fs::path& file) { return ascii_lower(file.extension().string()); }

void sort_naturally(std::vector<fs::path>& paths) {
    std::vector<std::pair<std::string, fs::path>> keyed;
    for (fs::path& path : paths) keyed.emplace_back(natural_key(path.string()), std::move(path));
    std::sort(keyed.begin(), keyed.end());
    for (std::size_t i = 0; i < paths.size(); ++i) paths[i] = std::move(keyed[i].second);
}

void add_file(FolderFiles& files, const fs::path& path) {
    const std::string extension = lower_extension(path);
    if (extension == ".toml")
        files.sidecars.push_back(path);
    else if (std::find(kSilentExtensions.begin(), kSilentExtensions.end(), extension) ==
             kSilentExtensions.end())
        files.others.push_back(path);
}

void add_folder(FolderFiles& files, const fs::path& folder, int depth) {
    std::error_code problem;
    for (fs::directory_iterator entry(folder, problem); !problem && entry != fs::directory_iterator();
         entry.increment(problem)) {
        std::error_code ignored;
        if (entry->path().filename().string().starts_with('.')) continue;
        const bool is_folder =
            entry->is_directory(ignored) && !entry->is_symlink(ignored); // a link may lead back
        if (is_folder && depth < kDeepest)
            add_folder(files, entry->path(), depth + 1);
        else if (entry->is_regular_file(ignored))
            add_file(files, entry->path());
        if (files.sidecars.size() + files.others.size() > kMostFiles)
            throw Error(fmt::format("{}: more than {} files; choose the folder of this report",
                                    folder.string(), kMostFiles),
                        ExitCode::wrong_use);
    }
    if (problem)
        files.warnings.push_back(
            {"folder_unreadable", fmt::format("{}: {}", folder.string(), problem.message())});
}

} // namespace

FolderFiles list_folder(const fs::path& folder) {
    std::error_code problem;
    if (!fs::is_directory(folder, problem))
        throw Error(fmt::format("{}: there is no such folder of clips", folder.string()),
                    ExitCode::wrong_use);
    FolderFiles files;
    add_folder(files, (folder / "").parent_path(), 0); // no slash at its end
    sort_naturally(files.sidecars);
    sort_naturally(files.others);
    return files;
}

} // namespace radiowrap
