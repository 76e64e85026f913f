#include "voice/english/currency.hpp"
#include "voice/english/numbers.hpp"
#include "voice/english/quantity.hpp"
#include "voice/english/reading.hpp"

namespace radiowrap::english {

namespace {

/// "three dollars and fifty cents"; empty where the decimals are no hundredths.
std::string with_cents(const Quantity& quantity, const Currency& currency, std::string_view adjective) {
    if (quantity.decimals.size() != 2 || quantity.whole.empty()) return {};
    const unsigned cents = value_of(quantity.decimals);
    const std::string whole = cardinal(quantity.whole) + ' ' + std::string(adjective) +
                              std::string(quantity.whole == "1" ? currency.one : currency.many);
    if (cents == 0) return whole;
    const std::string small =
        cardinal(cents) + ' ' + std::string(cents == 1 ? currency.cent : currency.cents);
    if (quantity.whole == "0") return small;
    return whole + " and " + small;
}

/// The amount at `at` in `currency`; `first` is where all of it begins.
MaybeReading read_sum(const Text& text, std::size_t first, std::size_t at, const Currency& currency,
                      std::string_view adjective) {
    const auto amount = amount_at(text, at);
    if (!amount) return std::nullopt;
    std::size_t end = amount->end;
    const auto scale = scale_at(text, end);
    if (const auto quantity = quantity_at(text, at); quantity && !scale && !amount->is_range) {
        std::string words = with_cents(*quantity, currency, adjective);
        if (!words.empty()) return Reading{words, end};
    }
    std::string words = amount->words;
    if (scale) words += ' ' + *scale;
    const bool attributive = is_attributive(text, first, end);
    const bool one = attributive || (amount->is_one && !scale);
    words += ' ' + std::string(adjective) + std::string(one ? currency.one : currency.many);
    return Reading{words, end};
}

MaybeReading read_sign_first(const Text& text, std::size_t at) {
    std::size_t sign = at;
    std::string_view adjective;
    if (text[at].is_word() && text[at + 1].is("$")) {
        adjective = country_of_dollar(text[at]);
        if (adjective.empty()) return std::nullopt;
        ++sign;
    }
    if (const Currency* currency = currency_of_sign(text[sign]))
        return read_sum(text, at, text.skip_gap(sign + 1), *currency, adjective);
    if (const Currency* currency = currency_of_code(text[at]))
        return read_sum(text, at, text.skip_gap(at + 1), *currency, {});
    return std::nullopt;
}

/// 50p, 50c, 50¢
MaybeReading read_small_change(const Text& text, const Amount& amount) {
    const Token& sign = text[amount.end];
    if (sign.is("p")) return Reading{amount.words + (amount.is_one ? " penny" : " pence"), amount.end + 1};
    if (!sign.is("c") && !sign.is("¢")) return std::nullopt;
    return Reading{amount.words + (amount.is_one ? " cent" : " cents"), amount.end + 1};
}

MaybeReading read_sign_last(const Text& text, std::size_t at) {
    const auto amount = amount_at(text, at);
    if (!amount) return std::nullopt;
    if (auto reading = read_small_change(text, *amount)) return reading;
    std::size_t end = amount->end;
    const auto scale = scale_at(text, end);
    const std::size_t sign = text.skip_gap(end);
    const Currency* currency = currency_of_code(text[sign]);
    if (currency == nullptr && !text[sign].is("$")) currency = currency_of_sign(text[sign]);
    if (currency == nullptr || text[sign + 1].is_number()) return std::nullopt;
    const bool one = amount->is_one && !scale;
    return Reading{amount->words + (scale ? ' ' + *scale : "") + ' ' +
                       std::string(one ? currency->one : currency->many),
                   sign + 1};
}

} // namespace

MaybeReading read_money(const Text& text, std::size_t at) {
    if ((text[at].is("-") || text[at].is("−")) && !text[at - 1].is_word() && !text[at - 1].is_number()) {
        const auto sum = read_sign_first(text, at + 1);
        return sum ? MaybeReading(Reading{"minus " + sum->words, sum->end}) : std::nullopt;
    }
    if (auto reading = read_sign_first(text, at)) return reading;
    return read_sign_last(text, at);
}

} // namespace radiowrap::english
