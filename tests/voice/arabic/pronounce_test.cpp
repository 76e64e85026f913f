#include "lib/icu/utf8.hpp"
#include "support/fuzz.hpp"
#include "support/signals.hpp"
#include "voice/arabic/marked_text.hpp"
#include "voice/arabic/pronounce/phonemes.hpp"
#include "voice/arabic/pronounce/pronounce.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <set>
#include <string>
#include <vector>

namespace radiowrap {
namespace {

using test::Random;

struct Example {
    std::string rule, written, spoken;
};

std::vector<Example> examples() {
    std::ifstream file(FIXTURES "/voice/phonemes_ar.tsv");
    std::vector<Example> all;
    for (Example line; std::getline(file, line.rule, '\t') && std::getline(file, line.written, '\t') &&
                       std::getline(file, line.spoken);)
        all.push_back(line);
    return all;
}

/// The brackets of the mnemonics t[ and s[ stay.
std::string without_phoneme_mode(const std::string& text) {
    std::string plain;
    bool inside = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string two = text.substr(i, 2);
        if (!inside && two == "[[")
            inside = true, ++i;
        else if (inside && two == "]]")
            inside = false, ++i;
        else
            plain += text[i];
    }
    return plain;
}

/// What is no mnemonic of the voice in a text: an empty string when all is well. Longest names first, as
/// eSpeak NG reads them.
std::string unknown_in(std::string_view phonemes) {
    const auto all = all_mnemonics();
    std::set<std::string_view,
             decltype([](auto a, auto b) { return a.size() != b.size() ? a.size() > b.size() : a < b; })>
        names(all.begin(), all.end());
    while (!phonemes.empty()) {
        const auto known = std::ranges::find_if(names, [&](auto name) { return phonemes.starts_with(name); });
        if (known == names.end() && std::string_view(" '|").find(phonemes[0]) == std::string_view::npos)
            return std::string(phonemes);
        phonemes.remove_prefix(known == names.end() ? 1 : known->size());
    }
    return {};
}

/// What is wrong with a text for eSpeak NG; empty when nothing is.
std::string fault_of(const std::string& text) {
    if (first_invalid_utf8(text)) return "not UTF-8";
    std::size_t clause = 0;
    for (std::size_t at = 0; (at = text.find("[[", at)) != std::string::npos;) {
        if (at > 0 && text[at - 1] != ' ') return "no space before [[";
        const std::size_t end = text.find("]]", at);
        if (end == std::string::npos) return "[[ is not closed";
        const auto phonemes = std::string_view(text).substr(at + 2, end - at - 2);
        if (const auto unknown = unknown_in(phonemes); !unknown.empty()) return "unknown: " + unknown;
        if (phonemes.empty()) return "nothing in [[ ]]";
        const std::size_t mark = text.find_last_of(",;!.", at);
        if (mark != std::string::npos) clause = std::max(clause, mark);
        if (end - clause > 700) return "a clause too long";
        at = end + 2;
    }
    return {};
}

TEST(Pronounce, SpeaksTheExamples) {
    const auto all = examples();
    ASSERT_GE(all.size(), 400U);
    for (const auto& [rule, written, spoken] : all)
        EXPECT_EQ(without_phoneme_mode(pronounce_arabic(written)), spoken) << rule << ": " << written;
}

TEST(Pronounce, ExamplesHoldOnlyKnownMnemonics) {
    for (const auto& [rule, written, spoken] : examples())
        EXPECT_EQ(fault_of(pronounce_arabic(written)), "") << rule << ": " << written;
}

TEST(Pronounce, MnemonicsAreThoseOfTheVoice) {
    const std::set<std::string_view> voice{
        "?",  "b",  "t",  "T",  "dZ", "H", "X",  "d",  "D",  "R",  "z",  "s",  "S",   "s[",  "dH",
        "t[", "Z",  "A",  "gH", "f",  "q", "k",  "l",  "m",  "n",  "h",  "w",  "j",   "p",   "v",
        "g",  "tS", "Z;", "a",  "i",  "u", "a:", "i:", "u:", "a.", "i.", "u.", "a.:", "i.:", "u.:"};
    for (const auto name : all_mnemonics()) EXPECT_TRUE(voice.contains(name)) << name;
}

TEST(Pronounce, PutsWordsOfAClauseInOnePairOfBrackets) {
    EXPECT_EQ(pronounce_arabic("كَتَبَ الْوَلَدُ، وَكَتَبَ."), "[[k'ataba lw'alad]], [[wak'atab]].");
    EXPECT_EQ(pronounce_arabic("هَلْ كَتَبَ؟ نَعَمْ!"), "[[hal k'atab]]? [[n'aAam]]!");
}

TEST(Pronounce, LeavesOtherScriptsOutsideTheBrackets) {
    EXPECT_EQ(pronounce_arabic("كَتَبَ BBC 3.5% كَتَبَ"), "[[k'ataba]] BBC 3.5% [[k'atab]]");
    EXPECT_EQ(pronounce_arabic("BBC"), "BBC");
    EXPECT_EQ(pronounce_arabic(""), "");
}

TEST(Pronounce, KeepsQuotationMarksAwayFromTheBracketsWhereTheyWouldSilenceThem) {
    EXPECT_EQ(pronounce_arabic("«كَتَبَ» (كَتَبَ) [كَتَبَ]"), "[[k'atab]], [[k'atab]], [[k'atab]]");
    EXPECT_EQ(pronounce_arabic("\"[[كَتَبَ]]\""), "[[k'atab]]");
}

TEST(Pronounce, MakesAnEmptyLineAFullStopAndALineEndNothing) {
    EXPECT_EQ(pronounce_arabic("كَتَبَ\n \r\nكَتَبَ"), "[[k'atab]]. [[k'atab]]");
    EXPECT_EQ(pronounce_arabic("كَتَبَ\nكَتَبَ"), "[[k'ataba k'atab]]");
}

TEST(Pronounce, GivesEachWordForComparison) {
    EXPECT_EQ(phonemes_of("كَتَبَ الْوَلَدُ. BBC عَبْدُاللَّهِ"),
              (std::vector<std::string>{"kataba", "lwalad", "Aabdulla.:h"}));
    EXPECT_EQ(phonemes_of("كَتَبَ", StressMarks::written), std::vector<std::string>{"k'atab"});
}

TEST(Pronounce, BreathesInATextWithoutPunctuation) {
    std::string text;
    for (int i = 0; i < 300; ++i) text += i % 7 == 0 ? "وَالْمُقَاوَمَةُ " : "الصَّحَفِيِّينَ ";
    const std::string spoken = pronounce_arabic(text);
    EXPECT_EQ(fault_of(spoken), "");
    EXPECT_GT(std::ranges::count(spoken, ','), 20);
}

TEST(Pronounce, BreaksAWordThatNeverEnds) {
    std::string word;
    for (int i = 0; i < 2000; ++i) word += "طُّ";
    EXPECT_EQ(fault_of(pronounce_arabic(word)), "");
}

TEST(Pronounce, KeepsAClauseOfManyForeignWordsShort) {
    std::string text;
    for (int i = 0; i < 300; ++i) text += i % 40 == 0 ? "كَتَبَ " : "Strasbourg ";
    EXPECT_EQ(fault_of(pronounce_arabic(text)), "");
}

std::string random_text(Random& random, bool arabic) {
    constexpr std::u32string_view kSigns = U"ًٌٍَُِّْٰ ٱ،.؟ «»-[]()0a\n";
    std::string text;
    for (auto count = random.integer(0, 60); count > 0; --count) {
        char32_t c = static_cast<char32_t>(random.integer(1, 0x10ffff));
        if (arabic && random.coin())
            c = static_cast<char32_t>(random.integer(0x621, 0x64a));
        else if (arabic)
            c = kSigns[static_cast<std::size_t>(random.integer(0, kSigns.size() - 1))];
        else if (random.coin())
            c = static_cast<char32_t>(random.integer(0x5b0, 0x700));
        if (c >= 0xd800 && c <= 0xdfff) c = U' ';
        append_code_point(text, c);
    }
    return text;
}

TEST(Pronounce, AnyTextGivesKnownMnemonicsInWellFormedText) {
    Random random(7);
    const auto end = test::end_of_fuzzing();
    for (int i = 0; i < 400 || std::chrono::steady_clock::now() < end; ++i) {
        const std::string text = random_text(random, i % 4 != 0);
        ASSERT_EQ(fault_of(pronounce_arabic(text)), "") << text;
        for (const auto& word : phonemes_of(text)) ASSERT_EQ(unknown_in(word), "") << text;
    }
}

} // namespace
} // namespace radiowrap
