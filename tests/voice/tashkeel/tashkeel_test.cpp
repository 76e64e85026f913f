#include "lib/icu/utf8.hpp"
#include "support/fuzz.hpp"
#include "support/in_child.hpp"
#include "support/temp_folder.hpp"
#include "support/wav_file.hpp"
#include "voice/arabic/endings.hpp"
#include "voice/arabic/weave.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <random>

namespace radiowrap {
namespace {

using test::error_of;
using test::read_bytes;
using test::write_bytes;
using testing::HasSubstr;

const std::filesystem::path kWeights = std::filesystem::path(SOURCE_DIR) / "voices/ar/tashkeel.bin";

const Tashkeel& tashkeel() {
    static const Tashkeel loaded(kWeights);
    return loaded;
}

std::string vowel(std::string_view text) { return weave(text, tashkeel().vowel(read_marked(text)).text); }

/// Marks in the order in which they are written.
std::string marked(std::string_view text) { return write_marked(read_marked(text)); }

std::u32string letters_of(std::string_view text) { return bare(read_marked(text)); }

TEST(Tashkeel, VowelsPlainNews) {
    EXPECT_EQ(vowel("أعلن الرئيس"), marked("أَعْلَنَ الرَّئِيسُ"));
    EXPECT_EQ(vowel("في هذا السياق"), marked("فِي هَذَا السِّيَاقِ"));
    EXPECT_EQ(vowel("إلى القرية"), "إِلَى الْقَرْيَةِ");
}

TEST(Tashkeel, TellsReadingsApartByTheSentence) {
    EXPECT_THAT(vowel("قتل ثلاثة أشخاص في انفجار بالمدينة"), HasSubstr("قُتِلَ"));
    EXPECT_THAT(vowel("إن الرجل قتل أخاه"), HasSubstr("قَتَلَ"));
    EXPECT_THAT(vowel("في علم الفيزياء"), HasSubstr("عِلْمِ"));
    EXPECT_THAT(vowel("هذه مدرسة قديمة"), HasSubstr(marked("مَدْرَسَة")));
    EXPECT_THAT(vowel("كانت مدرّسة في القرية"), HasSubstr(marked("مُدَرِّسَة")));
}

TEST(Tashkeel, KeepsEveryMarkOfTheWriter) {
    EXPECT_THAT(vowel("رفع عِلم بلاده"), HasSubstr("عِلْ"));
    EXPECT_THAT(vowel("قتَل"), HasSubstr("قَتَل"));
    EXPECT_THAT(vowel("كتاباً جديداً"), HasSubstr("كِتَاباً"));
    EXPECT_THAT(vowel("محمّد"), HasSubstr(marked("مُحَمَّد")));
}

TEST(Tashkeel, ReadsNewsroomSpellingWithoutHamza) {
    EXPECT_THAT(vowel("وقال ان الامم المتحدة"), HasSubstr(marked("الْمُتَّحِدَة")));
    EXPECT_EQ(letters_of(vowel("ان الامم")), letters_of("ان الامم"));
}

TEST(Tashkeel, LeavesOtherTextAlone) {
    EXPECT_EQ(vowel(""), "");
    EXPECT_EQ(vowel("NATO 35% ..."), "NATO 35% ...");
    EXPECT_THAT(vowel("قال NATO إن"), HasSubstr(" NATO "));
}

TEST(Tashkeel, IsSurerOfTheWritersMarksThanOfItsOwn) {
    const Vowelled vowelled = tashkeel().vowel(read_marked("كِتاب"));
    EXPECT_GT(vowelled.certainty[0], 0.99F);
    const Vowelled against_grammar = tashkeel().vowel(read_marked("أعلن الرئيسِ"));
    EXPECT_EQ(against_grammar.certainty.back(), 1.0F)
        << "a mark of the writer's that the model would not set";
    EXPECT_EQ(against_grammar.text.back().vowel, Vowel::kasra);
    for (const float certainty : vowelled.certainty) {
        EXPECT_GE(certainty, 0.0F);
        EXPECT_LE(certainty, 1.0F);
    }
}

TEST(Tashkeel, ReadsTextOfAnyLength) {
    std::string text;
    for (int i = 0; i < 200; ++i) text += "أعلن الرئيس ";
    const std::string vowelled = vowel(text);
    EXPECT_EQ(letters_of(vowelled), letters_of(text));
    const std::string one_word(2000, 'x');
    EXPECT_EQ(vowel(one_word), one_word);
    std::string letters;
    for (int i = 0; i < 1200; ++i) letters += "ب";
    EXPECT_EQ(letters_of(vowel(letters)), letters_of(letters));
}

TEST(Tashkeel, GivesTheSameMarksEveryTime) {
    const std::string text = "وقالت الوزارة إن القوات انسحبت من المدينة بعد معارك عنيفة";
    EXPECT_EQ(write_marked(Tashkeel(kWeights).vowel(read_marked(text)).text), vowel(text));
}

TEST(Endings, AreLeftOutWhereTheyAreDoubtful) {
    Vowelled vowelled{read_marked("مَدِينَةُ دِمَشْقَ الْكَبِيرَةُ كِتَابٌ"), {}};
    vowelled.certainty.assign(vowelled.text.size(), 0.5F);
    drop_doubtful_endings(vowelled, 0.8);
    EXPECT_EQ(write_marked(vowelled.text), "مَدِينَةْ دِمَشْق الْكَبِيرَة كِتَاب");
}

TEST(Endings, KeepTheTOfAWordThatOnlyLooksAsIfItHadTheArticle) {
    const auto without_doubtful = [](std::string_view text) {
        Vowelled vowelled{read_marked(text), {}};
        vowelled.certainty.assign(vowelled.text.size(), 0.5F);
        drop_doubtful_endings(vowelled, 0.8);
        return write_marked(vowelled.text);
    };
    EXPECT_EQ(without_doubtful("وِلَايَةُ حَلَبَ"), "وِلَايَةْ حَلَب");
    EXPECT_EQ(without_doubtful("بَلْدَةُ حَلَبَ"), "بَلْدَةْ حَلَب");
    EXPECT_EQ(without_doubtful("بَالِغَةُ حَلَبَ"), "بَالِغَةْ حَلَب");
    EXPECT_EQ(without_doubtful("وَالِدَةُ حَسَنَ"), "وَالِدَةْ حَسَن");
    EXPECT_EQ(without_doubtful("وَالْمَدِينَةُ حَلَبَ"), "وَالْمَدِينَة حَلَب");
    EXPECT_EQ(without_doubtful("لِلْمَدِينَةِ حَلَبَ"), "لِلْمَدِينَة حَلَب");
}

TEST(Endings, AreKeptWhereTheyAreSure) {
    Vowelled vowelled{read_marked("مَدِينَةُ دِمَشْقَ"), {}};
    vowelled.certainty.assign(vowelled.text.size(), 0.9F);
    drop_doubtful_endings(vowelled, 0.8);
    EXPECT_EQ(write_marked(vowelled.text), "مَدِينَةُ دِمَشْقَ");
}

TEST(Endings, AreAllLeftOutInThePausalForm) {
    auto text = read_marked("قَالَ رَجُلٌ كِتَابًا فِي");
    drop_endings(text);
    EXPECT_EQ(write_marked(text), "قَال رَجُل كِتَابَا فِي");
}

class DamagedWeights : public testing::Test {
protected:
    [[nodiscard]] std::filesystem::path file(const std::string& name) const { return folder_ / name; }
    test::TempFolder folder_;
};

TEST_F(DamagedWeights, AreRefusedWithTheFileNamed) {
    const std::string whole = read_bytes(kWeights);
    for (const std::size_t length : {0UL, 5UL, 40UL, 100000UL, whole.size() - 1}) {
        write_bytes(file("t.bin"), whole.substr(0, length));
        EXPECT_THAT(error_of([&] { (void)Tashkeel(file("t.bin")); }), HasSubstr("t.bin")) << length;
    }
    write_bytes(file("t.bin"), whole + "x");
    EXPECT_THAT(error_of([&] { (void)Tashkeel(file("t.bin")); }), HasSubstr("bytes too many"));
    for (std::size_t i = 0; i < 40; ++i) { // any byte may be wrong: refused, or read and harmless
        std::string damaged = whole;
        const std::size_t at = i < 20 ? 8 + i * 3 : whole.size() / 40 * i;
        damaged[at] = static_cast<char>(damaged[at] ^ 0xff);
        write_bytes(file("t.bin"), damaged);
        const std::string error =
            error_of([&] { (void)Tashkeel(file("t.bin")).vowel(read_marked("قال النيفي")); });
        if (!error.empty()) {
            EXPECT_THAT(error, HasSubstr("t.bin")) << at;
        }
    }
    EXPECT_THAT(error_of([&] { (void)Tashkeel(file("none.bin")); }), HasSubstr("none.bin: cannot be read"));
}

TEST(Tashkeel, LeavesTheLettersOfRandomTextUntouched) {
    std::mt19937 random(7);
    const auto end = test::end_of_fuzzing();
    const std::u32string common =
        U"ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى "
        U"،.؟0123\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0640\u0670\u200f\ufefb\ufe8d";
    for (int round = 0; round < 5 || std::chrono::steady_clock::now() < end; ++round) {
        std::string text;
        const std::size_t length = random() % 300;
        for (std::size_t i = 0; i < length; ++i) {
            char32_t c = random() % 4 != 0 ? common[random() % common.size()]
                                           : static_cast<char32_t>(random() % 0x11000);
            if (c == U'\n' || c == 0 || (c >= 0xd800 && c < 0xe000)) c = U' ';
            append_code_point(text, c);
        }
        const std::string vowelled = vowel(text);
        ASSERT_EQ(letters_of(vowelled), letters_of(text)) << text;
        ASSERT_EQ(vowelled.find('\n'), std::string::npos);
    }
}

} // namespace
} // namespace radiowrap
