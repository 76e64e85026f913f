#pragma once

#include <cstddef>
#include <string_view>

namespace radiowrap {

/// Words in the text's beginning (label_window): all of them, or more than anything short has.
std::size_t count_first_words(std::string_view text);

/// Ends like a sentence, or is as long as one; the value in "key: value" does neither.
bool is_speech_like(std::string_view text);

} // namespace radiowrap
