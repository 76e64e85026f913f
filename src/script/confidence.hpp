#pragma once

namespace radiowrap {

// How sure it is that these words name this person.
inline constexpr double sure = 0.95; ///< a known given name, a title with capitals, or someone met before
inline constexpr double by_position = 0.85; ///< a name where a title leaves room for nothing else
inline constexpr double by_capitals = 0.7;  ///< two words in capitals
inline constexpr double one_word = 0.7;     ///< a family name behind a title, or a given name alone
inline constexpr double unlisted = 0.65;    ///< words that are in no list, where a name may stand

/// Less is not enough to take a word for a person where no verb of speech asks for one.
inline constexpr double sure_of_person = 0.8;

// How sure it is who is meant where the words do not name the person.
inline constexpr double by_title = 0.8;        ///< "the minister"
inline constexpr double running_speaker = 0.8; ///< who spoke last
inline constexpr double one_of_several = 0.5;  ///< a name that two people have
inline constexpr double passed_over = 0.6;     ///< who spoke last, though another one was named since
inline constexpr double by_topic = 0.7;        ///< whom the paragraph is about
inline constexpr double unnamed_people = 0.6;
inline constexpr double person_without_verb = 0.6; ///< a person, and no verb of speech that we know
inline constexpr double unnamed_official = 0.5;

} // namespace radiowrap
