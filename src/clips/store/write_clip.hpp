#pragma once

#include "clips/sidecar.hpp"
#include "clips/store/add_clips.hpp"
#include "clips/store/clip_rows.hpp"

namespace radiowrap {

/// A file as it was found on the disk.
struct NewClip {
    std::filesystem::path file;
    FileRow row; ///< without id; hash and level only where it was opened
    std::vector<SidecarEntry> sidecar;
    std::optional<FileFacts> own; ///< only where it was opened
};

/// Finds out which row of the library a file is, and brings that up to date. A recording is known by its
/// hash: where it is found at another path it has moved, and what was said of it by hand goes with it, never
/// to the recording that took its place.
class ClipWriter {
public:
    ClipWriter(ClipRows& rows, const FactsByHand& by_hand, ClipFileReader& reader, AddReport& report)
        : rows_(rows), by_hand_(by_hand), reader_(reader), report_(report) {}
    /// Inside of a transaction. Throws Error.
    void write(const NewClip& clip);

private:
    struct Place {
        std::int64_t id;
        std::string described; ///< what the library had
        bool moved = false;
    };
    Place place_opened(const NewClip& clip, const std::optional<FileRow>& there);
    Place insert(const NewClip& clip);
    void take_over(const NewClip& clip, std::int64_t id);
    [[nodiscard]] bool holds_another(const std::filesystem::path& path, const FileRow& row);
    void write_sidecar(const NewClip& clip, const Place& place);
    void write_by_hand(std::int64_t id);

    ClipRows& rows_;
    const FactsByHand& by_hand_;
    ClipFileReader& reader_;
    AddReport& report_;
};

} // namespace radiowrap
