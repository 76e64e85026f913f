#include "script/marks/pieces.hpp"

#include <gmock/gmock.h>

namespace radiowrap {
namespace {

using testing::ElementsAre;

/// What a line is behind a plain sentence.
std::string line_of(const std::string& line, const std::string& language) {
    return shown(pieces_of({language == "ar" ? "بدأ العمل صباحاً." : "Work began.", line}, language).at(1));
}

TEST(ReadMarks, BracketLinesAreSoundsVoicesOrRecordings) {
    EXPECT_EQ(line_of("(صوت الأذان)", "ar"), "bracket_sound(الأذان): ");
    EXPECT_EQ(line_of("(صوت حسن النيفي)", "ar"), "bracket_take(حسن النيفي): ");
    EXPECT_EQ(line_of("(صوت المدير)", "ar"), "bracket_take(): ");
    EXPECT_EQ(line_of("(صوت مواطنين)", "ar"), "bracket_voices(): ");
    EXPECT_EQ(line_of("[تقرير مسجل]", "ar"), "recorded_report(): ");
    EXPECT_EQ(line_of("(حسن النيفي 4:11)", "ar"), "bracket_take(حسن النيفي): ");
    EXPECT_EQ(line_of("[ROE ACT]", "en"), "act(ROE): ");
    EXPECT_EQ(line_of("(Sound of rain)", "en"), "bracket_sound(): ");
    EXPECT_EQ(line_of("[ACT: Jane Roe, teacher :12 \"My turn.\"]", "en"), "cut_sheet(Jane Roe): My turn.");
}

TEST(ReadMarks, OtherBracketLinesAreText) {
    for (const char* line :
         {"(حسن النيفي)", "(انظر الجدول)", "(تقرير لجنة التحقيق صفحة أربعة)", "(الآية الرابعة 2:4)",
          "(صوت) القرية (جديد)", "(الصوت والصورة من الأرشيف)",
          "(صوت الناس في الحي القديم كما سجله الزملاء قبل عام كامل من اليوم)", "(الصورة من الأرشيف)"})
        EXPECT_EQ(line_of(line, "ar"), std::string("text: ") + line);
    for (const char* line : {"(see the map)", "(Jane Roe)", "(2019)", "(Reuters)"})
        EXPECT_EQ(line_of(line, "en"), std::string("text: ") + line);
}

TEST(ReadMarks, LengthsBehindASlotTellItsLength) {
    const auto pieces = pieces_of({"بدأ العمل.", "[تقرير سامر الحلبي]", "(1:05)", "(1:05)"}, "ar");
    ASSERT_EQ(pieces.size(), 2u);
    EXPECT_EQ(shown(pieces[1]), "recorded_report(سامر الحلبي): ");
    EXPECT_EQ(pieces[1].segment.seconds, 65.0);
}

TEST(ReadMarks, ReportsOfTheAuthorAreNoRecordings) {
    Article article;
    article.reporter = "سامر الحلبي";
    article.paragraphs = {"بدأ العمل.", "[تقرير سامر الحلبي]"};
    EXPECT_EQ(read_marks(article, language_rules("ar")).back().kind, Piece::Kind::text);
}

TEST(ReadMarks, BreaksAndAdviceAreAsides) {
    for (const char* line : {"--- فاصل ---", "فاصــــل", "[فاصل موسيقي]", "(ملاحظة للمحرر: يقرأ الاسم ببطء)"})
        EXPECT_EQ(line_of(line, "ar"), std::string("aside: ") + line);
    EXPECT_EQ(line_of("الفاصل بين القريتين نهر.", "ar"), "text: الفاصل بين القريتين نهر.");
    EXPECT_EQ(line_of("(EDS: picture follows)", "en"), "aside: (EDS: picture follows)");
}

TEST(ReadMarks, BracketsForTheDeskAreAsides) {
    for (const char* line : {"(ملاحظة للمونتير: تحذف الكحة)", "(ملاحظة: تحذف الكحة)",
                             "(إلى المونتاج: موسيقى هادئة)", "(المدة: ثلاث دقائق)", "(المدة: 0:45)"})
        EXPECT_EQ(line_of(line, "ar"), std::string("aside: ") + line);
    EXPECT_EQ(line_of("ملاحظة للمونتير: تحذف الكحة.", "ar"), "aside: ملاحظة للمونتير: تحذف الكحة.");
    EXPECT_EQ(line_of("(Note: cut the cough)", "en"), "aside: (Note: cut the cough)");
    EXPECT_EQ(line_of("(Note the map)", "en"), "text: (Note the map)");
    const auto pieces = pieces_of({"قال حسن النيفي:", "(حسن النيفي)", "(المدة: 0:45)"}, "ar");
    ASSERT_EQ(pieces.size(), 2u);
    EXPECT_EQ(pieces[1].segment.seconds, 45.0);
}

TEST(ReadMarks, ShortNamesOfTheTextMakeAMark) {
    const std::vector<std::string> text{"وصل عادل الدروبي إلى السوق في الصباح الباكر.", "والسوق مفتوح."};
    const auto behind = [&](const std::string& line, bool named = true) {
        std::vector<std::string> paragraphs = text;
        if (!named) paragraphs.erase(paragraphs.begin());
        paragraphs.push_back(line);
        return shown(pieces_of(paragraphs, "ar").back());
    };
    EXPECT_EQ(behind("(الدروبي 0:31)"), "bracket_take(الدروبي): ");
    EXPECT_EQ(behind("(مداخلة الدروبي 2)"), "act(الدروبي): ");
    EXPECT_EQ(behind("(مداخلة هاتفية مع الدروبي 0:40)"), "act(الدروبي): ");
    for (const char* line : {"(الدروبي 0:31)", "(مداخلة الدروبي 2)"})
        EXPECT_EQ(behind(line, false), std::string("text: ") + line);
    for (const char* line : {"(السوق مفتوح)", "(الباكر)", "مداخلة الدروبي"})
        EXPECT_EQ(behind(line), std::string("text: ") + line);
    EXPECT_EQ(pieces_of({text[0], "(مداخلة عادل 2)"}, "ar").back().segment.number, 2);
}

TEST(ReadMarks, CutsMayHaveAShortName) {
    const std::string text = "City engineer Linda Marsh found cracks in the beams.";
    EXPECT_EQ(shown(pieces_of({text, "CUT: Marsh"}, "en").back()), "act(Marsh): ");
    EXPECT_EQ(pieces_of({text, "CUT 2: Marsh"}, "en").back().segment.number, 2);
    EXPECT_EQ(shown(pieces_of({text, "Marsh 1: \"...worth the risk.\""}, "en").back()),
              "numbered_take(Marsh): ...worth the risk.");
    EXPECT_EQ(line_of("SOT رامي نصر", "ar"), "act(رامي نصر): ");
    EXPECT_EQ(line_of("BITE - Jane Roe :08", "en"), "act(Jane Roe): ");
    EXPECT_EQ(line_of("SOT Jane Roe: It was wet.", "en"), "act(Jane Roe): It was wet.");
    EXPECT_EQ(line_of("CUT: Mayor", "en"), "act(): ");
    EXPECT_EQ(line_of("O-Ton Karl Dorn", "de"), "act(Karl Dorn): ");
    EXPECT_EQ(line_of("كات رامي نصر", "ar"), "act(رامي نصر): ");
    EXPECT_EQ(shown(pieces_of({text, "(Linda Marsh 0:12)", "(Monday 8:30)"}, "en").back()),
              "text: (Monday 8:30)");
    EXPECT_EQ(line_of("CUT: Marsh", "en"), "act(Marsh): ");
    for (const char* line : {"Marsh 1: \"...worth the risk.\"", "ACT NOW", "TAPE: The beams"})
        EXPECT_EQ(line_of(line, "en"), std::string("text: ") + line);
}

TEST(ReadMarks, ListenLinesAreMadeOfNothingElse) {
    for (const char* line :
         {"استمع للمزيد:", "من خلال المشغّل التالي:", "استمعوا إلى التقرير كاملاً", "للاستماع:"})
        EXPECT_EQ(line_of(line, "ar"), "listen_line(): ") << line;
    for (const char* line : {"Listen:", "Écoutez", "Ouça", "Listen to the full interview"})
        EXPECT_EQ(line_of(line, "en"), "listen_line(): ") << line;
    for (const char* line : {"استمع الوزير إلى المزارعين.", "استمع إلى الناس.", "التقرير الكامل:"})
        EXPECT_EQ(line_of(line, "ar"), std::string("text: ") + line);
}

TEST(ReadMarks, HandOversAreReadAndThenTheCorrespondentPlays) {
    EXPECT_THAT(shown_pieces({"التفاصيل مع مراسلنا سامر الحلبي من القرية."}, "ar"),
                ElementsAre("text: التفاصيل مع مراسلنا سامر الحلبي من القرية.", "hand_over(سامر الحلبي): "));
    EXPECT_THAT(shown_pieces({"It rained. Jane Roe reports from Harbourton."}, "en"),
                ElementsAre("text: It rained. Jane Roe reports from Harbourton.", "hand_over(Jane Roe): "));
}

TEST(ReadMarks, HandOversToACorrespondentAreReadInManyForms) {
    const auto reporter = [](const char* text, const char* language) {
        return shown(pieces_of({"Null.", text, "Null."}, language).at(2));
    };
    EXPECT_EQ(reporter("أقر المجلس الموازنة. مراسلنا في القرية سامر الحلبي والتفاصيل.", "ar"),
              "hand_over(سامر الحلبي): ");
    EXPECT_EQ(reporter("أقر المجلس الموازنة. المزيد من مراسلتنا هالة الدرويش.", "ar"),
              "hand_over(هالة الدرويش): ");
    EXPECT_EQ(reporter("أقر المجلس الموازنة. تقرير سامر الحلبي.", "ar"), "hand_over(سامر الحلبي): ");
    EXPECT_EQ(reporter("أقر المجلس الموازنة. نتابع التقرير التالي.", "ar"), "hand_over(): ");
    EXPECT_EQ(reporter("Il a plu. Reportage de notre correspondante à Valbois, Claire Dunois.", "fr"),
              "hand_over(Claire Dunois): ");
    EXPECT_EQ(reporter("Es regnet. Mehr dazu von unserer Reporterin Eva Lang.", "de"),
              "hand_over(Eva Lang): ");
    EXPECT_EQ(reporter("Choveu. A reportagem é da jornalista Clara Prado.", "pt"),
              "hand_over(Clara Prado): ");
    for (const char* text : {"أقر المجلس الموازنة. زار مراسلنا القرية أمس والتفاصيل.", "نفى المزيد من الناس.",
                             "صدر تقرير سامر الحلبي.", "قرأنا التقرير التالي كاملا."})
        EXPECT_EQ(reporter(text, "ar"), "text: Null.") << text;
}

TEST(ReadMarks, ABareReportOfSomebodyIsNoHandOverInFrontOfOrBehindAPrintedOne) {
    EXPECT_EQ(pieces_of({"Il a plu. Reportage Claire Dunois.", "La route est fermée."}, "fr").size(), 2u);
    EXPECT_EQ(pieces_of({"La route est fermée.", "Il a plu. Reportage Claire Dunois."}, "fr").size(), 2u);
}

TEST(ReadMarks, HandOversNeedANameAndAReportThatIsNotPrinted) {
    for (const char* text :
         {"Reuters reports.", "Jane Roe reports higher prices.", "Jane Roe reports that it rained."})
        EXPECT_EQ(shown_pieces({text}, "en").size(), 1u) << text;
    EXPECT_EQ(shown_pieces({"التفاصيل مع بداية الموسم."}, "ar").size(), 1u);
    EXPECT_THAT(shown_pieces({"Jane Roe reports.", "TEXT: It rained."}, "en"),
                ElementsAre("text: Jane Roe reports.", "aside: TEXT:", "text: It rained."));
    Article article;
    article.reporter = "Jane Roe";
    article.paragraphs = {"Jane Roe reports."};
    EXPECT_EQ(read_marks(article, language_rules("en")).size(), 1u);
}

TEST(ReadMarks, HandOversToSomebodyElsesReporterAreDoubtful) {
    const auto confidence = [](const std::string& text) {
        const auto pieces = pieces_of({text}, "en");
        return pieces.size() == 2 ? pieces[1].segment.confidence : 0.0;
    };
    EXPECT_GT(confidence("Jane Roe reports."), 0.75);
    EXPECT_GT(confidence("As Jane Roe reports."), 0.75);
    EXPECT_GT(confidence("It rained, as our correspondent Jane Roe reports."), 0.75);
    EXPECT_LT(confidence("It rained, Bloomberg's Jane Roe reports."), 0.5);
    EXPECT_LT(confidence("It rained, the agency's correspondent Jane Roe reports."), 0.5);
    EXPECT_LT(confidence("It rained, as auditor Jane Roe reports."), 0.5);
    for (const char* text :
         {"It rained, Mayor Jane Roe reports.", "The council's chairman John Doe reports."})
        EXPECT_EQ(pieces_of({text}, "en").size(), 1u) << text;
    EXPECT_EQ(pieces_of({"Il a plu, selon un reportage de Claire Dunois."}, "fr").size(), 1u);
    Article article;
    article.station = "Harbour Radio";
    article.paragraphs = {"Harbour Radio's Jane Roe reports from Alder."};
    EXPECT_GT(read_marks(article, language_rules("en")).back().segment.confidence, 0.75);
}

TEST(ReadMarks, HandOversInFrontOfAPrintedReportAreNone) {
    Article article;
    article.dropped = {"INTRO:", "TEXT:"}; // a reader of the format took them off
    article.paragraphs = {"It rained. Jane Roe reports.", "The river rose."};
    EXPECT_EQ(read_marks(article, language_rules("en")).size(), 2u);
}

TEST(ReadMarks, LabelsOfAScriptsPartsAreNotRead) {
    EXPECT_THAT(shown_pieces({"INTRO: It rained.", "TEXT 2: It stopped.", "Tag:", "It is dry."}, "en"),
                ElementsAre("aside: INTRO:", "text: It rained.", "aside: TEXT 2:", "text: It stopped.",
                            "aside: Tag:", "text: It is dry."));
    EXPECT_THAT(shown_pieces({"المقدمة: هطل المطر.", "النص:", "فاض النهر."}, "ar"),
                ElementsAre("aside: المقدمة:", "text: هطل المطر.", "aside: النص:", "text: فاض النهر."));
    EXPECT_THAT(shown_pieces({"ANMOD: Es regnet.", "ABMOD: Das war es."}, "de"),
                ElementsAre("aside: ANMOD:", "text: Es regnet.", "aside: ABMOD:", "text: Das war es."));
    EXPECT_THAT(shown_pieces({"Suggested lead: It rained.", "المقدمة"}, "en"),
                ElementsAre("aside: Suggested lead:", "text: It rained.", "aside: المقدمة"));
    for (const char* text : {"Text: the message said so.", "LONDON: It rained.", "Tag: ein Spiel."})
        EXPECT_EQ(line_of(text, "en"), std::string("text: ") + text);
}

TEST(ReadMarks, LinesForTheDeskAreNotRead) {
    for (const char* line : {"SLUG: BRIDGE", "TRT: 1:20", "TRT 1:02", "PRODUCER: Jane Roe"})
        EXPECT_EQ(line_of(line, "en"), std::string("aside: ") + line);
    EXPECT_EQ(line_of("مونتاج: سامر الحلبي", "ar"), "aside: مونتاج: سامر الحلبي");
    for (const char* line :
         {"Producer: Jane Roe", "NOTE: Whoever goes there should take the bus, it is far."})
        EXPECT_EQ(line_of(line, "en"), std::string("text: ") + line);
}

TEST(ReadMarks, NamedBracketsBehindARecordedReportAreClipsOfTheirOwn) {
    EXPECT_THAT(shown_pieces({"بدأ العمل.", "[تقرير مسجل]", "(حسن النيفي 0:35)"}, "ar"),
                ElementsAre("text: بدأ العمل.", "recorded_report(): ", "bracket_take(حسن النيفي): "));
    EXPECT_THAT(shown_pieces({"It rained.", "[recorded report]", "(0:35)"}, "en"),
                ElementsAre("text: It rained.", "recorded_report(): "));
}

TEST(ReadMarks, BracketsBehindASlotAreClipsToo) {
    EXPECT_THAT(shown_pieces({"Jane Roe said it rained:", "(ROE 0:20)", "(ROE 0:15)"}, "en"),
                ElementsAre("text: Jane Roe said it rained:", "bracket_take(ROE): ", "bracket_take(ROE): "));
    EXPECT_THAT(
        shown_pieces({"قال مازن الخطيب:", "(مازن الخطيب 0:40)", "(الخطيب 0:22)"}, "ar"),
        ElementsAre("text: قال مازن الخطيب:", "bracket_take(مازن الخطيب): ", "bracket_take(الخطيب): "));
}

TEST(ReadMarks, BracketsBesideTextAreCutOffIt) {
    EXPECT_THAT(
        shown_pieces({"Jane Roe said it rained: (ROE 0:20)", "(Sound of rain 0:05) The river rose."}, "en"),
        ElementsAre("text: Jane Roe said it rained:", "bracket_take(ROE): ", "bracket_sound(): ",
                    "text: The river rose."));
    EXPECT_THAT(shown_pieces({"It rained.", "[ACT: Jane Roe] \"It was wet.\""}, "en"),
                ElementsAre("text: It rained.", "cut_sheet(Jane Roe): It was wet."));
    EXPECT_THAT(shown_pieces({"It rained, said Jane Harker. (Harker :08)"}, "en"),
                ElementsAre("text: It rained, said Jane Harker.", "bracket_take(Harker): "));
    EXPECT_EQ(line_of("(صوت المرأة) جمعية نسائية تنظم الأمسية.", "ar"),
              "text: (صوت المرأة) جمعية نسائية تنظم الأمسية.");
    EXPECT_EQ(line_of("[مقطع من الأغنية]", "ar"), "bracket_sound(): ");
    for (const char* text : {"It is written. (Psalm 2:4)", "(Jane Roe) is the mayor.", "(2:4) was the score.",
                             "The score was: (2:4)"})
        EXPECT_EQ(line_of(text, "en"), std::string("text: ") + text);
    EXPECT_EQ(line_of("(تقرير) البلدية صدر أمس.", "ar"), "text: (تقرير) البلدية صدر أمس.");
}

TEST(ReadMarks, ATakeMayHaveItsCuesOnItsLine) {
    const Piece take =
        pieces_of({"ACT 1 – Bob Carr, baker (:12) IN: \"I never thought\" OUT: \"...in my life.\""}, "en")
            .front();
    EXPECT_EQ(shown(take), "numbered_take(Bob Carr): ");
    EXPECT_EQ(take.segment.in_cue, "I never thought");
    EXPECT_EQ(take.segment.out_cue, "in my life.");
    EXPECT_EQ(take.segment.seconds, 12.0);
}

TEST(ReadMarks, ABareVoiceAtTheEndOfALineIsASlot) {
    EXPECT_THAT(shown_pieces({"وقال حسن النيفي إن العمل بدأ (صوت)"}, "ar"),
                ElementsAre("text: وقال حسن النيفي إن العمل بدأ", "bracket_take(): "));
    EXPECT_THAT(shown_pieces({"وقال حسن النيفي إن العمل بدأ (صوت):"}, "ar"),
                ElementsAre("text: وقال حسن النيفي إن العمل بدأ:"));
    EXPECT_EQ(line_of("اسم الجمعية هو (صوت المرأة)", "ar"), "text: اسم الجمعية هو (صوت المرأة)");
}

TEST(ReadMarks, VoicesMayHaveALabelWithoutANumber) {
    EXPECT_EQ(line_of("لقاء أم علي: \"نمشي ساعة\"", "ar"), "act(أم علي): نمشي ساعة");
    EXPECT_EQ(line_of("لقاء رئيس البلدية: \"حفرنا بئرين\"", "ar"), "act(): حفرنا بئرين");
    EXPECT_EQ(line_of("SOT Jane Roe: \"It was wet.\"", "en"), "act(Jane Roe): It was wet.");
    for (const char* line : {"لقاء القمة: \"نجاح\"", "لقاء أم علي: نمشي ساعة", "لقاء أم علي"})
        EXPECT_EQ(line_of(line, "ar"), std::string("text: ") + line);
    EXPECT_EQ(line_of("Interview Jane Roe: she knows.", "en"), "text: Interview Jane Roe: she knows.");
}

TEST(ReadMarks, ATakesWordsMayHaveItsNameInFront) {
    EXPECT_THAT(shown_pieces({"Llovió.", "CORTE 2", "Rosa Prieto: \"La escuela abrirá\""}, "es"),
                ElementsAre("text: Llovió.", "numbered_take(Rosa Prieto): La escuela abrirá"));
    EXPECT_EQ(
        shown_pieces({"Llovió.", "CORTE 2 (Juan Soto)", "Rosa Prieto: \"La escuela abrirá\""}, "es").size(),
        3u);
    EXPECT_EQ(pieces_of({"CORTE 1 (Juan Soto): \"Llevo años en esto\" (0:12)"}, "es").front().segment.seconds,
              12.0);
}

TEST(ReadMarks, CutSheetsTellTheSlotBefore) {
    const auto pieces =
        pieces_of({"CUT 3: Jane Roe", "IN: \"It was\" OUT: \"... that day.\"", "TRT 0:21 SOC"}, "en");
    ASSERT_EQ(pieces.size(), 1u);
    EXPECT_EQ(pieces[0].segment.in_cue, "It was");
    EXPECT_EQ(pieces[0].segment.out_cue, "SOC");
    EXPECT_EQ(pieces[0].segment.seconds, 21.0);
    EXPECT_EQ(pieces[0].segment.number, 3);
}

TEST(ReadMarks, CutSheetsOpenASlotWhereTheySayEnough) {
    EXPECT_EQ(line_of("Runs: 07 sec OC: \"...last words.\"", "en"), "cut_sheet(): ");
    EXPECT_EQ(line_of("IN: the new road. OUT: the old one.", "en"),
              "text: IN: the new road. OUT: the old one.");
    EXPECT_EQ(line_of("المدة: 45 دقيقة", "ar"), "text: المدة: 45 دقيقة");
    EXPECT_EQ(line_of("in: 5 sec", "en"), "text: in: 5 sec");
}

TEST(ReadMarks, NumberedTakesHaveTheirWordsOnTheLineOrBelow) {
    EXPECT_THAT(shown_pieces({"O-TON 1 (Jane Roe)", "\"We met at noon.\"", "\"Noon\" is a hotel."}, "en"),
                ElementsAre("numbered_take(Jane Roe): We met at noon.", "text: \"Noon\" is a hotel."));
    EXPECT_EQ(line_of("SON 2 : Jane Roe, maire (0'45) « Il pleut. »", "en"),
              "numbered_take(Jane Roe): Il pleut.");
    EXPECT_EQ(line_of("مقطع 3 (حسن النيفي) “بدأ كل شيء هنا.”", "ar"),
              "numbered_take(حسن النيفي): بدأ كل شيء هنا.");
    EXPECT_TRUE(pieces_of({"M 01"}, "en").front().segment.ambience);
    EXPECT_TRUE(pieces_of({"M 01 Musik"}, "de").front().segment.ambience);
    EXPECT_EQ(line_of("صوت رقم 2: هدى سليم", "ar"), "numbered_take(هدى سليم): ");
    EXPECT_EQ(line_of("CORTE Nº 3 (Rosa Prieto)", "es"), "numbered_take(Rosa Prieto): ");
    EXPECT_EQ(line_of("AUDIO 1 (Rosa Prieto)", "es"), "numbered_take(Rosa Prieto): ");
    EXPECT_EQ(line_of("E 01", "en"), "numbered_take(): ");
}

TEST(ReadMarks, ClipsOfOtherMarksHaveTheirWordsBelowToo) {
    EXPECT_THAT(
        shown_pieces({"It rained.", "(BITE: Jane Roe :08)", "\"It was wet. Very.\"", "It stopped."}, "en"),
        ElementsAre("text: It rained.", "cut_sheet(Jane Roe): It was wet. Very.", "text: It stopped."));
    for (const char* text :
         {"\"Wet,\" she said, \"and cold.\"", "\"Noon\" is a hotel.", "“Wet,” she said, “and cold.”"})
        EXPECT_THAT(shown_pieces({"O-TON 1 (Jane Roe)", text}, "en"),
                    ElementsAre("numbered_take(Jane Roe): ", std::string("text: ") + text));
    EXPECT_THAT(shown_pieces({"O-TON 1 (Jane Roe)", "«At the “Noon” it was wet.»"}, "en"),
                ElementsAre("numbered_take(Jane Roe): At the “Noon” it was wet."));
}

TEST(ReadMarks, WhatStandsBetweenATakeAndTheNarratorsLabelIsTheClips) {
    EXPECT_THAT(
        shown_pieces({"Autorin:", "Hier steht ein Haus.", "E 01 Karl Dorn", "Da war ich.", "Lange her.",
                      "Autorin:", "Es regnet.", "E 02 Karl Dorn", "Morgen wird es hell."},
                     "de"),
        ElementsAre("aside: Autorin:", "text: Hier steht ein Haus.",
                    "numbered_take(Karl Dorn): Da war ich. Lange her.", "aside: Autorin:", "text: Es regnet.",
                    "numbered_take(Karl Dorn): ", "text: Morgen wird es hell."));
    EXPECT_THAT(shown_pieces({"VO: It rained.", "SOT Jane Roe", "It was wet.", "VO: It stopped."}, "en"),
                ElementsAre("aside: VO:", "text: It rained.", "act(Jane Roe): It was wet.",
                            "aside: VO:", "text: It stopped."));
    EXPECT_THAT(
        shown_pieces({"INTRO: It rained.", "ACT 1 (Jane Roe)", "It stopped.", "TAG: It is dry."}, "en"),
        ElementsAre("aside: INTRO:", "text: It rained.", "numbered_take(Jane Roe): ", "text: It stopped.",
                    "aside: TAG:", "text: It is dry."));
}

TEST(ReadMarks, NumberedTakesMayStandInBrackets) {
    EXPECT_EQ(line_of("(صوت 1)", "ar"), "numbered_take(): ");
    EXPECT_EQ(line_of("(مقطع صوتي 2 – حسن النيفي 0:20)", "ar"), "numbered_take(حسن النيفي): ");
    EXPECT_EQ(line_of("[CLIP 3: Jane Roe]", "en"), "numbered_take(Jane Roe): ");
    EXPECT_EQ(line_of("[ACT 1: Jane Roe \"It rained.\"]", "en"), "numbered_take(Jane Roe): It rained.");
}

TEST(ReadMarks, NumbersBehindCommonWordsAreNoTakes) {
    for (const char* line : {"TAKE 1 tablet daily.", "ACT 1: The Storm", "E 40 is closed.",
                             "Take 2 of the film was better.", "M 5"})
        EXPECT_EQ(line_of(line, "en"), std::string("text: ") + line);
    for (const char* line : {"مقطع 3 من الكتاب طويل.", "مقطع 3: البداية"})
        EXPECT_EQ(line_of(line, "ar"), std::string("text: ") + line);
}

TEST(ReadMarks, SoundItemsStandAtTheirPlace) {
    Article article;
    article.paragraphs = {"One.", "Two."};
    article.sounds = {{.person = "Jane Roe", .title = {}, .seconds = 12.0, .before_paragraph = 1},
                      {.person = {}, .title = {}, .seconds = {}, .before_paragraph = 9}};
    std::vector<std::string> lines;
    for (const Piece& piece : read_marks(article, language_rules("en"))) lines.push_back(shown(piece));
    EXPECT_THAT(lines, ElementsAre("text: One.", "audio_item(Jane Roe): ", "text: Two.", "audio_item(): "));
}

TEST(ReadMarks, LongParagraphsAreTextAndMayHandOver) {
    std::string text;
    for (int i = 0; i < 60; ++i) text += "Work went on. ";
    EXPECT_EQ(shown_pieces({text + "Jane Roe reports."}, "en").back(), "hand_over(Jane Roe): ");
    EXPECT_EQ(shown_pieces({"(" + text + ")"}, "en").front(), "text: (" + text + ")");
}

} // namespace
} // namespace radiowrap
