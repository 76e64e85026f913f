#include "article/dateline.hpp"
#include "article/rules.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

std::string rest_of(const std::string& paragraph, const std::string& language) {
    return paragraph.substr(dateline_length(paragraph, article_language(language)));
}

TEST(Dateline, IsTakenOffInAllItsForms) {
    for (const char* dateline :
         {"دمشق، 12 أيار 2019 - ", "دمشق (سانا) - ", "(سانا) - دمشق، 12 أيار - ", "دمشق /سانا/ ", "دمشق - ",
          "كفر زيتا، ريف حماة (وكالات) ـ ", "(أ ف ب) - دمشق، 12-05-2019 - ", "كفر زيتا /أ ف ب/ - ",
          "كفر زيتا /سانا/ ", "(وكالات) ـ كفر زيتا، الخميس 3 تموز ـ ", "بيروت، الخميس 3 تموز، "})
        EXPECT_EQ(rest_of(dateline + std::string("أعلنت البلدية أن الطريق مفتوح."), "ar"),
                  "أعلنت البلدية أن الطريق مفتوح.")
            << dateline;
    for (const char* dateline :
         {"PARIS — ", "MILLTOWN, May 12 - ", "Paris (AP) - ", "LONDON (Reuters) — ", "Milltown, Jan. 3 — ",
          "(AFP) - Paris, May 3 - ", "MILLTOWN /AP/ - ", "New York, May 3: "})
        EXPECT_EQ(rest_of(dateline + std::string("The bridge is open."), "en"), "The bridge is open.")
            << dateline;
}

TEST(Dateline, MayNameItsAgencyWithoutBrackets) {
    for (const char* dateline :
         {"دمشق ـ سانا ـ ", "دمشق - سانا: ", "حلب/ سانا - ", "عمّان - الأناضول - ", "بيروت/12 أيار/وكالة/ ",
          "دمشق في 20 تشرين الثاني/نوفمبر/سانا/ ", "حلب/دمشق (سانا) - "})
        EXPECT_EQ(rest_of(dateline + std::string("أعلنت البلدية أن الطريق مفتوح."), "ar"),
                  "أعلنت البلدية أن الطريق مفتوح.")
            << dateline;
    EXPECT_EQ(rest_of("Paris - Reuters - The bridge is open.", "en"), "The bridge is open.");
    EXPECT_EQ(rest_of("Kassel/Berlin (dpa) – Die Brücke ist offen.", "de"), "Die Brücke ist offen.");
    EXPECT_EQ(rest_of("Paris, AFP - Le pont est ouvert.", "fr"), "Le pont est ouvert.");
    EXPECT_EQ(rest_of("Madrid, 3 may (EFE).- El puente abre.", "es"), "El puente abre.");
    EXPECT_EQ(rest_of("Lisboa, 03 mai (Lusa) - A ponte abre.", "pt"), "A ponte abre.");
}

TEST(Dateline, MayGiveTheMonthTwiceOrCloseWithAColonOrTwoDashes) {
    for (const char* dateline : {"حلب، 20 تشرين الثاني/ نوفمبر - ", "حلب، 20 تشرين الثاني/ نوفمبر 2024: "})
        EXPECT_EQ(rest_of(dateline + std::string("فتح الطريق."), "ar"), "فتح الطريق.") << dateline;
    for (const char* dateline : {"Greenhaven, 3 May 2020: ", "Greenhaven, May 3: ", "GREENHAVEN -- "})
        EXPECT_EQ(rest_of(dateline + std::string("The bridge is open."), "en"), "The bridge is open.")
            << dateline;
}

TEST(Dateline, AStationThatActsIsNone) {
    for (const char* text :
         {"دمشق: أقدم العواصم.", "الروس - إذاعة محلية - انسحبوا من المدينة.", "السوق/المحال - كلها مغلقة.",
          "الخميس الماضي، 12 أيار: عاد الماء.", "حلب/ سانا ونوار شقيقتان من المدينة."})
        EXPECT_EQ(dateline_length(text, article_language("ar")), 0u) << text;
    for (const char* text : {"Sunday, 3 May: the river rises.", "Day one, 3 May: the river rises.",
                             "Bus 12: the last one.", "The bridge - BBC - is closed."})
        EXPECT_EQ(dateline_length(text, article_language("en")), 0u) << text;
}

TEST(Dateline, ABracketBehindANameIsThatNames) {
    for (const char* text :
         {"نقيب المهندسين (فرع النبك) أعلن الإضراب يوم الأحد.", "حركة الضفة (غزة) أعلنت هدنة ليوم واحد.",
          "نادي الفنار (الفنار) يلعب اليوم.", "فرقة المرفأ (م ف) - وهي فرقة محلية - تعزف الليلة.",
          "وكالة الأنباء (سانا) قالت إن الطريق مفتوح.", "سامر العلي (مزارع) يعمل وحده.",
          "نقيب المهندسين (فرع حلب) - أعلن الإضراب.", "الوزير (السابق) - يزور الجسر.",
          "وزارة المياه (الإدارة العامة) - أعلنت فتح الجسر."})
        EXPECT_EQ(dateline_length(text, article_language("ar")), 0u) << text;
    for (const char* text :
         {"Mayor Tom Quill (KWIL) of Greenhaven opened the gate on Monday.",
          "Senator Jane Roe (D-Maine) lost.", "The River Union (RU) voted on Monday.",
          "The Harbour Trust (HT) Monday closed the bridge.",
          "Anchor Jane Roe (BBC News) of Milltown was there.",
          "The Harbour Trust (HT) - an old body - closed.", "Harbour Works (HBW) shares rose."})
        EXPECT_EQ(dateline_length(text, article_language("en")), 0u) << text;
    EXPECT_EQ(dateline_length("Le Club Alpin (CA) ouvre le refuge.", article_language("fr")), 0u);
    EXPECT_EQ(dateline_length("Der Verband Pro Tal (VPT) klagt.", article_language("de")), 0u);
}

TEST(Dateline, ABracketWithAnAgencyWeDoNotKnowNeedsADash) {
    EXPECT_EQ(rest_of("Greenhaven (VNA) - The bridge - an old one - is open.", "en"),
              "The bridge - an old one - is open.");
    EXPECT_EQ(rest_of("الفنار (م ف) - فتح الطريق.", "ar"), "فتح الطريق.");
    EXPECT_EQ(rest_of("دمشق (سانا) فتح الطريق.", "ar"), "فتح الطريق.");
    EXPECT_EQ(rest_of("دمشق في 12 آذار /م ف/ فتح الطريق.", "ar"), "فتح الطريق.");
    EXPECT_EQ(rest_of("(رويترز) - فتح الطريق.", "ar"), "فتح الطريق.");
    EXPECT_EQ(rest_of("(Reuters) - The bridge is open.", "en"), "The bridge is open.");
    EXPECT_EQ(rest_of("(Laughter) - The bridge is open.", "en"), "(Laughter) - The bridge is open.");
    EXPECT_EQ(rest_of("دمشق (م ف) فتح الطريق.", "ar"), "دمشق (م ف) فتح الطريق.");
}

TEST(Dateline, AnOrdinaryBeginningIsNone) {
    for (const char* text : {"الروس - بحسب مصادر محلية - انسحبوا من المدينة.",
                             "دمشق - أقدم المدن - تحتفل اليوم.", "أعلنت البلدية - أمس - أن الطريق مفتوح.",
                             "حسن النيفي (45 عاماً) يعمل نجاراً.", "12 قرية غمرتها المياه."})
        EXPECT_EQ(dateline_length(text, article_language("ar")), 0u) << text;
    for (const char* text :
         {"Paris — long the capital of art — is quiet.", "The bridge - an old one - is closed.",
          "Jane Roe (45) is a baker.", "May 12 was a cold day.", "Milltown: a town by the river."})
        EXPECT_EQ(dateline_length(text, article_language("en")), 0u) << text;
}

TEST(Dateline, NeverTakesAllOfAParagraph) {
    EXPECT_EQ(dateline_length("دمشق، 12 أيار 2019 - ", article_language("ar")), 0u);
    EXPECT_EQ(dateline_length("", article_language("ar")), 0u);
}

TEST(DateLine, IsADateAndNothingElse) {
    EXPECT_TRUE(is_date_line("الخميس، 12 أيار 2019", article_language("ar")));
    EXPECT_TRUE(is_date_line("12/05/2019 10:30", article_language("en")));
    EXPECT_TRUE(is_date_line("Thursday, May 12, 2021", article_language("en")));
    EXPECT_FALSE(is_date_line("May", article_language("en")));
    EXPECT_FALSE(is_date_line("12 villages", article_language("en")));
}

} // namespace
} // namespace radiowrap
