#include "script/make_script.hpp"
#include "script/script_of.hpp"
#include "support/cpu_time.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::ElementsAre;

struct LeadIn {
    const char* text;
    const char* speaker; ///< "unnamed", "no slot"
};

void PrintTo(const LeadIn& lead_in, std::ostream* out) { *out << lead_in.text; }

class ArabicLeadIns : public testing::TestWithParam<LeadIn> {};

TEST_P(ArabicLeadIns, OpenTheSlotOfWhoSpeaks) {
    EXPECT_EQ(last_slot(script_of({GetParam().text}, "ar")), GetParam().speaker);
}

INSTANTIATE_TEST_SUITE_P(
    Verbs, ArabicLeadIns,
    testing::Values(LeadIn{"وقال حسن النيفي إن الأمر انتهى:", "حسن النيفي"},
                    LeadIn{"فيقول حسن النيفي إن الأمر انتهى:", "حسن النيفي"},
                    LeadIn{"وتؤكد ليلى النيفي أن الأمر انتهى:", "ليلى النيفي"},
                    LeadIn{"وأَضَافَ حسن النيفي أنّ الأمر انتهى:", "حسن النيفي"},
                    LeadIn{"واستبعد حسن النيفي حدوث ذلك:", "حسن النيفي"},
                    LeadIn{"ورأى حسن النيفي أن الأمر انتهى:", "حسن النيفي"},
                    LeadIn{"واشتكى حسن النيفي من الغلاء:", "حسن النيفي"},
                    LeadIn{"وبيّن حسن النيفي أن الأمر انتهى:", "حسن النيفي"},
                    LeadIn{"حسن النيفي قال إن الأمر انتهى:", "حسن النيفي"},
                    LeadIn{"أما حسن النيفي فيرى أن الأمر انتهى:", "حسن النيفي"},
                    LeadIn{"من جهته، أوضح حسن النيفي أن الأمر انتهى:", "حسن النيفي"},
                    LeadIn{"وبحسب حسن النيفي فإن الأمر انتهى:", "حسن النيفي"},
                    LeadIn{"ووفقاً لحسن النيفي فإن الأمر انتهى:", "حسن النيفي"},
                    LeadIn{"سيستمر الأمر شهراً، بحسب ما أورد حسن النيفي:", "حسن النيفي"},
                    LeadIn{"ونقلت الوكالة عن حسن النيفي قوله إن الأمر انتهى:", "حسن النيفي"},
                    LeadIn{"نستمع إلى حسن النيفي حول هذا الأمر:", "حسن النيفي"},
                    LeadIn{"وقال في حديث لإذاعة النسيم الكاتب حسن النيفي إن الأمر انتهى:", "حسن النيفي"},
                    LeadIn{"وقال لإذاعة النسيم، حسن النيفي، إن الأمر انتهى:", "حسن النيفي"},
                    LeadIn{"وهنأ المدرب حسن النيفي اللاعبين جميعاً على جهدهم:", "حسن النيفي"}));

INSTANTIATE_TEST_SUITE_P(
    Names, ArabicLeadIns,
    testing::Values(LeadIn{"وقال عبد الله النيفي إن الأمر انتهى:", "عبد الله النيفي"},
                    LeadIn{"وقال أبو محمد إن الأمر انتهى:", "أبو محمد"},
                    LeadIn{"وقالت أم خالد النيفي إن الأمر انتهى:", "أم خالد النيفي"},
                    LeadIn{"وقال صلاح الدين النيفي إن الأمر انتهى:", "صلاح الدين النيفي"},
                    LeadIn{"وقال خالد بن سعيد إن الأمر انتهى:", "خالد بن سعيد"},
                    LeadIn{"وقال الكاتب والمحلل السياسي زكوان بعاج: إن الأمر انتهى:", "زكوان بعاج"},
                    LeadIn{"وقال وزير الزراعة الأسبق ميزر ضاهود إن الأمر انتهى:", "ميزر ضاهود"},
                    LeadIn{"وقال الدكتور الأسد إن الأمر انتهى:", "الأسد"},
                    LeadIn{"وقال مدير جامعة الملك سعود، فهد النيفي، إن الأمر انتهى:", "فهد النيفي"},
                    LeadIn{"وقال الناشط “أبو يزن” إن الأمر انتهى:", "أبو يزن"},
                    LeadIn{"وقالت الطبيبة هند القاضي إن الأمر انتهى:", "هند القاضي"},
                    LeadIn{"وقال الناطق باسم البلدية باسم النيفي إن الأمر انتهى:", "باسم النيفي"},
                    LeadIn{"وقال القبطان مجاهد النيفي ساخراً إن الأمر انتهى:", "مجاهد النيفي"},
                    LeadIn{"وقال الساعاتي إلياس النيفي إن الأمر انتهى:", "إلياس النيفي"}));

INSTANTIATE_TEST_SUITE_P(
    NoPerson, ArabicLeadIns,
    testing::Values(LeadIn{"وقالت وزارة الزراعة إن الأمر انتهى:", "no slot"},
                    LeadIn{"وأضاف البيان أن الأمر انتهى:", "no slot"},
                    LeadIn{"وقالت مصادر محلية إن الأمر انتهى:", "no slot"},
                    LeadIn{"وأعلنت موسكو أن الأمر انتهى:", "no slot"},
                    LeadIn{"وأضاف أن الأمر انتهى:", "unnamed"}, LeadIn{"تصريحات حسن النيفي:", "no slot"},
                    LeadIn{"المحلل السياسي حسن النيفي:", "no slot"}, LeadIn{"ضيوف الحلقة:", "no slot"},
                    LeadIn{"وبين المدينة والقرية طريق قديم ضيق:", "no slot"},
                    LeadIn{"وقال مواطنون إن الأمر انتهى:", "unnamed"},
                    LeadIn{"وقال الوزير إن الأمر انتهى:", "unnamed"},
                    LeadIn{"وقال والد الزميل حسن النيفي إن الأمر انتهى:", "unnamed"},
                    LeadIn{"وقال حسن النيفي وخالد النيفي إن الأمر انتهى:", "unnamed"},
                    LeadIn{"وقال رئيس البلدية خلال لقائه الوزير حسن النيفي إن الأمر انتهى:", "unnamed"}));

class EnglishLeadIns : public testing::TestWithParam<LeadIn> {};

TEST_P(EnglishLeadIns, OpenTheSlotOfWhoSpeaks) {
    EXPECT_EQ(last_slot(script_of({GetParam().text}, "en")), GetParam().speaker);
}

INSTANTIATE_TEST_SUITE_P(
    All, EnglishLeadIns,
    testing::Values(LeadIn{"The analyst Jane Roe said it was over:", "Jane Roe"},
                    LeadIn{"Jane Roe, a teacher in Milltown, said it was over:", "Jane Roe"},
                    LeadIn{"Jane Roe of the Harbour Institute said it was over:", "Jane Roe"},
                    LeadIn{"Jane Roe (34), who lives by the river, says it is over:", "Jane Roe"},
                    LeadIn{"According to Jane Roe, it is over:", "Jane Roe"},
                    LeadIn{"“It is over,” said Jane Roe:", "Jane Roe"},
                    LeadIn{"Speaking to Harbour Radio, Mayor Jane Roe promised a bridge:", "Jane Roe"},
                    LeadIn{"Foreign Minister Jane Roe told Harbour Radio that it was over:", "Jane Roe"},
                    LeadIn{"The town's youngest baker, Jane Roe, remembers the night:", "Jane Roe"},
                    LeadIn{"Dr. Jane Roe has also warned of the ice:", "Jane Roe"},
                    LeadIn{"Listen to Jane Roe:", "Jane Roe"},
                    LeadIn{"Jane Roe said the mayor had told her that it was over:", "Jane Roe"},
                    LeadIn{"Harbour Radio quoted Jane Roe as saying it was over:", "Jane Roe"},
                    LeadIn{"Jane Roe wants nothing more than a quiet night at home:", "Jane Roe"},
                    LeadIn{"The Foreign Ministry said it was over:", "no slot"},
                    LeadIn{"The Pentagon said it was over:", "no slot"},
                    LeadIn{"Police said it was over:", "no slot"}, LeadIn{"She said it was over:", "unnamed"},
                    LeadIn{"What people say about it:", "no slot"}, LeadIn{"Jane Roe:", "no slot"},
                    LeadIn{"Residents said it was over:", "unnamed"},
                    LeadIn{"A spokesman for the mayor said it was over:", "unnamed"},
                    LeadIn{"The wife of the President John Doe said it was over:", "unnamed"},
                    LeadIn{"John Doe and Jane Roe said it was over:", "unnamed"}));

TEST(MakeScript, EveryParagraphIsReadAndAClipFollowsItsLeadIn) {
    const Script script =
        script_of({"بدأ العمل صباحاً.", "وقال الكاتب حسن النيفي: إن العمل صعب:", "وانتهى مساءً."}, "ar");
    ASSERT_EQ(script.segments.size(), 4u);
    EXPECT_EQ(script.segments[0].text, "بدأ العمل صباحاً.");
    EXPECT_EQ(script.segments[0].rule, "paragraph");
    EXPECT_FALSE(script.segments[0].speaker);
    EXPECT_EQ(script.segments[1].rule, "lead_in");
    EXPECT_EQ(speaker_of(script, 1), "حسن النيفي");
    EXPECT_EQ(script.segments[2].kind, SegmentKind::clip);
    EXPECT_EQ(script.segments[2].text, "");
    EXPECT_EQ(script.segments[2].rule, "final_colon");
    EXPECT_EQ(script.speakers[0].title, "الكاتب");
}

TEST(MakeScript, AnItemOfABulletinIsNoIntroductionOfTheNext) {
    const Script bulletin = script_of(
        {"** فتح الطريق صباح اليوم.", "** وقال حسن النيفي إن العمل بدأ:", "** وفاز الفريق الأول على ضيفه."},
        "ar");
    ASSERT_EQ(bulletin.segments.size(), 4u);
    EXPECT_EQ(speaker_of(bulletin, 2), "حسن النيفي");
    EXPECT_EQ(script_of({"وقال حسن النيفي إن المطالب:", "- ماء", "- خبز"}, "ar").segments.size(), 3u);
    EXPECT_EQ(script_of({"- وقال حسن النيفي إن المطالب:", "* ماء", "* خبز"}, "ar").segments.size(), 3u);
}

TEST(MakeScript, AnAttributionThatEndsInAStopIsNarrationOnly) {
    const Script script = script_of({"وقال حسن النيفي: إن العمل صعب."}, "ar");
    ASSERT_EQ(script.segments.size(), 1u);
    EXPECT_EQ(script.segments[0].rule, "attributed");
    EXPECT_EQ(speaker_of(script, 0), "حسن النيفي");
}

TEST(MakeScript, TheLastToSpeakGetsTheClip) {
    EXPECT_EQ(last_slot(script_of({"قال حسن النيفي إن العمل صعب. وأكد خالد العلي أنه سهل:"}, "ar")),
              "خالد العلي");
    EXPECT_EQ(last_slot(script_of({"قال حسن النيفي إن ما أعلنت وزارة الزراعة غير صحيح:"}, "ar")),
              "حسن النيفي");
    EXPECT_EQ(last_slot(script_of({"قال حسن النيفي إن العمل صعب، وأعلنت البلدية أنه سهل:"}, "ar")),
              "no slot");
}

TEST(MakeScript, AVerbWithoutASubjectGoesOnWithWhoSpoke) {
    const std::string said = "وقال حسن النيفي إن العمل صعب.";
    EXPECT_EQ(last_slot(script_of({said, "وأضاف، أن العمل طويل:"}, "ar")), "حسن النيفي");
    EXPECT_EQ(script_of({said, "وأضاف، أن العمل طويل:"}, "ar").segments.back().rule, "final_colon_running");
    EXPECT_EQ(last_slot(script_of({said, "وأضافت أن العمل طويل:"}, "ar")), "unnamed") << "a woman speaks";
    EXPECT_EQ(last_slot(script_of({said, "وقالت البلدية إنه سهل.", "وأضافت أن العمل طويل:"}, "ar")),
              "no slot");
}

TEST(MakeScript, APronounGoesOnWithWhoSpoke) {
    EXPECT_EQ(last_slot(script_of({"Jane Roe said it was cold.", "She added that it was dark:"}, "en")),
              "Jane Roe");
    EXPECT_EQ(last_slot(script_of({"Jane Roe said it was cold.", "He added that it was dark:"}, "en")),
              "unnamed");
    EXPECT_EQ(last_slot(script_of({"Jane Roe said it was cold. John Doe said it was not.", "She disagreed:"},
                                  "en")),
              "Jane Roe");
}

TEST(MakeScript, ATitleAloneIsWhoHasIt) {
    EXPECT_EQ(last_slot(script_of({"وقال الوزير حسن النيفي إن العمل صعب. وقال الكاتب خالد العلي إنه سهل.",
                                   "وأضاف الوزير أن الأمر معقد:"},
                                  "ar")),
              "حسن النيفي");
    EXPECT_EQ(last_slot(script_of(
                  {"The baker Jane Roe said it was cold.", "The baker added that it was dark:"}, "en")),
              "Jane Roe");
}

TEST(MakeScript, AFamilyNameIsWhoWasNamedBefore) {
    const Script script =
        script_of({"وصل الطبيب حسن النيفي إلى القرية أمس.", "وقال النيفي إن الطريق صعب:"}, "ar");
    EXPECT_EQ(last_slot(script), "حسن النيفي");
    EXPECT_EQ(last_slot(script_of({"The bakery belongs to Jane Roe.", "Roe says it is hard work:"}, "en")),
              "Jane Roe");
}

TEST(MakeScript, WordsInPrintBehindTheVerbAreKept) {
    const Script script = script_of({"وقال حسن النيفي: “إن هذا العمل طويل وصعب لكنه جميل”:"}, "ar");
    EXPECT_EQ(script.segments.back().printed_words, "إن هذا العمل طويل وصعب لكنه جميل");
    EXPECT_FALSE(script_of({"وقال حسن النيفي إن “السنبلة” فرقة صغيرة:"}, "ar").segments.back().printed_words);
}

TEST(MakeScript, AttributionsInsideAQuotationDoNotCount) {
    EXPECT_EQ(last_slot(script_of({"وقال حسن النيفي: “ذات يوم قال خالد العلي لنا إن العمل صعب”:"}, "ar")),
              "حسن النيفي");
}

TEST(MakeScript, TwoOfOneFamilyStayTwo) {
    const Script script =
        script_of({"وقال أحمد سيد عيسى إن الخشب قديم:", "وقال مأمون سيد عيسى إن الخشب جديد:",
                   "وأضاف سيد عيسى أن العمل طويل:", "وأكد أحمد أن الوتر غال:"},
                  "ar");
    ASSERT_EQ(script.speakers.size(), 2u);
    EXPECT_EQ(speaker_of(script, 5), "مأمون سيد عيسى");
    EXPECT_EQ(speaker_of(script, 7), "أحمد سيد عيسى");
    EXPECT_THAT(script.speakers[1].aliases, ElementsAre("سيد عيسى"));
}

TEST(MakeScript, OneSpeakerWhateverTheSpelling) {
    const Script script = script_of(
        {"وقال مأمون النيفي إن الخشب قديم:", "وقال مامون النيفى إن الخشب جديد:", "وأضاف نيفي أن العمل طويل:",
         "وأكد النيفـــي أن العمل صعب:", "وقال مأمون علي النيفي إن العمل سهل:"},
        "ar");
    ASSERT_EQ(script.speakers.size(), 1u);
    EXPECT_EQ(script.speakers[0].name, "مأمون علي النيفي");
}

TEST(MakeScript, AnEmptyArticleMakesAnEmptyScript) { EXPECT_TRUE(script_of({}, "ar").segments.empty()); }

TEST(MakeScript, StrangeTextIsRead) {
    for (const char* text : {":",        "::",
                             "“",        "”:",
                             "وقال:",    "قال",
                             "وقال “:",  "(((((",
                             "a:",       "The",
                             "The:",     "said:",
                             "Jane",     "Jane said",
                             "\u202E:",  "\xFF:",
                             "قال أبو:", "وقال عبد",
                             "Dr.",      "Roe's:",
                             ",,,said:", "and and and said:"}) {
        EXPECT_GE(script_of({text, text}, "ar").segments.size(), 2u) << text;
        EXPECT_GE(script_of({text, text}, "en").segments.size(), 2u) << text;
    }
}

double seconds_to_script(const std::string& report) {
    return test::cpu_seconds([&] {
        Article article = read(report);
        const std::string language = article.language;
        make_script(std::move(article), language_rules(language));
    });
}

TEST(MakeScript, AMegabyteTakesFarLessThanASecond) {
    const std::string paragraph =
        "وقال الكاتب والمحلل السياسي حسن النيفي: إن الموسم، رغم الجفاف، لا يزال “جيداً” في معظم القرى:\n\n";
    std::string report;
    while (report.size() < 1'000'000) report += paragraph;
    language_rules("ar");
    article_rules();
    EXPECT_LT(seconds_to_script(report), 0.5 * test::kSlowdown);
}

TEST(MakeScript, LongLinesAndManyNamesTakeTimeInStep) {
    std::string words;
    std::string names;
    for (int i = 0; i < 40'000; ++i) words += "قال ";
    for (int i = 0; i < 3'000; ++i) names += "وقال أحمد فلان" + std::to_string(i) + " إن الأمر كذلك.\n\n";
    EXPECT_LT(seconds_to_script(words + "قال حسن."), 0.5 * test::kSlowdown);
    EXPECT_LT(seconds_to_script(names), 1.0 * test::kSlowdown);
    std::string particles;
    for (int i = 0; i < 20'000; ++i) particles += "أبو ";
    EXPECT_LT(seconds_to_script("قال " + particles + "حسن."), 1.0 * test::kSlowdown);
}

} // namespace
} // namespace radiowrap
