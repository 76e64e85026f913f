#pragma once

#include <cstddef>
#include <string_view>

namespace radiowrap {

inline constexpr const char* utf8_charset = "UTF-8";

struct CharsetGuess {
    const char* charset = nullptr; ///< ICU's name; null when the bytes are no text in any charset known here
    std::size_t invalid_at = 0;    ///< the first byte that is not UTF-8, where charset is null
};

/// The charset that a text's bytes are written in, by content.
CharsetGuess detect_charset(std::string_view bytes);

} // namespace radiowrap
