#include "voice/english/units.hpp"

#include <span>

namespace radiowrap::english {

namespace {

struct Entry {
    std::string_view written, one, many;
};

constexpr Entry kUnits[] = {{"km", "kilometre", "kilometres"},
                            {"kms", "kilometre", "kilometres"},
                            {"m", "metre", "metres"},
                            {"cm", "centimetre", "centimetres"},
                            {"mm", "millimetre", "millimetres"},
                            {"kg", "kilogram", "kilograms"},
                            {"kgs", "kilogram", "kilograms"},
                            {"g", "gram", "grams"},
                            {"mg", "milligram", "milligrams"},
                            {"lb", "pound", "pounds"},
                            {"lbs", "pound", "pounds"},
                            {"oz", "ounce", "ounces"},
                            {"ft", "foot", "feet"},
                            {"yd", "yard", "yards"},
                            {"mi", "mile", "miles"},
                            {"ha", "hectare", "hectares"},
                            {"ml", "millilitre", "millilitres"},
                            {"mph", "mile per hour", "miles per hour"},
                            {"kph", "kilometre per hour", "kilometres per hour"},
                            {"kmh", "kilometre per hour", "kilometres per hour"},
                            {"W", "watt", "watts"},
                            {"kW", "kilowatt", "kilowatts"},
                            {"MW", "megawatt", "megawatts"},
                            {"GW", "gigawatt", "gigawatts"},
                            {"kWh", "kilowatt hour", "kilowatt hours"},
                            {"MWh", "megawatt hour", "megawatt hours"},
                            {"kV", "kilovolt", "kilovolts"},
                            {"Hz", "hertz", "hertz"},
                            {"kHz", "kilohertz", "kilohertz"},
                            {"MHz", "megahertz", "megahertz"},
                            {"GHz", "gigahertz", "gigahertz"},
                            {"KB", "kilobyte", "kilobytes"},
                            {"kB", "kilobyte", "kilobytes"},
                            {"MB", "megabyte", "megabytes"},
                            {"GB", "gigabyte", "gigabytes"},
                            {"TB", "terabyte", "terabytes"},
                            {"dB", "decibel", "decibels"},
                            {"hr", "hour", "hours"},
                            {"hrs", "hour", "hours"},
                            {"min", "minute", "minutes"},
                            {"mins", "minute", "minutes"},
                            {"sec", "second", "seconds"},
                            {"secs", "second", "seconds"}};

constexpr Entry kAttached[] = {{"C", "degree Celsius", "degrees Celsius"},
                               {"F", "degree Fahrenheit", "degrees Fahrenheit"},
                               {"V", "volt", "volts"},
                               {"l", "litre", "litres"},
                               {"t", "tonne", "tonnes"},
                               {"in", "inch", "inches"}};

constexpr Entry kDegrees[] = {
    {"C", "degree Celsius", "degrees Celsius"}, {"F", "degree Fahrenheit", "degrees Fahrenheit"},
    {"N", "degree north", "degrees north"},     {"S", "degree south", "degrees south"},
    {"E", "degree east", "degrees east"},       {"W", "degree west", "degrees west"}};

constexpr Entry kSquares[] = {{"km", "square kilometre", "square kilometres"},
                              {"m", "square metre", "square metres"},
                              {"cm", "square centimetre", "square centimetres"},
                              {"ft", "square foot", "square feet"},
                              {"mi", "square mile", "square miles"}};

constexpr Entry kCubes[] = {{"km", "cubic kilometre", "cubic kilometres"},
                            {"m", "cubic metre", "cubic metres"},
                            {"cm", "cubic centimetre", "cubic centimetres"},
                            {"ft", "cubic foot", "cubic feet"}};

constexpr Entry kSpeeds[] = {{"km", "kilometre per hour", "kilometres per hour"},
                             {"m", "metre per second", "metres per second"},
                             {"mi", "mile per hour", "miles per hour"}};

std::optional<Unit> look_up(std::span<const Entry> entries, const Token& token, std::size_t end) {
    for (const Entry& entry : entries)
        if (token.is(entry.written)) return Unit{entry.one, entry.many, end};
    return std::nullopt;
}

std::optional<Unit> degrees_at(const Text& text, std::size_t at) {
    if (auto unit = look_up(kDegrees, text[text.skip_gap(at + 1)], text.skip_gap(at + 1) + 1)) return unit;
    return Unit{"degree", "degrees", at + 1};
}

bool is_per(const Text& text, std::size_t slash) {
    const Token& time = text[slash + 1];
    return text[slash].is("/") && (time.is("h") || time.is("hr") || time.is("s") || time.is("hour"));
}

} // namespace

std::optional<Unit> unit_at(const Text& text, std::size_t at, bool attached) {
    if (text[at].is("°") || text[at].is("º")) return degrees_at(text, at);
    if (text[at].is("℃")) return Unit{kDegrees[0].one, kDegrees[0].many, at + 1};
    if (text[at + 1].is("2") || text[at + 1].is("²")) {
        if (auto unit = look_up(kSquares, text[at], at + 2)) return unit;
    }
    if (text[at + 1].is("3") || text[at + 1].is("³")) {
        if (auto unit = look_up(kCubes, text[at], at + 2)) return unit;
    }
    if (is_per(text, at + 1)) {
        if (auto unit = look_up(kSpeeds, text[at], at + 3)) return unit;
    }
    if (attached) {
        if (auto unit = look_up(kAttached, text[at], at + 1)) return unit;
    }
    return look_up(kUnits, text[at], at + 1);
}

} // namespace radiowrap::english
