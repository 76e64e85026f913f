#include "clips/library_names.hpp"

#include "clips/file_name.hpp"
#include "clips/name_gender.hpp"

#include <algorithm>

namespace radiowrap {
namespace {

constexpr double kByAlias = 0.85;

PersonName person_of(const SpeakerHint& hint) {
    const bool a_name_only = hint.source == HintSource::sidecar || hint.source == HintSource::tag;
    if (a_name_only) return parse_person_name(hint.text);
    PersonName person = parse_file_name(hint.text).person;
    const bool letters = std::all_of(person.words.begin(), person.words.end(),
                                     [](const NameWord& word) { return word.text.size() == 1; });
    return letters ? PersonName{} : person; // "a.mp3" is nobody
}

KnownSpeaker known(const Speaker& speaker) {
    KnownSpeaker result{parse_person_name(speaker.name), {}};
    auto& titles = result.name.titles;
    for (std::u32string& title : own_titles(speaker.title.value_or(""))) titles.push_back(std::move(title));
    for (const std::string& alias : speaker.aliases) {
        PersonName name = parse_person_name(alias);
        // A single word of the name is matched as such; of more words only the report knows that they name
        // him.
        if (name.words.size() > 1 || !contains_words(result.name, name))
            result.aliases.push_back(std::move(name));
    }
    for (PersonName& alias : result.aliases) {
        alias.titles.insert(alias.titles.end(), titles.begin(), titles.end());
    }
    return result;
}

std::u32string key_of(const NameWord& word) {
    std::u32string key = word.article ? U" al-" : U" ";
    key.append(word.particle).append(U"-").append(word.text);
    if (!word.spelt_out.empty()) key.append(U"=").append(word.spelt_out);
    return key;
}

NameMatch match_speaker(const KnownSpeaker& speaker, const PersonName& found) {
    NameMatch best = match_names(speaker.name, found);
    for (const PersonName& alias : speaker.aliases) {
        NameMatch match = match_names(alias, found);
        const bool whole =
            match.fit == NameFit::full || (match.fit == NameFit::single_word && alias.words.size() == 1);
        match.score *= kByAlias;
        // The report itself leaves out a part of the name.
        const bool settles =
            best.question != nullptr && match.question == nullptr && match.score >= kSureName;
        if (whole && (match.score > best.score || settles)) best = match;
    }
    return best;
}

} // namespace

LibraryNames::LibraryNames(const Script& script, std::span<const Clip> clips) {
    for (const Speaker& speaker : script.speakers) speakers_.push_back(known(speaker));
    for (const auto& house : {script.article.station, script.article.reporter})
        if (house) house_.push_back(parse_person_name(*house));
    if (script.article.station) station_ = parse_file_name(*script.article.station).person;
    for (const Clip& clip : clips) add_clip(clip);
    match_speakers();
}

void LibraryNames::add_clip(const Clip& clip) {
    const std::size_t index = of_clip_.size();
    auto& named_by = of_clip_.emplace_back();
    for (const SpeakerHint& hint : clip.hints) {
        const auto name = name_of(hint);
        if (!name) continue;
        named_by.push_back({hint.source, hint.text, *name});
        clips_named_[*name].push_back(index);
        if (hint.source == HintSource::sidecar) break; // who wrote a sidecar knows better than any tag
    }
}

/// "radio lark - wardani 2": the station in front of the name or behind it.
void LibraryNames::take_station_off(PersonName& name) const {
    auto& words = name.words;
    const auto& station = station_.words;
    if (station.empty() || words.size() <= station.size()) return;
    const auto alike = [](const NameWord& a, const NameWord& b) {
        return a.text == b.text && a.particle == b.particle;
    };
    if (std::equal(station.begin(), station.end(), words.begin(), alike))
        words.erase(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(station.size()));
    else if (std::equal(station.rbegin(), station.rend(), words.rbegin(), alike))
        words.resize(words.size() - station.size());
}

/// Nothing for the station or the reporter in a tag: they made the recording, that is not who is heard.
std::optional<std::size_t> LibraryNames::name_of(const SpeakerHint& hint) {
    const auto [known, added] = hints_.try_emplace({hint.source, hint.text});
    if (!added) return known->second;
    PersonName person = person_of(hint);
    if (hint.source != HintSource::sidecar) take_station_off(person);
    if (hint.source != HintSource::tag || !is_of_the_house(person))
        known->second = number_of(std::move(person));
    return known->second;
}

std::size_t LibraryNames::number_of(PersonName person) {
    std::u32string key(person.family_first, U',');
    for (const std::u32string& title : person.titles) key.append(U"/").append(title);
    for (const NameWord& word : person.words) key += key_of(word);
    const auto [known, added] = numbers_.emplace(key, names_.size());
    if (added) {
        names_.push_back(std::move(person));
        clips_named_.emplace_back();
        add_words(known->second);
    }
    return known->second;
}

void LibraryNames::add_words(std::size_t name) {
    for (const NameWord& word : names_[name].words) {
        const auto [known, added] = word_numbers_.emplace(key_of(word), words_.size());
        if (added) {
            words_.emplace_back(word);
            names_of_word_.emplace_back();
        }
        auto& names = names_of_word_[known->second];
        if (names.empty() || names.back() != name) names.push_back(name);
    }
}

bool LibraryNames::is_of_the_house(const PersonName& name) const {
    return std::any_of(house_.begin(), house_.end(), [&](const PersonName& house) {
        return contains_words(house, name) && contains_words(name, house);
    });
}

const NameMatch& LibraryNames::match(std::size_t speaker, std::size_t name) const {
    static constexpr NameMatch nobody;
    const auto found = matches_[speaker].find(name);
    return found == matches_[speaker].end() ? nobody : found->second;
}

/// In order. Two names without a like word are never matched, so each word of the library is held against a
/// speaker's words once, and most of the names against nobody.
std::vector<std::size_t> LibraryNames::names_with_words_of(const PersonName& person) const {
    std::vector<std::size_t> names;
    const std::vector<WordTraits> known(person.words.begin(), person.words.end());
    for (std::size_t word = 0; word < words_.size(); ++word)
        if (std::any_of(known.begin(), known.end(),
                        [&](const WordTraits& mine) { return are_alike(mine, words_[word]); }))
            names.insert(names.end(), names_of_word_[word].begin(), names_of_word_[word].end());
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

void LibraryNames::match_speakers() {
    related_.assign(names_.size(), false);
    for (const KnownSpeaker& speaker : speakers_) {
        auto& matches = matches_.emplace_back();
        relatives_.push_back(names_with_words_of(speaker.name));
        std::vector<std::size_t> names = relatives_.back();
        for (const PersonName& alias : speaker.aliases) {
            const std::vector<std::size_t> more = names_with_words_of(alias);
            names.insert(names.end(), more.begin(), more.end());
        }
        for (const std::size_t name : names) {
            if (!matches.contains(name)) matches.emplace(name, match_speaker(speaker, names_[name]));
            related_[name] = true;
        }
    }
}

} // namespace radiowrap
