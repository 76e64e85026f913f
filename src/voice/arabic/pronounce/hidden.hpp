#pragma once

#include "voice/arabic/marked_text.hpp"

#include <cstddef>
#include <vector>

namespace radiowrap {

// Letters that are spoken and not written, and the other way round. The stem begins at `at`; true where
// something was changed.

/// Puts an alif behind a letter that is spoken with a long a.
void lengthen(std::vector<Letter>& word, std::size_t at);

/// The long a of هذا, ذلك, لكن, إله, الرحمن.
bool add_hidden_alif(std::vector<Letter>& word, std::size_t at);

/// أُولَئِكَ, أُولُو: a waw that keeps them apart from إليك, and is silent.
bool drop_silent_waw(std::vector<Letter>& word, std::size_t at);

/// The alif of مائة, and of the hundreds it ends.
void drop_silent_alif_of_hundred(std::vector<Letter>& word);

} // namespace radiowrap
