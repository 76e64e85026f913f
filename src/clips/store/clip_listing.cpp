#include "clips/store/clip_listing.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <unordered_set>

namespace radiowrap {
namespace {

namespace fs = std::filesystem;

class Lister {
public:
    ClipListing list(const std::vector<fs::path>& paths) {
        std::map<fs::path, std::vector<fs::path>> single; // by folder: it has one clip.toml for all of them
        for (const fs::path& given : paths) {
            const fs::path path = fs::absolute(given).lexically_normal();
            std::error_code problem;
            if (fs::is_directory(path, problem))
                add_folder((path / "").parent_path());
            else if (fs::exists(path, problem))
                single[path.parent_path()].push_back(path);
            else
                throw Error(fmt::format("{}: there is no such file or folder", given.string()),
                            ExitCode::wrong_use);
        }
        for (const auto& [folder, files] : single) add_files(folder, files);
        return std::move(listing_);
    }

private:
    void add_folder(const fs::path& folder) {
        FolderFiles files = list_folder(folder);
        append(files.warnings);
        listing_.folders.push_back(folder);
        const FolderSidecars sidecars = read_folder_sidecars(files, BrokenSidecar::warns);
        append(sidecars.warnings);
        add(files, sidecars, folder);
    }

    void add_files(const fs::path& folder, const std::vector<fs::path>& names) {
        std::error_code ignored;
        FolderFiles files;
        files.others = names;
        std::vector<fs::path> beside{folder / "clip.toml"};
        for (const fs::path& file : names) beside.push_back(fs::path(file).replace_extension(".toml"));
        for (const fs::path& toml : beside)
            if (fs::exists(toml, ignored)) files.sidecars.push_back(toml);
        const FolderSidecars sidecars = read_folder_sidecars(files, BrokenSidecar::warns);
        for (const Warning& warning : sidecars.warnings) // the other clips of the list are not asked for
            if (warning.code != "clip_missing") listing_.warnings.push_back(warning);
        add(files, sidecars, folder);
    }

    void add(const FolderFiles& files, const FolderSidecars& sidecars, const fs::path& folder) {
        for (const fs::path& file : files.others) {
            if (sidecars.unknown.contains(file) || !seen_.insert(file.string()).second) continue;
            const auto entries = sidecars.entries.find(file);
            listing_.clips.push_back(
                {file, folder,
                 entries == sidecars.entries.end() ? std::vector<SidecarEntry>{} : entries->second});
        }
    }

    void append(const Warnings& warnings) {
        listing_.warnings.insert(listing_.warnings.end(), warnings.begin(), warnings.end());
    }

    ClipListing listing_;
    std::unordered_set<std::string> seen_;
};

} // namespace

ClipListing list_clips(const std::vector<fs::path>& paths) { return Lister().list(paths); }

} // namespace radiowrap
