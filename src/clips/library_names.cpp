#include "clips/library_names.hpp"

#include "clips/file_name.hpp"

#include <algorithm>

namespace radiowrap {
namespace {

constexpr double kByAlias = 0.85;

PersonName person_of(const SpeakerHint& hint) {
    const bool a_name_only = hint.source == HintSource::sidecar || hint.source == HintSource::tag;
    return a_name_only ? parse_person_name(hint.text) : parse_file_name(hint.text).person;
}

KnownSpeaker known(const Speaker& speaker) {
    KnownSpeaker result{parse_person_name(speaker.name), {}};
    for (const std::string& alias : speaker.aliases) {
        PersonName name = parse_person_name(alias);
        if (!contains_words(result.name, name)) result.aliases.push_back(std::move(name));
    }
    return result;
}

bool share_a_word(const PersonName& a, const PersonName& b) {
    return std::any_of(b.words.begin(), b.words.end(),
                       [&](const NameWord& word) { return contains_words(a, PersonName{{word}}); });
}

NameMatch match_speaker(const KnownSpeaker& speaker, const PersonName& found) {
    NameMatch best = match_names(speaker.name, found);
    for (const PersonName& alias : speaker.aliases) {
        NameMatch match = match_names(alias, found);
        const bool whole =
            match.fit == NameFit::full || (match.fit == NameFit::single_word && alias.words.size() == 1);
        match.score *= kByAlias;
        if (whole && match.score > best.score) best = match;
    }
    return best;
}

} // namespace

LibraryNames::LibraryNames(const Script& script, std::span<const Clip> clips) {
    for (const Speaker& speaker : script.speakers) speakers_.push_back(known(speaker));
    for (const auto& house : {script.article.station, script.article.reporter})
        if (house) house_.push_back(parse_person_name(*house));
    for (const Clip& clip : clips) add_clip(clip);
    match_speakers();
}

void LibraryNames::add_clip(const Clip& clip) {
    const std::size_t index = of_clip_.size();
    auto& named_by = of_clip_.emplace_back();
    for (const SpeakerHint& hint : clip.hints) {
        PersonName person = person_of(hint);
        // The station or the reporter in a tag made the recording: that is not who is heard.
        if (hint.source == HintSource::tag && is_of_the_house(person)) continue;
        named_by.push_back({hint.source, hint.text, number_of(std::move(person))});
        clips_named_[named_by.back().name].push_back(index);
        if (hint.source == HintSource::sidecar) break; // who wrote a sidecar knows better than any tag
    }
}

std::size_t LibraryNames::number_of(PersonName person) {
    std::u32string key(person.family_first ? U"," : U"");
    for (const NameWord& word : person.words) {
        key += word.article ? U" al-" : U" ";
        key.append(word.particle).append(word.text);
    }
    const auto [known, added] = numbers_.emplace(key, names_.size());
    if (added) {
        names_.push_back(std::move(person));
        clips_named_.emplace_back();
    }
    return known->second;
}

bool LibraryNames::is_of_the_house(const PersonName& name) const {
    return std::any_of(house_.begin(), house_.end(), [&](const PersonName& house) {
        return contains_words(house, name) && contains_words(name, house);
    });
}

void LibraryNames::match_speakers() {
    for (const KnownSpeaker& speaker : speakers_) {
        auto& matches = matches_.emplace_back();
        auto& relatives = relatives_.emplace_back();
        for (std::size_t name = 0; name < names_.size(); ++name) {
            matches.push_back(match_speaker(speaker, names_[name]));
            if (share_a_word(speaker.name, names_[name])) relatives.push_back(name);
        }
    }
}

} // namespace radiowrap
