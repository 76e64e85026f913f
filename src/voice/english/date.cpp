#include "voice/english/calendar.hpp"
#include "voice/english/numbers.hpp"
#include "voice/english/reading.hpp"
#include "voice/english/vocabulary.hpp"

namespace radiowrap::english {

namespace {

struct Days {
    std::string words; ///< "the fourth", "the fourth to the sixth"
    std::size_t end = 0;
};

bool is_day(const Token& token) {
    return token.is_number() && token.text.size() <= 2 && value_of(token.text) >= 1 &&
           value_of(token.text) <= 31;
}

std::string day(const Token& token) { return ordinal_of(cardinal(value_of(token.text))); }

std::size_t behind_day(const Text& text, std::size_t at) {
    const Token& ending = text[at + 1];
    return at + (ending.is("st") || ending.is("nd") || ending.is("rd") || ending.is("th") ? 2 : 1);
}

std::optional<Days> days_at(const Text& text, std::size_t at) {
    if (!is_day(text[at])) return std::nullopt;
    Days days{"the " + day(text[at]), behind_day(text, at)};
    if (text[days.end].is_dash() && is_day(text[days.end + 1])) {
        days.words += " to the " + day(text[days.end + 1]);
        days.end = behind_day(text, days.end + 1);
    }
    return days;
}

/// Appends the year that follows in " 2016" or ", 2016".
void take_year(const Text& text, Reading& date) {
    const bool comma = text[date.end].is(",");
    const std::size_t at = text.skip_gap(date.end + (comma ? 1 : 0));
    if (at == date.end || !text[at].is_number() || text[at].text.size() != 4) return;
    const unsigned value = value_of(text[at].text);
    const bool part_of_number = text[at + 1].is(",") && text[at + 2].is_number();
    if (value < 1000 || value > 2099 || part_of_number || is_counted(text.after(at + 1).text)) return;
    date.words += (comma ? ", " : " ") + year(value);
    date.end = at + 1;
}

MaybeReading read_day_first(const Text& text, std::size_t at) {
    const auto days = days_at(text, at);
    const bool in_range = text[at - 1].is_dash() && !month_of(text[at - 2]); // 30 May-2 June goes on
    if (!days || in_range || text[at - 1].is(".") || text[at - 1].is("/")) return std::nullopt;
    std::size_t name = text.skip_gap(days->end);
    if (text[name].is("of")) name = text.skip_gap(name + 1);
    const auto month = month_of(text[name]);
    if (!month) return std::nullopt;
    const std::string_view words = days->words;
    const bool has_article = text.before(at).is("the") || text.before(at).is("The");
    Reading date{std::string(has_article ? words.substr(4) : words) + " of " + std::string(month->name),
                 behind_name(text, name, *month)};
    take_year(text, date);
    return date;
}

MaybeReading read_month_first(const Text& text, std::size_t at) {
    const auto month = month_of(text[at]);
    if (!month) return std::nullopt;
    Reading date{std::string(month->name), behind_name(text, at, *month)};
    const auto days = days_at(text, text.skip_gap(date.end));
    const std::size_t after_name = date.end;
    if (days && text[date.end].is_gap() && !is_counted(text.after(days->end).text) &&
        !is_plural(text.after(days->end).text) && !text[days->end].is(":") && !text[days->end].is("%")) {
        const bool decimal =
            (text[days->end].is(".") || text[days->end].is(",")) && text[days->end + 1].is_number();
        if (!decimal) date = {date.words + ' ' + days->words, days->end};
    }
    take_year(text, date);
    if (date.end == after_name) return std::nullopt; // a name alone: "May", "March"
    return date;
}

} // namespace

MaybeReading read_date(const Text& text, std::size_t at) {
    if (auto date = read_day_first(text, at)) return date;
    return read_month_first(text, at);
}

} // namespace radiowrap::english
