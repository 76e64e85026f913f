#include "clips/library.hpp"

#include "base/cancellation.hpp"
#include "base/error.hpp"
#include "clips/file_name.hpp"
#include "clips/folder.hpp"
#include "clips/readable_text.hpp"
#include "clips/sidecar.hpp"
#include "lib/ffmpeg/probe.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace radiowrap {
namespace {

namespace fs = std::filesystem;

/// Tags that name who is heard, the most telling first.
constexpr auto kSpeakerTags = std::to_array<const char*>({"speaker", "performer", "artist", "author"});

/// What is said of each file, by its path.
using Sidecars = std::map<fs::path, std::vector<SidecarEntry>>;

void add_hint(Clip& clip, HintSource source, const std::string& text) {
    // "Unknown artist" and "Voice 003" name nobody.
    if (!parse_file_name(text).person.words.empty()) clip.hints.push_back({source, text});
}

void read_names(Clip& clip, const AudioInfo& info, const fs::path& library) {
    const auto tag = [&](const char* key) {
        const auto found = info.tags.find(key);
        return found == info.tags.end() ? std::string() : readable_text(found->second);
    };
    for (const char* key : kSpeakerTags) add_hint(clip, HintSource::tag, tag(key));
    const std::string stem = readable_text(clip.path.stem().string());
    add_hint(clip, HintSource::file_name, stem);
    clip.order = parse_file_name(stem).order;
    const fs::path parent = clip.path.parent_path();
    const bool nameless = clip.hints.empty() || clip.hints.back().source != HintSource::file_name;
    if (nameless && parent != library)
        add_hint(clip, HintSource::folder_name, readable_text(parent.filename().string()));
    if (const std::string title = tag("title"); !title.empty()) {
        clip.title = title;
        add_hint(clip, HintSource::title, title);
    }
}

Clip read_clip_of(const fs::path& file, const fs::path& library) {
    const AudioInfo info = probe_audio(file);
    Clip clip;
    clip.path = file;
    clip.seconds = info.seconds;
    read_names(clip, info, library);
    return clip;
}

Clip described(Clip clip, const SidecarEntry& entry) {
    const double end = std::max(entry.in.value_or(0.0), entry.out.value_or(0.0));
    if (end > clip.seconds)
        throw Error(fmt::format("{}: {:.2f} s lies behind the end of {}, which is {:.2f} s long",
                                entry.sidecar.string(), end, clip.path.filename().string(), clip.seconds));
    if (entry.speaker) clip.hints.insert(clip.hints.begin(), {HintSource::sidecar, *entry.speaker});
    if (entry.order) clip.order = entry.order;
    if (entry.title) clip.title = entry.title;
    clip.in_s = entry.in;
    clip.out_s = entry.out;
    return clip;
}

/// NAME.toml describes the one file NAME.*
void add_sidecar(Sidecars& sidecars, ClipLibrary& library, const FolderFiles& files, const fs::path& toml) {
    std::vector<fs::path> named;
    for (const fs::path& file : files.others)
        if (file.parent_path() == toml.parent_path() && file.stem() == toml.stem()) named.push_back(file);
    if (named.size() > 1)
        throw Error(fmt::format("{}: which clip does it describe, {} or {}? List them in clip.toml",
                                toml.string(), named[0].filename().string(), named[1].filename().string()));
    if (named.empty())
        library.warnings.push_back(
            {"clip_missing", fmt::format("{}: there is no clip of this name beside it", toml.string())});
    else
        sidecars[named.front()].push_back(read_clip_sidecar(toml));
}

void add_list(Sidecars& sidecars, ClipLibrary& library, const FolderFiles& files, const fs::path& toml) {
    for (SidecarEntry& entry : read_clip_list(toml)) {
        const fs::path named = toml.parent_path() / entry.file;
        const bool there = std::find(files.others.begin(), files.others.end(), named) != files.others.end();
        if (there)
            sidecars[named].push_back(std::move(entry));
        else
            library.warnings.push_back({"clip_missing", fmt::format("{}: there is no clip {} in its folder",
                                                                    toml.string(), entry.file)});
    }
}

Sidecars read_sidecars(ClipLibrary& library, const FolderFiles& files) {
    Sidecars sidecars;
    for (const fs::path& toml : files.sidecars) {
        if (toml.filename() == "clip.toml")
            add_list(sidecars, library, files, toml);
        else
            add_sidecar(sidecars, library, files, toml);
    }
    for (const auto& [file, entries] : sidecars)
        for (const SidecarEntry& entry : entries)
            if (entry.sidecar != entries.front().sidecar)
                throw Error(fmt::format("{}: described twice, in {} and in {}", file.string(),
                                        entries.front().sidecar.string(), entry.sidecar.string()));
    return sidecars;
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
    }
    return "";
}

Clip read_clip(const fs::path& file) { return read_clip_of(file, file.parent_path()); }

ClipLibrary scan_clips(const fs::path& folder) {
    FolderFiles files = list_folder(folder);
    const fs::path root = (folder / "").parent_path(); // without a slash at its end
    ClipLibrary library{root, {}, std::move(files.warnings)};
    const Sidecars sidecars = read_sidecars(library, files);
    for (const fs::path& file : files.others) {
        throw_if_cancelled();
        Clip clip;
        try {
            clip = read_clip_of(file, root);
        } catch (const Error& error) {
            library.warnings.push_back({"clip_unreadable", error.what()});
            continue;
        }
        const auto described_by = sidecars.find(file);
        if (described_by == sidecars.end())
            library.clips.push_back(std::move(clip));
        else
            for (const SidecarEntry& entry : described_by->second)
                library.clips.push_back(described(clip, entry));
    }
    return library;
}

} // namespace radiowrap
