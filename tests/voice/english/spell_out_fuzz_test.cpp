#include "lib/icu/utf8.hpp"
#include "support/fuzz.hpp"
#include "voice/english/spell_out.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <random>
#include <string>

namespace radiowrap {
namespace {

using Clock = std::chrono::steady_clock;

/// Pieces that rules begin, go on or end with.
constexpr std::string_view kPieces[] = {
    "5",      "12",      "2016",  "1800", "0",      "007",    "1,250,000", ".",      ",",     "-",
    "–",      "/",       ":",     " ",    " ",      " ",      "\n",        "$",      "£",     "€",
    "US",     "%",       "°",     "C",    "km",     "m",      "m2",        "ft",     "in",    "July",
    "Sept",   "Mon",     "a.m.",  "pm",   "GMT",    "won",    "st",        "th",     "s",     "'",
    "’",      "\"",      "(",     ")",    "[",      "[[",     "]]",        "@",      "#",     "www.",
    "com",    "http://", "No",    "St",   "Dr",     "U.S.",   "A",         "I",      "Henry", "VIII",
    "War",    "BBC",     "UN",    "MPs",  "F",      "flight", "the",       "people", "½",     "😀",
    "\u200d", "\ufe0f",  "سوريا", "é",    "\u0301", "\u00a0", "+",         "~",      "x",     "e.g.",
    "etc.",   "million", "bn",    "to",   "…",      "&",      "*",         "He",     "—",     "=",
    "٣"};

std::string random_text(std::mt19937& random) {
    std::string text;
    const auto length = random() % 40;
    for (auto i = length; i > 0; --i) {
        switch (random() % 8) {
        case 0:
            append_code_point(text, static_cast<char32_t>(random() % 0x110000));
            break;
        case 1:
            text += static_cast<char>(random() % 256);
            break;
        default:
            text += kPieces[random() % std::size(kPieces)];
        }
    }
    return text;
}

TEST(SpellOutEnglishFuzz, GivesTextForAnyBytes) {
    std::mt19937 random(20160704);
    const auto end = test::end_of_fuzzing();
    for (int i = 0; i < 500 || Clock::now() < end; ++i) {
        const std::string text = random_text(random);
        const std::string spoken = spell_out_english(text);
        ASSERT_FALSE(first_invalid_utf8(spoken)) << text;
        if (text.find("[[") == std::string::npos) {
            ASSERT_EQ(spoken.find_first_of("0123456789$%"), std::string::npos) << text << "\n" << spoken;
        }
    }
}

TEST(SpellOutEnglishFuzz, LeavesSmallLettersAndPunctuationAlone) {
    std::mt19937 random(1);
    constexpr std::string_view words[] = {"minister",   "talks", "الرئيس", "café",
                                          "well-known", "the",   "don’t",  "дом"};
    constexpr std::string_view between[] = {" ", ", ", "; ", "\n", ": ", "! ", "? ", " \"", ". "};
    for (int i = 0; i < 2000; ++i) {
        std::string text;
        for (auto n = random() % 20; n > 0; --n)
            text.append(words[random() % std::size(words)]).append(between[random() % std::size(between)]);
        ASSERT_EQ(spell_out_english(text), text);
    }
}

TEST(SpellOutEnglishFuzz, TakesTimeInProportionToTheLength) {
    for (const std::string_view piece :
         {"1,250,", "a.", "U.", "5-", "+1 ", "0 ", "[[", "x@", "1/", "2016-", "A", "9"}) {
        std::string text;
        while (text.size() < 50'000) text += piece;
        const auto start = Clock::now();
        ASSERT_FALSE(first_invalid_utf8(spell_out_english(text)));
        EXPECT_LT(Clock::now() - start, std::chrono::seconds(4)) << piece;
    }
}

} // namespace
} // namespace radiowrap
