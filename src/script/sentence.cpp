#include "script/sentence.hpp"

#include <algorithm>

namespace radiowrap {

Sentence::Sentence(const Analysis& text, TokenRange range) : words_(text.words), range_(range) {
    while (range_.begin < range_.end && !words_[range_.begin].is_word()) ++range_.begin;
}

std::size_t Sentence::behind_openers() const {
    std::size_t at = begin();
    while (at < end()) {
        if (words_[at].is(WordClass::opener) && !words_[at].is_given_name())
            at += words_[at].length(WordClass::opener);
        else if (at > begin() && is_comma(words_[at].token.mark))
            ++at;
        else
            break;
    }
    return std::min(at, end());
}

} // namespace radiowrap
