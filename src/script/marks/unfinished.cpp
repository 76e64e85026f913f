#include "script/marks/unfinished.hpp"

#include "lib/icu/characters.hpp"
#include "lib/icu/utf8.hpp"

namespace radiowrap {

bool is_unfinished(std::string_view text) {
    std::size_t dots = 0;
    bool spaced = false; // a space between the dots
    bool space = false;
    for (std::size_t at = text.size(); at > 0;) {
        const char32_t c = previous_code_point(text, at);
        if (is_space(c)) {
            space = true;
        } else if (c == U'.') {
            spaced = spaced || (space && dots > 0);
            ++dots;
            space = false;
        } else if (!is_invisible(c)) {
            break;
        }
    }
    return dots >= 3 && spaced;
}

} // namespace radiowrap
