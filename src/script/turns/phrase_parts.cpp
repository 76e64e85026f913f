#include "script/turns/phrase_parts.hpp"

namespace radiowrap {

PhraseParts split_parts(std::span<const Token> tokens) {
    PhraseParts parts;
    std::size_t begin = 0, depth = 0;
    const auto push = [&](auto& to, std::size_t end) {
        if (end > begin) to.push_back(tokens.subspan(begin, end - begin));
        begin = end + 1;
    };
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const char32_t mark = tokens[i].mark;
        if (opens_bracket(tokens[i])) {
            if (depth++ == 0) push(parts.plain, i);
        } else if (closes_bracket(tokens[i]) && depth > 0) {
            if (--depth == 0) push(parts.bracketed, i);
        } else if (depth == 0 && (is_comma(mark) || mark == U'/' || mark == U'|' || is_dash(mark))) {
            push(parts.plain, i);
        }
    }
    push(depth > 0 ? parts.bracketed : parts.plain, tokens.size());
    return parts;
}

} // namespace radiowrap
