#include "script/name_key.hpp"

#include "lib/icu/characters.hpp"
#include "lib/icu/normalize.hpp"
#include "lib/icu/utf8.hpp"

#include <algorithm>
#include <array>

namespace radiowrap {

namespace {

constexpr char32_t kashida = U'\u0640';
constexpr char32_t hamza = U'\u0621';

using Lengths = std::array<std::uint8_t, static_cast<std::size_t>(WordClass::count)>;

Lengths classes_of(const std::string& key, const LanguageRules& rules) {
    const Token token{.text = key};
    Lengths lengths{};
    rules.nouns.match({&token, 1}, 0, key, lengths);
    return lengths;
}

bool has_class(const Lengths& lengths, WordClass word_class) {
    return lengths[static_cast<std::size_t>(word_class)] == 1;
}

bool is_article_word(const std::string& key, const Writing& writing) {
    return std::find(writing.article_words.begin(), writing.article_words.end(), key) !=
           writing.article_words.end();
}

/// "علاء" is written "علا" as well; among other words that would make هنا, "here", a name.
std::string without_hamza(std::string_view key) {
    std::string rest;
    for (std::size_t at = 0; at < key.size();)
        if (const char32_t c = next_code_point(key, at); c != hamza) append_code_point(rest, c);
    return rest;
}

/// Without the article: "النيفي" as "نيفي", "al-Nifi" as "nifi".
std::string without_article(std::string key, const Writing& writing) {
    constexpr std::size_t fewest_bytes = 4; // what is left of a name
    if (!writing.article.empty() && key.starts_with(writing.article) &&
        key.size() >= writing.article.size() + fewest_bytes)
        return key.substr(writing.article.size());
    const std::size_t hyphen = key.find('-');
    if (hyphen != std::string::npos && is_article_word(key.substr(0, hyphen), writing))
        key.erase(0, hyphen + 1);
    return key;
}

} // namespace

std::vector<std::string> name_parts(const std::vector<std::string>& words, const LanguageRules& rules) {
    std::vector<std::string> parts;
    bool joins = false; // with the next word
    for (const std::string& word : words) {
        std::string key = without_hamza(key_of(folded(word)));
        if (key.ends_with('.')) key.pop_back();
        if (key.empty() || is_article_word(key, rules.writing)) continue;
        const Lengths classes = classes_of(key, rules);
        const bool tail = !parts.empty() && has_class(classes, WordClass::tail);
        if (joins || tail)
            parts.back() += key;
        else
            parts.push_back(without_article(key, rules.writing));
        joins = has_class(classes, WordClass::particle);
    }
    return parts;
}

std::string shown_name(std::string_view word, std::size_t cut) {
    std::string shown;
    for (std::size_t at = 0; at < word.size();) {
        const char32_t c = next_code_point(word, at);
        if (c == kashida || is_mark(c) || is_invisible(c)) continue;
        if (cut > 0)
            --cut;
        else
            append_code_point(shown, c);
    }
    return shown;
}

} // namespace radiowrap
