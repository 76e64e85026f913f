#include "voice/english/numbers.hpp"
#include "voice/english/quantity.hpp"
#include "voice/english/reading.hpp"
#include "voice/english/vocabulary.hpp"

#include <unordered_set>

namespace radiowrap::english {

namespace {

using Words = std::unordered_set<std::string_view>;

bool always_before_year(std::string_view word) {
    static const Words words = {"in",      "In",       "since",     "Since",   "until",    "Until",
                                "till",    "during",   "During",    "early",   "mid",      "late",
                                "circa",   "year",     "spring",    "summer",  "autumn",   "winter",
                                "January", "February", "March",     "April",   "May",      "June",
                                "July",    "August",   "September", "October", "November", "December"};
    return words.contains(word);
}

bool before_quantity(std::string_view word) {
    static const Words words = {"than",     "about",  "some",   "nearly",        "over",    "least",
                                "most",     "almost", "up",     "approximately", "roughly", "another",
                                "only",     "some",   "killed", "killing",       "wounded", "injured",
                                "injuring", "Some",   "About",  "Nearly",        "Almost",  "Over",
                                "paid",     "cost",   "costs",  "plus",          "minus"};
    return words.contains(word);
}

bool is_recent(unsigned value) { return value >= 1900 && value <= 2099; }

bool is_year(const Text& text, std::size_t at) {
    const Token& before = text.before(at);
    const std::string_view next = text.after(at + 1).text;
    const unsigned value = value_of(text[at].text);
    const bool counted = is_counted(next);
    if (value < 1000 || value > 2099 || before_quantity(before.text)) return false;
    if (always_before_year(before.text)) return is_recent(value) || !(counted || is_plural(next));
    if (counted) return false;
    if (is_determiner(before.text)) return is_recent(value) || (value >= 1800 && !is_plural(next));
    return is_recent(value) && !is_plural(next);
}

/// Four digits that stand alone: no separators, no decimals, no currency.
bool is_bare(const Text& text, std::size_t at) {
    if (!text[at].is_number() || text[at].text.size() != 4 || text[at].text.front() == '0') return false;
    const auto quantity = quantity_at(text, at);
    return quantity && quantity->end == at + 1 && !text[at - 1].is(".") && !text[at + 1].is_word();
}

/// 1990-95, 1990-1995, 1999/2000
MaybeReading read_years(const Text& text, std::size_t at) {
    const bool slash = text[at + 1].is("/");
    const std::string_view last = text[at + 2].text;
    if (!(slash || text[at + 1].is_dash()) || !text[at + 2].is_number()) return std::nullopt;
    const unsigned from = value_of(text[at].text);
    const unsigned to = value_of(last);
    if (from < 1000 || from > 2099 || is_counted(text.after(at + 3).text)) return std::nullopt;
    const bool is_short = last.size() == 2 && to > from % 100;
    if (!is_short && !(last.size() == 4 && to > from && to <= 2099)) return std::nullopt;
    if (slash && is_short && to != from % 100 + 1) return std::nullopt;
    const std::string end = is_short && to < 10 ? "oh " + cardinal(to) : is_short ? cardinal(to) : year(to);
    return Reading{year(from) + " to " + end, at + 3};
}

} // namespace

MaybeReading read_year(const Text& text, std::size_t at) {
    if (!is_bare(text, at)) return std::nullopt;
    if (auto reading = read_years(text, at)) return reading;
    if (!is_year(text, at)) return std::nullopt;
    return Reading{year(value_of(text[at].text)), at + 1};
}

} // namespace radiowrap::english
