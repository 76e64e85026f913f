#pragma once

#include "voice/arabic/marked_text.hpp"
#include "voice/lexicon.hpp"

namespace radiowrap {

/// Whether entries that have other letters than the text may take its place.
enum class Respelling {
    no,
    letters,
    phonemes, ///< and those that are "[[phonemes]]" of eSpeak NG
};

/// Speaks the words of a text as the lexicon says: an entry with the same letters gives its marks (the ending
/// stays open where the entry leaves it open), any other entry takes the word's place. Words are found with و
/// ف ب ل ك and ال in front too; words that carry marks of the writer's own are left alone. Returns the text;
/// `used` gets the written forms of the entries, in the order in which they were met.
std::vector<Letter> apply_lexicon(const Lexicon& lexicon, const std::vector<Letter>& text,
                                  std::vector<std::string>& used, Respelling respelling);

} // namespace radiowrap
