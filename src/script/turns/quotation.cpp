#include "script/turns/quotation.hpp"

#include "article/blocks.hpp"
#include "article/tokens.hpp"
#include "lib/icu/utf8.hpp"

namespace radiowrap {

bool opens_quotation(std::string_view text) {
    std::size_t at = 0;
    return !text.empty() && is_quotation_mark(next_code_point(text, at));
}

bool closes_quotation(std::string_view text) {
    for (std::size_t at = text.size(); at > 0;) {
        const char32_t c = previous_code_point(text, at);
        if (is_quotation_mark(c)) return true;
        if (!is_sentence_end(c) && !is_comma(c)) return false;
    }
    return false;
}

std::string without_quotation_marks(std::string_view text) {
    std::size_t at = 0;
    if (opens_quotation(text)) {
        next_code_point(text, at);
        text = trimmed(text.substr(at));
    }
    at = text.size();
    std::size_t end = at;
    while (at > 0) {
        const char32_t c = previous_code_point(text, at);
        if (is_quotation_mark(c)) return std::string(trimmed(text.substr(0, at))).append(text.substr(end));
        if (!is_sentence_end(c) && !is_comma(c)) break;
        end = at;
    }
    return std::string(text);
}

} // namespace radiowrap
