#include "voice/english/numbers.hpp"

#include <array>

namespace radiowrap::english {

namespace {

constexpr std::array<std::string_view, 20> kSmall = {
    "zero",     "one",     "two",     "three",     "four",     "five",    "six",
    "seven",    "eight",   "nine",    "ten",       "eleven",   "twelve",  "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 10> kTens = {"",      "",      "twenty",  "thirty", "forty",
                                                    "fifty", "sixty", "seventy", "eighty", "ninety"};
constexpr std::array<std::string_view, 6> kScales = {"",         " thousand", " million",
                                                     " billion", " trillion", " quadrillion"};

std::string below_hundred(unsigned long long n) {
    if (n < kSmall.size()) return std::string(kSmall[n]);
    std::string words(kTens[n / 10]);
    if (n % 10 != 0) words.append("-").append(kSmall[n % 10]);
    return words;
}

std::string below_thousand(unsigned long long n) {
    if (n < 100) return below_hundred(n);
    std::string words = std::string(kSmall[n / 100]) + " hundred";
    if (n % 100 != 0) words += " and " + below_hundred(n % 100);
    return words;
}

struct Irregular {
    std::string_view cardinal, ordinal;
};
constexpr std::array<Irregular, 7> kIrregular = {{{"one", "first"},
                                                  {"two", "second"},
                                                  {"three", "third"},
                                                  {"five", "fifth"},
                                                  {"eight", "eighth"},
                                                  {"nine", "ninth"},
                                                  {"twelve", "twelfth"}}};

} // namespace

std::string cardinal(unsigned long long value) {
    std::string words;
    unsigned long long unit = 1'000'000'000'000'000ULL;
    for (std::size_t scale = kScales.size(); scale-- > 0; unit /= 1000) {
        const unsigned long long group = value / unit % 1000;
        if (group == 0) continue;
        if (!words.empty()) words += scale == 0 && group < 100 ? " and " : " ";
        words += below_thousand(group);
        words += kScales[scale];
    }
    return words.empty() ? std::string(kSmall[0]) : words;
}

std::string cardinal(std::string_view digits) {
    if (digits.size() > 18 || (digits.size() > 1 && digits.front() == '0')) return one_by_one(digits);
    unsigned long long value = 0;
    for (const char digit : digits) value = value * 10 + static_cast<unsigned long long>(digit - '0');
    return cardinal(value);
}

std::string ordinal_of(std::string words) {
    const std::size_t last = words.find_last_of(" -") + 1; // 0 where there is one word
    const std::string_view word = std::string_view(words).substr(last);
    for (const Irregular& irregular : kIrregular)
        if (word == irregular.cardinal) return words.replace(last, std::string::npos, irregular.ordinal);
    if (words.ends_with('y')) words.replace(words.size() - 1, 1, "ie");
    return words + "th";
}

std::string ordinal(std::string_view digits) { return ordinal_of(cardinal(digits)); }

std::string one_by_one(std::string_view digits) {
    std::string words;
    for (const char digit : digits) {
        if (!words.empty()) words += ' ';
        words += kSmall[static_cast<std::size_t>(digit - '0')];
    }
    return words;
}

std::string year(unsigned value) {
    const unsigned century = value / 100;
    const unsigned rest = value % 100;
    if (value < 1000 || value > 9999 || (century % 10 == 0 && rest < 10)) return cardinal(value);
    if (rest == 0) return below_hundred(century) + " hundred";
    return below_hundred(century) + (rest < 10 ? " oh " : " ") + below_hundred(rest);
}

std::string in_pairs(std::string_view digits) {
    if (digits.size() < 3 || digits.size() > 4 || digits.front() == '0' || digits.ends_with("00"))
        return cardinal(digits);
    const std::size_t head = digits.size() - 2;
    const bool oh = digits[head] == '0';
    return cardinal(digits.substr(0, head)) + (oh ? " oh " : " ") +
           cardinal(digits.substr(head + (oh ? 1 : 0)));
}

std::string plural(std::string words) {
    if (words.ends_with('y')) return words.replace(words.size() - 1, 1, "ies");
    return words + (words.ends_with('x') ? "es" : "s");
}

unsigned value_of(std::string_view digits) {
    if (digits.size() > 9) return 1'000'000'000U;
    unsigned value = 0;
    for (const char digit : digits) value = value * 10 + static_cast<unsigned>(digit - '0');
    return value;
}

} // namespace radiowrap::english
