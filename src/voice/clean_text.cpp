#include "voice/clean_text.hpp"

#include "lib/icu/characters.hpp"
#include "lib/icu/utf8.hpp"

namespace radiowrap {

namespace {

constexpr char32_t kKashida = U'\u0640';

} // namespace

std::string clean_text(const std::string& displayed) {
    std::string spoken;
    for (std::size_t at = 0; at < displayed.size();) {
        const char32_t c = next_code_point(displayed, at);
        if (is_invisible(c) || c == kKashida) continue;
        if (c == U'[' && spoken.ends_with('[')) continue; // [[ would begin phonemes
        if (!is_space(c))
            append_code_point(spoken, c);
        else if (!spoken.empty() && spoken.back() != ' ')
            spoken.push_back(' ');
    }
    while (!spoken.empty() && spoken.back() == ' ') spoken.pop_back();
    if (!spoken.empty() && spoken.back() == ':') spoken.back() = '.';
    return spoken;
}

} // namespace radiowrap
