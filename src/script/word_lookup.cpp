#include "script/word_lookup.hpp"

#include "script/name_key.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t fewest_letters = 4; // bytes, two Arabic letters: less is never left of a word

constexpr std::size_t longest_compound = 48; // bytes
constexpr std::size_t fewest_in_part = 5;    // letters; "-mann" ends too many family names

/// What may be the word itself, without what is written onto it.
struct Stem {
    std::string_view key;
    bool conjunction = false;
    bool preposition = false;
    bool definite = false;
    std::size_t cut = 0;
};

std::size_t letters(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

bool cut_front(std::string_view& key, const std::string& front) {
    if (front.empty() || !key.starts_with(front) || key.size() < front.size() + fewest_letters) return false;
    key.remove_prefix(front.size());
    return true;
}

/// Shows `visit` the word as it is, without its article, and without its preposition, until it says true.
template <typename Visit>
bool visit_stems(const Stem& whole, const Writing& writing, Visit&& visit) {
    if (visit(whole)) return true;
    Stem stem = whole;
    if (cut_front(stem.key, writing.article)) {
        stem.definite = true;
        if (visit(stem)) return true;
    }
    stem = whole;
    if (cut_front(stem.key, writing.article_after_preposition)) {
        stem.preposition = stem.definite = true;
        stem.cut += letters(writing.article_after_preposition);
        if (visit(stem)) return true;
    }
    for (const std::string& preposition : writing.prepositions) {
        stem = whole;
        if (!cut_front(stem.key, preposition)) continue;
        stem.preposition = true;
        stem.cut += letters(preposition);
        if (visit(stem)) return true;
        if (!cut_front(stem.key, writing.article)) continue;
        stem.definite = true;
        if (visit(stem)) return true;
    }
    return false;
}

/// All of it, and then all of it again behind each conjunction.
template <typename Visit>
bool visit_all_stems(std::string_view key, const Writing& writing, Visit&& visit) {
    if (visit_stems({.key = key}, writing, visit)) return true;
    for (const std::string& conjunction : writing.conjunctions) {
        Stem rest{.key = key, .conjunction = true, .cut = letters(conjunction)};
        if (cut_front(rest.key, conjunction) && visit_stems(rest, writing, visit)) return true;
    }
    return false;
}

/// Looks one word up.
class WordLookup {
public:
    WordLookup(std::span<const Token> tokens, std::size_t at, const LanguageRules& rules, Word& word)
        : tokens_(tokens), at_(at), rules_(rules), word_(word) {}

    void look_up() {
        look_up_function();
        if (word_.is(WordClass::he) && word_.is(WordClass::determiner)) tell_by_accent();
        look_up_noun();
    }

private:
    void look_up_function() {
        const std::string& form = token().form;
        if (rules_.functions.match(tokens_, at_, form, word_.lengths)) return;
        for (const std::string& conjunction : rules_.writing.conjunctions) {
            std::string_view rest = form;
            if (!cut_front(rest, conjunction) || !rules_.functions.match(tokens_, at_, rest, word_.lengths))
                continue;
            word_.conjunction = true;
            word_.cut = letters(conjunction);
            return;
        }
    }

    /// "él" is he, "el" an article; folded they are one word.
    void tell_by_accent() {
        const std::string_view text = token().text;
        const bool accent = std::any_of(text.begin(), text.end(), [](char c) { return (c & 0x80) != 0; });
        for (const WordClass c : {WordClass::determiner, WordClass::stop})
            if (accent) word_.lengths[static_cast<std::size_t>(c)] = 0;
        if (!accent) word_.lengths[static_cast<std::size_t>(WordClass::he)] = 0;
    }

    void look_up_noun() {
        const std::string& key = token().key;
        // على is "on"; only its key is the name علي
        if (word_.is(WordClass::stop) && key != token().form) return;
        const bool found = visit_all_stems(key, rules_.writing, [this](const Stem& stem) {
            if (!match_noun(stem.key)) return false;
            take(stem);
            // "الشيخ" stands in the lists with its article; الكسندر has none
            word_.definite = has_article(stem) && (stem.definite || !word_.is_given_name());
            return true;
        });
        if (found || word_.is_listed()) return;
        // An unknown word: only an article tells for sure that something is written onto it.
        visit_all_stems(key, rules_.writing, [this](const Stem& stem) {
            if (!stem.definite || !has_article(stem)) return false;
            take(stem);
            return true;
        });
        if (rules_.writing.compounds && token().capital) match_compound(key);
    }

    /// "Polizeisprecherin" is a title as "Sprecherin" is; of a word's endings the longest one counts.
    void match_compound(std::string_view key) {
        constexpr std::size_t fewest_in_front = 3;
        if (key.size() > longest_compound) return;
        for (std::size_t at = fewest_in_front; at + fewest_in_part <= key.size(); ++at) {
            auto lengths = decltype(word_.lengths){};
            if (!rules_.nouns.match(tokens_, at_, key.substr(at), lengths)) continue;
            for (const WordClass c : {WordClass::title, WordClass::unnamed, WordClass::institution})
                word_.lengths[static_cast<std::size_t>(c)] = lengths[static_cast<std::size_t>(c)] == 1;
            if (word_.is_any({WordClass::title, WordClass::unnamed, WordClass::institution})) return;
        }
    }

    /// With its hamza, ألبير does not begin with an article.
    [[nodiscard]] bool has_article(const Stem& stem) const {
        const std::string& article = rules_.writing.article;
        if (article.empty()) return false;
        const bool melted =
            stem.definite && stem.preposition && stem.cut > 1 + static_cast<std::size_t>(stem.conjunction);
        return melted || shown_name(token().text, stem.cut).starts_with(article);
    }

    void take(const Stem& stem) {
        word_.conjunction = stem.conjunction;
        word_.preposition = stem.preposition;
        word_.definite = stem.definite;
        word_.cut = stem.cut;
    }

    bool match_noun(std::string_view key) {
        const bool found = rules_.nouns.match(tokens_, at_, key, word_.lengths);
        if (found && !(word_.is(WordClass::she_title) && !word_.is(WordClass::title))) return true;
        const std::string& feminine = rules_.writing.feminine;
        if (feminine.empty() || !key.ends_with(feminine) || key.size() < feminine.size() + fewest_letters)
            return found;
        key.remove_suffix(feminine.size());
        auto lengths = decltype(word_.lengths){};
        rules_.nouns.match(tokens_, at_, key, lengths);
        // A name has no feminine: عليه is not علي.
        for (const WordClass c :
             {WordClass::title, WordClass::adjective, WordClass::representative, WordClass::role})
            word_.lengths[static_cast<std::size_t>(c)] = lengths[static_cast<std::size_t>(c)];
        return found || word_.is_any({WordClass::title, WordClass::adjective});
    }

    [[nodiscard]] const Token& token() const { return tokens_[at_]; }

    std::span<const Token> tokens_;
    std::size_t at_;
    const LanguageRules& rules_;
    Word& word_;
};

} // namespace

void look_up(std::span<const Token> tokens, std::size_t at, const LanguageRules& rules, Word& word) {
    if (!tokens[at].is_word()) return;
    WordLookup(tokens, at, rules, word).look_up();
}

} // namespace radiowrap
