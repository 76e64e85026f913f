#include "voice/arabic/spell_out/numeral.hpp"

#include "voice/arabic/spell_out/numbers.hpp"
#include "voice/arabic/spell_out/words.hpp"

namespace radiowrap::spell_out {

namespace {

constexpr std::size_t kMostDigits = 12, kMostGroups = 5, kMostDecimals = 6;

bool is_one_of(const Token& token, std::string_view signs) {
    return token.kind == Kind::symbol && signs.find(token.key) != std::string_view::npos;
}

/// Digits of a number of several groups: three in each but the first. Returns where they end.
std::size_t grouped(const Tokens& tokens, std::size_t at, std::string& digits) {
    if (!tokens[at].is_digits(1, 3) || tokens[at].key.front() == '0') return at + 1;
    const Token& sign = tokens[at + 1];
    const bool spaced = sign.is_gap() && sign.text.size() <= 3;
    if (!spaced && !is_one_of(sign, ",.٬،'’")) return at + 1;
    std::size_t end = at + 1;
    std::size_t groups = 1;
    for (; tokens[end].key == sign.key && tokens[end].kind == sign.kind && tokens[end + 1].is_digits(3, 3);
         ++groups) {
        if (groups == kMostGroups) return at + 1;
        digits += tokens[end + 1].key;
        end += 2;
    }
    // 250 000 is one number; 5 300 5000 is a list.
    const bool list = spaced && tokens[end].is_gap() && tokens[end + 1].kind == Kind::number;
    return list ? at + 1 : end;
}

bool is_decimal_sign(const Token& sign, const Token& behind) {
    return behind.is_digits(1, kMostDecimals) && is_one_of(sign, "٫.,،");
}

} // namespace

std::uint64_t scale_of(const Token& token) {
    static const WordList thousands("ألف ألفا آلاف ألاف الاف"), millions("مليون مليونا ملايين"),
        milliards("مليار مليارا مليارات بليون بليونا بلايين"),
        trillions("تريليون تريليونا تريليونات ترليون ترليونا");
    if (token.kind != Kind::word) return 0;
    if (thousands.has(token.key)) return kThousand;
    if (millions.has(token.key)) return kMillion;
    if (milliards.has(token.key)) return kMilliard;
    return trillions.has(token.key) ? kTrillion : 0;
}

std::optional<Numeral> read_numeral(const Tokens& tokens, std::size_t at) {
    if (tokens[at].kind != Kind::number) return std::nullopt;
    Numeral numeral;
    std::string digits = tokens[at].key;
    numeral.end = grouped(tokens, at, digits);
    const bool one_point = numeral.end == at + 3 && is_one_of(tokens[at + 1], ".,");
    if (numeral.end == at + 1) digits = tokens[at].key;
    if (one_point && scale_of(tokens[tokens.skip_gap(numeral.end)]) != 0) {
        digits = tokens[at].key;
        numeral.end = at + 1;
    }
    numeral.plain = numeral.end == at + 1;
    const bool too_long = numeral.plain && digits.size() > kMostDigits;
    numeral.as_digits = too_long || (digits.size() > 1 && digits.front() == '0');
    if (numeral.as_digits) return numeral;
    if (is_decimal_sign(tokens[numeral.end], tokens[numeral.end + 1])) {
        numeral.fraction = tokens[numeral.end + 1].key;
        numeral.end += 2;
        numeral.plain = false;
    }
    numeral.value = std::stoull(digits);
    return numeral;
}

} // namespace radiowrap::spell_out
