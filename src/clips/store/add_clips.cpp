#include "clips/store/add_clips.hpp"

#include "base/cancellation.hpp"
#include "base/error.hpp"
#include "clips/store/clip_listing.hpp"
#include "clips/store/write_clip.hpp"
#include "lib/ffmpeg/sha256.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace radiowrap {
namespace {

namespace fs = std::filesystem;

/// What is lost when a run is killed, and how long others wait while it is written.
constexpr std::size_t kMostInHand = 32;
constexpr std::int64_t kMostBytesInHand = 256 << 20;

std::string sum_up(const std::vector<SidecarEntry>& entries) {
    if (entries.empty()) return {};
    std::string all;
    for (const SidecarEntry& entry : entries) {
        for (const Fact& fact : entry.facts) all += fact.field + '\n' + fact.value + '\n';
        all += entry.sidecar.filename().string() + '\0';
    }
    return sha256_hex(all);
}

class Adder {
public:
    Adder(SqlDatabase& library, const FactsByHand& by_hand, ClipFileReader& reader)
        : library_(library), rows_(library), by_hand_(by_hand), reader_(reader) {}

    AddReport run(const ClipListing& listing, const AddProgress& progress) {
        report_.warnings = listing.warnings;
        known_ = rows_.known();
        std::size_t done = 0;
        for (const ListedClip& clip : listing.clips) {
            throw_if_cancelled();
            progress(done++, listing.clips.size());
            take(clip);
            if (in_hand_.size() >= kMostInHand || bytes_in_hand_ >= kMostBytesInHand) write();
        }
        write();
        for (const fs::path& folder : listing.folders) note_missing(folder);
        return std::move(report_);
    }

private:
    /// What has to be written of a file; nothing where it is as it was.
    void take(const ListedClip& listed) {
        const auto stamp = stamp_of(listed.file);
        if (!stamp) { // gone since the folder was listed, or in a folder that lists its files and no more
            if (!is_gone(listed.file))
                report_.warnings.push_back(
                    {"clip_unreadable", fmt::format("{}: may not be looked at", listed.file.string())});
            return;
        }
        const auto found = known_.find(listed.file.string());
        const FileRow* row = found == known_.end() ? nullptr : &found->second;
        NewClip clip;
        clip.file = listed.file;
        clip.sidecar = listed.sidecar;
        clip.row.stamp = *stamp;
        clip.row.described = sum_up(listed.sidecar);
        if (row != nullptr && row->stamp == *stamp) {
            if (row->described == clip.row.described && by_hand_.empty()) {
                ++report_.unchanged;
                return;
            }
            clip.row.seconds = row->seconds;
        } else if (!open(clip, listed.folder)) {
            return;
        }
        const bool fits = attempt([&] {
            for (const SidecarEntry& entry : clip.sidecar) check_length(entry, clip.file, clip.row.seconds);
        });
        if (!fits) return;
        bytes_in_hand_ += clip.own ? stamp->size : 0;
        in_hand_.push_back(std::move(clip));
    }

    bool open(NewClip& clip, const fs::path& folder) {
        const bool read = attempt([&] {
            clip.own = reader_.describe(clip.file, folder);
            clip.row.sha256 = reader_.hash(clip.file);
        });
        if (!read) return false;
        clip.row.seconds = clip.own->seconds;
        if (const auto measured = rows_.level_of(clip.row.sha256)) {
            clip.row.level = *measured;
            return true;
        }
        return attempt([&] { clip.row.level = reader_.measure(clip.file); });
    }

    /// A bad file is a warning; what the library says is not caught here.
    template <typename Work>
    bool attempt(Work work) {
        try {
            work();
            return true;
        } catch (const Error& error) {
            throw_if_cancelled(); // that is no fault of the file
            report_.warnings.push_back({"clip_unreadable", error.what()});
            return false;
        }
    }

    void write() {
        if (in_hand_.empty()) return;
        SqlTransaction transaction(library_);
        ClipWriter writer(rows_, by_hand_, reader_, report_);
        for (const NewClip& clip : in_hand_) writer.write(clip);
        transaction.commit();
        in_hand_.clear();
        bytes_in_hand_ = 0;
    }

    /// The path of a file that has moved belongs to nobody now.
    void note_missing(const fs::path& folder) {
        const std::string prefix = (folder / "").string();
        for (const auto& [path, row] : known_)
            if (path.starts_with(prefix) && is_gone(path) && rows_.at(path))
                report_.missing.emplace_back(path);
        std::sort(report_.missing.begin(), report_.missing.end());
    }

    SqlDatabase& library_;
    ClipRows rows_;
    const FactsByHand& by_hand_;
    ClipFileReader& reader_;
    std::unordered_map<std::string, FileRow> known_;
    std::vector<NewClip> in_hand_;
    std::int64_t bytes_in_hand_ = 0;
    AddReport report_;
};

} // namespace

AddReport add_clips(SqlDatabase& library, const ClipListing& listing, const FactsByHand& by_hand,
                    ClipFileReader& reader, const AddProgress& progress) {
    return Adder(library, by_hand, reader).run(listing, progress);
}

} // namespace radiowrap
