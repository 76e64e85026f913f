#include "script/script_of.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

std::string slot_of(std::vector<std::string> paragraphs) {
    return radiowrap::slot_of(std::move(paragraphs), "ar");
}

const std::string she = "وقالت الطبيبة هند العلي إن الإضراب مفتوح.";
const std::string he = "وقال المهندس حسن النيفي إن العمل صعب.";
const std::string he_adds = "وأضاف أن الآليات جاهزة:";
const std::string she_adds = "وأضافت أن الآليات جاهزة:";

TEST(ArabicRunningSpeaker, WhomNobodyFitsIsAQuestion) {
    EXPECT_EQ(slot_of({she, he_adds}), "?");
    EXPECT_EQ(slot_of({he, she_adds}), "?");
    EXPECT_EQ(slot_of({he_adds}), "?");
    EXPECT_EQ(slot_of({she, he_adds, "وأضاف أن الطريق طويل:"}), "?");
}

TEST(ArabicRunningSpeaker, BehindSomebodyWithoutANameIsAQuestion) {
    EXPECT_EQ(slot_of({he, "وقال سائق شاحنة إن الطريق مغلق.", he_adds}), "?");
    EXPECT_EQ(slot_of({she, "وقال سكان الحي إن الطريق مغلق.", he_adds}), "?");
}

TEST(ArabicRunningSpeaker, MayBeAMinistryOfItsGender) {
    EXPECT_EQ(slot_of({"وأعلنت وزارة النقل أن الطريق مغلق.", she_adds}), "no slot");
    EXPECT_EQ(slot_of({he, "وأعلنت وزارة النقل أن الطريق مغلق.", she_adds}), "no slot");
    EXPECT_EQ(slot_of({"وأعلن المجلس أن الطريق مغلق.", he_adds}), "no slot");
    EXPECT_EQ(slot_of({"وأعلنت وزارة النقل أن الطريق مغلق.", he_adds}), "?");
}

TEST(ArabicNamesakes, WithTwoNamesInCommonAreTwoPeople) {
    const std::string first = "وقال خالد سعيد حسن إن العمل صعب.";
    EXPECT_EQ(slot_of({first, "وقال خالد سعيد جابر إن الطريق مغلق:"}), "خالد سعيد جابر");
    EXPECT_EQ(slot_of({first, "وقال المهندس خالد سعيد جابر إن الطريق مغلق:"}), "خالد سعيد جابر");
    EXPECT_EQ(slot_of({first, "وقال خالد سعيد إن الطريق مغلق:"}), "خالد سعيد حسن");
    EXPECT_EQ(slot_of({first, "وقال خالد حسن إن الطريق مغلق:"}), "خالد سعيد حسن");
}

TEST(ArabicFamilyNames, WithAVerbOfTheOtherGenderAreAQuestion) {
    EXPECT_EQ(slot_of({she, "وقال العلي إن العمل صعب:"}), "? العلي");
    EXPECT_EQ(slot_of({she, "وقال السيد العلي إن العمل صعب:"}), "العلي");
}

TEST(ArabicQuestions, AreAnsweredByWhoWasAsked) {
    EXPECT_EQ(slot_of({"سأل حسن النيفي المزارع خالد العلي عن الموسم فأجاب:"}), "خالد العلي");
    EXPECT_EQ(slot_of({"وسألت هند العلي المهندس حسن النيفي عن الطريق فقال:"}), "حسن النيفي");
    EXPECT_EQ(slot_of({"سأل حسن النيفي المزارع خالد العلي عن الموسم وقال إنه قصير:"}), "? خالد العلي");
    EXPECT_EQ(slot_of({"وسأل راديو النسيم المزارع خالد العلي عن الموسم:"}), "خالد العلي");
}

TEST(ArabicClauses, TellOfWhoStandsInFrontOfThem) {
    EXPECT_EQ(slot_of({"والتقى الوفد المهندس حسن النيفي الذي أكد أن العمل صعب:"}), "حسن النيفي");
    EXPECT_EQ(slot_of({"وشكر خالد العلي المهندس حسن النيفي الذي وعد بزيارة ثانية:"}), "?");
    EXPECT_EQ(slot_of({"ونقل عن خالد العلي قوله للمهندس حسن النيفي الذي أوضح أن العمل صعب:"}), "?");
    EXPECT_EQ(
        slot_of(
            {"وقال خالد العلي إن المهندس حسن النيفي الذي وعد بالمساعدة لم يعد إلى القرية حتى هذا المساء:"}),
        "خالد العلي");
}

TEST(ArabicVerbs, TakeNoObjectForAFamilyName) {
    EXPECT_EQ(slot_of({"أدان عبد الحليم الهجوم:"}), "? عبد الحليم");
    EXPECT_EQ(slot_of({"وأدان عبد الحليم الشوا الهجوم:"}), "عبد الحليم الشوا");
    EXPECT_EQ(slot_of({"وحمل السائق أبو فراس المسؤولية للبلدية:"}), "أبو فراس");
    EXPECT_EQ(slot_of({"واعتذر الحكم حسن النيفي عن خطأ:"}), "حسن النيفي");
    EXPECT_EQ(slot_of({"واتهم العضو نزار الفقير زميله باسل الغزال بالتعطيل:"}), "نزار الفقير");
    EXPECT_EQ(slot_of({"وقال عبد الحليم الشوا إن العمل صعب.", "وأدان عبد الحليم الهجوم:"}),
              "عبد الحليم الشوا");
    EXPECT_EQ(slot_of({"وقال سامي الشوا إن العمل صعب.", "وانتقد سامي الشوا في كلمته الهجوم:"}), "سامي الشوا");
}

TEST(ArabicVerbs, OfWritingAreFollowedByWordsInPrint) {
    EXPECT_EQ(slot_of({"كتب حسن النيفي على صفحته:"}), "? حسن النيفي");
    EXPECT_EQ(slot_of({"وغرد المهندس حسن النيفي قائلاً:"}), "? حسن النيفي");
}

TEST(ArabicVerbs, OfTheDialectsAreVerbs) {
    EXPECT_EQ(slot_of({"بيقول أبو خالد الحموي إن الزباين تغيروا:"}), "أبو خالد الحموي");
    EXPECT_EQ(slot_of({"وبتحكي هند العلي عن السهرات:"}), "هند العلي");
}

TEST(ArabicVerbs, InsideWhatIsSaidAreNobodyElses) {
    EXPECT_EQ(slot_of({"وقال خالد العلي إن الكتب نقلت إلى مدرسة مجاورة:"}), "خالد العلي");
    EXPECT_EQ(slot_of({"وقالت هند العلي إنها ورثت الصور عن جدها:"}), "هند العلي");
}

TEST(ArabicVerbs, BehindButAreOfWhoStandsBetween) {
    EXPECT_EQ(slot_of({"قال خالد العلي إن المبنى قديم، لكن المخرجة هند القاضي ردت بأن الترميم ممكن:"}),
              "? هند القاضي");
    EXPECT_EQ(slot_of({"ووعدت البلدية بحل قريب، لكن المزارع حسن النيفي يشكك في ذلك:"}), "حسن النيفي");
}

TEST(ArabicVerbs, WithAnUnknownNounInFrontAreAQuestion) {
    EXPECT_EQ(slot_of({"حطاب في الغابة قال إن الخشب قليل:"}), "?");
    EXPECT_EQ(slot_of({"وقال حسن النيفي إن العمل صعب.", "حطاب في الغابة قال إن الخشب قليل.", he_adds}), "?");
    EXPECT_EQ(slot_of({"وقال راكب إن الطريق طويل:"}), "?");
}

TEST(ArabicVerbs, BehindAHeadAreNoPartOfTheName) {
    EXPECT_EQ(slot_of({"أما المعلمة هند القاضي فاختصرت الأمر بكلمة واحدة:"}), "هند القاضي");
    EXPECT_EQ(slot_of({"وصلت نهلة بدران أمس.", "أما نهلة فتهتم بالتسويق، وتقول إن الزبائن يعودون:"}),
              "نهلة بدران");
    EXPECT_EQ(slot_of({"وقدر رئيس الغرفة حسن النيفي الخسائر بالملايين:"}), "حسن النيفي");
    EXPECT_EQ(slot_of({"واستعاد الممثل حسن النيفي ذكرى العرض:"}), "? حسن النيفي");
}

TEST(ArabicTitles, OfThePastAreNotTheOffice) {
    const std::string former = "قال وزير الزراعة السابق هادي معروف إن الخطة فاشلة.";
    EXPECT_EQ(slot_of({former, "ورد الوزير بأن الخطة في بدايتها:"}), "?");
    EXPECT_EQ(slot_of({former, "ودعا الوزير السابق المزارعين إلى الصبر:"}), "هادي معروف");
}

TEST(ArabicSources, BesideWhoSpeaksAreAQuestion) {
    EXPECT_EQ(slot_of({"وقال حسن النيفي نقلاً عن خالد العلي إن الكمية قليلة:"}), "?");
    EXPECT_EQ(slot_of({"وقال حسن النيفي على لسان اللاعبين إن الفريق عائلة:"}), "?");
    EXPECT_EQ(slot_of({"وقالت هند العلي إنه كان يقول دائماً إن الشعر خبز:"}), "هند العلي");
}

TEST(ArabicTitles, WithAPronounStandInFrontOfOthers) {
    EXPECT_EQ(slot_of({"ويتذكر جارها الحاج أبو نزار تلك الليلة:"}), "أبو نزار");
    EXPECT_EQ(slot_of({"وتوجه المدير إلى الحضور بالقول إن العمل مستمر:"}), "?");
}

TEST(ArabicNames, EndWhereSomethingElseBegins) {
    EXPECT_EQ(slot_of({"وفي البيت تستقبل هند القاضي ضيوفها.", "وقالت هند القاضي إن الباب مفتوح:"}),
              "هند القاضي");
    EXPECT_EQ(slot_of({"وقالت أم العبد عن الغياب إنه طويل:"}), "أم العبد");
    EXPECT_EQ(slot_of({"وروى معتقل سابق فضّل عدم ذكر اسمه أنه أمضى هنا تسع سنوات:"}), "?");
}

TEST(ArabicNames, GoOnWhereNothingElseCanStand) {
    EXPECT_EQ(slot_of({"وقال محمد علي حداد إن الحجارة عادت إلى مواضعها:"}), "محمد علي حداد");
    EXPECT_EQ(slot_of({"وقالت المدرسة هند شعبوق إن الطلاب تعبوا:"}), "هند شعبوق");
    EXPECT_EQ(slot_of({"وأوضح المشرف على المشروع الدكتور حسن النيفي أن العمل صعب:"}), "حسن النيفي");
    EXPECT_EQ(slot_of({"زار وزير الصحة قطيف العلبي المشفى أمس.", "وقال العلبي إن المشفى سيبقى مفتوحاً:"}),
              "قطيف العلبي");
}

TEST(ArabicLeadIns, OfWhatSomebodySaidAndWasAsked) {
    EXPECT_EQ(slot_of({"وهذا ما قاله لنا المهندس حسن النيفي:"}), "حسن النيفي");
    EXPECT_EQ(slot_of({"وقال عنه تلميذه حسن النيفي إنه كان صارماً:"}), "حسن النيفي");
    EXPECT_EQ(slot_of({"وقال المهندس حسن النيفي إن العمل صعب.", "سألناه عن أطول يوم في العمل:"}),
              "حسن النيفي");
}

TEST(ArabicMarks, MayNameWhoIsHeardInWordsOfNoList) {
    EXPECT_EQ(slot_of({"وبدأ العمل أمس.", "استمع إلى حديث المدرب حسن النيفي:"}), "حسن النيفي");
    EXPECT_EQ(slot_of({"وبدأ العمل أمس.", "استمع حسن النيفي إلى الشكاوى."}), "no slot");
    EXPECT_EQ(slot_of({"وأوضح المدرب حسن النيفي أن التدريب عملي:", "(صوت المتدربة راية الخوجة)"}),
              "? المتدربة راية الخوجة");
    const Script script =
        script_of({"وتقول ربة المنزل قطوف الجاسم إن الكهرباء عادت:", "(صوت: قطوف الجاسم)"}, "ar");
    EXPECT_EQ(last_slot(script), "قطوف الجاسم");
    EXPECT_FALSE(script.segments.back().ambience);
}

} // namespace
} // namespace radiowrap
