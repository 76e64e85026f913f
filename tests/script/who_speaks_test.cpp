#include "script/script_of.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

constexpr double sure_enough = 0.75; // less is a question

/// The slot behind the last paragraph: its speaker, "?" and the rule where it is a question.
std::string slot_or_rule(const std::vector<std::string>& paragraphs, const std::string& language) {
    const Script script = script_of(paragraphs, language);
    const Segment& last = script.segments.back();
    if (last.kind != SegmentKind::clip) return "no slot";
    return last.confidence < sure_enough ? "? " + last.rule : last_slot(script);
}

std::string english(const std::string& last) {
    return slot_or_rule(
        {"The baker Peter Marsh said the road was closed.", "Anna Marsh said it was open.", last}, "en");
}

TEST(Namesakes, AreAQuestionWhereOnlyTheirNameIsSaid) {
    EXPECT_EQ(english("Marsh said the road was long:"), "? ambiguous_name");
    EXPECT_EQ(english("Marsh had nothing to say against it, Marsh said:"), "? ambiguous_name");
    EXPECT_EQ(slot_or_rule(
                  {"Paul Rousset dit oui.", "Marie Rousset dit non.", "Rousset explique tout cela :"}, "fr"),
              "? ambiguous_name");
    EXPECT_EQ(
        slot_or_rule({"Paul Kroll sagt ja.", "Ute Kroll sagt nein.", "Kroll sagt, es werde spät:"}, "de"),
        "? ambiguous_name");
    EXPECT_EQ(slot_or_rule({"وقال أحمد سيد عيسى إن الخشب قديم.", "وقال مأمون سيد عيسى إن الخشب جديد.",
                            "وقال سيد عيسى إن العمل طويل:"},
                           "ar"),
              "? ambiguous_name");
}

TEST(Namesakes, AreAQuestionThoughOneOfThemWasOnlyNamed) {
    EXPECT_EQ(slot_or_rule({"Peter Marsh said the road was closed.", "The bridge belongs to Anna Marsh.",
                            "Marsh said the road was long:"},
                           "en"),
              "? ambiguous_name");
}

TEST(Namesakes, AreToldApartByAnHonorificATitleAGivenNameAPronoun) {
    EXPECT_EQ(english("Ms. Marsh said the road was long:"), "Anna Marsh");
    EXPECT_EQ(english("Mr. Marsh said the road was long:"), "Peter Marsh");
    EXPECT_EQ(english("The baker Marsh said the road was long:"), "Peter Marsh");
    EXPECT_EQ(english("Peter said the road was long:"), "Peter Marsh");
    EXPECT_EQ(english("Marsh said he had never seen such a road:"), "Peter Marsh");
    EXPECT_EQ(english("Marsh said that she had never seen such a road:"), "Anna Marsh");
    EXPECT_EQ(slot_or_rule({"Paul Kroll sagt ja.", "Ute Kroll sagt nein.", "Herr Kroll sagt, es werde spät:"},
                           "de"),
              "Paul Kroll");
    EXPECT_EQ(
        slot_or_rule({"Luis Soto dijo sí.", "Ana Soto dijo no.", "La señora Soto dijo que es tarde:"}, "es"),
        "Ana Soto");
}

TEST(Namesakes, AreToldApartByTheGenderOfAnArabicVerb) {
    const std::vector<std::string> both{"وقال أحمد النيفي إن الخشب قديم.", "وقالت هند النيفي إن الخشب جديد."};
    EXPECT_EQ(slot_or_rule({both[0], both[1], "وقال النيفي إن العمل طويل:"}, "ar"), "أحمد النيفي");
    EXPECT_EQ(slot_or_rule({both[1], both[0], "وقالت النيفي إن العمل طويل:"}, "ar"), "هند النيفي");
}

TEST(Namesakes, WhoeverAddsIsTheOneWhoSpokeLast) {
    EXPECT_EQ(english("Marsh added that the road was long:"), "Anna Marsh");
    EXPECT_EQ(slot_or_rule({"Peter Marsh said the road was closed.", "Anna Marsh said it was open.",
                            "The company said no.", "Marsh added that the road was long:"},
                           "en"),
              "? ambiguous_name");
}

TEST(Namesakes, WhoGoesOnBehindAQuestionIsOneToo) {
    EXPECT_EQ(slot_or_rule({"Paul Kroll sagt ja.", "Peter Kroll sagt nein.", "Kroll sagt, es werde spät.",
                            "Er ergänzt, dass es kalt werde:"},
                           "de"),
              "? ambiguous_name");
}

TEST(Namesakes, TwoWithOneTitleAreAQuestion) {
    EXPECT_EQ(slot_or_rule({"The farmer John Doe said it was cold.", "The farmer Bob Carr said it was not.",
                            "The farmer added that it was dark:"},
                           "en"),
              "? ambiguous_name");
}

TEST(Namesakes, AreNoSurerByAMarkThatSaysNoMore) {
    const std::vector<std::string> said{"Peter Marsh said the road was closed.",
                                        "Anna Marsh said it was open.", "Marsh said the road was long:"};
    const auto marked = [&](const char* mark) {
        const Script script = script_of({said[0], said[1], said[2], mark}, "en");
        const Segment& slot = script.segments.back();
        EXPECT_EQ(slot.kind, SegmentKind::clip) << mark;
        return slot.speaker && slot.confidence >= sure_enough ? script.speakers[*slot.speaker].name : "?";
    };
    EXPECT_EQ(marked("(0:45)"), "?");
    EXPECT_EQ(marked("(Marsh 0:45)"), "?");
    EXPECT_EQ(marked("(Peter Marsh 0:45)"), "Peter Marsh");
}

TEST(DroppedNames, AFatherNameMayBeLeftOut) {
    EXPECT_EQ(slot_or_rule({"وقال أحمد حسن علي إن العمل صعب.", "وقال أحمد علي إن العمل طويل:"}, "ar"),
              "أحمد حسن علي");
    EXPECT_EQ(slot_or_rule(
                  {"وقال المهندس أحمد حسن علي إن العمل صعب.", "وقال المهندس أحمد علي إن العمل طويل:"}, "ar"),
              "أحمد حسن علي");
    EXPECT_EQ(slot_or_rule({"وقال أحمد علي إن العمل صعب.", "وقال أحمد حسن علي إن العمل طويل:"}, "ar"),
              "أحمد حسن علي");
}

TEST(DroppedNames, AnotherTitleMayMeanAnotherMan) {
    EXPECT_EQ(
        slot_or_rule({"وقال الوزير أحمد حسن علي إن العمل صعب.", "وقال الطبيب أحمد علي إن العمل طويل:"}, "ar"),
        "? ambiguous_name");
    EXPECT_EQ(
        script_of({"وقال الوزير أحمد حسن علي إن العمل صعب.", "وقال الطبيب أحمد علي إن العمل طويل:"}, "ar")
            .speakers.size(),
        2u);
}

TEST(DroppedNames, TwoWhomTheNameShortensAreAQuestion) {
    EXPECT_EQ(slot_or_rule({"وقال أحمد حسن علي إن العمل صعب.", "وقال أحمد سعيد علي إن العمل سهل.",
                            "وقال أحمد علي إن العمل طويل:"},
                           "ar"),
              "? ambiguous_name");
}

TEST(RunningSpeaker, IsAQuestionBehindANewerName) {
    const std::string said = "Peter Marsh said the road was closed.";
    EXPECT_EQ(slot_or_rule({said, "The engineer John Doe came later.", "He added that it was long:"}, "en"),
              "? ambiguous_running");
    EXPECT_EQ(slot_or_rule({said, "The engineer Anna Lee came later.", "He added that it was long:"}, "en"),
              "Peter Marsh");
    EXPECT_EQ(slot_or_rule({said, "The road is old.", "He added that it was long:"}, "en"), "Peter Marsh");
    EXPECT_EQ(slot_or_rule({"وقال حسن النيفي إن العمل صعب.", "ووصل المهندس خالد العلي إلى القرية أمس.",
                            "وأضاف أن العمل طويل:"},
                           "ar"),
              "? ambiguous_running");
    EXPECT_EQ(slot_or_rule({"وقال حسن النيفي إن العمل صعب.", "ووصلت المهندسة هند العلي إلى القرية أمس.",
                            "وأضاف أن العمل طويل:"},
                           "ar"),
              "حسن النيفي");
}

TEST(RunningSpeaker, PassesByThoseWhomHeTalksAbout) {
    EXPECT_EQ(slot_or_rule({"وقال حسن النيفي إن الوزير خالد العلي لم يحضر.", "وأضاف أن العمل طويل:"}, "ar"),
              "حسن النيفي");
    EXPECT_EQ(
        slot_or_rule({"وقال حسن النيفي إن الوزير خالد العلي قال له ذلك.", "وأضاف أن العمل طويل:"}, "ar"),
        "حسن النيفي");
}

TEST(Titles, AreNotTakenFromWhomSomebodyMet) {
    const Script script =
        script_of({"وقال حسن النيفي إن العمل صعب.", "والتقى النيفي الوزير خالد العلي أمس."}, "ar");
    ASSERT_EQ(script.speakers.size(), 1u);
    EXPECT_FALSE(script.speakers[0].title);
}

TEST(Titles, AreNoVerbs) {
    const Script script = script_of({"ووقف حسن النيفي أمام الحضور وقال إن الأمر انتهى:"}, "ar");
    EXPECT_FALSE(script.speakers.at(0).title);
    EXPECT_EQ(script_of({"وقال والدها حسن النيفي إن الأمر انتهى:"}, "ar").speakers.at(0).title, "والدها");
}

TEST(Possessors, AreNotWhoSpeaks) {
    EXPECT_EQ(slot_or_rule({"Le livre de Jean Martin explique que rien ne change :"}, "fr"), "no slot");
    EXPECT_EQ(slot_or_rule({"El libro sobre Juan Soto cuenta que nada cambia:"}, "es"), "no slot");
    EXPECT_EQ(slot_or_rule({"Das Buch von Peter Kroll erzählt von früher und heute:"}, "de"), "no slot");
    EXPECT_EQ(slot_or_rule({"The book by Jane Roe says that nothing changes here:"}, "en"), "no slot");
    EXPECT_EQ(slot_or_rule({"O livro de João Rangel conta que nada muda:"}, "pt"), "no slot");
    EXPECT_EQ(
        slot_or_rule({"Le livre de Jean Martin explique tout.", "Il précise que rien ne change :"}, "fr"),
        "no slot");
}

TEST(NegatedVerbs, SayNothing) {
    for (const auto& [language, text] : std::vector<std::pair<const char*, const char*>>{
             {"ar", "ولم يعلق حسن النيفي على هذا الأمر حتى الآن:"},
             {"ar", "لا يعلق حسن النيفي على هذا الأمر:"},
             {"en", "Jane Roe did not comment on the matter at all:"},
             {"en", "Jane Roe didn't say when the road would open:"},
             {"en", "Jane Roe has never said when the road would open:"},
             {"fr", "Paul Rousset n'a pas commenté cette affaire :"},
             {"de", "Paul Kroll sagte dazu nichts und ging nach Hause:"},
             {"es", "Juan Soto no ha respondido a nuestras preguntas:"},
             {"pt", "João Rangel não comentou o assunto até agora:"}})
        EXPECT_EQ(slot_or_rule({text}, language), "? final_colon_person") << text;
}

TEST(NegatedVerbs, OfThinkingSayWhatIsNotThought) {
    EXPECT_EQ(slot_or_rule({"لا يعتقد حسن النيفي أن الأمر انتهى:"}, "ar"), "حسن النيفي");
    EXPECT_EQ(slot_or_rule({"ولا يستبعد حسن النيفي عودة البرد:"}, "ar"), "حسن النيفي");
    EXPECT_EQ(slot_or_rule({"ولا يخفي حسن النيفي قلقه من البرد:"}, "ar"), "حسن النيفي");
    EXPECT_EQ(slot_or_rule({"Jane Roe does not believe that it is over:"}, "en"), "Jane Roe");
    EXPECT_EQ(slot_or_rule({"Paul Kroll glaubt nicht, dass es kalt wird:"}, "de"), "Paul Kroll");
    EXPECT_EQ(slot_or_rule({"Paul Rousset ne croit pas que le pont tiendra :"}, "fr"), "Paul Rousset");
}

TEST(NestedSpeech, WhatSomebodyWasToldIsNotTheirOwn) {
    const std::string roe = "Jane Roe said it was cold.";
    EXPECT_EQ(slot_or_rule({roe, "Roe said that the minister had told her: “It is long”:"}, "en"),
              "? other_person");
    EXPECT_EQ(slot_or_rule({roe, "Roe said that John Doe had told her:"}, "en"), "? other_person");
    EXPECT_EQ(slot_or_rule({roe, "The minister John Doe, she said, had told her this:"}, "en"),
              "? other_person");
    EXPECT_EQ(slot_or_rule({"وقال حسن النيفي إن الوزير خالد العلي أبلغه بما يلي هنا:"}, "ar"),
              "? other_person");
    EXPECT_EQ(slot_or_rule({roe, "Roe said that the minister had told her it was long:"}, "en"), "Jane Roe");
    EXPECT_EQ(slot_or_rule({"وقال حسن النيفي إن الوزير خالد العلي أخبره بأن العمل طويل:"}, "ar"),
              "حسن النيفي");
}

} // namespace
} // namespace radiowrap
