#pragma once

#include "clips/clip.hpp"
#include "clips/like_words.hpp"
#include "clips/name_match.hpp"
#include "script/script.hpp"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace radiowrap {

/// A name that a clip carries.
struct NamedBy {
    HintSource source;
    std::string text;
    std::size_t name; ///< index of the name, of which many clips have the same
};

/// A speaker of a script, to be looked for.
struct KnownSpeaker {
    PersonName name;
    std::vector<PersonName> aliases; ///< those that are not just a word of the name
};

/// The different names in a library, and how each fits each speaker of a script.
class LibraryNames {
public:
    /// The clips have to outlive it.
    LibraryNames(const Script& script, std::span<const Clip> clips);

    [[nodiscard]] const std::vector<KnownSpeaker>& speakers() const { return speakers_; }
    [[nodiscard]] const PersonName& operator[](std::size_t name) const { return names_[name]; }
    /// The most trusted first. A sidecar stands alone; the station and the reporter in a tag are left out.
    [[nodiscard]] const std::vector<NamedBy>& of_clip(std::size_t clip) const { return of_clip_[clip]; }
    [[nodiscard]] const NameMatch& match(std::size_t speaker, std::size_t name) const;
    /// Whether the name has a word in common with that of any speaker, or with an alias: others match nobody.
    [[nodiscard]] bool is_related(std::size_t name) const { return related_[name]; }
    /// The names that have a word in common with the speaker's.
    [[nodiscard]] const std::vector<std::size_t>& relatives(std::size_t speaker) const {
        return relatives_[speaker];
    }
    /// The clips that carry a name.
    [[nodiscard]] const std::vector<std::size_t>& clips_named(std::size_t name) const {
        return clips_named_[name];
    }

private:
    void add_clip(const Clip& clip);
    void add_words(std::size_t name);
    void match_speakers();
    [[nodiscard]] std::vector<std::size_t> names_with_words_of(const PersonName& person) const;
    void take_station_off(PersonName& name) const;
    std::optional<std::size_t> name_of(const SpeakerHint& hint);
    std::size_t number_of(PersonName person);
    [[nodiscard]] bool is_of_the_house(const PersonName& name) const;

    std::vector<KnownSpeaker> speakers_;
    std::vector<PersonName> house_; ///< the station and the reporter
    PersonName station_;
    std::vector<PersonName> names_;
    std::map<std::pair<HintSource, std::string_view>, std::optional<std::size_t>> hints_; ///< of the clips
    std::map<std::u32string, std::size_t> numbers_; ///< of the names, by their words
    std::vector<std::vector<NamedBy>> of_clip_;
    std::vector<std::vector<std::size_t>> clips_named_;
    std::map<std::u32string, std::size_t> word_numbers_;
    std::vector<WordTraits> words_;                       ///< the different ones of all names
    std::vector<std::vector<std::size_t>> names_of_word_; ///< by word
    /// By speaker and name; only of names with a word in common.
    std::vector<std::unordered_map<std::size_t, NameMatch>> matches_;
    std::vector<bool> related_;                       ///< by name
    std::vector<std::vector<std::size_t>> relatives_; ///< by speaker
};

} // namespace radiowrap
