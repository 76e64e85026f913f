#include "script/analysis.hpp"

#include "lib/icu/characters.hpp"
#include "script/name_key.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t fewest_letters = 4; // bytes: two Arabic letters; less is never left of a word that is cut

/// What may be the word itself, without what is written onto it.
struct Stem {
    std::string_view key;
    bool conjunction = false;
    bool preposition = false;
    bool definite = false;
    std::size_t cut = 0;
};

std::size_t letters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

bool cut_front(std::string_view& key, const std::string& front) {
    if (front.empty() || !key.starts_with(front) || key.size() < front.size() + fewest_letters) return false;
    key.remove_prefix(front.size());
    return true;
}

/// The word as it is, then without its article, then without its preposition.
void add_stems(std::vector<Stem>& stems, const Stem& whole, const Writing& writing) {
    stems.push_back(whole);
    if (Stem stem = whole; cut_front(stem.key, writing.article)) {
        stem.definite = true;
        stems.push_back(stem);
    }
    if (Stem stem = whole; cut_front(stem.key, writing.article_after_preposition)) {
        stem.preposition = stem.definite = true;
        stem.cut += letters(writing.article_after_preposition);
        stems.push_back(stem);
    }
    for (const std::string& preposition : writing.prepositions) {
        Stem stem = whole;
        if (!cut_front(stem.key, preposition)) continue;
        stem.preposition = true;
        stem.cut += letters(preposition);
        stems.push_back(stem);
        if (!cut_front(stem.key, writing.article)) continue;
        stem.definite = true;
        stems.push_back(stem);
    }
}

std::vector<Stem> stems_of(std::string_view key, const Writing& writing) {
    std::vector<Stem> stems;
    add_stems(stems, {.key = key}, writing);
    for (const std::string& conjunction : writing.conjunctions) {
        std::string_view rest = key;
        if (!cut_front(rest, conjunction)) continue;
        add_stems(stems, {.key = rest, .conjunction = true, .cut = letters(conjunction)}, writing);
    }
    return stems;
}

/// Looks the words of one paragraph up.
class Analyser {
  public:
    Analyser(std::string_view paragraph, const LanguageRules& rules)
        : rules_(rules), tokens_(split_tokens(paragraph)) {
        result_.text = paragraph;
    }

    Analysis analyse() {
        result_.words.resize(tokens_.size());
        for (std::size_t i = 0; i < tokens_.size(); ++i) {
            if (!tokens_[i].is_word()) continue;
            look_up_function(i);
            look_up_noun(i);
        }
        for (std::size_t i = 0; i < tokens_.size(); ++i) result_.words[i].token = std::move(tokens_[i]);
        drop_abbreviation_stops();
        find_quotations();
        find_sentences();
        return std::move(result_);
    }

  private:
    void look_up_function(std::size_t i) {
        Word& word = result_.words[i];
        const std::string& form = tokens_[i].form;
        if (rules_.functions.match(tokens_, i, form, word.lengths)) return;
        for (const std::string& conjunction : rules_.writing.conjunctions) {
            std::string_view rest = form;
            if (!cut_front(rest, conjunction) || !rules_.functions.match(tokens_, i, rest, word.lengths)) continue;
            word.conjunction = true;
            word.cut = letters(conjunction);
            return;
        }
    }

    void look_up_noun(std::size_t i) {
        Word& word = result_.words[i];
        const std::string& key = tokens_[i].key;
        // على is "on"; only its key is the name علي
        if (word.is(WordClass::stop) && key != tokens_[i].form) return;
        const std::vector<Stem> stems = stems_of(key, rules_.writing);
        for (const Stem& stem : stems) {
            if (!match_noun(i, stem.key)) continue;
            take(word, stem);
            // "الشيخ" stands in the lists with its article; الكسندر has none
            word.definite = has_article(i, stem) && (stem.definite || !word.is_given_name());
            return;
        }
        if (std::any_of(word.lengths.begin(), word.lengths.end(), [](std::uint8_t length) { return length > 0; })) return;
        // An unknown word: only an article tells for sure that something is written onto it.
        for (const Stem& stem : stems)
            if (stem.definite && has_article(i, stem)) return take(word, stem);
    }

    /// With its hamza, ألبير does not begin with an article.
    [[nodiscard]] bool has_article(std::size_t i, const Stem& stem) const {
        const std::string& article = rules_.writing.article;
        if (article.empty()) return false;
        const bool melted = stem.definite && stem.preposition && stem.cut > 1 + static_cast<std::size_t>(stem.conjunction);
        return melted || shown_name(tokens_[i].text, stem.cut).starts_with(article);
    }

    static void take(Word& word, const Stem& stem) {
        word.conjunction = stem.conjunction;
        word.preposition = stem.preposition;
        word.definite = stem.definite;
        word.cut = stem.cut;
    }

    bool match_noun(std::size_t i, std::string_view key) {
        Word& word = result_.words[i];
        if (rules_.nouns.match(tokens_, i, key, word.lengths)) return true;
        const std::string& feminine = rules_.writing.feminine;
        if (feminine.empty() || !key.ends_with(feminine) || key.size() < feminine.size() + fewest_letters) return false;
        key.remove_suffix(feminine.size());
        auto lengths = decltype(word.lengths){};
        rules_.nouns.match(tokens_, i, key, lengths);
        for (const WordClass c : {WordClass::title, WordClass::adjective}) // a name has no feminine: عليه is not علي
            word.lengths[static_cast<std::size_t>(c)] = lengths[static_cast<std::size_t>(c)];
        return word.is_any({WordClass::title, WordClass::adjective});
    }

    /// "Dr. Roe": the stop belongs to the word.
    void drop_abbreviation_stops() {
        std::vector<Word>& words = result_.words;
        std::size_t kept = 0;
        for (std::size_t i = 0; i < words.size(); ++i) {
            const bool stop = words[i].token.mark == U'.' && kept > 0 && !words[i].token.spaced &&
                              words[kept - 1].is(WordClass::abbreviation) && i + 1 < words.size();
            if (stop) {
                std::string_view& text = words[kept - 1].token.text;
                text = {text.data(), text.size() + 1};
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
            while (end < words.size() && (is_quotation_mark(words[end].token.mark) || is_closing(words[end].token.mark)) &&
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

bool Word::is_verb() const {
    return is_any({WordClass::he_speaks, WordClass::she_speaks, WordClass::they_speak, WordClass::speaks});
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
