#include "lib/icu/characters.hpp"
#include "lib/icu/utf8.hpp"
#include "support/cpu_time.hpp"
#include "support/signals.hpp"
#include "voice/arabic/spell_out/spell_out.hpp"

#include <gtest/gtest.h>

#include <array>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

using radiowrap::spell_out_arabic;

namespace {

struct Line {
    std::string rule, written, spoken;
};

std::vector<Line> table() {
    std::ifstream file(FIXTURES "/voice/spell_out_ar.tsv");
    std::vector<Line> lines;
    for (std::string text; std::getline(file, text);) {
        std::istringstream fields(text);
        Line line;
        std::getline(fields, line.rule, '\t');
        std::getline(fields, line.written, '\t');
        std::getline(fields, line.spoken);
        lines.push_back(line);
    }
    return lines;
}

using radiowrap::test::Random;

/// Of all planes, the most of it where something may go wrong: Arabic, digits, signs, spaces.
char32_t random_character(Random& random) {
    constexpr std::u32string_view signs =
        U" 0123456789٠٣٩۵.,،:;/-–+%٪$€°()#@&=×½*~'\n\u00a0\u0640\u0651\u064e";
    const auto at = [&](char32_t from, char32_t to) {
        return static_cast<char32_t>(random.integer(from, to));
    };
    switch (random.integer(0, 9)) {
    case 0:
        return at(0x20, 0xd7ff);
    case 1:
        return at(0xe000, 0x10ffff);
    case 2:
        return at(0x600, 0x6ff);
    case 3:
    case 4:
    case 5:
        return U"وفبلكالمدصعأنسية"[at(0, 15)];
    default:
        return signs[at(0, static_cast<char32_t>(signs.size() - 1))];
    }
}

std::string random_text(Random& random, radiowrap::FrameCount length) {
    std::string text;
    for (radiowrap::FrameCount i = 0; i < length; ++i)
        radiowrap::append_code_point(text, random_character(random));
    return text;
}

bool holds_digit(const std::string& text) {
    for (std::size_t at = 0; at < text.size();)
        if (radiowrap::is_digit(radiowrap::next_code_point(text, at))) return true;
    return false;
}

} // namespace

TEST(SpellOut, ReadsEveryLineOfTheTableAsANewsreaderDoes) {
    const std::vector<Line> lines = table();
    ASSERT_GE(lines.size(), 260U);
    for (const Line& line : lines)
        EXPECT_EQ(spell_out_arabic(line.written), line.spoken) << line.rule << ": " << line.written;
}

TEST(SpellOut, LeavesWellFormedTextWithoutDigitsWhateverItIsGiven) {
    Random random(7);
    for (int round = 0; round < 3000; ++round) {
        const std::string written = random_text(random, random.integer(0, 60));
        const std::string spoken = spell_out_arabic(written);
        EXPECT_FALSE(radiowrap::first_invalid_utf8(spoken)) << written;
        const bool address = spoken.find("://") != std::string::npos ||
                             spoken.find('@') != std::string::npos || spoken.find('.') != std::string::npos ||
                             spoken.find('s') != std::string::npos;
        EXPECT_TRUE(address || !holds_digit(spoken)) << written << "\n" << spoken;
    }
}

TEST(SpellOut, KeepsWordsBetweenRandomSignsUntouched) {
    constexpr std::array<const char*, 6> words = {"كَتَبَ", "الجيش", "قوّات", "مدينةٌ", "يستمرّ", "والحكومات"};
    Random random(11);
    for (int round = 0; round < 2000; ++round) {
        std::string written;
        std::vector<std::string> kept;
        for (int i = 0; i < 12; ++i) {
            kept.emplace_back(words[static_cast<std::size_t>(random.integer(0, 5))]);
            written += kept.back() + " " +
                       std::to_string(random.integer(3, 100) * (random.coin() ? 1 : 1000)) + " , ";
        }
        const std::string spoken = spell_out_arabic(written);
        std::size_t at = 0;
        for (const std::string& word : kept) {
            at = spoken.find(word, at);
            ASSERT_NE(at, std::string::npos) << word << " of " << written << "\n" << spoken;
            at += word.size();
        }
    }
}

TEST(SpellOut, LeavesTextWithoutNumbersAndSignsAsItIs) {
    const std::string text =
        "أعلن الجيش الروسي، أنّ قوّات النظام أوقفت إطلاق النار “من طرف واحد” في محافظة إدلب.. \n"
        "وقال مركز حميميم: إن القصف — وَقَعَ أَمْسِ! (بحسب «البيان»)؛ هل توقّف؟ نعـــم…\n";
    EXPECT_EQ(spell_out_arabic(text), text);
}

TEST(SpellOut, ReplacesBytesThatAreNoUtf8) {
    EXPECT_EQ(spell_out_arabic("قتل \xff 5"), "قتل \xef\xbf\xbd خَمْسَةٌ");
    EXPECT_FALSE(radiowrap::first_invalid_utf8(spell_out_arabic("35\xd9 \xf0\x9f")));
    EXPECT_EQ(spell_out_arabic("http://a\xff.b"), "http://a\xef\xbf\xbd.b");
}

TEST(SpellOut, NeedsTimeInProportionToTheTextsLength) {
    const auto seconds = [](const std::string& piece, int count) {
        std::string text;
        for (int i = 0; i < count; ++i) text += piece;
        return radiowrap::test::cpu_seconds([&] { EXPECT_FALSE(spell_out_arabic(text + "5").empty()); });
    };
    for (const char* piece : {"1", "و5 ", "12-", "د.", "9 + ", "1 000 ", "100 ", "ألف ", "كتاب "})
        EXPECT_LT(seconds(piece, 16000), 40.0 * seconds(piece, 2000) + 0.05) << piece; // 8 is proportion
}

TEST(SpellOut, ReadsEveryNumberBelowAMillionWithoutADigitLeft) {
    for (int number = 0; number < 1000000; number += 997) {
        const std::string spoken = spell_out_arabic("قتل " + std::to_string(number) + " شخصاً");
        EXPECT_FALSE(holds_digit(spoken)) << spoken;
        EXPECT_EQ(spoken.find("  "), std::string::npos) << spoken;
    }
}
