#include "article/byline.hpp"
#include "article/rules.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

struct Form {
    const char* line;
    const char* language;
    const char* station;  ///< null: none
    const char* reporter; ///< null: none
};

void PrintTo(const Form& form, std::ostream* out) { *out << form.line; }

class BylineForms : public testing::TestWithParam<Form> {};

TEST_P(BylineForms, TellStationAndReporter) {
    const Form& form = GetParam();
    const auto byline = parse_byline(form.line, article_language(form.language), false);
    ASSERT_TRUE(byline.has_value());
    EXPECT_EQ(byline->station.value_or("none"), form.station ? form.station : "none");
    EXPECT_EQ(byline->reporter.value_or("none"), form.reporter ? form.reporter : "none");
}

INSTANTIATE_TEST_SUITE_P(
    All, BylineForms,
    testing::Values(Form{"إذاعة النسيم ـ تقرير ليان الحداد", "ar", "إذاعة النسيم", "ليان الحداد"},
                    Form{"إذاعة النسيم - تقرير: ليان الحداد", "ar", "إذاعة النسيم", "ليان الحداد"},
                    Form{"إذاعة النسيم | ليان الحداد", "ar", "إذاعة النسيم", "ليان الحداد"},
                    Form{"إذاعة النسيم ـ خاص", "ar", "إذاعة النسيم", nullptr},
                    Form{"خاص – إذاعة النسيم", "ar", "إذاعة النسيم", nullptr},
                    Form{"خاص – نسيم بلدي", "ar", "نسيم بلدي", nullptr},
                    Form{"نسيم بلدي ـ تقرير ليان الحداد", "ar", "نسيم بلدي", "ليان الحداد"},
                    Form{"تقرير سلمى الخطيب", "ar", nullptr, "سلمى الخطيب"},
                    Form{"إعداد وتقديم: سلمى الخطيب", "ar", nullptr, "سلمى الخطيب"},
                    Form{"إعداد وتقديم سلمى الخطيب", "ar", nullptr, "سلمى الخطيب"},
                    Form{"سلمى الخطيب", "ar", nullptr, "سلمى الخطيب"},
                    Form{"سلمى الخطيب ـ راديو المدى", "ar", "راديو المدى", "سلمى الخطيب"},
                    Form{"راديو المدى", "ar", "راديو المدى", nullptr},
                    Form{"By Jane Roe", "en", nullptr, "Jane Roe"},
                    Form{"BY JANE ROE", "en", nullptr, "JANE ROE"},
                    Form{"By Jane Roe and John Doe", "en", nullptr, "Jane Roe and John Doe"},
                    Form{"By Jane Roe, Harbour Radio", "en", "Harbour Radio", "Jane Roe"},
                    Form{"By Jane Roe, dpa", "en", "dpa", "Jane Roe"},
                    Form{"By Jane Roe for Harbour Sound", "en", "Harbour Sound", "Jane Roe"},
                    Form{"Jane Roe, Harbour Sound", "en", "Harbour Sound", "Jane Roe"},
                    Form{"Jane Roe", "en", nullptr, "Jane Roe"},
                    Form{"Harbour Radio - Report by Jane Roe", "en", "Harbour Radio", "Jane Roe"},
                    Form{"Exclusive - Harbour Radio", "en", "Harbour Radio", nullptr},
                    Form{"By Ludwig van der Meer", "en", nullptr, "Ludwig van der Meer"}));

INSTANTIATE_TEST_SUITE_P(
    WithoutSeparators, BylineForms,
    testing::Values(Form{"خاص راديو المدى", "ar", "راديو المدى", nullptr},
                    Form{"مراسل راديو المدى سلمى الخطيب", "ar", "راديو المدى", "سلمى الخطيب"},
                    Form{"مراسلة راديو المدى في حلب: سلمى الخطيب", "ar", "راديو المدى", "سلمى الخطيب"},
                    Form{"مراسلتنا سلمى الخطيب", "ar", nullptr, "سلمى الخطيب"},
                    Form{"متابعة وإعداد: سلمى الخطيب", "ar", nullptr, "سلمى الخطيب"},
                    Form{"الكاتبة: سلمى الخطيب", "ar", nullptr, "سلمى الخطيب"},
                    Form{"خاص راديو المدى | سلمى الخطيب", "ar", "راديو المدى", "سلمى الخطيب"},
                    Form{"صوت حلب الحر ـ تقرير: سلمى الخطيب", "ar", "صوت حلب الحر", "سلمى الخطيب"},
                    Form{"مراسل المدى - سلمى الخطيب", "ar", "المدى", "سلمى الخطيب"},
                    Form{"خاص - المدى: سلمى الخطيب", "ar", "المدى", "سلمى الخطيب"},
                    Form{"بقلم سلمى الخطيب | 12 أيار 2024", "ar", nullptr, "سلمى الخطيب"},
                    Form{"By Jane Roe | 12 May 2024", "en", nullptr, "Jane Roe"},
                    Form{"ريف حلب ـ تقرير: سلمى الخطيب", "ar", nullptr, "سلمى الخطيب"},
                    Form{"Special to Harbour Radio", "en", "Harbour Radio", nullptr},
                    Form{"Harbour Radio exclusive", "en", "Harbour Radio", nullptr},
                    Form{"Harbour Radio correspondent Jane Roe", "en", "Harbour Radio", "Jane Roe"},
                    Form{"Jane Roe for Harbour Radio", "en", "Harbour Radio", "Jane Roe"},
                    Form{"De notre correspondante Claire Dunois", "fr", nullptr, "Claire Dunois"},
                    Form{"Von unserer Korrespondentin Anna Vogel", "de", nullptr, "Anna Vogel"},
                    Form{"De nuestra corresponsal Ana Molina", "es", nullptr, "Ana Molina"},
                    Form{"Da nossa correspondente Ana Moreira", "pt", nullptr, "Ana Moreira"}));

TEST(Byline, AnEditorIsNoReporter) {
    for (const auto& [line, language] : {std::pair{"تحرير: سلمى الخطيب", "ar"},
                                         {"ترجمة سلمى الخطيب", "ar"},
                                         {"Editing by Jane Roe", "en"},
                                         {"Édité par Claire Dunois", "fr"},
                                         {"Redaktion: Anna Vogel", "de"},
                                         {"Edición: Ana Molina", "es"},
                                         {"Edição: Ana Moreira", "pt"}}) {
        const auto byline = parse_byline(line, article_language(language), false);
        ASSERT_TRUE(byline) << line;
        EXPECT_TRUE(byline->edited) << line;
        EXPECT_FALSE(byline->reporter) << line;
    }
}

TEST(Byline, ALineOfTheStoryIsNone) {
    for (const char* line :
         {"معارك عنيفة في الريف", "تقرير يوثق الانتهاكات", "من إدلب إلى حلب", "2:4", "قال إن الأمر انتهى.",
          "سلمى الخطيب:", "خاص الإذاعة في الريف", "مراسل راديو المدى يعود إلى حلب", "تحرير البلدة"})
        EXPECT_FALSE(parse_byline(line, article_language("ar"), false)) << line;
    for (const char* line :
         {"Storm Damage", "By the river", "Jane Roe said so.", "What next?", "Jane Roe:", "Paris - May 12",
          "Agencies warn BBC of cuts", "The radio for Jane Roe", "Editing is hard"})
        EXPECT_FALSE(parse_byline(line, article_language("en"), false)) << line;
}

TEST(Byline, AHeadlineThatLooksLikeOneIsNone) {
    EXPECT_FALSE(parse_byline("راديو المدى يطلق حملة", article_language("ar"), true));
    EXPECT_FALSE(parse_byline("تقرير دولي: الجفاف يتسع", article_language("ar"), true));
    EXPECT_FALSE(parse_byline("سلمى الخطيب: الشعر بيتي - حاورته: ليان الحداد", article_language("ar"), true));
    EXPECT_FALSE(parse_byline("By land and sea", article_language("en"), true));
    EXPECT_FALSE(parse_byline("Jane Austen", article_language("en"), true));
}

TEST(Byline, OfTwoNamesThatAreInNoListIsNoneByItself) {
    const ArticleLanguage& arabic = article_language("ar");
    for (const auto& [line, reporter] : {std::pair{"قنديل - شروق قات", "شروق قات"},
                                         {"قنديل الشرق ـ شروق قات", "شروق قات"},
                                         {"شروق قات – قنديل", "شروق قات"}}) {
        EXPECT_FALSE(parse_byline(line, arabic, false)) << line;
        const auto byline = parse_bare_byline(line, arabic);
        ASSERT_TRUE(byline) << line;
        EXPECT_EQ(byline->reporter, reporter);
        EXPECT_FALSE(byline->station);
    }
    for (const char* line : {"قنديل - شروق", "حلب - شروق قات", "قنديل، شروق قات", "قنديل - شروق من الشرق",
                             "قنديل - شروق - قات", "رحيل شيخ كتاب القصة - شروق قات"})
        EXPECT_FALSE(parse_bare_byline(line, arabic)) << line;
    EXPECT_FALSE(parse_bare_byline("Harbour - Jane Roe", article_language("en")));
}

TEST(Byline, AHeadlineMayNameTheInterviewerAtItsEnd) {
    const ArticleLanguage& arabic = article_language("ar");
    EXPECT_EQ(find_credit("سلمى الخطيب: الشعر بيتي.. حاورتها: شروق قات", arabic), "شروق قات");
    EXPECT_EQ(find_credit("حوار مع سلمى الخطيب حاورتها ليان الحداد", arabic), "ليان الحداد");
    EXPECT_FALSE(find_credit("تقرير دولي: الجفاف يتسع", arabic));
    EXPECT_FALSE(find_credit("الوزيرة حاورت المعلمين في المدينة", arabic));
}

} // namespace
} // namespace radiowrap
