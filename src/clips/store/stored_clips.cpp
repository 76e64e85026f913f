#include "clips/store/stored_clips.hpp"

#include "clips/file_name.hpp"

#include <algorithm>

namespace radiowrap {
namespace {

using Facts = std::vector<Fact>;

/// The facts of one file in the three layers.
struct FactsOfFile {
    Facts by_hand, own;
    std::vector<Facts> cuts; ///< from the sidecar
};

FactsOfFile read_facts(SqlStatement& facts, std::int64_t file) {
    FactsOfFile of;
    facts.with(file);
    while (facts.step()) {
        const auto layer = static_cast<FactLayer>(facts.integer(0));
        const auto cut = static_cast<std::size_t>(std::clamp<std::int64_t>(facts.integer(1), 0, 9999));
        if (layer == FactLayer::sidecar && of.cuts.size() <= cut) of.cuts.resize(cut + 1);
        Facts& list = layer == FactLayer::by_hand   ? of.by_hand
                      : layer == FactLayer::sidecar ? of.cuts[cut]
                                                    : of.own;
        list.push_back({facts.text(2), facts.text(3), hint_source(facts.text(4)), facts.text(5)});
    }
    if (of.cuts.empty()) of.cuts.emplace_back();
    return of;
}

} // namespace

std::vector<StoredClip> load_clips(SqlDatabase& library) {
    SqlStatement files = library.prepare("SELECT id, path, size, changed, sha256, seconds, integrated_lufs, "
                                         "true_peak_dbtp, replaced FROM file");
    SqlStatement facts = library.prepare("SELECT layer, cut, field, value, source, place FROM fact "
                                         "WHERE file = ?1 ORDER BY layer, cut, rank");
    std::vector<std::pair<std::string, StoredClip>> keyed;
    while (files.step()) {
        const FactsOfFile said = read_facts(facts, files.integer(0));
        const std::string path = files.text(1);
        for (const Facts& cut : said.cuts) {
            StoredClip stored;
            stored.id = files.integer(0);
            stored.stamp = {files.integer(2), files.integer(3)};
            stored.sha256 = files.text(4);
            stored.level = {files.real_or_null(6), files.real_or_null(7)};
            stored.replaced = files.integer(8) != 0;
            for (const Facts* layer : {&said.by_hand, &cut, &said.own})
                stored.facts.insert(stored.facts.end(), layer->begin(), layer->end());
            stored.clip = make_clip(path, files.real(5), stored.facts);
            keyed.emplace_back(natural_key(path), std::move(stored));
        }
    }
    std::stable_sort(keyed.begin(), keyed.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<StoredClip> clips;
    for (auto& [key, clip] : keyed) clips.push_back(std::move(clip));
    return clips;
}

FileState look_at(const StoredClip& clip) {
    const auto stamp = stamp_of(clip.clip.path);
    if (clip.replaced || !stamp) return FileState::missing;
    return *stamp == clip.stamp ? FileState::there : FileState::changed;
}

} // namespace radiowrap
