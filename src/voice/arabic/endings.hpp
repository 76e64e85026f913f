#pragma once

#include "voice/tashkeel/tashkeel.hpp"

namespace radiowrap {

/// Endings are spoken where the vowelling is at least this sure of them.
inline constexpr double kSureEnding = 0.9;

/// Leaves the last vowel of a word out where the vowelling is less certain of it than this: speech without an
/// ending is acceptable, a wrong ending is not. Ta marbuta in front of a genitive keeps its t (written with
/// sukun).
void drop_doubtful_endings(Vowelled& vowelled, double least_certainty);

/// The same for every word, certain or not: the pausal form. What the writer has marked is dropped too.
void drop_endings(std::vector<Letter>& text);

} // namespace radiowrap
