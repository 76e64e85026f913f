#include "script/turns/speech_like.hpp"

#include "article/tokens.hpp"
#include "script/turns/label.hpp"

namespace radiowrap {

namespace {
constexpr std::size_t words_without_full_stop = 7; // and still speech
}

std::size_t count_first_words(std::string_view text) {
    std::size_t count = 0;
    for (const Token& token : split_tokens(label_window(text))) count += token.is_word();
    return count;
}

bool is_speech_like(std::string_view text) {
    if (count_first_words(text) >= words_without_full_stop) return true;
    const std::vector<Token> tokens = split_tokens(label_window(text));
    for (auto token = tokens.rbegin(); token != tokens.rend() && !token->is_word(); ++token)
        if (is_sentence_end(token->mark) || token->mark == U'\u2026') return true;
    return false;
}

} // namespace radiowrap
