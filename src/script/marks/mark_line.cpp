#include "script/marks/mark_line.hpp"

#include <algorithm>

namespace radiowrap {

MarkLine::MarkLine(std::string_view text, const LanguageRules& rules)
    : rules_(rules), tokens_(split_tokens(text)), lengths_(tokens_.size()) {
    for (std::size_t i = 0; i < tokens_.size(); ++i)
        if (tokens_[i].is_word()) rules.marks.match(tokens_, i, tokens_[i].key, lengths_[i]);
}

std::size_t MarkLine::length(std::size_t at, MarkWord word_class) const {
    return at < size() ? lengths_[at][static_cast<std::size_t>(word_class)] : 0;
}

std::string MarkLine::text(TokenRange range) const {
    if (range.begin >= range.end) return {};
    const std::string_view first = tokens_[range.begin].text;
    const std::string_view last = tokens_[range.end - 1].text;
    return {first.data(), last.data() + last.size()};
}

TokenRange MarkLine::trimmed(TokenRange range) const {
    while (range.begin < range.end && !tokens_[range.begin].is_word()) ++range.begin;
    while (range.begin < range.end && !tokens_[range.end - 1].is_word()) --range.end;
    return range;
}

std::optional<std::string> MarkLine::quotation(TokenRange range) const {
    std::optional<TokenRange> found;
    bool open = false;
    for (std::size_t i = range.begin; i < range.end; ++i) {
        if (!is_quotation_mark(mark(i))) continue;
        if (!open) found = TokenRange{i + 1, range.end};
        if (open) found->end = i;
        open = !open;
    }
    if (!found || found->begin >= found->end) return std::nullopt;
    return text(*found);
}

bool MarkLine::is_upper(std::size_t at) const { return is_all_capitals(tokens_[at].text); }

} // namespace radiowrap
