#include "script/pieces.hpp"
#include "script/turns.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

Lines arabic(std::vector<std::string> paragraphs) {
    return lines_by(read_turns, std::move(paragraphs), "ar");
}
Lines english(std::vector<std::string> paragraphs) {
    return lines_by(read_turns, std::move(paragraphs), "en");
}

const Lines none{"none"};

TEST(ArabicTurns, HostIsReadAndGuestIsHeard) {
    EXPECT_EQ(
        arabic({"المذيع: أهلاً بكم في برنامج صباح النسيم.",
                "الضيف د. سامي حداد: أهلاً بكم، يسعدني أن أكون معكم.", "المذيع: كيف كان الموسم هذا العام؟",
                "الضيف: كان موسماً جيداً، والحمد لله.", "والأمطار جاءت في وقتها."}),
        (Lines{"A المذيع:", "T أهلاً بكم في برنامج صباح النسيم.",
               "S سامي حداد | د. | أهلاً بكم، يسعدني أن أكون معكم.",
               "A المذيع:", "T كيف كان الموسم هذا العام؟",
               "S سامي حداد | - | كان موسماً جيداً، والحمد لله. والأمطار جاءت في وقتها."}));
}

TEST(ArabicTurns, ReporterNamedInTheBylineIsRead) {
    Article article;
    article.language = "ar";
    article.reporter = "سامي حداد";
    article.paragraphs = {"سامي حداد: في سوق النسيم يبدأ العمل قبل الفجر.",
                          "ليلى قباني: أستيقظ في الثالثة كل يوم.", "سامي حداد: وينتهي العمل عند الظهر."};
    EXPECT_EQ(
        lines_of(read_turns(article, language_rules("ar"))),
        (Lines{"A سامي حداد:", "T في سوق النسيم يبدأ العمل قبل الفجر.",
               "S ليلى قباني | - | أستيقظ في الثالثة كل يوم.", "A سامي حداد:", "T وينتهي العمل عند الظهر."}));
}

TEST(ArabicTurns, RecordedReportIsItsTurns) {
    EXPECT_EQ(
        arabic({"المذيعة: نبدأ من سوق الخضار، وهذا تقرير زميلنا.", "[تقرير مسجل]",
                "المراسل: الأسعار ارتفعت هذا الأسبوع.", "مواطن 1: لا نستطيع الشراء كل يوم.",
                "أم خالد: نشتري نصف ما كنا نشتريه.", "المذيعة: شكراً لزميلنا على هذا التقرير."}),
        (Lines{"A المذيعة:", "T نبدأ من سوق الخضار، وهذا تقرير زميلنا.", "A [تقرير مسجل]",
               "A المراسل:", "T الأسعار ارتفعت هذا الأسبوع.", "S - | - | لا نستطيع الشراء كل يوم.",
               "S أم خالد | - | نشتري نصف ما كنا نشتريه.", "A المذيعة:", "T شكراً لزميلنا على هذا التقرير."}));
}

TEST(ArabicTurns, NamedTurnsBehindARecordedReportTakeItsPlace) {
    EXPECT_EQ(
        arabic({"المذيعة: نبدأ من سوق الخضار، وهذا تقرير زميلنا.", "[تقرير مسجل]",
                "كريم سعيد: الأسعار ارتفعت هذا الأسبوع في السوق.", "أم خالد: نشتري نصف ما كنا نشتريه.",
                "المذيعة: شكراً لزميلنا على هذا التقرير."}),
        (Lines{"A المذيعة:", "T نبدأ من سوق الخضار، وهذا تقرير زميلنا.", "A [تقرير مسجل]",
               "S كريم سعيد | - | الأسعار ارتفعت هذا الأسبوع في السوق.",
               "S أم خالد | - | نشتري نصف ما كنا نشتريه.", "A المذيعة:", "T شكراً لزميلنا على هذا التقرير."}));
}

TEST(ArabicTurns, RecordedReportWithoutItsWordsIsASlot) {
    EXPECT_EQ(
        arabic({"المذيعة: نبدأ من سوق الخضار، وهذا تقرير زميلنا.", "[تقرير مسجل]",
                "المذيعة: ومعنا من السوق أحد الباعة.", "سامي حداد: أهلاً بكم جميعاً.", "المذيعة: شكراً لكم."}),
        (Lines{"A المذيعة:", "T نبدأ من سوق الخضار، وهذا تقرير زميلنا.", "S - | - | -",
               "A المذيعة:", "T ومعنا من السوق أحد الباعة.", "S سامي حداد | - | أهلاً بكم جميعاً.",
               "A المذيعة:", "T شكراً لكم."}));
}

TEST(ArabicTurns, RecordedReportInFrontOfAllLabelsIsASlot) {
    EXPECT_EQ(
        arabic({"أهلاً بكم في البرنامج، ونبدأ مع هذا التقرير.", "[تقرير مسجل]",
                "المذيع: معنا المهندسة لمى القاسم.", "لمى القاسم: أهلاً بكم جميعاً.", "المذيع: شكراً لك."}),
        (Lines{"T أهلاً بكم في البرنامج، ونبدأ مع هذا التقرير.", "S - | - | -",
               "A المذيع:", "T معنا المهندسة لمى القاسم.", "S لمى القاسم | - | أهلاً بكم جميعاً.",
               "A المذيع:", "T شكراً لك."}));
    EXPECT_EQ(
        arabic({"أهلاً بكم في البرنامج، ونبدأ مع هذا التقرير.", "[تقرير مسجل]",
                "المراسل: الماء بعيد عن القرية.", "أم خالد: نحمل الماء كل يوم.", "المذيع: شكراً لزميلنا."})[1],
        "A [تقرير مسجل]");
}

TEST(ArabicTurns, LabelsMayStandAloneAndCarryKashidaAndDialect) {
    EXPECT_EQ(arabic({"المـــذيع:", "أهلاً وسهلاً بكم في حلقة جديدة.",
                      "سامـــي حداد، رئيس البلدية:", "والله الشغل ماشي، وما في مشكلة هلق.",
                      "وبكرا منخلص الطريق.", "المـــذيع:", "شكراً لك على هذا الحديث."}),
              (Lines{"A المـــذيع:", "T أهلاً وسهلاً بكم في حلقة جديدة.",
                     "S سامي حداد | رئيس البلدية | والله الشغل ماشي، وما في مشكلة هلق. وبكرا منخلص الطريق.",
                     "A المـــذيع:", "T شكراً لك على هذا الحديث."}));
}

TEST(ArabicTurns, BracketsAreSoundsAndAsides) {
    EXPECT_EQ(arabic({"المراسلة لينا قباني: وصلنا إلى الملعب قبل المباراة (ضحك) بساعة.", "(هتافات الجمهور)",
                      "متظاهر: (يضحك) جئنا من كل المدن.", "(عبر مترجم)", "وسنبقى حتى المساء.",
                      "قباني: وبقوا حتى المساء."}),
              (Lines{"A المراسلة لينا قباني:", "T وصلنا إلى الملعب قبل المباراة بساعة.", "A (ضحك)",
                     "~ (هتافات الجمهور)", "S - | - | جئنا من كل المدن. وسنبقى حتى المساء.", "A (عبر مترجم)",
                     "A قباني:", "T وبقوا حتى المساء."}));
}

TEST(ArabicTurns, FirstToSpeakIsTheHostWhereNoLabelSaysSo) {
    EXPECT_EQ(
        arabic({"كريم سعيد: كيف بدأت الرسم يا أستاذة؟", "ليلى قباني: بدأت وأنا طفلة في بيت جدي.",
                "كريم سعيد: ومن علمك الألوان؟", "ليلى قباني: تعلمتها من السوق ومن الناس."}),
        (Lines{"A كريم سعيد:", "T كيف بدأت الرسم يا أستاذة؟", "S ليلى قباني | - | بدأت وأنا طفلة في بيت جدي.",
               "A كريم سعيد:", "T ومن علمك الألوان؟", "S ليلى قباني | - | تعلمتها من السوق ومن الناس."}));
}

TEST(ArabicTurns, CreditsTellWhoTheHostIs) {
    EXPECT_EQ(arabic({"المذيع: كريم سعيد", "الضيفة: ليلى قباني", "كريم سعيد: أهلاً بك معنا في هذه الحلقة.",
                      "ليلى قباني: أهلاً بكم وبالمستمعين.", "سعيد: نبدأ من كتابك الأخير.",
                      "الضيفة: كتبته في عامين تقريباً."}),
              (Lines{"A المذيع: كريم سعيد", "A الضيفة: ليلى قباني", "A كريم سعيد:",
                     "T أهلاً بك معنا في هذه الحلقة.", "S ليلى قباني | - | أهلاً بكم وبالمستمعين.",
                     "A سعيد:", "T نبدأ من كتابك الأخير.", "S ليلى قباني | - | كتبته في عامين تقريباً."}));
}

TEST(ArabicTurns, CallersAndTradesAreUnnamed) {
    EXPECT_EQ(arabic({"المذيعة: من معنا على الهاتف الآن؟", "متصل من الساحل: متى يعود القطار؟",
                      "بائع خضار: نريد القطار للبضائع.", "م. فراس الحموي: يعود في الربيع إن شاء الله.",
                      "نائب رئيس البلدية المهندس عادل شاهين: والبلدية ستدعم المشروع.",
                      "الحموي (مبتسماً): شكراً للبلدية."}),
              (Lines{"A المذيعة:", "T من معنا على الهاتف الآن؟", "S - | - | متى يعود القطار؟",
                     "S - | - | نريد القطار للبضائع.", "S فراس الحموي | م. | يعود في الربيع إن شاء الله.",
                     "S عادل شاهين | نائب رئيس البلدية المهندس | والبلدية ستدعم المشروع.",
                     "S الحموي | - | شكراً للبلدية."}));
}

TEST(ArabicTurns, TitlesStandOnEitherSideOfTheName) {
    EXPECT_EQ(
        arabic({"مراسل الإذاعة في الميناء: مساء الخير من بين القوارب.", "أبو ياسر/ صياد: \"اليوم ما بيكفي\".",
                "رئيس جمعية الصيادين - خالد مرعي: طلبنا دعماً منذ عام.",
                "الكابتن ياسر منصور: القارب صار للبيع.", "مدير المكتبة: والكتب أيضاً.",
                "مراسل الإذاعة: شكراً لكم جميعاً."}),
        (Lines{"A مراسل الإذاعة في الميناء:", "T مساء الخير من بين القوارب.",
               "S أبو ياسر | صياد | اليوم ما بيكفي.",
               "S خالد مرعي | رئيس جمعية الصيادين | طلبنا دعماً منذ عام.",
               "S ياسر منصور | الكابتن | القارب صار للبيع.", "S - | - | والكتب أيضاً.",
               "A مراسل الإذاعة:", "T شكراً لكم جميعاً."}));
}

TEST(ArabicTurns, CreditsUnderTheTurnsAreAsides) {
    EXPECT_EQ(arabic({"[موسيقى البداية]", "الراوية: في الخيمة الأولى تسكن أم سعيد.", "أم سعيد: هربنا ليلاً.",
                      "الراوية - بصوت منخفض: والمدرسة بعيدة.", "طفل: أنا بحب المدرسة!",
                      "إعداد وتقديم: رنا عيسى", "إخراج: مازن علي"}),
              (Lines{"~ [موسيقى البداية]", "A الراوية:", "T في الخيمة الأولى تسكن أم سعيد.",
                     "S أم سعيد | - | هربنا ليلاً.", "A الراوية - بصوت منخفض:", "T والمدرسة بعيدة.",
                     "S - | - | أنا بحب المدرسة!", "A إعداد وتقديم: رنا عيسى", "A إخراج: مازن علي"}));
}

TEST(ArabicTurns, QuestionsAndAnswersAreAnInterview) {
    EXPECT_EQ(arabic({"س: متى يفتح المعرض أبوابه؟", "ج: يفتح يوم السبت في التاسعة.", "س: وهل الدخول مجاني؟",
                      "ج: نعم، للجميع."}),
              (Lines{"A س:", "T متى يفتح المعرض أبوابه؟", "S - | - | يفتح يوم السبت في التاسعة.",
                     "A س:", "T وهل الدخول مجاني؟", "S - | - | نعم، للجميع."}));
}

TEST(EnglishTurns, BylineAndHostAreRead) {
    EXPECT_EQ(english({"NORA FIELD, HOST:", "The ferry to Alder Island stops for good tonight.",
                       "Our reporter Sam Okoro went along for the last trip.",
                       "SAM OKORO, BYLINE: The captain has made this trip nine thousand times.",
                       "MARY O'NEILL: I never once got seasick.", "(LAUGHTER)", "O'NEILL: Well, maybe once.",
                       "OKORO: The island will get a bridge instead.", "(SOUNDBITE OF FERRY HORN)",
                       "UNIDENTIFIED MAN #1: Goodbye, old girl.", "FIELD: That was Sam Okoro."}),
              (Lines{"A NORA FIELD, HOST:", "T The ferry to Alder Island stops for good tonight.",
                     "T Our reporter Sam Okoro went along for the last trip.",
                     "A SAM OKORO, BYLINE:", "T The captain has made this trip nine thousand times.",
                     "S Mary O'Neill | - | I never once got seasick.", "A (LAUGHTER)",
                     "S O'Neill | - | Well, maybe once.",
                     "A OKORO:", "T The island will get a bridge instead.", "~ (SOUNDBITE OF FERRY HORN)",
                     "S - | - | Goodbye, old girl.", "A FIELD:", "T That was Sam Okoro."}));
}

TEST(EnglishTurns, RolesStandInBracketsAndBehindCommas) {
    EXPECT_EQ(
        english({"TOM REED, host: Bees are back in the city, says a new book.",
                 "Ms. LINDA VAN DYKE (Author, \"Bees: A Love Story\"): They never left, really.",
                 "They only hid from us.", "DR. KARIM AL-HADI, CITY BIOLOGIST: We counted forty hives.",
                 "Helen Moss (beekeeper): Mine are the quiet ones.", "REED: Thanks to all of you."}),
        (Lines{"A TOM REED, host:", "T Bees are back in the city, says a new book.",
               "S Linda van Dyke | Author, \"Bees: A Love Story\" | They never left, really. They only "
               "hid from us.",
               "S Karim al-Hadi | CITY BIOLOGIST | We counted forty hives.",
               "S Helen Moss | beekeeper | Mine are the quiet ones.", "A REED:", "T Thanks to all of you."}));
}

TEST(EnglishTurns, RecordingsBelongToTheTurnThatFollows) {
    EXPECT_EQ(english({"REPORTER: The mayor promised it ten years ago.", "(SOUNDBITE OF ARCHIVED RECORDING)",
                       "JOHN VALE: We will build that school.", "REPORTER: A mother was there that day.",
                       "ROSA DIAZ: (Foreign language spoken).", "(Through interpreter)", "We believed him.",
                       "REPORTER: The school was never built."}),
              (Lines{"A REPORTER:", "T The mayor promised it ten years ago.",
                     "A (SOUNDBITE OF ARCHIVED RECORDING)", "S John Vale | - | We will build that school.",
                     "A REPORTER:", "T A mother was there that day.", "S Rosa Diaz | - | We believed him.",
                     "A (Through interpreter)", "A REPORTER:", "T The school was never built."}));
}

TEST(EnglishTurns, InitialsStandForANameGivenBefore) {
    EXPECT_EQ(english({"The painter Rania Aboud spoke to Paul Kent about her new show.",
                       "PK: Where do your colours come from?", "RA: From my grandmother's kitchen.",
                       "PK: And the light?", "RA: From the harbour at six."}),
              (Lines{"T The painter Rania Aboud spoke to Paul Kent about her new show.",
                     "A PK:", "T Where do your colours come from?",
                     "S Rania Aboud | - | From my grandmother's kitchen.", "A PK:", "T And the light?",
                     "S Rania Aboud | - | From the harbour at six."}));
}

TEST(EnglishTurns, LettersOfAnInterviewMayHaveFullStops) {
    EXPECT_EQ(
        english({"Q. Your new book opens at sea. Why there?", "A. Because I was born next to it.",
                 "Q. Is the captain your father?", "A. Partly (laughs).", "He would have liked the hat."}),
        (Lines{"A Q.", "T Your new book opens at sea. Why there?", "S - | - | Because I was born next to it.",
               "A Q.", "T Is the captain your father?", "S - | - | Partly. He would have liked the hat."}));
}

TEST(EnglishTurns, SoundOnTapeIsHeard) {
    EXPECT_EQ(english({"ANCHOR: A storm tore through Alder overnight.", "REPORTER: The wind came at three.",
                       "SOT RESIDENT MARY STONE: \"I heard the roof go.\"", "REPORTER: By dawn it was quiet.",
                       "[SOT: TOM REED, MAYOR] \"We were lucky.\"", "Keeper (Arthur Dunn): I lit the lamp.",
                       "REPORTER: And that was all."}),
              (Lines{"A ANCHOR:", "T A storm tore through Alder overnight.", "A REPORTER:",
                     "T The wind came at three.", "S Mary Stone | RESIDENT | I heard the roof go.",
                     "A REPORTER:", "T By dawn it was quiet.", "S Tom Reed | MAYOR | We were lucky.",
                     "S Arthur Dunn | Keeper | I lit the lamp.", "A REPORTER:", "T And that was all."}));
}

TEST(EnglishTurns, SharedFamilyNameIsNotGuessed) {
    const Lines lines =
        english({"ANN COLE, HOST: Two brothers run the mill.", "JOE BRANT: I do the nights.",
                 "BILL BRANT: And I do the days.", "BRANT: Nobody does the books.", "COLE: So it goes on."});
    EXPECT_EQ(lines, (Lines{"A ANN COLE, HOST:", "T Two brothers run the mill.",
                            "S Joe Brant | - | I do the nights.", "S Bill Brant | - | And I do the days.",
                            "S Brant | - | Nobody does the books.", "A COLE:", "T So it goes on."}));
}

TEST(EnglishTurns, WhatStandsUnderATranscriptIsAside) {
    EXPECT_EQ(english({"HOST: The bridge opened today.", "EVE LANE: I walked across twice.",
                       "Copyright © 2024 Alder Radio.", "Rush transcripts may hold errors."}),
              (Lines{"A HOST:", "T The bridge opened today.", "S Eve Lane | - | I walked across twice.",
                     "A Copyright © 2024 Alder Radio.", "A Rush transcripts may hold errors."}));
}

TEST(EnglishTurns, WordsInQuotationMarksEndWithThem) {
    EXPECT_EQ(
        english({"HOST: The storm tore through the harbour.", "TOM OAKES: \"I heard the roof go.\"",
                 "By dawn it was quiet.", "IDA MARSH:", "\"I found my boat in a tree.\"",
                 "The harbour opens again on Monday.", "HOST: That was the storm."}),
        (Lines{"A HOST:", "T The storm tore through the harbour.", "S Tom Oakes | - | I heard the roof go.",
               "T By dawn it was quiet.", "S Ida Marsh | - | I found my boat in a tree.",
               "T The harbour opens again on Monday.", "A HOST:", "T That was the storm."}));
}

TEST(EnglishTurns, NameMayStandInThePlaceOfTheAnswers) {
    EXPECT_EQ(english({"Ida Marsh rings the harbour bell.", "Question: When did you begin?",
                       "Ida Marsh: At nine.", "Question: And when will you stop?", "Marsh: Never, I hope."}),
              (Lines{"T Ida Marsh rings the harbour bell.", "A Question:", "T When did you begin?",
                     "S Ida Marsh | - | At nine.", "A Question:", "T And when will you stop?",
                     "S Marsh | - | Never, I hope."}));
}

TEST(EnglishTurns, LetterInFrontOfANameIsItsInitial) {
    EXPECT_EQ(english({"HOST: Who rings the bell tonight?", "P. Marsh: I do, as always.",
                       "HOST: And tomorrow night?", "P. Marsh: I do."}),
              (Lines{"A HOST:", "T Who rings the bell tonight?", "S P. Marsh | - | I do, as always.",
                     "A HOST:", "T And tomorrow night?", "S P. Marsh | - | I do."}));
}

TEST(EnglishTurns, InterviewMayBeClosedByNarration) {
    const std::vector<std::string> interview{"Ida Marsh rings the harbour bell.", "Q: When did you begin?",
                                             "A: At nine.", "Q: And when will you stop?", "A: Never."};
    auto closed = interview, told = interview;
    closed.emplace_back("The bell will be replaced by a machine in autumn.");
    told.emplace_back("My mother rang it before me.");
    EXPECT_EQ(english(closed).back(), "T The bell will be replaced by a machine in autumn.");
    EXPECT_EQ(english(told).back(), "S - | - | Never. My mother rang it before me.");
}

TEST(TurnsOfOtherLanguages, FrenchLabelsHaveASpaceInFrontOfTheColon) {
    EXPECT_EQ(english({"JOURNALISTE :", "Le marché ouvre à six heures du matin.",
                       "CLAIRE DE LA TOUR, boulangère :", "Je me lève à trois heures.",
                       "JOURNALISTE :", "Et le soir, tout est vendu."}),
              (Lines{"A JOURNALISTE :", "T Le marché ouvre à six heures du matin.",
                     "S Claire de la Tour | boulangère | Je me lève à trois heures.",
                     "A JOURNALISTE :", "T Et le soir, tout est vendu."}));
}

TEST(TurnsOfOtherLanguages, FrenchInitialsStandForNamesInTheHead) {
    EXPECT_EQ(
        english({"Au micro de Radio Brume, Hélène Marchand, conductrice, répond à Luc Fabre.",
                 "LF : Comment avez-vous commencé ?", "HM : Par hasard.", "LF : Et maintenant ?",
                 "HM : C'est moi qui attends les autres. (Rires)"}),
        (Lines{"T Au micro de Radio Brume, Hélène Marchand, conductrice, répond à Luc Fabre.",
               "A LF :", "T Comment avez-vous commencé ?", "S Hélène Marchand | - | Par hasard.",
               "A LF :", "T Et maintenant ?", "S Hélène Marchand | - | C'est moi qui attends les autres."}));
}

TEST(TurnsOfOtherLanguages, GermanManuscriptsHaveNumberedTakesAndAtmosphere) {
    EXPECT_EQ(
        english({"ATMO 1: Marktplatz, Stimmen", "SPRECHERIN: Der Markt beginnt um sechs Uhr.",
                 "O-TON 1 (Jutta Brandt, Händlerin):", "„Ich stehe um drei Uhr auf.“", "O-TON 2 Karl Weber",
                 "„Ich komme jeden Tag.“", "SPRECHERIN: Am Abend ist alles weg."}),
        (Lines{"~ ATMO 1: Marktplatz, Stimmen", "A SPRECHERIN:", "T Der Markt beginnt um sechs Uhr.",
               "S1 Jutta Brandt | Händlerin | Ich stehe um drei Uhr auf.",
               "S2 Karl Weber | - | Ich komme jeden Tag.", "A SPRECHERIN:", "T Am Abend ist alles weg."}));
}

TEST(TurnsOfOtherLanguages, GermanTakesMayBeLetters) {
    EXPECT_EQ(lines_by(read_turns,
                       {"M 01 Musik", "Autorin:", "Am See steht ein leeres Haus.", "E 01 Emil Dorn",
                        "Da drin hat meine Schwester gelebt.", "Autorin:", "Im Herbst wird es abgerissen."},
                       "de"),
              (Lines{"~ M 01 Musik", "A Autorin:", "T Am See steht ein leeres Haus.",
                     "S1 Emil Dorn | - | Da drin hat meine Schwester gelebt.",
                     "A Autorin:", "T Im Herbst wird es abgerissen."}));
}

TEST(TurnsOfOtherLanguages, SpanishCourtesyTitlesAndSounds) {
    EXPECT_EQ(english({"LOCUTORA: El valle vota hoy.", "DOÑA CARMEN LUNA, VECINA: Yo vine primera.",
                       "(SONIDO DE CAMPANA)", "HOMBRE 1: ¡Viva el valle!", "LOCUTORA: Seguimos informando."}),
              (Lines{"A LOCUTORA:", "T El valle vota hoy.", "S Carmen Luna | VECINA | Yo vine primera.",
                     "~ (SONIDO DE CAMPANA)", "S - | - | ¡Viva el valle!",
                     "A LOCUTORA:", "T Seguimos informando."}));
}

TEST(TurnsOfOtherLanguages, SpanishAndPortugueseHostsAreRead) {
    EXPECT_EQ(english({"LOCUTOR: El mercado abre a las seis.", "VECINA: Yo llego antes que nadie.",
                       "REPÓRTER: A feira abre às seis.", "MORADOR 2: Eu chego cedo."}),
              (Lines{"A LOCUTOR:", "T El mercado abre a las seis.", "S - | - | Yo llego antes que nadie.",
                     "A REPÓRTER:", "T A feira abre às seis.", "S - | - | Eu chego cedo."}));
}

TEST(NoTurns, ReportWithLeadInsThatEndInColons) {
    EXPECT_EQ(arabic({"بدأ موسم الزيتون في بلدة النسيم هذا الأسبوع.", "وقال المزارع سامي حداد إن الموسم جيد:",
                      "وأضافت ليلى قباني أن الأسعار مناسبة:", "ويستمر القطاف حتى نهاية الشهر."}),
              none);
}

TEST(NoTurns, LeadInsWithTheirQuotationOnTheSameLine) {
    EXPECT_EQ(arabic({"بدأ موسم الزيتون في بلدة النسيم.", "قال سامي حداد: إن الموسم جيد هذا العام.",
                      "وقالت ليلى قباني: الأسعار مناسبة للجميع.", "وأضاف حداد: سنبيع كل شيء."}),
              none);
}

TEST(NoTurns, ListOfKeysAndValues) {
    EXPECT_EQ(arabic({"المكان: قاعة النسيم", "الزمان: السبت 10:30", "الدخول: مجاني", "المذيع: سامي حداد",
                      "الإخراج: كريم سعيد"}),
              none);
    EXPECT_EQ(english({"Place: Alder Hall", "Time: 10:30", "Host: Nora Field", "Tickets: free",
                       "Music: The Larks"}),
              none);
}

TEST(NoTurns, HeadingsWithColons) {
    EXPECT_EQ(arabic({"الأسباب:", "قلة الأمطار في الشتاء الماضي.", "النتائج:", "ارتفاع أسعار الخضار.",
                      "الحلول:", "زراعة أصناف جديدة."}),
              none);
    EXPECT_EQ(english({"Background:", "The mill closed in spring.", "What Comes Next:",
                       "The council votes on Monday.", "Reaction:", "Workers are angry."}),
              none);
}

TEST(NoTurns, NotesInFrontOfAReport) {
    EXPECT_EQ(arabic({"ملاحظة: يذاع التقرير بعد السادسة.", "ملاحظة: الأسماء مستعارة.",
                      "افتتح في النسيم سوق جديد للخضار.", "ويعمل فيه خمسون بائعاً."}),
              none);
}

TEST(NoTurns, QuotedNeighboursWithTheirLabels) {
    EXPECT_EQ(english({"Alder's covered market reopened on Saturday.",
                       "Baker Ann Cole was first in line. \"I cried,\" she said.",
                       "Cole: \"My grandmother stood here.\"", "Joe Brant was more sober.",
                       "Brant: \"The rent went up.\"", "Cole: \"It did.\"", "The rent stays the same now.",
                       "A second hall opens in spring."}),
              none);
}

TEST(NoTurns, ShortDialogueInsideAReport) {
    EXPECT_EQ(english({"The last ferry left Alder at nine.", "On deck stood two old friends.",
                       "They had come every year since school.", "TOM: Do you remember the storm?",
                       "ANN: Which one?", "TOM: All of them.", "ANN: I remember all of them.",
                       "Then the horn blew and nobody spoke.", "The island was gone behind the rain."}),
              none);
    EXPECT_EQ(arabic({"وصلت العبارة إلى الميناء.", "وعلى متنها صديقان قديمان.", "كانا يسافران كل عام.",
                      "سامي: هل تذكر العاصفة؟", "كريم: أي عاصفة؟", "سامي: كلها.", "كريم: أذكرها كلها.",
                      "ثم سكت الجميع.", "وغابت الجزيرة خلف المطر."}),
              none);
}

TEST(NoTurns, ClockTimesAndScores) {
    EXPECT_EQ(english({"18:00: The council meets.", "19:30: The vote.", "20:15: The mayor speaks.",
                       "Alder United 2:1 Brook Town."}),
              none);
}

TEST(NoTurns, OneLabelledLineInAReport) {
    EXPECT_EQ(english({"The bridge opened today.", "REPORTER: Sam Okoro was there.", "It cost ten million.",
                       "Nobody was hurt."}),
              none);
}

TEST(NoTurns, QuotedVoicesAmongNarrationWithoutAHost) {
    EXPECT_EQ(arabic({"سألنا الناس في السوق عن الأسعار.", "مواطن: الأسعار مرتفعة جداً.",
                      "مواطنة: لا نشتري إلا القليل.", "وتقول البلدية إنها ستراقب الأسواق."}),
              none);
}

TEST(NoTurns, SingleQuestionAndAnswer) {
    EXPECT_EQ(english({"Q: When does it open?", "A: On Monday at nine.", "The hall has been shut since May.",
                       "Work took longer than planned."}),
              none);
}

TEST(NoTurns, NumberedAndBulletedLists) {
    EXPECT_EQ(english({"- Anna Cole: the builder.", "- Joe Brant: the miller.", "- Anna Cole: again.",
                       "- Joe Brant: and again."}),
              none);
}

TEST(NoTurns, SectionsThatComeAgain) {
    EXPECT_EQ(
        arabic({"فاز فريق النسيم على ضيفه بهدفين.", "الشوط الأول: هدف مبكر من ركلة حرة في الدقيقة الخامسة.",
                "الشوط الثاني: هدف ثان بعد تمريرة طويلة من الدفاع.",
                "الشوط الأول: انتهى بتقدم النسيم بهدف واحد.", "الشوط الثاني: شهد طرد لاعب من الميناء."}),
        none);
    EXPECT_EQ(
        english({"Pro: It brings customers from the other side.", "Con: It brings traffic to the old town.",
                 "Pro: The ferry was slow, and it stopped at nine.", "Con: The ferry was ours."}),
        none);
    EXPECT_EQ(
        english({"Pro: Do customers come from the other side?", "Con: Traffic comes to the old town.",
                 "Pro: Was the ferry not slow, and did it not stop at nine?", "Con: The ferry was ours."}),
        none);
}

TEST(NoTurns, CutSheetsWithFirstAndLastWords) {
    EXPECT_EQ(english({"IN: \"We waited ten years for this day.\"", "OUT: \"and now we can walk home.\"",
                       "DUR: 0:15", "IN: \"It was not easy, but we did it.\"", "OUT: \"so thank you all.\"",
                       "DUR: 0:11"}),
              none);
}

TEST(NoTurns, ProgrammeOfADay) {
    EXPECT_EQ(arabic({"المذيع: سامي حداد", "المراسل: كريم سعيد", "08:00: نشرة الأخبار", "الضيف: ليلى قباني",
                      "09:30: صباح النسيم", "المذيع: كريم سعيد", "10:00: موسيقى"}),
              none);
}

TEST(NoTurns, SignOffOfTheReporter) {
    Article article;
    article.reporter = "Sam Okoro";
    article.paragraphs = {"Ann Cole: the bridge is late again.", "Sam Okoro: Alder Radio, at the bridge."};
    EXPECT_EQ(lines_of(read_turns(article, language_rules("en"))), none);
}

TEST(NoTurns, SpeakersThatComeOnceEachWithoutAHost) {
    EXPECT_EQ(arabic({"سامي حداد: رئيساً للجنة العليا.", "ليلى قباني: نائبة للرئيس في اللجنة.",
                      "كريم سعيد: أميناً للسر هذا العام.", "نادر قصاب: عضواً في اللجنة المالية."}),
              none);
}

/// Two people in turn, neither with a role.
std::vector<std::string> dialogue(std::size_t turns) {
    std::vector<std::string> paragraphs;
    for (std::size_t i = 0; i < turns; ++i)
        paragraphs.push_back(i % 2 == 0 ? "Ann Cole: The mill is open again."
                                        : "Joe Brant: It never closed.");
    return paragraphs;
}

std::vector<std::string> with(std::vector<std::string> paragraphs, std::size_t at, std::size_t count) {
    paragraphs.insert(paragraphs.begin() + static_cast<std::ptrdiff_t>(at), count, "The rain went on.");
    return paragraphs;
}

TEST(NoTurns, DialogueInFrontBehindOrAmongMuchElse) {
    EXPECT_NE(english(dialogue(6)), none);
    EXPECT_NE(english(with(dialogue(6), 0, 2)), none);
    EXPECT_EQ(english(with(dialogue(6), 0, 3)), none);
    EXPECT_NE(english(with(dialogue(6), 6, 2)), none);
    EXPECT_EQ(english(with(dialogue(6), 6, 3)), none);
    EXPECT_NE(english(with(dialogue(6), 3, 3)), none);
    EXPECT_EQ(english(with(dialogue(6), 3, 4)), none);
}

TEST(NoTurns, HostAtTheEndOfAReport) {
    const std::vector<std::string> turns{"HOST: The bridge opened today.", "ANN COLE: I walked across."};
    EXPECT_NE(english(with(turns, 0, 2)), none);
    EXPECT_EQ(english(with(turns, 0, 3)), none);
}

TEST(NoTurns, LabelOfTheReporterAlone) {
    EXPECT_EQ(
        english({"REPORTER: The wind came at three.", "It was dark.", "REPORTER: By dawn it was quiet."}),
        none);
}

TEST(NoTurns, HostsAndGuestsOfAMatch) {
    EXPECT_EQ(english({"Host: the Alder team", "Guest: the Brook team", "Guest: two hundred fans"}), none);
}

TEST(NoTurns, OpinionsWithTitles) {
    EXPECT_EQ(english({"Ann Cole (baker): The mill is open again.", "Joe Brant (miller): It never closed.",
                       "Ann Cole (baker): The flour is good.", "Joe Brant (miller): It always was."}),
              none);
}

TEST(NoTurns, LeadInsThatComeAgain) {
    EXPECT_EQ(arabic({"قال سامي حداد: الموسم جيد هذا العام.", "قالت ليلى قباني: الأسعار مناسبة للجميع.",
                      "قال سامي حداد: سنبيع كل شيء.", "قالت ليلى قباني: سنشتري كل شيء."}),
              none);
}

TEST(EnglishTurns, AHeadingAmongThemIsNobody) {
    EXPECT_EQ(english({"HOST: The court sat for a year.", "Verdict: guilty.", "ANN COLE: I am relieved."}),
              (Lines{"A HOST:", "T The court sat for a year.", "T Verdict: guilty.",
                     "S Ann Cole | - | I am relieved."}));
}

TEST(NoTurns, OddParagraphs) {
    EXPECT_EQ(english({":", "::", "(:", "[]:", "Q:", "Q.", "(1)", "O-TON 1", "[SOT:", "[SOT", "HOST",
                       "- :", "(", ")", "''"}),
              none);
    EXPECT_EQ(arabic({"ـ:", "ـــ", "َُ:", "[تقرير مسجل]", "(ضحك)", "د.:"}), none);
    EXPECT_EQ(english({}), none);
}

TEST(Turns, SaysHowSureItIs) {
    Article article;
    article.paragraphs = {"HOST: Hello and welcome.", "EVE LANE: Thank you for asking me.",
                          "UNIDENTIFIED WOMAN: Me too, thanks."};
    const auto pieces = read_turns(article, language_rules("en"));
    ASSERT_TRUE(pieces);
    ASSERT_EQ(pieces->size(), 4U);
    EXPECT_EQ((*pieces)[2].segment.rule, "turn");
    EXPECT_DOUBLE_EQ((*pieces)[2].segment.confidence, 0.95);
    EXPECT_EQ((*pieces)[3].segment.rule, "turn_unnamed");
    EXPECT_DOUBLE_EQ((*pieces)[3].segment.confidence, 0.6);
    EXPECT_EQ((*pieces)[2].segment.kind, SegmentKind::clip);
    EXPECT_EQ((*pieces)[2].text, "EVE LANE: Thank you for asking me.");
}

TEST(EnglishTurns, LabelsForTheDeskAreNobodysWords) {
    EXPECT_EQ(
        english({"INTRO: The bridge may close.", "SAMI HADDAD, HOST: What does the bridge need?",
                 "KARIM ODEH, KEEPER: Paint, mostly.", "One thing I will say: it needs care.",
                 "NOTE: The interview was recorded on Monday, in the rain.",
                 "WEATHER: Dry and warm tomorrow.", "HADDAD: Thank you for coming.",
                 "TAG: That was the keeper."}),
        (Lines{"A INTRO:", "T The bridge may close.", "A SAMI HADDAD, HOST:", "T What does the bridge need?",
               "S Karim Odeh | KEEPER | Paint, mostly. One thing I will say: it needs care.",
               "A NOTE: The interview was recorded on Monday, in the rain.",
               "A WEATHER: Dry and warm tomorrow.", "A HADDAD:", "T Thank you for coming.",
               "A TAG:", "T That was the keeper."}));
}

TEST(ArabicTurns, LabelsForTheDeskAreNobodysWords) {
    EXPECT_EQ(arabic({"المذيع: ما حال الجسر بعد العاصفة؟", "كريم سعيد: الجسر بخير، والحمد لله.",
                      "ملاحظة: سجل اللقاء يوم الاثنين.", "المذيع: شكراً لك على هذا اللقاء.",
                      "تنويه: تعاد الحلقة مساء الجمعة."}),
              (Lines{"A المذيع:", "T ما حال الجسر بعد العاصفة؟", "S كريم سعيد | - | الجسر بخير، والحمد لله.",
                     "A ملاحظة: سجل اللقاء يوم الاثنين.", "A المذيع:", "T شكراً لك على هذا اللقاء.",
                     "A تنويه: تعاد الحلقة مساء الجمعة."}));
}

TEST(ArabicTurns, TheCreditsTellAGuestsFullName) {
    EXPECT_EQ(
        arabic({"ضيف الحلقة: الباحث أكرم زيدان", "المذيع: لماذا هاجر الشباب من البلدة؟",
                "زيدان: لأسباب كثيرة، أولها العمل.", "المذيع: شكراً لك على هذا اللقاء."}),
        (Lines{"A ضيف الحلقة: الباحث أكرم زيدان", "A المذيع:", "T لماذا هاجر الشباب من البلدة؟",
               "S أكرم زيدان | - | لأسباب كثيرة، أولها العمل.", "A المذيع:", "T شكراً لك على هذا اللقاء."}));
}

TEST(GermanTurns, LabelsOfAScriptAreNoPersons) {
    EXPECT_EQ(lines_by(read_turns,
                       {"ANMODERATION:", "Die alte Brücke bleibt gesperrt.",
                        "O-TON 1 (Karl Brandt): \"Wir haben keine Wahl.\"",
                        "ABMODERATION:", "Das war der Bericht."},
                       "de")
                  .back(),
              "none");
}

TEST(EnglishTurns, ABracketedSoundbiteMayHoldItsLengthAndWords) {
    EXPECT_EQ(
        english({"ANCHOR: A boy has found a gold coin in the river.",
                 "(SOT: Tim Hall, age 9, :06 \"I thought it was a bottle cap.\")",
                 "ANCHOR: The coin is a thousand years old.", "[SOT: Helen Price, director] It is ours."}),
        (Lines{"A ANCHOR:", "T A boy has found a gold coin in the river.",
               "S Tim Hall | age 9 | I thought it was a bottle cap.", "A ANCHOR:",
               "T The coin is a thousand years old.", "S Helen Price | director | It is ours."}));
}

TEST(EnglishTurns, AFamilyNameOfTwoWhoCameLaterIsDoubtful) {
    Article article;
    article.language = "en";
    article.paragraphs = {"ASSAD: This market is our home, all of it.",
                          "SAMI HADDAD, HOST: Good evening to both brothers.",
                          "KARIM ASSAD, TRADER: Good evening to you.", "NABIL ASSAD, BAKER: Good evening."};
    const auto pieces = read_turns(article, language_rules("en"));
    ASSERT_TRUE(pieces);
    EXPECT_LE(pieces->front().segment.confidence, 0.5);
}

} // namespace
} // namespace radiowrap
