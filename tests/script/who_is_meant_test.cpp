#include "script/script_of.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

const std::string engineer = "Water company spokesman Ian Farrow said a pipe had burst.";

TEST(Titles, WithAnIndefiniteArticleMeanSomebodyNew) {
    EXPECT_EQ(slot_of({engineer, "A spokesman for the school said the pupils were sent home:"}, "en"), "?");
    EXPECT_EQ(slot_of({engineer, "Another spokesman said the street was dry:"}, "en"), "?");
    EXPECT_EQ(slot_of({engineer, "The other spokesman said the street was dry:"}, "en"), "?");
    EXPECT_EQ(
        slot_of({"Le porte-parole Luc Perrin dit non.", "Un porte-parole de la mairie dit oui :"}, "fr"),
        "?");
    EXPECT_EQ(slot_of({"L'habitant Luc Perrin dit non.", "Un autre habitant raconte la nuit :"}, "fr"), "?");
    EXPECT_EQ(
        slot_of({"Der Sprecher Uwe Kranz sagt nein.", "Ein Sprecher der Schule sagte, sie sei zu:"}, "de"),
        "?");
    EXPECT_EQ(
        slot_of({"Der Anwohner Uwe Kranz sagt nein.", "Ein anderer Anwohner sagte, es sei kalt:"}, "de"),
        "?");
    EXPECT_EQ(slot_of({"El portavoz Luis Campos dijo que no.", "Otro portavoz dijo que sí:"}, "es"), "?");
    EXPECT_EQ(
        slot_of({"O porta-voz Luís Campos disse que não.", "Um porta-voz da escola disse que sim:"}, "pt"),
        "?");
}

TEST(Titles, MeanAnotherOneWhereTheyAreOfSomethingElse) {
    const std::string mayor = "The mayor of Fernhill, Tom Garrow, said the wall had held.";
    EXPECT_EQ(slot_of({mayor, "The mayor of Oakham said half of the town was wet:"}, "en"), "?");
    EXPECT_EQ(slot_of({mayor, "The mayor of Fernhill said half of the town was wet:"}, "en"), "Tom Garrow");
    EXPECT_EQ(slot_of({mayor, "Oakham's mayor said half of the town was wet:"}, "en"), "?");
    EXPECT_EQ(slot_of({mayor, "Fernhill's mayor said half of the town was wet:"}, "en"), "Tom Garrow");
    EXPECT_EQ(slot_of({mayor, "The mayor said half of the town was wet:"}, "en"), "Tom Garrow");
    EXPECT_EQ(slot_of({engineer, "The spokesman for the fire brigade said two were safe:"}, "en"), "?");
    EXPECT_EQ(slot_of({engineer, "The spokesman said it would be mended:"}, "en"), "Ian Farrow");
    EXPECT_EQ(
        slot_of({"La alcaldesa de Olmeda, Ana Vidal, dijo que no.", "La alcaldesa de Robledo dijo que sí:"},
                "es"),
        "?");
}

TEST(Titles, AreNotThoseOfADeputyOrASpokesman) {
    const std::string said = " said the wall had held.";
    for (const char* who : {"Deputy Mayor Tom Garrow", "Former Mayor Tom Garrow",
                            "The mayor's spokesman, Tom Garrow,", "The spokesman for the mayor, Tom Garrow,"})
        EXPECT_EQ(slot_of({who + said, "The mayor said half of the town was wet:"}, "en"), "?") << who;
    EXPECT_EQ(slot_of({"Deputy Mayor Tom Garrow" + said, "The deputy mayor said it was wet:"}, "en"),
              "Tom Garrow");
    EXPECT_EQ(slot_of({"وقال نائب الوزير خالد العلي إن العمل صعب.", "وأكد الوزير أن العمل طويل:"}, "ar"),
              "?");
    EXPECT_EQ(slot_of({"وقال الوزير خالد العلي إن العمل صعب.", "وأكد الوزير أن العمل طويل:"}, "ar"),
              "خالد العلي");
    EXPECT_EQ(slot_of({"Le directeur adjoint Luc Perrin dit non.", "Le directeur dit que oui :"}, "fr"), "?");
    EXPECT_EQ(
        slot_of({"Der stellvertretende Direktor Uwe Kranz sagt nein.", "Der Direktor sagt, es sei kalt:"},
                "de"),
        "?");
}

TEST(Titles, AreAQuestionBehindASecondHolder) {
    const std::string mayor = "The mayor of Fernhill, Tom Garrow, said the wall had held.";
    EXPECT_EQ(slot_of({mayor, "The mayor of Oakham came later.", "The mayor said it was wet:"}, "en"),
              "? Tom Garrow");
    EXPECT_EQ(slot_of({mayor, "The mayor of Fernhill came later.", "The mayor said it was wet:"}, "en"),
              "Tom Garrow");
    EXPECT_EQ(slot_of({"وقال مدير صحة درعا حسن النيفي إن العمل صعب.", "وحضر مدير صحة حماة الافتتاح.",
                       "وقال المدير إن العمل طويل:"},
                      "ar"),
              "? حسن النيفي");
    EXPECT_EQ(slot_of({"وقال مدير صحة درعا حسن النيفي إن العمل صعب.", "وقال المدير إن العمل طويل:"}, "ar"),
              "حسن النيفي");
    EXPECT_EQ(slot_of({"وقال وزير النقل حسن النيفي إن العمل صعب.", "وقال وزير الصحة خالد العلي إنه سهل.",
                       "وأكد الوزير أن العمل طويل:"},
                      "ar"),
              "? خالد العلي");
}

TEST(RunningSpeaker, IsNotTheOneBeforeAnUnnamedOfficial) {
    EXPECT_EQ(slot_of({engineer, "Another spokesman said it was dry.", "He added that it would rain:"}, "en"),
              "?");
    EXPECT_EQ(slot_of({engineer, "The council said it was dry.", "He added that it would rain:"}, "en"),
              "Ian Farrow");
}

TEST(RunningSpeaker, IsAQuestionBehindWhatABodyDid) {
    EXPECT_EQ(slot_of({"وقالت الطبيبة هند العلي إن الإضراب مفتوح.", "وأصدرت نقابة المعلمين بياناً عن الإضراب.",
                       "وأضافت أن المطالب محقة:"},
                      "ar"),
              "? هند العلي");
    EXPECT_EQ(slot_of({"وقالت الطبيبة هند العلي إن الإضراب مفتوح.", "ودخل الإضراب يومه الثالث.",
                       "وأضافت أن المطالب محقة:"},
                      "ar"),
              "هند العلي");
}

TEST(RunningSpeaker, IsSureRightBehindTheOnlyPerson) {
    EXPECT_EQ(slot_of({"Ann Garrow is the mayor of Fernhill. She says the wall will hold:"}, "en"),
              "Ann Garrow");
    EXPECT_EQ(slot_of({"Ann Garrow met her sister Jane Roe. She says the wall will hold:"}, "en"),
              "? Ann Garrow");
    EXPECT_EQ(slot_of({"Ann Garrow is the mayor. The town is small. She says the wall will hold:"}, "en"),
              "? Ann Garrow");
}

TEST(Namesakes, AMiddleNameMakesAnotherPerson) {
    const auto speakers = [](const std::string& one, const std::string& other) {
        return script_of({one + " said it was cold.", other + " said it was not:"}, "en").speakers.size();
    };
    EXPECT_EQ(speakers("Jane Roe", "Jane Mary Roe"), 2u);
    EXPECT_EQ(speakers("Jane Mary Roe", "Jane Roe"), 2u);
    EXPECT_EQ(speakers("Jane Roe", "Jane M. Roe"), 1u);
    EXPECT_EQ(slot_of({"Jane Roe said it was cold.", "Jane Mary Roe said it was not:"}, "en"),
              "? Jane Mary Roe");
}

TEST(Namesakes, AMiddleNameAndANewTitleMakeAnotherPerson) {
    EXPECT_EQ(
        slot_of({"وقال المرشح أحمد حسن علي إن العمل صعب.", "وقال المرشح المنافس أحمد علي إن العمل سهل:"},
                "ar"),
        "? أحمد علي");
    EXPECT_EQ(slot_of({"وقال المرشح أحمد علي إن العمل صعب.", "وقال منافسه أحمد حسن علي إن العمل سهل:"}, "ar"),
              "? أحمد حسن علي");
}

TEST(Silence, IsNoSpeech) {
    for (const auto& [language, text] : std::vector<std::pair<const char*, const char*>>{
             {"en", "Jane Roe said nothing about the road on Monday:"},
             {"en", "Jane Roe was accused of taking the money:"},
             {"en", "Jane Roe said no more about the road:"},
             {"en", "Jane Roe is said to have left the town:"},
             {"en", "Jane Roe was repeatedly asked about the road:"},
             {"fr", "Paul Rousset a été accusé d'avoir pris l'argent :"},
             {"es", "Juan Soto fue acusado de llevarse el dinero:"},
             {"pt", "João Rangel foi acusado de levar o dinheiro:"}})
        EXPECT_EQ(slot_of({text}, language).front(), '?') << text;
    EXPECT_EQ(slot_of({"Neither Jane Roe nor John Doe said who had paid for it:"}, "en").front(), '?');
    EXPECT_EQ(slot_of({"Ni Juan Soto ni Ana Vidal dijeron quién pagó:"}, "es"), "no slot");
    EXPECT_EQ(slot_of({"Jane Roe said nothing had changed in the town:"}, "en"), "Jane Roe");
    EXPECT_EQ(slot_of({"Jane Roe was tired, and said the road was long:"}, "en"), "Jane Roe");
}

TEST(Names, AreFoundBehindTitlesOfSeveralWords) {
    EXPECT_EQ(slot_of({"A dona de casa Marta Leal conta que perdeu tudo:"}, "pt"), "Marta Leal");
    EXPECT_EQ(slot_of({"Segundo o coordenador da Guarda Civil, Edson Leal, a água baixa amanhã:"}, "pt"),
              "Edson Leal");
    EXPECT_EQ(slot_of({"La femme de ménage Anne Perrin raconte la nuit :"}, "fr"), "Anne Perrin");
    EXPECT_EQ(slot_of({"El jefe de bomberos Luis Campos cuenta la noche:"}, "es"), "Luis Campos");
    EXPECT_EQ(slot_of({"Fuel is dear again, and economist Hob Bishop says there is more to come:"}, "en"),
              "Hob Bishop");
}

TEST(Names, AreFoundBetweenCommasBehindForAndBehindAPlace) {
    EXPECT_EQ(slot_of({"The mayor's spokesman, Hob Farrow, said it was dry:"}, "en"), "Hob Farrow");
    EXPECT_EQ(slot_of({"For Jane Roe, the new road is a blessing:"}, "en"), "Jane Roe");
    EXPECT_EQ(slot_of({"Für Petra Roth ist die neue Straße ein Segen:"}, "de"), "Petra Roth");
    EXPECT_EQ(slot_of({"Für Petra Roth stimmten vierzig von hundert Bürgern:"}, "de"), "no slot");
    EXPECT_EQ(slot_of({"In the village of Fern End, Jane Roe has slept in her car:"}, "en"), "? Jane Roe");
}

TEST(Names, KeepTheirElisions) {
    EXPECT_EQ(slot_of({"La capitaine Anne-Lise d'Aubert raconte la nuit :"}, "fr"), "Anne-Lise d'Aubert");
}

} // namespace
} // namespace radiowrap
