#include "voice/english/numbers.hpp"
#include "voice/english/reading.hpp"

namespace radiowrap::english {

namespace {

/// " A.M", and moves `end` behind it; empty where none stands.
std::string take_half(const Text& text, std::size_t& end) {
    const std::size_t at = text.skip_gap(end);
    const Token& word = text[at];
    if (word.is("am") || word.is("AM") || word.is("pm") || word.is("PM")) {
        end = at + 1;
        return word.is("am") || word.is("AM") ? " A.M" : " P.M";
    }
    const bool morning = word.is("a") || word.is("A");
    const bool dotted = (morning || word.is("p") || word.is("P")) && text[at + 1].is(".") &&
                        (text[at + 2].is("m") || text[at + 2].is("M"));
    if (!dotted) return {};
    end = at + 3;
    if (text[end].is(".") && !ends_sentence(text, end)) ++end;
    return morning ? " A.M" : " P.M";
}

bool is_zone(const Token& token) {
    return token.is("GMT") || token.is("UTC") || token.is("BST") || token.is("CET") || token.is("EST") ||
           token.is("EDT") || token.is("hours") || token.is("hrs") || token.is("local");
}

std::string minutes(unsigned value) { return (value < 10 ? " oh " : " ") + cardinal(value); }

/// By the 24-hour clock; `military`: 0600 is "oh six hundred", else 6:00 is "six o'clock".
std::string time_of_day(unsigned hour, unsigned minute, bool military) {
    const bool leading = military && hour < 10;
    const std::string spoken = leading ? (hour == 0 ? "zero" : "oh " + cardinal(hour)) : cardinal(hour);
    if (minute != 0) return spoken + minutes(minute);
    if (hour == 0) return military ? "zero hundred" : "midnight";
    return spoken + (military || hour > 12 ? " hundred" : " o'clock");
}

struct Colon {
    unsigned hour = 0, minute = 0;
};

std::optional<Colon> time_at(const Text& text, std::size_t at) {
    const Token& left = text[at];
    const Token& right = text[at + 2];
    if (!left.is_number() || !right.is_number() || left.text.size() > 2 || right.text.size() != 2)
        return std::nullopt;
    const Colon time{value_of(left.text), value_of(right.text)};
    if (time.hour > 24 || time.minute > 59) return std::nullopt;
    return time;
}

std::string with_half(const Colon& time, const std::string& half) {
    return cardinal(time.hour) + (time.minute == 0 ? "" : minutes(time.minute)) + half;
}

MaybeReading read_colon(const Text& text, std::size_t at) {
    if (!text[at].is_number() || !text[at + 1].is(":") || !text[at + 2].is_number()) return std::nullopt;
    const auto time = time_at(text, at);
    if (!time) return Reading{cardinal(text[at].text) + " to " + cardinal(text[at + 2].text), at + 3};
    std::size_t end = at + 3;
    std::string seconds;
    if (text[end].is(":") && text[end + 1].is_number() && text[end + 1].text.size() == 2) {
        const unsigned value = value_of(text[end + 1].text);
        seconds = " and " + cardinal(value) + (value == 1 ? " second" : " seconds");
        end += 2;
    }
    const std::string half = take_half(text, end);
    if (!half.empty()) return Reading{with_half(*time, seconds + half), end};
    const bool military = time->hour <= 9 && time->minute == 0 && is_zone(text.after(end));
    return Reading{time_of_day(time->hour, time->minute, military) + seconds, end};
}

/// 9am, 10.30pm
MaybeReading read_half(const Text& text, std::size_t at) {
    if (!text[at].is_number() || text[at].text.size() > 2) return std::nullopt;
    std::size_t end = at + 1;
    Colon time{value_of(text[at].text), 0};
    if (const auto exact = text[end].is(".") ? time_at(text, at) : std::nullopt) {
        time = *exact;
        end = at + 3;
    }
    const std::string half = time.hour <= 12 ? take_half(text, end) : "";
    if (half.empty()) return std::nullopt;
    return Reading{with_half(time, half), end};
}

/// 8-10 p.m.
MaybeReading read_half_range(const Text& text, std::size_t at) {
    const bool hours = text[at].is_number() && text[at].text.size() <= 2 && text[at + 1].is_dash() &&
                       text[at + 2].is_number() && text[at + 2].text.size() <= 2;
    std::size_t end = at + 3;
    const std::string half = hours ? take_half(text, end) : "";
    if (half.empty()) return std::nullopt;
    return Reading{cardinal(text[at].text) + " to " + cardinal(text[at + 2].text) + half, end};
}

/// 1800 GMT
MaybeReading read_four_digits(const Text& text, std::size_t at) {
    if (!text[at].is_number() || text[at].text.size() != 4 || !is_zone(text.after(at + 1)))
        return std::nullopt;
    const unsigned value = value_of(text[at].text);
    const bool hours = text.after(at + 1).is("hours") || text.after(at + 1).is("hrs");
    if (value / 100 > 24 || value % 100 > 59 || (hours && value % 100 == 0 && text[at].text.front() != '0'))
        return std::nullopt; // "1800 hours" may be a duration, and sounds right as a number
    return Reading{time_of_day(value / 100, value % 100, true), at + 1};
}

} // namespace

MaybeReading read_clock(const Text& text, std::size_t at) {
    if (auto reading = read_colon(text, at)) return reading;
    if (auto reading = read_half(text, at)) return reading;
    if (auto reading = read_half_range(text, at)) return reading;
    return read_four_digits(text, at);
}

} // namespace radiowrap::english
