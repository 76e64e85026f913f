#include "script/turns/person_phrase.hpp"

#include "lib/icu/letter_case.hpp"
#include "lib/icu/utf8.hpp"
#include "script/turns/name_capitals.hpp"
#include "script/word_lookup.hpp"

#include <algorithm>
#include <vector>

namespace radiowrap {

namespace {

using Tokens = std::span<const Token>;

constexpr std::size_t longest_name = 6; // words

bool has_case(const Token& token) {
    std::size_t at = 0;
    const char32_t first = next_code_point(token.text, at);
    return upper_case(first) != first || lower_case(first) != first;
}

/// The parts of a phrase: what stands before, between and behind its commas, dashes and brackets.
struct Parts {
    std::vector<Tokens> plain, bracketed; ///< none empty
};

Parts split_parts(Tokens tokens) {
    Parts parts;
    std::size_t begin = 0, depth = 0;
    const auto push = [&](std::vector<Tokens>& to, std::size_t end) {
        if (end > begin) to.push_back(tokens.subspan(begin, end - begin));
        begin = end + 1;
    };
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const char32_t mark = tokens[i].mark;
        if (mark == U'(' || mark == U'[') {
            if (depth++ == 0) push(parts.plain, i);
        } else if ((mark == U')' || mark == U']') && depth > 0) {
            if (--depth == 0) push(parts.bracketed, i);
        } else if (depth == 0 && (is_comma(mark) || mark == U'/' || mark == U'|' || is_dash(mark))) {
            push(parts.plain, i);
        }
    }
    push(depth > 0 ? parts.bracketed : parts.plain, tokens.size());
    return parts;
}

/// Reads one phrase.
class PersonReader {
public:
    PersonReader(std::string_view text, const LanguageRules& rules) : text_(text), rules_(rules) {}

    std::optional<PersonPhrase> read(Tokens tokens) {
        Parts parts = split_parts(tokens);
        if (parts.plain.empty() || !read_head(parts)) return std::nullopt;
        read_roles(parts);
        if (title_ && !person_.title) person_.title = std::string(*title_);
        return std::move(person_);
    }

private:
    using Kind = PersonPhrase::Kind;
    [[nodiscard]] const TurnWords& words() const { return rules_.turns; }

    /// The name, and the role in front of it; what it reads goes from `parts`.
    bool read_head(Parts& parts) {
        Tokens head = parts.plain.front();
        parts.plain.erase(parts.plain.begin());
        if (words().is(head, TurnWord::narrator_alone) && parts.plain.empty() && parts.bracketed.empty()) {
            person_.kind = Kind::narrator;
            return true;
        }
        for (const auto& [word, kind] :
             {std::pair{TurnWord::narrator, Kind::narrator}, {TurnWord::guest, Kind::guest}}) {
            const std::size_t length = words().length(head, 0, word);
            if (length == 0) continue;
            person_.kind = kind;
            person_.marked = true;
            head = head.subspan(length);
            if (head.empty() && !parts.plain.empty()) {
                head = parts.plain.front();
                parts.plain.erase(parts.plain.begin());
            }
            return head.empty() || is_number(head) || read_name(head);
        }
        return read_name(head);
    }

    static bool is_number(Tokens tokens) {
        return std::all_of(tokens.begin(), tokens.end(),
                           [](const Token& token) { return token.digits || token.mark == U'#'; });
    }

    bool read_name(Tokens head) {
        head = without_honorifics(head);
        if (head.empty()) return false;
        if (is_unnamed(head)) {
            person_.kind = Kind::unnamed;
            if (head.size() == 1) set_name(head);
            return true;
        }
        if (!can_be_name(head)) return false;
        set_name(without_title(head));
        return true;
    }

    void set_name(Tokens name) {
        person_.name = shown_person(name, words());
        person_.words = static_cast<std::size_t>(
            std::count_if(name.begin(), name.end(), [](const Token& token) { return token.is_word(); }));
        person_.capitals = is_all_capitals(name);
        person_.has_case = has_case(name.front());
        person_.initials = initials_of(name);
        for (std::size_t i = 0; i < name.size(); ++i) person_.known |= word_at(name, i).is_given_name();
    }

    /// Two or three capitals, in one word or each on its own.
    [[nodiscard]] std::string initials_of(Tokens name) const {
        constexpr std::size_t most_letters = 3;
        if (!person_.capitals) return {};
        std::string letters;
        for (const Token& token : name) {
            const std::string_view word = token.text.substr(0, token.text.find('.'));
            if (name.size() > 1 && word.size() > 1) return {};
            letters += word;
        }
        return letters.size() > 1 && letters.size() <= most_letters ? letters : std::string();
    }

    Tokens without_honorifics(Tokens head) {
        std::size_t end = 0;
        while (const std::size_t length = words().length(head, end, TurnWord::honorific)) {
            if (end + length >= head.size()) break; // it is all there is
            end += length;
            if (end < head.size() && head[end].mark == U'.') ++end;
        }
        if (end == 0 || end == head.size()) return head;
        take_title(head.first(end));
        return head.subspan(end);
    }

    void take_title(Tokens title) {
        person_.marked = true;
        if (!title_) title_ = slice_of(text_, title);
    }

    [[nodiscard]] Word word_at(Tokens tokens, std::size_t at) const {
        Word word;
        look_up(tokens, at, rules_, word);
        return word;
    }

    /// Nothing but words for people in general, and numbers.
    [[nodiscard]] bool is_unnamed(Tokens head) const {
        if (words().length(head, 0, TurnWord::unidentified) > 0 || is_somebody(head)) return true;
        for (std::size_t i = 0; i < head.size();) {
            if (head[i].digits || head[i].mark == U'#' || head[i].mark == U'.') {
                if (++i == 1) return false;
                continue;
            }
            const Word word = word_at(head, i);
            const std::size_t length =
                std::max({words().length(head, i, TurnWord::unnamed), word.length(WordClass::title),
                          word.length(WordClass::adjective), word.length(WordClass::unnamed)});
            if (length == 0 || (word.is_given_name() && !word.definite)) return false;
            i += length;
        }
        return true;
    }

    /// "بائع خضار", "caller from Alder": a word for a person, and no name that we know or could be one.
    [[nodiscard]] bool is_somebody(Tokens head) const {
        const std::size_t length = words().length(head, 0, TurnWord::unnamed);
        if (length == 0 || head.size() > length + longest_name) return false;
        for (std::size_t i = length; i < head.size(); ++i)
            if (!head[i].is_word() || word_at(head, i).is_given_name()) return false;
        return head.size() == length || !has_case(head[length]) || !head[length].capital ||
               is_all_capitals(head);
    }

    [[nodiscard]] bool can_be_name(Tokens head) const {
        if (head.size() > longest_name + 2) return false;
        std::size_t count = 0;
        for (std::size_t i = 0; i < head.size(); ++i) {
            if (head[i].mark == U'.' || is_quotation_mark(head[i].mark)) continue;
            if (!head[i].is_word() || head[i].digits || !can_be_in_name(head, i)) return false;
            ++count;
        }
        return count > 0 && count <= longest_name;
    }

    [[nodiscard]] bool can_be_in_name(Tokens head, std::size_t at) const {
        const Token& token = head[at];
        const Word word = word_at(head, at);
        if (has_case(token)) {
            if (!token.capital) return at > 0 && words().length(head, at, TurnWord::name_particle) > 0;
            return !word.is_verb() || word.is_given_name() || at == 0;
        }
        if (word.is_given_name()) return true;
        return !word.is_verb() && !word.is(WordClass::stop) && !word.is(WordClass::according) &&
               !(at == 0 && word.is(WordClass::institution));
    }

    /// "المحلل السياسي سامي حداد": up to the given name, or as far as the titles go.
    Tokens without_title(Tokens head) {
        const Word first = word_at(head, 0);
        if (!first.is_any({WordClass::title, WordClass::adjective}) ||
            (first.is_given_name() && !first.definite))
            return head;
        std::size_t end = 1;
        while (end < head.size() && !begins_name(head, end)) ++end;
        if (end == head.size()) { // no given name that we know
            end = first.length(WordClass::title);
            while (end < head.size() && word_at(head, end).is_any({WordClass::title, WordClass::adjective}))
                ++end;
        }
        if (end == 0 || end >= head.size()) return head;
        take_title(head.first(end));
        return head.subspan(end);
    }

    [[nodiscard]] bool begins_name(Tokens head, std::size_t at) const {
        const Word word = word_at(head, at);
        return word.is_given_name() || (!has_case(head[at]) && word.is(WordClass::particle));
    }

    /// What stands behind the name.
    void read_roles(const Parts& parts) {
        if (!parts.plain.empty()) {
            const Tokens& first = parts.plain.front();
            if (parts.plain.size() == 1 && words().is(first, TurnWord::narrator)) {
                person_.kind = Kind::narrator;
                person_.marked = true;
            } else {
                const Token* begin = first.data();
                take_role({begin, parts.plain.back().data() + parts.plain.back().size()});
            }
        }
        for (const Tokens& bracket : parts.bracketed) {
            if (words().is(bracket, TurnWord::narrator)) {
                person_.kind = Kind::narrator;
                person_.marked = true;
            } else if (!words().holds(bracket, TurnWord::note) && !is_number(bracket) && bracket.size() > 0) {
                if (parts.plain.empty()) take_role(bracket);
            }
        }
    }

    /// A role says more than what stands in front of the name.
    void take_role(Tokens role) {
        person_.marked = true;
        title_ = slice_of(text_, role);
    }

    std::string_view text_;
    const LanguageRules& rules_;
    PersonPhrase person_{};
    std::optional<std::string_view> title_;
};

} // namespace

std::string_view slice_of(std::string_view text, std::span<const Token> tokens) {
    if (tokens.empty()) return {};
    const char* const end = tokens.back().text.data() + tokens.back().text.size();
    const auto from = static_cast<std::size_t>(tokens.front().text.data() - text.data());
    return text.substr(from, static_cast<std::size_t>(end - tokens.front().text.data()));
}

std::optional<PersonPhrase> read_person(std::string_view text, std::span<const Token> tokens,
                                        const LanguageRules& rules) {
    return PersonReader(text, rules).read(tokens);
}

} // namespace radiowrap
