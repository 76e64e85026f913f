#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// Vowelled Arabic as input for eSpeak NG's voice "ar", read with espeakPHONEMES and espeakCHARS_UTF8: the
/// words between two pauses as phonemes in [[ ]], punctuation and what is not Arabic outside. The reading is
/// that of standard Arabic's newsreaders: pausal forms before punctuation and at the end (the nisba keeps its
/// -ijj), written endings, wasla and helping vowels inside. Numbers and abbreviations are to be spelled out
/// before. A letter without a mark is read without a vowel, unless a long-vowel letter follows; so is an
/// ending that is left unmarked.
std::string pronounce_arabic(std::string_view vowelled);

enum class StressMarks { written, left_out };

/// The phonemes of each Arabic word as it is spoken in its place in the text; other scripts are passed over.
std::vector<std::string> phonemes_of(std::string_view vowelled, StressMarks marks = StressMarks::left_out);

} // namespace radiowrap
