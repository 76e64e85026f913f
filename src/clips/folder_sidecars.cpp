#include "clips/folder_sidecars.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

namespace radiowrap {
namespace {

namespace fs = std::filesystem;

class Collector {
public:
    Collector(const FolderFiles& files, BrokenSidecar broken) : broken_(broken) {
        for (const fs::path& file : files.others) {
            by_stem_[file.parent_path() / file.stem()].push_back(file);
            by_folder_[file.parent_path()].push_back(file);
            there_.insert(file);
        }
    }

    FolderSidecars collect(const std::vector<fs::path>& sidecars) {
        for (const fs::path& toml : sidecars) {
            const bool list = toml.filename() == "clip.toml";
            const std::vector<fs::path>& subjects =
                list ? by_folder_[toml.parent_path()] : by_stem_[toml.parent_path() / toml.stem()];
            attempt(subjects, [&] { list ? add_list(toml) : add_sidecar(toml, subjects); });
        }
        for (const auto& [file, entries] : result_.entries)
            attempt({file}, [&, &clip = file, &said = entries] { refuse_two(clip, said); });
        for (const fs::path& file : result_.unknown) result_.entries.erase(file);
        return std::move(result_);
    }

private:
    template <typename Work>
    void attempt(const std::vector<fs::path>& subjects, Work work) {
        try {
            work();
        } catch (const Error& error) {
            if (broken_ == BrokenSidecar::throws) throw;
            result_.warnings.push_back({"sidecar_broken", error.what()});
            result_.unknown.insert(subjects.begin(), subjects.end());
        }
    }

    /// NAME.toml describes the one file NAME.*
    void add_sidecar(const fs::path& toml, const std::vector<fs::path>& named) {
        if (named.size() > 1)
            throw Error(fmt::format("{}: which clip does it describe, {} or {}? List them in clip.toml",
                                    toml.string(), named[0].filename().string(),
                                    named[1].filename().string()));
        if (named.empty())
            warn_missing(fmt::format("{}: there is no clip of this name beside it", toml.string()));
        else
            result_.entries[named.front()].push_back(read_clip_sidecar(toml));
    }

    void add_list(const fs::path& toml) {
        for (SidecarEntry& entry : read_clip_list(toml)) {
            const fs::path named = toml.parent_path() / entry.file;
            if (there_.contains(named))
                result_.entries[named].push_back(std::move(entry));
            else
                warn_missing(fmt::format("{}: there is no clip {} in its folder", toml.string(), entry.file));
        }
    }

    void warn_missing(std::string message) {
        result_.warnings.push_back({"clip_missing", std::move(message)});
    }

    static void refuse_two(const fs::path& file, const std::vector<SidecarEntry>& entries) {
        for (const SidecarEntry& entry : entries)
            if (entry.sidecar != entries.front().sidecar)
                throw Error(fmt::format("{}: described twice, in {} and in {}", file.string(),
                                        entries.front().sidecar.string(), entry.sidecar.string()));
    }

    BrokenSidecar broken_;
    std::map<fs::path, std::vector<fs::path>> by_stem_, by_folder_;
    std::set<fs::path> there_;
    FolderSidecars result_;
};

} // namespace

FolderSidecars read_folder_sidecars(const FolderFiles& files, BrokenSidecar broken) {
    return Collector(files, broken).collect(files.sidecars);
}

void check_length(const SidecarEntry& entry, const fs::path& clip, double seconds) {
    if (entry.end > seconds)
        throw Error(fmt::format("{}: {:.2f} s lies behind the end of {}, which is {:.2f} s long",
                                entry.sidecar.string(), entry.end, clip.filename().string(), seconds));
}

} // namespace radiowrap
