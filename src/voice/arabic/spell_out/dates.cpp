#include "voice/arabic/spell_out/following.hpp"
#include "voice/arabic/spell_out/numbers_ordinal.hpp"
#include "voice/arabic/spell_out/readers.hpp"
#include "voice/arabic/spell_out/words.hpp"

#include <array>

namespace radiowrap::spell_out {

namespace {

/// As the Levant names them.
constexpr std::array<std::string_view, 12> kMonths = {
    "كَانُونَ الثَّانِي", "شُبَاطَ", "آذَارَ",  "نَيْسَانَ",       "أَيَّارَ",         "حَزِيرَانَ",
    "تَمُّوزَ",         "آبَ",   "أَيْلُولَ", "تِشْرِينَ الْأَوَّلِ", "تِشْرِينَ الثَّانِي", "كَانُونَ الْأَوَّلِ"};

constexpr std::string_view kOf = " مِنْ ";

struct Date {
    std::uint64_t day = 0, month = 0, year = 0;
    [[nodiscard]] bool is_valid() const { return day >= 1 && day <= 31 && month >= 1 && month <= 12; }
};

std::uint64_t number_of(const Token& token) { return std::stoull(token.key); }

std::string spoken(const Date& date, Case grammar_case) {
    std::string text = ordinal(date.day, Gender::masculine, grammar_case) + std::string(kOf);
    text += kMonths[static_cast<std::size_t>(date.month - 1)];
    if (date.year != 0) text += " عَامَ " + cardinal(date.year, {Gender::masculine, Case::genitive});
    return text;
}

Date in_order(std::uint64_t first, std::uint64_t month, std::uint64_t last) {
    Date date{first, month, last};
    if (first > 31) date = {last, month, first}; // ISO 8601
    if (date.month > 12 && date.day <= 12) std::swap(date.day, date.month);
    if (date.year < 70) date.year += 2000;
    if (date.year < 100) date.year += 1900;
    return date;
}

/// Three numbers between two equal signs.
std::optional<Reading> read_full(const Place& place, Case grammar_case) {
    const Tokens& tokens = place.tokens;
    const std::size_t sign = tokens.skip_gap(place.at + 1);
    const std::size_t month = behind_sign(tokens, sign, "-/.–"), second = tokens.skip_gap(month + 1);
    const std::size_t year = month == 0 ? 0 : behind_sign(tokens, second, "-/.–");
    if (year == 0 || tokens[second].key != tokens[sign].key) return std::nullopt;
    const bool iso = tokens[place.at].is_digits(4, 4) && tokens[year].is_digits(1, 2);
    const bool usual =
        tokens[place.at].is_digits(1, 2) &&
        (tokens[year].is_digits(4, 4) || (tokens[year].is_digits(2, 2) && !tokens[sign].is(".")));
    if (!tokens[month].is_digits(1, 2) || (!iso && !usual)) return std::nullopt;
    const Date date =
        in_order(number_of(tokens[place.at]), number_of(tokens[month]), number_of(tokens[year]));
    if (!date.is_valid()) return std::nullopt;
    return Reading{year + 1, spoken(date, grammar_case)};
}

bool tells_of_day(const Tokens& tokens, std::size_t word) {
    static const WordList words("يوم تاريخ بتاريخ الموافق اليوم مساء صباح السبت الأحد الاثنين الإثنين "
                                "الثلاثاء الأربعاء الخميس الجمعة");
    return tokens[word].kind == Kind::word && words.has(tokens[word].key);
}

/// "15 - 7" of a dateline, "12/5" behind a day.
std::optional<Reading> read_day_and_month(const Place& place, Case grammar_case) {
    const Tokens& tokens = place.tokens;
    const std::size_t sign = tokens.skip_gap(place.at + 1), month = behind_sign(tokens, sign, "-/");
    if (month == 0 || !tokens[place.at].is_digits(1, 2) || !tokens[month].is_digits(1, 2))
        return std::nullopt;
    const Date date{number_of(tokens[place.at]), number_of(tokens[month]), 0};
    const bool told = tells_of_day(tokens, tokens.word_before(place.start));
    const bool spaced = sign > place.at + 1 && tokens[sign].is("-") && date.day > date.month;
    const bool fraction = date.day < date.month && date.month <= 10;
    const bool slash = tokens[sign].is("/") && !fraction;
    const Following following = read_following(tokens, month + 1);
    const bool counts = following.end != month + 1 || following.noun != kNowhere;
    if (!date.is_valid() || counts || tells_of_match(place) || !(told || slash || spaced))
        return std::nullopt;
    return Reading{month + 1, spoken(date, grammar_case)};
}

/// Where the month begins behind the number of a day, or 0.
std::size_t month_behind(const Tokens& tokens, std::size_t at) {
    std::size_t month = tokens.skip_gap(at);
    const bool of = tokens[month].is("من");
    if (of) month = tokens.skip_gap(month + 1);
    if (of && (tokens[month].is("الشهر") || tokens[month].is("شهر"))) return month;
    return end_of_month(tokens, month) == month ? 0 : month;
}

bool is_day(const Token& token) {
    return token.is_digits(1, 2) && number_of(token) >= 1 && number_of(token) <= 31;
}

/// "14 و15 آذار", "من 14 إلى 15 آذار": is the number at `at` the first of two days?
bool is_first_of_two(const Tokens& tokens, std::size_t at) {
    static const WordList links("و إلى حتى");
    const std::size_t link = tokens.skip_gap(at + 1), second = tokens.skip_gap(link + 1);
    if (tokens[link].kind != Kind::word || !links.has(tokens[link].key)) return false;
    return is_day(tokens[second]) && month_behind(tokens, second + 1) != 0;
}

/// "15 آذار", "15-17 آذار". The month is left to read_month.
std::optional<Reading> read_day(const Place& place, Case grammar_case) {
    const Tokens& tokens = place.tokens;
    if (!is_day(tokens[place.at])) return std::nullopt;
    std::string text = ordinal(number_of(tokens[place.at]), Gender::masculine, grammar_case);
    if (is_first_of_two(tokens, place.at)) return Reading{place.at + 1, text};
    std::size_t behind = place.at + 1;
    const std::size_t second = behind_sign(tokens, tokens.skip_gap(behind), "-–");
    if (second != 0 && is_day(tokens[second])) {
        text += " إِلَى " + ordinal(number_of(tokens[second]), Gender::masculine, Case::genitive);
        behind = second + 1;
    }
    const std::size_t month = month_behind(tokens, behind);
    if (month == 0) return std::nullopt;
    const bool article = tokens[month].key.starts_with("ال");
    return Reading{month, text + (article ? " مِنَ " : std::string(kOf))};
}

} // namespace

std::optional<Reading> read_date(const Place& place) {
    if (place.tokens[place.at].kind != Kind::number) return std::nullopt;
    const Token& before = place.tokens[place.tokens.word_before(place.start)];
    Case grammar_case = case_of_time(place);
    if (before.key == "يوم" || before.key == "فجر") grammar_case = Case::genitive;
    std::optional<Reading> reading = read_full(place, grammar_case);
    if (!reading) reading = read_day_and_month(place, grammar_case);
    if (!reading) reading = read_day(place, grammar_case);
    if (reading) reading->number_case = grammar_case;
    return reading;
}

} // namespace radiowrap::spell_out
