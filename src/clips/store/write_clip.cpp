#include "clips/store/write_clip.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <cmath>

namespace radiowrap {

void ClipWriter::write(const NewClip& clip) {
    const auto there = rows_.at(clip.file);
    // Another process may have written it since it was looked at, or it may be another file by now.
    const bool same_stamp = there && there->stamp == clip.row.stamp;
    if (!clip.own && !same_stamp) return; // the next run opens it
    const bool known = same_stamp && (!clip.own || there->sha256 == clip.row.sha256);
    if (known) clip.own ? ++report_.unchanged : ++report_.changed;
    const Place place = known ? Place{there->id, there->described} : place_opened(clip, there);
    write_sidecar(clip, place);
    write_by_hand(place.id);
}

ClipWriter::Place ClipWriter::place_opened(const NewClip& clip, const std::optional<FileRow>& there) {
    constexpr double kSameLength_s = 0.05;
    const auto elsewhere = [this](const auto& path, const FileRow& row) { return holds_another(path, row); };
    const bool touched = there && there->sha256 == clip.row.sha256;
    if (!touched) {
        if (const auto from = rows_.moved_from(clip.row.sha256, elsewhere)) {
            if (there) rows_.set_replaced(there->id);
            ++report_.moved;
            take_over(clip, from->id);
            return {from->id, from->described, true};
        }
        if (!there) return insert(clip);
        // As long and as loud: its tags were written anew. Else what was said by hand is of the other one.
        const bool same =
            std::abs(there->seconds - clip.row.seconds) < kSameLength_s && there->level == clip.row.level;
        if (!same && !rows_.facts(there->id, FactLayer::by_hand).empty()) {
            rows_.set_replaced(there->id);
            report_.warnings.push_back(
                {"clip_replaced",
                 fmt::format("{}: is another recording now; what was said by hand of the one "
                             "before does not count for it",
                             clip.file.string())});
            return insert(clip);
        }
    }
    ++report_.changed;
    take_over(clip, there->id);
    return {there->id, there->described};
}

ClipWriter::Place ClipWriter::insert(const NewClip& clip) {
    ++report_.added;
    const std::int64_t id = rows_.insert(clip.file, clip.row);
    rows_.add_facts(id, FactLayer::file, 0, clip.own->facts);
    return {id, {}};
}

void ClipWriter::take_over(const NewClip& clip, std::int64_t id) {
    FileRow row = clip.row;
    row.id = id;
    rows_.update(clip.file, row);
    rows_.clear_facts(id, FactLayer::file);
    rows_.add_facts(id, FactLayer::file, 0, clip.own->facts);
}

/// A file that was only touched is still the same recording.
bool ClipWriter::holds_another(const std::filesystem::path& path, const FileRow& row) {
    try {
        const auto stamp = stamp_of(path);
        return !stamp || stamp->size != row.stamp.size || reader_.hash(path) != row.sha256;
    } catch (const Error&) {
        return false; // nobody knows: then it has not moved
    }
}

/// A clip that has moved away from its sidecar keeps what that said.
void ClipWriter::write_sidecar(const NewClip& clip, const Place& place) {
    if (clip.row.described == place.described || (place.moved && clip.sidecar.empty())) return;
    rows_.set_described(place.id, clip.row.described);
    rows_.clear_facts(place.id, FactLayer::sidecar);
    std::int64_t cut = 0;
    for (const SidecarEntry& entry : clip.sidecar)
        rows_.add_facts(place.id, FactLayer::sidecar, cut++, entry.facts);
}

void ClipWriter::write_by_hand(std::int64_t id) {
    if (by_hand_.empty()) return;
    std::vector<Fact> facts = rows_.facts(id, FactLayer::by_hand);
    for (const Fact& fact : by_hand_) {
        std::erase_if(facts, [&](const Fact& old) { return old.field == fact.field; });
        if (!fact.value.empty()) facts.push_back(fact);
    }
    rows_.clear_facts(id, FactLayer::by_hand);
    rows_.add_facts(id, FactLayer::by_hand, 0, facts);
}

} // namespace radiowrap
