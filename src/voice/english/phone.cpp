#include "base/ascii_case.hpp"
#include "voice/english/numbers.hpp"
#include "voice/english/reading.hpp"
#include "voice/english/vocabulary.hpp"

#include <vector>

namespace radiowrap::english {

namespace {

constexpr std::size_t kMostGroups = 8;

struct Groups {
    std::vector<std::string_view> digits;
    std::size_t total = 0;
    std::size_t end = 0;
    bool hyphens_only = true;
};

/// The next group behind `at`: parted by a space, a hyphen or brackets.
std::size_t next_group(const Text& text, std::size_t at) {
    std::size_t next = at;
    for (int i = 0; i < 3 && !text[next].is_number(); ++i) {
        const Token& token = text[next];
        if (!token.is_gap() && !token.is_dash() && !token.is("(") && !token.is(")")) return at;
        ++next;
    }
    return text[next].is_number() ? next : at;
}

Groups groups_at(const Text& text, std::size_t at) {
    Groups groups;
    while (text[at].is_number() && groups.digits.size() < kMostGroups) {
        groups.digits.push_back(text[at].text);
        groups.total += text[at].text.size();
        groups.end = at + 1;
        const std::size_t next = next_group(text, at + 1);
        if (next == at + 1) break;
        groups.hyphens_only = groups.hyphens_only && text[at + 1].is("-");
        at = next;
    }
    return groups;
}

bool introduces_phone(const Token& token) {
    const std::string word = ascii_lower(token.text);
    return word == "call" || word == "phone" || word == "telephone" || word == "tel" || word == "dial" ||
           word == "ring" || word == "fax" || word == "mobile" || word == "hotline";
}

bool is_phone(const Text& text, std::size_t at, const Groups& groups) {
    if (groups.total < 7 || groups.total > 18) return false;
    const std::string_view first = groups.digits.front();
    const std::size_t count = groups.digits.size();
    if (first.front() == '0' && first.size() > 1) return true;
    if (introduces_phone(text.before(at))) return true;
    if (count >= 3) return groups.hyphens_only;
    return count == 2 && groups.hyphens_only && first.size() == 3 && groups.digits[1].size() == 4 &&
           groups.digits[1].front() == '0';
}

std::string in_words(const Groups& groups) {
    std::string words;
    for (const std::string_view digits : groups.digits) {
        if (!words.empty()) words += ", ";
        words += one_by_one(digits);
    }
    return words;
}

} // namespace

MaybeReading read_phone(const Text& text, std::size_t at) {
    const bool plus = text[at].is("+") && !text[at - 1].is_number() && !text[at - 1].is_word();
    if (!plus && (!text[at].is_number() || text[at - 1].is_dash() || text[at - 1].is_word()))
        return std::nullopt;
    const Groups groups = groups_at(text, plus ? at + 1 : at);
    if (groups.digits.empty()) return std::nullopt;
    if (plus && groups.total >= 7 && groups.total <= 18)
        return Reading{"plus " + in_words(groups), groups.end};
    const bool short_one = groups.digits.size() == 1 && (groups.total == 3 || groups.total == 4) &&
                           introduces_phone(text.before(at)) && !is_plural(text.after(groups.end).text);
    if (plus || !(short_one || is_phone(text, at, groups))) return std::nullopt;
    return Reading{in_words(groups), groups.end};
}

} // namespace radiowrap::english
