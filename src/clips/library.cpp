#include "clips/library.hpp"

#include "base/cancellation.hpp"
#include "base/error.hpp"
#include "clips/file_facts.hpp"
#include "clips/folder_sidecars.hpp"

namespace radiowrap {
namespace {

namespace fs = std::filesystem;

Clip described(const fs::path& file, const FileFacts& own, const SidecarEntry& entry) {
    check_length(entry, file, own.seconds);
    std::vector<Fact> facts = entry.facts;
    facts.insert(facts.end(), own.facts.begin(), own.facts.end());
    return make_clip(file, own.seconds, facts);
}

} // namespace

const char* describe(HintSource source) {
    switch (source) {
    case HintSource::sidecar:
        return "sidecar";
    case HintSource::tag:
        return "tag";
    case HintSource::file_name:
        return "file name";
    case HintSource::folder_name:
        return "folder name";
    case HintSource::title:
        return "title";
    case HintSource::recogniser:
        return "recogniser";
    }
    return "";
}

Clip read_clip(const fs::path& file) {
    const FileFacts own = read_file_facts(file, file.parent_path());
    return make_clip(file, own.seconds, own.facts);
}

ClipLibrary scan_clips(const fs::path& folder) {
    FolderFiles files = list_folder(folder);
    const fs::path root = (folder / "").parent_path(); // without a slash at its end
    ClipLibrary library{root, {}, std::move(files.warnings)};
    const FolderSidecars sidecars = read_folder_sidecars(files, BrokenSidecar::throws);
    library.warnings.insert(library.warnings.end(), sidecars.warnings.begin(), sidecars.warnings.end());
    for (const fs::path& file : files.others) {
        throw_if_cancelled();
        FileFacts own;
        try {
            own = read_file_facts(file, root);
        } catch (const Error& error) {
            library.warnings.push_back({"clip_unreadable", error.what()});
            continue;
        }
        const auto described_by = sidecars.entries.find(file);
        if (described_by == sidecars.entries.end())
            library.clips.push_back(make_clip(file, own.seconds, own.facts));
        else
            for (const SidecarEntry& entry : described_by->second)
                library.clips.push_back(described(file, own, entry));
    }
    return library;
}

} // namespace radiowrap
