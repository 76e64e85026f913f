#include "voice/arabic/marked_text.hpp"
#include "voice/arabic/weave.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

std::string again(std::string_view text) { return write_marked(read_marked(text)); }

TEST(MarkedText, PutsShaddaInFrontOfTheVowel) {
    EXPECT_EQ(again("مُحَم\u064e\u0651د"), "مُحَم\u0651\u064eد");
    EXPECT_EQ(again("مُحَم\u0651\u064eد"), "مُحَم\u0651\u064eد");
}

TEST(MarkedText, KnowsTheMarksOfALetter) {
    const auto word = read_marked("بِّ");
    ASSERT_EQ(word.size(), 1U);
    EXPECT_EQ(word.front(), (Letter{U'ب', Vowel::kasra, true}));
    EXPECT_EQ(read_marked("بْ").front().vowel, Vowel::sukun);
    EXPECT_FALSE(read_marked("ب").front().is_marked());
}

TEST(MarkedText, WritesOneLetterOneWay) {
    EXPECT_EQ(again("الرئيـــس"), "الرئيس");
    EXPECT_EQ(again("\u0671لله"), "الله");
    EXPECT_EQ(again("ا\u0653ن ا\u0654ب ا\u0655ن س\u0648\u0654ال"), "آن أب إن سؤال");
    EXPECT_EQ(again("ایران کبير"), "ايران كبير");
    EXPECT_EQ(again("\ufef3\ufeae\ufef1\ufeaa \ufefb"), "يريد لا") << "presentation forms";
    EXPECT_EQ(again("ه\u0670ذا"), "ه\u064eذا")
        << "a dagger is a fatha in front of an alif that is not written";
}

TEST(MarkedText, KeepsWhatIsNotArabic) {
    EXPECT_EQ(again("NATO 35% — é e\u0301 你好 😀"), "NATO 35% — é e\u0301 你好 😀");
    EXPECT_EQ(again("\u064eabc"), "abc") << "a vowel without a letter";
    EXPECT_EQ(again(""), "");
}

TEST(Weave, LeavesEveryCharacterWhereItWas) {
    const std::string written = "قـــال \u200f«الرئيس\u200e»، ه\u0670ذا \ufefb ۚ e\u0301.";
    auto marked = read_marked(written);
    for (Letter& letter : marked)
        if (is_arabic_letter(letter.letter)) letter.vowel = Vowel::fatha, letter.shadda = false;
    const std::string woven = weave(written, marked);
    EXPECT_EQ(woven, "قَـــاَلَ \u200f«اَلَرَئَيَسَ\u200e»، هَ\u0670ذَاَ \ufefb ۚ e\u0301.");
}

TEST(Weave, WritesMarksOnceWhereTheWriterHadThem) {
    const std::string written = "مُحَم\u064e\u0651د";
    EXPECT_EQ(weave(written, read_marked(written)), "مُحَم\u0651\u064eد");
}

} // namespace
} // namespace radiowrap
