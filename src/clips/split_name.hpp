#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// A word of a name as it is written, folded: ة as ه, no ء.
struct RawWord {
    std::u32string text;
    bool hamza_first = false;   ///< أ إ آ, which fold to ا: إلياس has no article
    std::u32string spelt_out{}; ///< "mueller" where "müller" is written; else empty
};

/// The words and figures of `text` in order; "," and "&" (for & + /) are words of their own.
std::vector<RawWord> split_name(std::string_view text);

} // namespace radiowrap
