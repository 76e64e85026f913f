#include "voice/english/spell_out.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <vector>

namespace radiowrap {
namespace {

struct Line {
    std::string rule, written, expected;
};

std::vector<Line> table() {
    std::ifstream file(FIXTURES "/voice/spell_out_en.tsv");
    std::vector<Line> lines;
    for (std::string text; std::getline(file, text);) {
        if (text.empty() || text.front() == '#') continue;
        const std::size_t first = text.find('\t');
        const std::size_t second = text.find('\t', first + 1);
        lines.push_back(
            {text.substr(0, first), text.substr(first + 1, second - first - 1), text.substr(second + 1)});
    }
    return lines;
}

TEST(SpellOutEnglish, SaysEveryLineOfTheTable) {
    const std::vector<Line> lines = table();
    ASSERT_GE(lines.size(), 150U);
    for (const Line& line : lines)
        EXPECT_EQ(spell_out_english(line.written), line.expected) << line.rule << ": " << line.written;
}

TEST(SpellOutEnglish, ChangesNothingInWhatItSaid) {
    for (const Line& line : table()) EXPECT_EQ(spell_out_english(line.expected), line.expected) << line.rule;
}

TEST(SpellOutEnglish, DoesNotReadOverTheEndOfALine) {
    EXPECT_EQ(spell_out_english("in\n2019 people\n5\nkm"), "in\ntwo thousand and nineteen people\nfive\nkm");
    EXPECT_EQ(spell_out_english("— He said.\n- She said."), "He said.\nShe said.");
}

TEST(SpellOutEnglish, SaysNothingForNothing) {
    EXPECT_EQ(spell_out_english(""), "");
    EXPECT_EQ(spell_out_english("😀"), "");
    EXPECT_EQ(spell_out_english(" \n "), " \n ");
}

TEST(SpellOutEnglish, ReadsBytesThatAreNoTextAsReplacements) {
    EXPECT_EQ(spell_out_english("a\xff 5"), "a\ufffd five");
}

} // namespace
} // namespace radiowrap
