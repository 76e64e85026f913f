#include "script/turns/label.hpp"

#include "article/blocks.hpp"
#include "lib/icu/characters.hpp"
#include "lib/icu/utf8.hpp"
#include "script/marks/script_label.hpp"
#include "script/turns/name_capitals.hpp"
#include "script/turns/name_words.hpp"
#include "script/turns/phrase_parts.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

using Tokens = std::span<const Token>;

constexpr std::size_t longest_label = 320; // bytes; a book's title may stand in it
constexpr std::size_t most_words = 14;     // outside of brackets
constexpr std::size_t words_of_lone_take = 8;
constexpr std::size_t letters_of_abbreviation = 4;
constexpr std::size_t words_after_initial = 2; // of a name

/// "[00:12:03] NAME:": when it was said.
std::size_t skip_time(Tokens tokens) {
    const bool time =
        tokens.size() > 3 && opens_bracket(tokens[0]) && tokens[1].digits && closes_bracket(tokens[2]);
    return time ? 3 : 0;
}

bool has_small_letters(Tokens tokens) {
    return has_case(tokens.front()) && !is_all_capitals(tokens.first(1));
}

/// "E 01": one letter is a take's only in capitals and with two digits; the length with the number.
std::size_t lettered_length(Tokens head, TurnWord word, const TurnWords& words) {
    const std::size_t length = words.length(head, 0, word);
    if (length == 0 || length >= head.size() || has_small_letters(head)) return 0;
    const std::string& number = head[length].form;
    return number.size() == 2 && head[length].digits && number_of(head[length]) ? length + 1 : 0;
}

/// Reads the tokens in front of the colon.
class LabelReader {
public:
    LabelReader(std::string_view paragraph, const LanguageRules& rules)
        : paragraph_(paragraph), rules_(rules) {}

    std::optional<TurnLabel> read(Tokens head) {
        if (head.empty() || !head.front().is_word()) return std::nullopt;
        if (read_numbered(head, TurnWord::question, TurnLabel::Kind::question) ||
            read_numbered(head, TurnWord::answer, TurnLabel::Kind::answer) ||
            read_numbered(head, TurnWord::sound_label, TurnLabel::Kind::sound) || read_lettered_sound(head) ||
            read_take(head))
            return std::move(label_);
        for (const TurnWord word : {TurnWord::not_a_label, TurnWord::desk_label, TurnWord::boilerplate})
            if (words().is(head, word)) return std::nullopt;
        if (is_section(head)) {
            label_.kind = TurnLabel::Kind::section;
            return has_small_letters(head) ? std::nullopt : std::optional(std::move(label_));
        }
        const auto person = read_person(paragraph_, head, rules_);
        if (!person) return std::nullopt;
        label_.person = *person;
        return std::move(label_);
    }

private:
    [[nodiscard]] const TurnWords& words() const { return rules_.turns; }

    /// A phrase of the class and at most a number behind it.
    bool read_numbered(Tokens head, TurnWord word, TurnLabel::Kind kind) {
        const std::size_t length = words().length(head, 0, word);
        if (length == 0 || head.size() > length + 1) return false;
        if (head.size() == length + 1) {
            label_.number = number_of(head[length]);
            if (!label_.number) return false;
        }
        label_.kind = kind;
        return true;
    }

    /// "VOICE OVER:" is a part of the script, and whoever reads it.
    [[nodiscard]] bool is_section(Tokens head) const {
        return !words().is(head, TurnWord::narrator) && !words().is(head, TurnWord::narrator_alone) &&
               names_script_part(slice_of(paragraph_, head), rules_);
    }

    /// "M 01 Musik"
    bool read_lettered_sound(Tokens head) {
        const std::size_t length = lettered_length(head, TurnWord::sound_letter, words());
        if (length == 0) return false;
        label_.kind = TurnLabel::Kind::sound;
        label_.number = number_of(head[length - 1]);
        return true;
    }

    /// "O-TON 1 (NAME)", "CORTE 2 - NAME, ROLE", "SOT NAME, ROLE"
    bool read_take(Tokens head) {
        std::size_t length = words().length(head, 0, TurnWord::take);
        if (const std::size_t lettered = lettered_length(head, TurnWord::take_letter, words()))
            length = lettered - 1;
        if (length == 0) length = soundbite_length(head);
        if (length == 0 && words().is(head, TurnWord::soundbite) && is_all_capitals(head)) // "SONORA:"
            length = head.size();
        if (length > 0 && length < head.size()) label_.number = number_of(head[length]);
        if (label_.number || length < head.size())
            length = label_.number ? length + 1 : soundbite_length(head);
        if (length == 0) return false;
        label_.kind = TurnLabel::Kind::take;
        Tokens person = head.subspan(length);
        while (!person.empty() && !person.front().is_word()) person = person.subspan(1);
        while (!person.empty() && closes_bracket(person.back())) person = person.first(person.size() - 1);
        label_.person.kind = PersonPhrase::Kind::unnamed;
        if (const auto named = read_person(paragraph_, person, rules_)) label_.person = *named;
        return true;
    }

    /// Without a number only capitals tell that it is no plain word.
    [[nodiscard]] std::size_t soundbite_length(Tokens head) const {
        const std::size_t length = words().length(head, 0, TurnWord::soundbite);
        return length > 0 && length < head.size() && is_all_capitals(head.first(length)) ? length : 0;
    }

    std::string_view paragraph_;
    const LanguageRules& rules_;
    TurnLabel label_{};
};

/// `last`: the label's last token.
void take_texts(TurnLabel& label, std::string_view paragraph, const Token& last) {
    const auto end = static_cast<std::size_t>(last.text.data() + last.text.size() - paragraph.data());
    label.text = paragraph.substr(0, end);
    label.rest = trimmed(paragraph.substr(end));
}

/// "SONORA 1: NAME, role (0:15)": who is heard stands behind the colon, and the words below.
void take_person_behind(TurnLabel& label, std::string_view paragraph, const LanguageRules& rules) {
    constexpr std::size_t longest = 12; // tokens
    if (label.kind != TurnLabel::Kind::take || !label.person.name.empty() || label.rest.empty()) return;
    const std::vector<Token> tokens = split_tokens(label_window(label.rest));
    std::size_t end = 0;
    while (end < tokens.size() && !opens_bracket(tokens[end])) ++end;
    while (end > 0 && !tokens[end - 1].is_word()) --end;
    const Tokens name = Tokens(tokens).first(end);
    if (name.empty() || end > longest || is_quotation_mark(name.front().mark)) return;
    const auto person = read_person(paragraph, name, rules);
    if (!person || person->kind != PersonPhrase::Kind::named || !(person->known && person->words > 1)) return;
    label.person = *person;
    label.rest = {};
}

/// A take may stand on a line of its own without a colon.
std::size_t end_of_lone_take(Tokens tokens, const LanguageRules& rules) {
    std::size_t length = rules.turns.length(tokens, 0, TurnWord::take);
    for (const TurnWord letter : {TurnWord::take_letter, TurnWord::sound_letter})
        if (const std::size_t lettered = lettered_length(tokens, letter, rules.turns)) length = lettered - 1;
    const bool lone = length > 0 && length < tokens.size() && tokens[length].digits &&
                      tokens.size() <= length + 1 + words_of_lone_take;
    return lone ? tokens.size() : 0;
}

/// "[SOT: NAME, ROLE] words": where the bracket closes; 0 where none opens the paragraph.
std::size_t end_of_bracketed_take(Tokens tokens, const LanguageRules& rules) {
    if (tokens.size() < 3 || !opens_bracket(tokens[0])) return 0;
    const std::size_t length = rules.turns.length(tokens, 1, TurnWord::soundbite);
    if (length == 0 || !is_all_capitals(tokens.subspan(1, length)) || 1 + length >= tokens.size() ||
        tokens[1 + length].mark != U':')
        return 0;
    std::size_t end = 1;
    while (end < tokens.size() && !closes_bracket(tokens[end])) ++end;
    return end < tokens.size() ? end : 0;
}

/// The quotation in "[SOT: NAME :06 “words”]"; the count of tokens when there is none.
std::size_t begin_of_words(Tokens tokens) {
    std::size_t at = 0;
    while (at < tokens.size() && !is_quotation_mark(tokens[at].mark)) ++at;
    return at;
}

/// "NAME, age 9, :06" without the length.
Tokens without_length(Tokens tokens) {
    if (tokens.empty() || !tokens.back().digits || tokens.size() < 3) return tokens;
    const Token& before = tokens[tokens.size() - 2];
    const bool clock = is_colon(before.mark) || tokens.back().form.find(':') != std::string::npos;
    if (!clock) return tokens;
    tokens = tokens.first(tokens.size() - (is_colon(before.mark) ? 2 : 1));
    return !tokens.empty() && is_comma(tokens.back().mark) ? tokens.first(tokens.size() - 1) : tokens;
}

/// "Q. When?", "A. Now."
std::optional<TurnLabel> read_letter(std::string_view paragraph, Tokens tokens, const LanguageRules& rules) {
    if (tokens.size() < 2 || !tokens[0].text.ends_with('.')) return std::nullopt;
    std::size_t name = 1; // "P. Weber:"
    while (name < tokens.size() && name <= words_after_initial && tokens[name].capital) ++name;
    if (name > 1 && name < tokens.size() && is_colon(tokens[name].mark)) return std::nullopt;
    TurnLabel label;
    if (rules.turns.length(tokens, 0, TurnWord::question) == 1)
        label.kind = TurnLabel::Kind::question;
    else if (rules.turns.length(tokens, 0, TurnWord::answer) == 1)
        label.kind = TurnLabel::Kind::answer;
    else
        return std::nullopt;
    take_texts(label, paragraph, tokens[0]);
    return label;
}

} // namespace

std::string_view label_window(std::string_view paragraph) {
    if (paragraph.size() <= longest_label) return paragraph;
    std::size_t end = longest_label;
    while (end > 0 && (static_cast<unsigned char>(paragraph[end]) & 0xC0U) == 0x80U) --end;
    return paragraph.substr(0, end);
}

bool may_have_label(std::string_view paragraph) {
    constexpr std::size_t longest_letter = 32; // bytes, with the time in front of "Q."
    const std::string_view window = label_window(paragraph);
    if (window.find_first_of("0123456789:") != std::string_view::npos ||
        window.substr(0, longest_letter).find('.') != std::string_view::npos)
        return true;
    for (std::size_t at = 0; at < window.size();)
        if (const char32_t c = next_code_point(window, at); is_colon(c) || is_digit(c)) return true;
    return false;
}

std::size_t find_label_colon(Tokens tokens, const LanguageRules& rules) {
    std::size_t depth = 0, count = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (opens_bracket(token)) {
            ++depth;
        } else if (closes_bracket(token)) {
            if (depth > 0) --depth;
        } else if (depth > 0) {
            continue;
        } else if (is_colon(token.mark)) {
            return i;
        } else if (token.is_word()) {
            if (++count > most_words) break;
        } else if (is_sentence_end(token.mark)) {
            const bool abbreviation = token.mark == U'.' && i > 0 && tokens[i - 1].is_word() &&
                                      (tokens[i - 1].text.size() <= letters_of_abbreviation ||
                                       rules.turns.length(tokens, i - 1, TurnWord::honorific) > 0);
            if (!abbreviation) break;
        }
    }
    return tokens.size();
}

std::optional<TurnLabel> read_label(std::string_view paragraph, const LanguageRules& rules) {
    if (!may_have_label(paragraph)) return std::nullopt;
    const std::vector<Token> all = split_tokens(label_window(paragraph));
    const Tokens tokens = Tokens(all).subspan(skip_time(all));
    if (const auto letter = read_letter(paragraph, tokens, rules)) return letter;
    if (const std::size_t end = end_of_bracketed_take(tokens, rules)) {
        const std::size_t words = begin_of_words(tokens.first(end));
        auto label = LabelReader(paragraph, rules).read(without_length(tokens.subspan(1, words - 1)));
        if (label) take_texts(*label, paragraph, tokens[words < end ? words - 1 : end]);
        if (label && words < end) label->rest = slice_of(paragraph, tokens.subspan(words, end - words));
        return label;
    }
    std::size_t colon = find_label_colon(tokens, rules);
    const bool lone = colon == tokens.size();
    if (lone) colon = end_of_lone_take(tokens, rules);
    auto label = LabelReader(paragraph, rules).read(tokens.first(colon));
    if (!label) return std::nullopt;
    take_texts(*label, paragraph, lone ? tokens.back() : tokens[colon]);
    take_person_behind(*label, paragraph, rules);
    return label;
}

} // namespace radiowrap
