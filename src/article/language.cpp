#include "article/language.hpp"

#include "lib/icu/characters.hpp"
#include "lib/icu/utf8.hpp"

#include <array>
#include <map>

namespace radiowrap {

namespace {

constexpr std::size_t sample_bytes = 20'000;
constexpr std::size_t few_sentences = 60; // tokens
constexpr std::size_t short_text = 12;    // words; too few to expect function words among them

std::string_view sample_of(std::string_view text) {
    if (text.size() <= sample_bytes) return text;
    return text.substr(0, text.find(' ', sample_bytes));
}

std::string main_script(std::string_view text) {
    std::map<std::string, std::size_t> letters;
    for (std::size_t at = 0; at < text.size();)
        if (const char32_t c = next_code_point(text, at); is_letter(c)) ++letters[script_of(c)];
    std::string script;
    std::size_t most = 0;
    for (const auto& [name, count] : letters)
        if (count > most) {
            most = count;
            script = name;
        }
    return script;
}

/// In a few sentences names count for too much: words with a capital inside one.
bool is_name(std::span<const Token> tokens, std::size_t at, const ArticleLanguage& language) {
    return tokens.size() < few_sentences && language.capitals && !language.noun_capitals && at > 0 &&
           tokens[at].capital && tokens[at - 1].is_word();
}

double share_of_function_words(std::span<const Token> tokens, const ArticleLanguage& language, bool labels) {
    std::size_t words = 0;
    std::size_t hits = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        // "a", "e" and "o" are words of half of Europe.
        if (!tokens[i].is_word() || tokens[i].digits || tokens[i].key.size() == 1) continue;
        if (labels && tokens[i].capital && is_all_capitals(tokens[i].text, 2)) continue;
        if (labels && is_name(tokens, i, language)) continue;
        std::array<std::uint8_t, static_cast<std::size_t>(ArticleWord::count)> lengths{};
        language.words.match(tokens, i, tokens[i].key, lengths);
        hits += lengths[static_cast<std::size_t>(ArticleWord::function_word)] > 0;
        ++words;
    }
    return words == 0 ? 0.0 : static_cast<double>(hits) / static_cast<double>(words);
}

std::size_t count_letters(std::string_view text, const std::string& letters) {
    std::size_t found = 0;
    for (std::size_t at = 0; at < text.size() && !letters.empty();) {
        const std::size_t begin = at;
        next_code_point(text, at);
        found += letters.find(text.substr(begin, at - begin)) != std::string::npos;
    }
    return found;
}

/// Short reports have few function words, but every third word has such a letter.
bool has_own_letters(std::string_view text, std::size_t tokens, const std::string& own) {
    return count_letters(text, own) * 10 > tokens;
}

/// More than names from abroad bring along.
bool has_foreign_letters(std::string_view text, std::size_t tokens, const std::string& foreign) {
    return count_letters(text, foreign) * 20 > tokens;
}

} // namespace

std::string detect_language(std::string_view text, const ArticleRules& rules) {
    const std::string_view sample = sample_of(text);
    const std::string script = main_script(sample);
    const std::vector<Token> tokens = split_tokens(sample);
    const bool labels = !is_all_capitals(sample); // words in capitals are labels, "LOC:", and agencies
    std::string best = "und";
    double best_share = -1.0;
    for (const ArticleLanguage& language : rules.languages) {
        if (language.script != script) continue;
        if (has_foreign_letters(sample, tokens.size(), language.foreign_letters)) continue;
        const double share = share_of_function_words(tokens, language, labels);
        const bool enough = tokens.size() < short_text || share > language.least_share ||
                            has_own_letters(sample, tokens.size(), language.own_letters);
        if (!enough || share <= best_share) continue;
        best = language.language;
        best_share = share;
    }
    return best;
}

} // namespace radiowrap
