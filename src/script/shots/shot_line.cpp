#include "script/shots/shot_line.hpp"

#include "article/blocks.hpp"
#include "script/shots/soundbite_speaker.hpp"
#include "script/turns/label.hpp"
#include "script/turns/name_capitals.hpp"
#include "script/turns/phrase_parts.hpp"

#include <array>
#include <charconv>

namespace radiowrap {

namespace {

using Tokens = std::span<const Token>;
using Kind = ShotLine::Kind;

constexpr std::size_t longest_number = 3;   // digits
constexpr std::size_t longest_heading = 80; // bytes

struct Number {
    std::optional<int> value;
    std::size_t tokens = 0;
};

/// "3.", "3)", "(3)", "3 -"
Number read_number(Tokens tokens) {
    const std::size_t at = !tokens.empty() && tokens[0].mark == U'(' ? 1 : 0;
    if (at + 1 >= tokens.size() || tokens[at].form.size() > longest_number) return {};
    const char32_t after = tokens[at + 1].mark;
    if (after != U')' && (at == 1 || (after != U'.' && !is_dash(after)))) return {};
    int value = 0;
    const std::string& form = tokens[at].form;
    const auto [end, error] = std::from_chars(form.data(), form.data() + form.size(), value);
    if (form.empty() || error != std::errc() || end != form.data() + form.size()) return {};
    return {value, at + 2};
}

/// Reads one paragraph.
class LineReader {
public:
    LineReader(std::string_view paragraph, const LanguageRules& rules)
        : paragraph_(paragraph), rules_(rules), tokens_(split_tokens(label_window(paragraph))) {}

    ShotLine read() {
        if (tokens_.empty() || read_heading()) return line_;
        const Number number = read_number(tokens_);
        line_.number = number.value;
        if (number.value) line_.kind = Kind::shot;
        Tokens rest = Tokens(tokens_).subspan(number.tokens);
        while (!rest.empty() && !rest.front().is_word()) rest = rest.subspan(1);
        read_soundbite(rest);
        return line_;
    }

private:
    [[nodiscard]] const TurnWords& words() const { return rules_.turns; }

    /// The phrase alone, or with a colon behind it.
    bool read_heading() {
        constexpr std::array headings{std::pair{TurnWord::shots, Kind::shots_heading},
                                      std::pair{TurnWord::story, Kind::story_heading},
                                      std::pair{TurnWord::boilerplate, Kind::boilerplate_heading}};
        for (const auto& [word, kind] : headings) {
            const std::size_t length = words().length(tokens_, 0, word);
            const bool colon = length > 0 && length < tokens_.size() && tokens_[length].mark == U':';
            if (!colon && !words().is(tokens_, word)) continue;
            line_.kind = kind;
            if (colon) line_.rest = behind(tokens_[length]);
            return true;
        }
        return false;
    }

    [[nodiscard]] std::string_view behind(const Token& token) const {
        const char* const end = token.text.data() + token.text.size();
        return trimmed(paragraph_.substr(static_cast<std::size_t>(end - paragraph_.data())));
    }

    void read_soundbite(Tokens rest) {
        const std::size_t length = words().length(rest, 0, TurnWord::soundbite);
        if (length == 0) return;
        const Tokens phrase = rest.first(length);
        rest = rest.subspan(length);
        const bool bracketed = !rest.empty() && closes_bracket(rest.front()); // "(SOUNDBITE) (Arabic)"
        if (bracketed) rest = rest.subspan(1);
        const bool language = !rest.empty() && opens_bracket(rest.front());
        line_.formal = language || (line_.number && is_all_capitals(phrase));
        if (!line_.number && !language) return;
        line_.kind = Kind::soundbite;
        read_label(behind_language(rest));
    }

    /// "(Arabic)" and the dash or colon behind it.
    static Tokens behind_language(Tokens rest) {
        if (!rest.empty() && opens_bracket(rest.front()))
            while (!rest.empty() && !closes_bracket(rest.front())) rest = rest.subspan(1);
        while (!rest.empty() && !rest.front().is_word() && !is_quotation_mark(rest.front().mark))
            rest = rest.subspan(1);
        return rest;
    }

    /// The person, up to the colon or to the quotation, and the words.
    void read_label(Tokens rest) {
        std::size_t end = find_label_colon(rest, rules_);
        const bool colon = end < rest.size();
        if (colon) {
            line_.rest = behind(rest[end]);
        } else {
            end = 0;
            while (end < rest.size() && !is_quotation_mark(rest[end].mark)) ++end;
            if (end < rest.size()) line_.rest = from(rest[end]);
        }
        line_.person = read_speaker(paragraph_, rest.first(end), rules_);
    }

    [[nodiscard]] std::string_view from(const Token& token) const {
        return paragraph_.substr(static_cast<std::size_t>(token.text.data() - paragraph_.data()));
    }

    std::string_view paragraph_;
    const LanguageRules& rules_;
    std::vector<Token> tokens_;
    ShotLine line_{};
};

} // namespace

ShotLine read_shot_line(std::string_view paragraph, const LanguageRules& rules) {
    // Most paragraphs are, and need not be split into words to know it.
    const bool plain = paragraph.size() > longest_heading && !may_have_label(paragraph) &&
                       paragraph.find('(') == std::string_view::npos;
    return plain ? ShotLine{} : LineReader(paragraph, rules).read();
}

} // namespace radiowrap
