#include "script/part_words.hpp"

#include "lib/icu/normalize.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace radiowrap {

namespace {

constexpr std::size_t longest_word = 80; // bytes; no word that is worth taking apart has more

/// Behind the first apostrophe of `text`; 0 without one, or when nothing follows it.
std::size_t behind_apostrophe(std::string_view text) {
    constexpr std::string_view curly = "\u2019";
    const std::size_t plain = text.find('\'');
    const std::size_t typeset = text.find(curly);
    const std::size_t end = plain < typeset                     ? plain + 1
                            : typeset != std::string_view::npos ? typeset + curly.size()
                                                                : 0;
    return end < text.size() ? end : 0;
}

Token token_of(std::string_view text, bool spaced) {
    Token token = split_tokens(text).front();
    token.spaced = spaced;
    return token;
}

/// Parts the words of one text.
class Parter {
public:
    explicit Parter(const LanguageRules& rules) : rules_(rules), writing_(rules.writing) {}

    std::vector<Token> part(std::vector<Token> tokens) {
        for (Token& token : tokens) {
            const bool may = token.is_word() && token.text.size() <= longest_word;
            if (may && token.text.find_first_of("'\u2019") != std::string_view::npos) cut_elision(token);
            if (may && writing_.apostrophe_suffixes && token.capital) cut_suffix(token);
            if (may && token.text.find('-') != std::string_view::npos && cut_enclitic(token)) continue;
            parted_.push_back(std::move(token));
        }
        return std::move(parted_);
    }

private:
    /// Puts "l'" away and leaves "analyste" in `token`.
    void cut_elision(Token& token) {
        const std::size_t end = behind_apostrophe(token.text);
        if (end == 0) return;
        const std::string_view text = token.text;
        std::string front = folded(text.substr(0, end));
        front.pop_back(); // the apostrophe
        const auto& elisions = writing_.elisions;
        if (std::find(elisions.begin(), elisions.end(), front) == elisions.end()) return;
        Token rest = token_of(text.substr(end), false);
        if (rest.capital && is_in_name(token)) return;
        token.text = text.substr(0, end);
        token.form = token.key = front;
        token.capital = text.front() >= 'A' && text.front() <= 'Z';
        parted_.push_back(std::exchange(token, std::move(rest)));
    }

    /// "Kaya'nın": no subject stands in any case but the plain one, so all of them are as good as a genitive.
    static void cut_suffix(Token& token) {
        const std::size_t end = token.form.find('\'');
        if (end == std::string::npos || end == 0) return;
        token.possessive = true;
        token.key = key_of(std::string_view(token.form).substr(0, end));
    }

    /// "Jeanne d'Arc", "Paul L'Huillier", and no "selon l'Insee".
    [[nodiscard]] bool is_in_name(const Token& token) const {
        if (parted_.empty() || !parted_.back().is_word() || !parted_.back().capital) return false;
        if (token.text.front() >= 'A' && token.text.front() <= 'Z') return true;
        std::array<std::uint8_t, static_cast<std::size_t>(WordClass::count)> lengths{};
        rules_.nouns.match({&parted_.back(), 1}, 0, parted_.back().key, lengths);
        return lengths[static_cast<std::size_t>(WordClass::male)] > 0 ||
               lengths[static_cast<std::size_t>(WordClass::female)] > 0;
    }

    /// "dit-il", "ajoute-t-elle", "queixou-se".
    bool cut_enclitic(const Token& token) {
        for (const std::string& ending : writing_.enclitics) {
            if (!token.text.ends_with(ending) || token.text.size() == ending.size()) continue;
            const std::size_t end = token.text.size() - ending.size();
            const std::size_t word = token.text.rfind('-') + 1;
            parted_.push_back(token_of(token.text.substr(0, end), token.spaced));
            parted_.push_back(token_of(token.text.substr(word), false));
            return true;
        }
        return false;
    }

    const LanguageRules& rules_;
    const Writing& writing_;
    std::vector<Token> parted_;
};

} // namespace

std::vector<Token> part_words(std::vector<Token> tokens, const LanguageRules& rules) {
    const Writing& writing = rules.writing;
    if (writing.elisions.empty() && writing.enclitics.empty() && !writing.apostrophe_suffixes) return tokens;
    return Parter(rules).part(std::move(tokens));
}

} // namespace radiowrap
