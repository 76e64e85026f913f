#include "script/file/speaker_index.hpp"

#include "article/tokens.hpp"
#include "script/file/complaints.hpp"
#include "script/file/nearest.hpp"

#include <algorithm>
#include <limits>

namespace radiowrap {

namespace {

constexpr std::size_t several = std::numeric_limits<std::size_t>::max();
constexpr std::size_t most_listed = 6;

} // namespace

SpeakerIndex::SpeakerIndex(const std::vector<Speaker>& speakers) {
    for (std::size_t i = 0; i < speakers.size(); ++i) {
        names_.push_back(speakers[i].name);
        add(names_as_written_, speakers[i].name, i);
        add(keys_, words_key(speakers[i].name), i);
        for (const std::string& alias : speakers[i].aliases) {
            add(aliases_as_written_, alias, i);
            add(keys_, words_key(alias), i);
        }
    }
}

void SpeakerIndex::add(Table& table, std::string key, std::size_t speaker) {
    const auto [entry, is_new] = table.emplace(std::move(key), speaker);
    if (!is_new && entry->second != speaker) entry->second = several;
}

std::optional<std::size_t> SpeakerIndex::find(const std::string& name) const {
    const auto in = [](const Table& table, const std::string& key) -> std::optional<std::size_t> {
        const auto found = table.find(key);
        return found == table.end() || found->second == several ? std::nullopt : std::optional(found->second);
    };
    if (const auto found = in(names_as_written_, name)) return found;
    if (const auto found = in(aliases_as_written_, name)) return found;
    const std::string key = words_key(name);
    return key.empty() ? std::nullopt : in(keys_, key);
}

std::string SpeakerIndex::objection(const std::string& name) const {
    std::string text = "speaker " + in_quotes(name) + " is not in the list at the top";
    const std::string near = nearest(name, names_);
    if (!near.empty()) return text + "; " + in_quotes(near) + " is";
    if (names_.empty()) return text + "; add it there with a speaker: line";
    for (std::size_t i = 0; i < std::min(names_.size(), most_listed); ++i)
        text += (i == 0 ? "; there is " : ", ") + in_quotes(names_[i]);
    return text + (names_.size() > most_listed ? " ..." : "") + "; or add it there";
}

} // namespace radiowrap
