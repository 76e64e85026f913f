#include "script/turns/person_phrase.hpp"

#include "script/turns/name_capitals.hpp"
#include "script/turns/name_words.hpp"
#include "script/turns/phrase_parts.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace radiowrap {

namespace {

using Tokens = std::span<const Token>;

bool is_number(Tokens tokens) {
    return std::all_of(tokens.begin(), tokens.end(),
                       [](const Token& token) { return token.digits || token.mark == U'#'; });
}

/// Two or three capitals, in one word or each on its own.
std::string initials_of(Tokens name) {
    constexpr std::size_t most_letters = 3;
    std::string letters;
    for (const Token& token : name) {
        const std::string_view word = token.text.substr(0, token.text.find('.'));
        if (name.size() > 1 && word.size() > 1) return {};
        letters += word;
    }
    return letters.size() > 1 && letters.size() <= most_letters ? letters : std::string();
}

/// Reads one phrase.
class PersonReader {
public:
    PersonReader(std::string_view text, const LanguageRules& rules) : text_(text), rules_(rules) {}

    std::optional<PersonPhrase> read(Tokens tokens) {
        PhraseParts parts = split_parts(tokens);
        if (parts.plain.empty() || !read_head(parts)) return std::nullopt;
        if (!read_name_in_bracket(tokens, parts)) read_roles(parts);
        if (title_) person_.title = std::string(*title_);
        return std::move(person_);
    }

private:
    using Kind = PersonPhrase::Kind;
    [[nodiscard]] const TurnWords& words() const { return rules_.turns; }

    /// A role beside a narrator's word may hold a name; how the narrator speaks does not.
    [[nodiscard]] bool names_somebody(const PhraseParts& parts) const {
        return std::any_of(parts.plain.begin(), parts.plain.end(), [&](Tokens part) {
            return has_given_name(part, rules_) || (has_case(part.front()) && can_be_name(part, rules_));
        });
    }

    static Tokens take_first(PhraseParts& parts) {
        const Tokens first = parts.plain.front();
        parts.plain.erase(parts.plain.begin());
        return first;
    }

    /// The name, and the role in front of it; what it reads goes from `parts`.
    bool read_head(PhraseParts& parts) {
        Tokens head = take_first(parts);
        if (words().is(head, TurnWord::narrator_alone) && !names_somebody(parts)) {
            parts = {};
            person_.kind = Kind::narrator;
            return true;
        }
        constexpr std::array roles{std::pair{TurnWord::narrator, Kind::narrator},
                                   std::pair{TurnWord::guest, Kind::guest}};
        for (const auto& [word, kind] : roles) {
            const std::size_t length = words().length(head, 0, word);
            if (length == 0) continue;
            person_.kind = kind;
            person_.marked = true;
            head = head.subspan(length);
            if (head.empty() && !parts.plain.empty()) head = take_first(parts);
            // "مراسل الإذاعة في الملعب"
            const bool of_something = kind == Kind::narrator && !head.empty() && !has_case(head.front()) &&
                                      !has_given_name(head, rules_) && names_office(head);
            return head.empty() || is_number(head) || of_something || read_name(head);
        }
        if (is_station(head)) {
            person_.kind = Kind::narrator;
            person_.station = true;
            return true;
        }
        if (title_is_first(head, parts)) {
            take_title(head);
            head = take_first(parts);
        }
        return read_name(head);
    }

    /// "راديو الساحل", "Breeze Radio"
    [[nodiscard]] bool is_station(Tokens head) const {
        constexpr std::size_t longest = 4;
        if (head.size() > longest) return false;
        for (std::size_t i = 0; i < head.size(); ++i) // "مدير الإذاعة", "Radio engineer Tom"
            if (!head[i].is_word() ||
                word_at(head, i, rules_).is_any({WordClass::title, WordClass::male, WordClass::female}))
                return false;
        const bool last = has_case(head.back());
        return words().length(head, 0, TurnWord::station) > 0 ||
               (last && words().length(head, head.size() - 1, TurnWord::station) > 0);
    }

    /// Begins with an article's word or an institution, which no name does that we do not know.
    [[nodiscard]] bool names_office(Tokens words) const {
        const Word first = word_at(words, 0, rules_);
        return first.definite || first.is(WordClass::institution);
    }

    /// "رئيس الجمعية - خالد مرعي"
    [[nodiscard]] bool title_is_first(Tokens head, const PhraseParts& parts) const {
        if (parts.plain.size() != 1) return false;
        const Tokens name = parts.plain.front();
        return has_given_name(name, rules_) && can_be_name(name, rules_) && !has_given_name(head, rules_) &&
               (names_nobody(head, rules_) || !can_be_name(head, rules_)) && can_be_title(head);
    }

    /// No verb of speech and nothing that only opens a sentence.
    [[nodiscard]] bool can_be_title(Tokens words) const {
        for (std::size_t i = 0; i < words.size(); ++i) {
            const Word word = word_at(words, i, rules_);
            if (!words[i].is_word() || word.is_verb() || (i == 0 && word.is(WordClass::stop))) return false;
        }
        return true;
    }

    bool read_name(Tokens head) {
        head = without_honorifics(head);
        if (names_nobody(head, rules_)) {
            person_.kind = Kind::unnamed;
            if (head.size() == 1) set_name(head);
            return true;
        }
        if (!can_be_name(head, rules_)) return false;
        const std::size_t title = title_length(head, rules_);
        if (title > 0) take_title(head.first(title));
        set_name(head.subspan(title));
        return true;
    }

    /// "Keeper (Arthur Dunn)"
    bool read_name_in_bracket(Tokens tokens, const PhraseParts& parts) {
        if (person_.kind != Kind::unnamed || parts.bracketed.size() != 1 || !parts.plain.empty())
            return false;
        const Tokens name = parts.bracketed.front();
        if (!has_given_name(name, rules_) || !can_be_name(name, rules_)) return false;
        const auto before = static_cast<std::size_t>(name.data() - tokens.data()) - 1;
        person_.kind = Kind::named;
        set_name(name);
        take_role(tokens.first(before));
        return true;
    }

    void set_name(Tokens name) {
        person_.name = shown_person(name, words());
        person_.words = static_cast<std::size_t>(
            std::count_if(name.begin(), name.end(), [](const Token& token) { return token.is_word(); }));
        person_.capitals = is_all_capitals(name);
        person_.has_case = has_case(name.front());
        if (person_.capitals) person_.initials = initials_of(name);
        for (std::size_t i = 0; i < name.size(); ++i)
            person_.known = person_.known || word_at(name, i, rules_).is_given_name();
    }

    /// One that is all there is stays: it may be a name.
    Tokens without_honorifics(Tokens head) {
        std::size_t end = 0;
        while (const std::size_t length = words().length(head, end, TurnWord::honorific)) {
            if (end + length >= head.size()) break;
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

    /// What stands behind the name.
    void read_roles(const PhraseParts& parts) {
        if (parts.plain.size() == 1 && words().is(parts.plain.front(), TurnWord::narrator))
            take_narrator();
        else if (!parts.plain.empty())
            take_role({parts.plain.front().data(), parts.plain.back().data() + parts.plain.back().size()});
        for (const Tokens& bracket : parts.bracketed) {
            if (words().is(bracket, TurnWord::narrator))
                take_narrator();
            else if (parts.plain.empty() && !words().holds(bracket, TurnWord::note) && !is_number(bracket))
                take_role(bracket);
        }
    }

    void take_narrator() {
        person_.kind = Kind::narrator;
        person_.marked = true;
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
