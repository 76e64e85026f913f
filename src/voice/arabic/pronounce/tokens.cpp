#include "voice/arabic/pronounce/tokens.hpp"

#include "lib/icu/characters.hpp"
#include "voice/arabic/pronounce/letters.hpp"
#include "voice/arabic/pronounce/phonemes.hpp"

namespace radiowrap {

namespace {

constexpr std::size_t kLongestWord = 40;

bool is_word_letter(char32_t c) { return c == U'ا' || c == U'ى' || consonant_of(c).has_value(); }

/// Letters and digits of other scripts.
bool is_foreign(char32_t c) {
    if (c < 0x80) return (c >= U'0' && c <= U'9') || (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
    const CharacterKind kind = kind_of(c);
    return !is_word_letter(c) && (kind == CharacterKind::letter || kind == CharacterKind::digit);
}

/// The mark a character of punctuation is read as, or 0.
char pause_of(char32_t c) {
    constexpr std::u32string_view kFrom = U",،;؛:.۔!?؟…()[]{}–—―";
    constexpr std::string_view kTo = ",,;;:..!??;,,,,,,,,,";
    const auto at = kFrom.find(c);
    return c == 0 || at == std::u32string_view::npos ? '\0' : kTo[at];
}

/// Finds the tokens; `at_` is where the next one may begin.
class Tokenizer {
public:
    explicit Tokenizer(Word text) : text_(text) { tokens_.reserve(text.size() / 5 + 1); }

    std::vector<SpokenToken> tokens() {
        while (at_ < text_.size()) step();
        if (!tokens_.empty() && tokens_.back().mark == ',')
            tokens_.pop_back(); // it would leave the voice hanging
        return std::move(tokens_);
    }

private:
    void step() {
        const char32_t c = text_[at_].letter;
        if (const std::size_t end = phonemes_end()) {
            take(SpokenToken::Kind::foreign, end);
        } else if (is_word_letter(c)) {
            take(SpokenToken::Kind::word, word_end());
        } else if (is_foreign(c)) {
            take(SpokenToken::Kind::foreign, foreign_end());
        } else {
            if (const char mark = is_break() ? '.' : is_dash() ? ',' : pause_of(c)) add_pause(mark);
            ++at_;
        }
    }

    void take(SpokenToken::Kind kind, std::size_t end) {
        tokens_.push_back({kind, text_.subspan(at_, end - at_)});
        at_ = end;
    }

    /// The end of "[[phonemes]]" that a lexicon gave for a word; 0 where there are none.
    [[nodiscard]] std::size_t phonemes_end() const {
        if (text_[at_].letter != U'[' || letter_at(text_, at_ + 1) != U'[') return 0;
        for (std::size_t end = at_ + 2; end < text_.size() && end - at_ < 2 * kLongestWord; ++end) {
            if (text_[end].letter >= 0x80) break;
            if (text_[end].letter == U']' && text_[end - 1].letter == U']') return end + 1;
        }
        return 0;
    }

    /// Of several marks in a row the strongest one is kept; before the first word there is nothing to end.
    void add_pause(char mark) {
        constexpr std::string_view kByStrength = ",:;.!?";
        if (tokens_.empty()) return;
        if (tokens_.back().kind != SpokenToken::Kind::pause)
            tokens_.push_back({SpokenToken::Kind::pause, {}, mark});
        else if (kByStrength.find(mark) > kByStrength.find(tokens_.back().mark))
            tokens_.back().mark = mark;
    }

    [[nodiscard]] std::size_t word_end() const {
        std::size_t end = at_;
        while (end < text_.size() && end - at_ < kLongestWord && is_word_letter(text_[end].letter)) ++end;
        return end;
    }

    /// Marks between two digits or letters belong to them: 3.5, 10:30, bbc.com, d'or; + and % at the end,
    /// too.
    [[nodiscard]] std::size_t foreign_end() const {
        std::size_t end = at_;
        for (; end < text_.size() && end - at_ < kLongestWord; ++end) {
            const char32_t c = text_[end].letter;
            if (is_foreign(c) || is_mark(c) || is_one_of(c, U"%+٪")) continue;
            const bool inside = is_one_of(c, U".,:'’-/@&_٫٬") && is_foreign(letter_at(text_, end + 1));
            if (!inside) break;
        }
        return end;
    }

    /// An empty line.
    [[nodiscard]] bool is_break() const {
        if (text_[at_].letter != U'\n') return false;
        std::size_t next = at_ + 1;
        while (is_one_of(letter_at(text_, next), U" \t\r")) ++next;
        return letter_at(text_, next) == U'\n';
    }

    [[nodiscard]] bool is_dash() const {
        const auto is_gap = [](char32_t c) { return c == U' ' || c == U'\u00a0'; };
        return text_[at_].letter == U'-' && at_ > 0 && is_gap(text_[at_ - 1].letter) &&
               is_gap(letter_at(text_, at_ + 1));
    }

    Word text_;
    std::vector<SpokenToken> tokens_;
    std::size_t at_ = 0;
};

} // namespace

std::vector<SpokenToken> spoken_tokens(std::span<const Letter> text) { return Tokenizer(text).tokens(); }

} // namespace radiowrap
