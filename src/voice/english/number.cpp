#include "voice/english/numbers.hpp"
#include "voice/english/quantity.hpp"
#include "voice/english/reading.hpp"

namespace radiowrap::english {

namespace {

constexpr std::size_t kMostVersionParts = 6;

/// 1.2.3, 192.168.0.1
MaybeReading read_version(const Text& text, std::size_t at) {
    if (!text[at].is_number()) return std::nullopt;
    std::string words = cardinal(text[at].text);
    std::size_t end = at + 1;
    std::size_t parts = 1;
    for (; parts < kMostVersionParts && text[end].is(".") && text[end + 1].is_number(); ++parts, end += 2)
        words += " point " + cardinal(text[end + 1].text);
    if (parts < 3) return std::nullopt;
    return Reading{words, end};
}

bool is_ordinal_ending(const Token& token) {
    return token.is("st") || token.is("nd") || token.is("rd") || token.is("th");
}

std::string tens_and_up(std::string_view digits) {
    if (digits.size() == 4) return year(value_of(digits));
    return digits == "00" ? "hundred" : cardinal(digits);
}

/// 100s, 1,000s
MaybeReading read_many(const Text& text, std::size_t at) {
    if (text[at].is("100") && text[at + 1].is("s")) return Reading{"hundreds", at + 2};
    const bool thousand = text[at].is("1") && text[at + 1].is(",") && text[at + 2].is("000");
    return thousand && text[at + 3].is("s") ? MaybeReading(Reading{"thousands", at + 4}) : std::nullopt;
}

/// 1990s, 80s, 747s
MaybeReading read_plural(const Text& text, std::size_t at) {
    const std::string_view digits = text[at].text;
    if (!text[at].is_number() || digits.size() > 4) return std::nullopt;
    std::size_t end = at + 1;
    if (text[end].is_apostrophe()) ++end;
    if (!text[end].is("s")) return std::nullopt;
    const bool decade = digits.ends_with('0') && digits.size() != 3;
    return Reading{plural(decade ? tens_and_up(digits) : in_pairs(digits)), end + 1};
}

std::string denominator(unsigned value, bool is_one) {
    if (value == 4) return is_one ? "quarter" : "quarters";
    std::string words = ordinal_of(cardinal(value));
    return is_one ? words : words + 's';
}

bool is_named(unsigned over, unsigned under) {
    return over > 0 && over < under &&
           (under <= 10 || under == 12 || under == 16 || under == 20 || under == 100);
}

/// 4x4, 4x100m
MaybeReading read_product(const Text& text, std::size_t at) {
    const auto left = text[at].is_number() ? quantity_at(text, at) : std::nullopt;
    if (!left || !(text[left->end].is("x") || text[left->end].is("×"))) return std::nullopt;
    const std::size_t next = left->end + 1;
    if (!text[next].is_number()) return std::nullopt;
    if (const auto right = read_measure(text, next))
        return Reading{left->words() + " by " + right->words, right->end};
    const auto right = quantity_at(text, next);
    return Reading{left->words() + " by " + right->words(), right->end};
}

} // namespace

MaybeReading read_ordinal(const Text& text, std::size_t at) {
    if (text[at].is_apostrophe() && text[at + 1].text.size() == 2 && text[at + 2].is("s") &&
        !text[at - 1].is_word())
        return read_plural(text, at + 1);
    if (auto reading = read_many(text, at)) return reading;
    if (auto reading = read_plural(text, at)) return reading;
    const auto quantity = text[at].is_number() ? quantity_at(text, at) : std::nullopt;
    if (!quantity || !quantity->decimals.empty() || !is_ordinal_ending(text[quantity->end]))
        return std::nullopt;
    return Reading{ordinal(quantity->whole), quantity->end + 1};
}

MaybeReading read_fraction(const Text& text, std::size_t at) {
    const Token& over = text[at];
    if (!over.is_number() || over.text.size() > 3) return std::nullopt;
    if (text[at + 1].is_gap() && text[at + 2].is_number() && text[at + 3].is("/")) { // 1 1/2
        const auto part = read_fraction(text, at + 2);
        const bool below_one = value_of(text[at + 2].text) < value_of(text[at + 4].text);
        if (part && below_one)
            return Reading{cardinal(over.text) + " and " + as_part(part->words), part->end};
    }
    const Token& under = text[at + 2];
    const bool slash = text[at + 1].is("/") || text[at + 1].is("⁄");
    if (!slash || !under.is_number() || under.text.size() > 3 || text[at + 3].is("/")) return std::nullopt;
    const unsigned parts = value_of(over.text);
    const unsigned whole = value_of(under.text);
    const std::string top = cardinal(over.text);
    const std::size_t end = at + (is_ordinal_ending(text[at + 3]) ? 4 : 3); // 1/3rd
    if (!is_named(parts, whole)) return Reading{top + " over " + cardinal(under.text), end};
    if (parts == 1 && whole == 2) return Reading{text.before(at).is("and") ? "a half" : "one half", end};
    return Reading{top + ' ' + denominator(whole, parts == 1), end};
}

MaybeReading read_number(const Text& text, std::size_t at) {
    if (auto reading = read_version(text, at)) return reading;
    if (auto reading = read_product(text, at)) return reading;
    const auto amount = amount_at(text, at);
    if (!amount) return std::nullopt;
    return Reading{amount->words, amount->end};
}

} // namespace radiowrap::english
