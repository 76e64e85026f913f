#include "support/in_child.hpp"
#include "support/temp_folder.hpp"
#include "voice/arabic/lexicon_marks.hpp"
#include "voice/english/english_speech.hpp"
#include "voice/lexicon.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace radiowrap {
namespace {

using test::error_of;
using testing::ElementsAre;
using testing::HasSubstr;

/// Marks in the order in which they are written.
std::string again(std::string_view text) { return write_marked(read_marked(text)); }

class LexiconTest : public testing::Test {
protected:
    [[nodiscard]] std::filesystem::path file(const std::string& name) const { return folder_ / name; }

    Lexicon load(const std::string& lines) {
        std::ofstream(file("lexicon.tsv"), std::ios::binary) << lines;
        Lexicon lexicon;
        lexicon.load(file("lexicon.tsv"));
        return lexicon;
    }
    std::string apply(const Lexicon& lexicon, std::string_view text,
                      Respelling respelling = Respelling::letters) {
        used_.clear();
        return write_marked(apply_lexicon(lexicon, read_marked(text), used_, respelling));
    }
    std::vector<std::string> used_;
    test::TempFolder folder_;
};

TEST_F(LexiconTest, GivesAWordItsMarksAndLeavesTheEndingOpen) {
    const Lexicon lexicon = load("# names\n\nشارون\tشَارُون\n");
    EXPECT_EQ(apply(lexicon, "قال شارون اليوم"), "قال شَارُون اليوم");
    EXPECT_THAT(used_, ElementsAre("شارون"));
}

TEST_F(LexiconTest, FindsWordsBehindClitics) {
    const Lexicon lexicon = load("تونس\tتُونِس\nالقاهرة\tالْقَاهِرَة\nفلوجة\tفَلُّوجَة\n");
    EXPECT_EQ(apply(lexicon, "وتونس بتونس لتونس"), "وتُونِس بتُونِس لتُونِس");
    EXPECT_EQ(apply(lexicon, "الفلوجة والفلوجة للفلوجة"), again("الفَلُّوجَة والفَلُّوجَة للفَلُّوجَة"));
    EXPECT_EQ(apply(lexicon, "القاهرة بالقاهرة للقاهرة"), "الْقَاهِرَة بالْقَاهِرَة للقَاهِرَة");
}

TEST_F(LexiconTest, TakesALetterInFrontForAPartOfAShortWord) {
    EXPECT_EQ(apply(load("سام\tسَام\n"), "بسام"), "بسام");
}

TEST_F(LexiconTest, MindsNoHamza) {
    const Lexicon lexicon = load("أحمد\tأَحْمَد\nايران\tإِيرَان\n");
    EXPECT_EQ(apply(lexicon, "احمد"), "اَحْمَد");
    EXPECT_EQ(apply(lexicon, "إيران"), "إِيرَان");
}

TEST_F(LexiconTest, PrefersTheLongestEntry) {
    const Lexicon lexicon = load("سيد\tسَيِّد\nسيد قطب\tسَيِّد قُطْب\n");
    EXPECT_EQ(apply(lexicon, "سيد قطب"), again("سَيِّد قُطْب"));
    EXPECT_EQ(apply(lexicon, "سيد، قطب"), again("سَيِّد، قطب")) << "a sign parts the words";
}

TEST_F(LexiconTest, LeavesTheWritersMarksAlone) { EXPECT_EQ(apply(load("علم\tعَلَم\n"), "عِلم"), "عِلم"); }

TEST_F(LexiconTest, RespellsWhereTheLettersDiffer) {
    const Lexicon lexicon = load("نيويورك\tنْيُو يُورْك\n");
    EXPECT_EQ(apply(lexicon, "في نيويورك."), "في نْيُو يُورْك.");
    EXPECT_EQ(apply(lexicon, "في نيويورك.", Respelling::no), "في نيويورك.");
    EXPECT_THAT(used_, ElementsAre());
}

TEST_F(LexiconTest, DoesNotSayTheArticleTwiceBehindLi) {
    EXPECT_EQ(apply(load("الموقع\tالْموؤقِع"), "للموقع"), again("للموؤقِع"));
}

TEST_F(LexiconTest, LeavesPhonemesToTheEngineThatReadsThem) {
    const Lexicon lexicon = load("حميميم\t[[h@m'e:mi:m]]");
    EXPECT_EQ(apply(lexicon, "في حميميم"), "في حميميم");
    EXPECT_EQ(apply(lexicon, "في حميميم", Respelling::phonemes), "في [[h@m'e:mi:m]]");
}

TEST_F(LexiconTest, TakesTheLaterOfTwoEntries) {
    Lexicon lexicon = load("سوريا\tسُورِيَا\n");
    lexicon.add({"سوريا", "سُورْيَا"});
    EXPECT_EQ(apply(lexicon, "سوريا"), "سُورْيَا");
}

TEST_F(LexiconTest, RespellsEnglishWords) {
    Lexicon lexicon = load("Cesar\tSeezar\nNguyen Van\t[[w'In van]]\n");
    const SpokenText spoken = EnglishSpeech(lexicon, true).prepare("CESAR met Nguyen Van, and César's men.");
    EXPECT_EQ(spoken.text, "Seezar met [[w'In van]], and César's men.");
    EXPECT_THAT(spoken.entries, ElementsAre("Cesar", "Nguyen Van"));
    EXPECT_EQ(EnglishSpeech(lexicon, false).prepare("Nguyen Van").text, "Nguyen Van");
}

TEST_F(LexiconTest, TellsWhereALineIsWrong) {
    EXPECT_THAT(error_of([&] { load("a\tb\nno tab here\n"); }), HasSubstr("lexicon.tsv:2: there is no tab"));
    EXPECT_THAT(error_of([&] { load("\tb\n"); }), HasSubstr("lexicon.tsv:1: one side is empty"));
    EXPECT_THAT(error_of([&] { load("a\t\xff\n"); }), HasSubstr("lexicon.tsv:1: this is not UTF-8"));
    EXPECT_THAT(error_of([&] { Lexicon().load(file("none.tsv")); }),
                HasSubstr("none.tsv: the lexicon cannot be read"));
}

} // namespace
} // namespace radiowrap
