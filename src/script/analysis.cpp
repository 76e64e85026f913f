#include "script/analysis.hpp"

#include "lib/icu/characters.hpp"
#include "script/part_words.hpp"
#include "script/word_lookup.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t most_initials = 12; // capitals; more without one small letter are a text in capitals

/// Takes one paragraph apart.
class Analyser {
public:
    Analyser(std::string_view paragraph, const LanguageRules& rules)
        : rules_(rules), tokens_(part_words(split_tokens(paragraph), rules)) {
        result_.text = paragraph;
    }

    Analysis analyse() {
        result_.words.resize(tokens_.size());
        for (std::size_t i = 0; i < tokens_.size(); ++i) look_up(tokens_, i, rules_, result_.words[i]);
        for (std::size_t i = 0; i < tokens_.size(); ++i) result_.words[i].token = std::move(tokens_[i]);
        drop_abbreviation_stops();
        find_quotations();
        find_sentences();
        return std::move(result_);
    }

private:
    /// "Dr. Roe": the stop belongs to the word.
    void drop_abbreviation_stops() {
        std::vector<Word>& words = result_.words;
        std::size_t kept = 0;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const std::string_view text = words[i].token.text;
            const bool stop = text == "." && kept > 0 && words[kept - 1].is(WordClass::abbreviation) &&
                              i + 1 < words.size();
            std::string_view& before = words[stop ? kept - 1 : i].token.text;
            if (stop && before.data() + before.size() == text.data()) {
                before = {before.data(), before.size() + 1};
                continue;
            }
            if (kept != i) words[kept] = std::move(words[i]);
            ++kept;
        }
        words.resize(kept);
    }

    void find_quotations() {
        std::vector<Word>& words = result_.words;
        std::size_t open = 0; // the token behind the opening mark
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (!is_quotation_mark(words[i].token.mark)) continue;
            if (open == 0) {
                open = i + 1;
                continue;
            }
            const TokenRange quotation{open, i};
            if (open < i) result_.quotations.push_back(quotation);
            for (std::size_t k = open; k < i && holds_speech(quotation); ++k) words[k].quoted = true;
            open = 0;
        }
    }

    void find_sentences() {
        const std::vector<Word>& words = result_.words;
        std::size_t begin = 0;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (!ends_sentence(i)) continue;
            std::size_t end = i + 1;
            while (end < words.size() &&
                   (is_quotation_mark(words[end].token.mark) || is_closing(words[end].token.mark)) &&
                   !words[end].token.spaced)
                ++end;
            result_.sentences.push_back({begin, end});
            begin = end;
            i = end - 1;
        }
        if (begin < words.size()) result_.sentences.push_back({begin, words.size()});
        for (const TokenRange& sentence : result_.sentences) {
            std::size_t first = sentence.begin;
            while (first < sentence.end && !words[first].is_word()) ++first;
            if (first < sentence.end) result_.words[first].opens_sentence = true;
        }
        if (rules_.capitals &&
            is_all_capitals(result_.text,
                            most_initials + 1)) // they tell no more than the one at the head of a sentence
            for (Word& word : result_.words) word.opens_sentence = word.is_word();
    }

    /// Two dots or more are a pause.
    [[nodiscard]] bool ends_sentence(std::size_t i) const {
        const std::vector<Word>& words = result_.words;
        if (!is_sentence_end(words[i].token.mark)) return false;
        const bool dots_before = i > 0 && words[i - 1].token.mark == U'.';
        const bool dots_after = i + 1 < words.size() && words[i + 1].token.mark == U'.';
        return words[i].token.mark != U'.' || (!dots_before && !dots_after);
    }

    const LanguageRules& rules_;
    std::vector<Token> tokens_;
    Analysis result_;
};

} // namespace

bool Word::is_any(std::initializer_list<WordClass> classes) const {
    return std::any_of(classes.begin(), classes.end(), [this](WordClass c) { return is(c); });
}

bool Word::is_listed() const {
    return std::any_of(lengths.begin(), lengths.end(), [](std::uint8_t length) { return length > 0; });
}

bool Word::is_verb() const {
    return is_any({WordClass::he_speaks, WordClass::she_speaks, WordClass::they_speak, WordClass::speaks});
}

Gender title_gender(const std::vector<Word>& words, std::size_t begin, std::size_t end) {
    for (std::size_t i = begin; i < end; ++i) {
        if (words[i].is(WordClass::he_title)) return Gender::he;
        if (words[i].is(WordClass::she_title)) return Gender::she;
    }
    return Gender::unknown;
}

std::string_view Analysis::slice(TokenRange range) const {
    if (range.begin >= range.end) return {};
    const std::string_view first = words[range.begin].token.text;
    const std::string_view last = words[range.end - 1].token.text;
    return {first.data(), static_cast<std::size_t>(last.data() + last.size() - first.data())};
}

Analysis analyse(std::string_view paragraph, const LanguageRules& rules) {
    return Analyser(paragraph, rules).analyse();
}

bool holds_speech(TokenRange quotation) { return quotation.end - quotation.begin > 5; }

} // namespace radiowrap
