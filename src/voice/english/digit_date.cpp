#include "voice/english/calendar.hpp"
#include "voice/english/numbers.hpp"
#include "voice/english/reading.hpp"

#include <utility>

namespace radiowrap::english {

namespace {

bool is_month(unsigned value) { return value >= 1 && value <= 12; }
bool is_day(unsigned value) { return value >= 1 && value <= 31; }

std::string in_words(unsigned day, unsigned month, unsigned of_year) {
    return "the " + ordinal_of(cardinal(day)) + " of " + std::string(month_name(month)) + ' ' + year(of_year);
}

std::string year_first(unsigned value, unsigned month, unsigned day) {
    if (value < 1000 || value > 2099 || !is_month(month) || !is_day(day)) return {};
    return in_words(day, month, value);
}

/// The day stands first unless that is impossible.
std::string year_last(unsigned day, unsigned month, const Token& year_token, bool may_be_short) {
    unsigned value = value_of(year_token.text);
    if (may_be_short && year_token.text.size() == 2) value += value < 50 ? 2000 : 1900;
    if (!is_month(month)) std::swap(day, month);
    if (value < 1000 || value > 2099 || !is_month(month) || !is_day(day)) return {};
    return in_words(day, month, value);
}

/// What has a name of its own.
MaybeReading read_famous(const Text& text, std::size_t at) {
    if (!text[at + 1].is("/") || text[at + 3].is("/")) return std::nullopt;
    const Token& last = text[at + 2];
    if (text[at].is("9") && last.is("11")) return Reading{"nine eleven", at + 3};
    if (text[at].is("7") && last.is("7")) return Reading{"seven seven", at + 3};
    if (text[at].is("24") && last.is("7")) return Reading{"twenty-four seven", at + 3};
    return std::nullopt;
}

} // namespace

MaybeReading read_digit_date(const Text& text, std::size_t at) {
    if (!text[at].is_number() || !text[at + 2].is_number() || text[at - 1].is("/")) return std::nullopt;
    if (auto reading = read_famous(text, at)) return reading;
    const Token& separator = text[at + 1];
    const bool slash = separator.is("/");
    if (!(slash || separator.is("-") || separator.is(".")) || !text[at + 3].is(separator.text) ||
        !text[at + 4].is_number() || text[at + 5].is(separator.text))
        return std::nullopt;
    const unsigned first = value_of(text[at].text);
    const unsigned second = value_of(text[at + 2].text);
    std::string words = text[at].text.size() == 4 ? year_first(first, second, value_of(text[at + 4].text))
                                                  : year_last(first, second, text[at + 4], slash);
    if (words.empty()) return std::nullopt;
    if (text[at + 5].is("T") && text[at + 6].is_number()) return Reading{words + ", ", at + 6};
    return Reading{words, at + 5};
}

} // namespace radiowrap::english
