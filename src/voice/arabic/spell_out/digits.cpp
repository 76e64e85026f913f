#include "voice/arabic/spell_out/numbers_ordinal.hpp"
#include "voice/arabic/spell_out/readers.hpp"
#include "voice/arabic/spell_out/words.hpp"

namespace radiowrap::spell_out {

namespace {

constexpr std::size_t kFewestOfPhone = 7, kMostGroups = 8;

struct Groups {
    std::string spoken;
    std::size_t digits = 0, end = 0;
};

/// Groups of digits that spaces or dashes part; a comma makes the reader's pause.
Groups read_groups(const Tokens& tokens, std::size_t at) {
    Groups groups;
    for (std::size_t i = 0; i < kMostGroups && tokens[at].kind == Kind::number; ++i) {
        groups.spoken += (i == 0 ? "" : "، ") + digit_by_digit(tokens[at].key);
        groups.digits += tokens[at].key.size();
        groups.end = at + 1;
        const bool parted = tokens[at + 1].is_gap() || tokens[at + 1].is("-");
        if (!parted) break;
        at += 2;
    }
    return groups;
}

bool names_phone(const Token& token) {
    static const WordList words("هاتف الهاتف هاتفه تلفون جوال الجوال موبايل فاكس واتساب اتصل");
    return token.kind == Kind::word && words.has(token.key);
}

} // namespace

std::optional<Reading> read_digits(const Place& place) {
    const Tokens& tokens = place.tokens;
    const bool plus = tokens[place.at].is("+");
    const std::size_t at = plus ? place.at + 1 : place.at;
    if (tokens[at].kind != Kind::number) return std::nullopt;
    const std::string& first = tokens[at].key;
    const bool zero = first.size() > 2 && first.front() == '0';
    const bool phone = plus || zero || names_phone(tokens[tokens.word_before(place.start)]);
    if (!phone) return std::nullopt;
    const Groups groups = read_groups(tokens, at);
    if (groups.digits < kFewestOfPhone) return std::nullopt;
    return Reading{groups.end, (plus ? "زَائِدٌ " : "") + groups.spoken};
}

} // namespace radiowrap::spell_out
