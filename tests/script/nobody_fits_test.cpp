#include "script/script_of.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

TEST(Pronouns, WhomNobodyFitsAreAQuestion) {
    EXPECT_EQ(
        slot_of({"Mayor Colin Teasdale has put up a fence.", "She said the street would be closed:"}, "en"),
        "?");
    EXPECT_EQ(slot_of({"The street is empty.", "He says nobody told him:"}, "en"), "?");
    EXPECT_EQ(slot_of({"Der Maurer Uwe Kranz sagt nein.", "Sie sagte, es sei kalt:"}, "de"), "?");
    EXPECT_EQ(slot_of({"Le maçon Luc Perrin dit non.", "Elle dit que la rue est fermée :"}, "fr"), "?");
}

TEST(Pronouns, OfABodyOpenNoSlot) {
    EXPECT_EQ(slot_of({"Le ministère dit non.", "Il a précisé que rien n'était décidé :"}, "fr"), "no slot");
    EXPECT_EQ(slot_of({"The company said no.", "It added that a bridge would open:"}, "en"), "no slot");
}

TEST(Pronouns, MayMeanTheHolderOfATitleInTheSentence) {
    const std::string mayor = "Mayor Ann Lee said no.", miller = "Mayor Tom Lee said no.";
    const std::string ruth = "Ruth Penrose lives next to the mayor. She says it went up overnight:";
    EXPECT_EQ(slot_of({mayor, ruth}, "en"), "? Ruth Penrose");
    EXPECT_EQ(slot_of({miller, ruth}, "en"), "Ruth Penrose");
    EXPECT_EQ(slot_of({"It was a long night.", ruth}, "en"), "Ruth Penrose");
}

TEST(Pronouns, MayMeanWhomTheirSentenceNamesInFront) {
    const std::string walt = "The painter Pat Kimball says no."; // he or she
    EXPECT_EQ(slot_of({walt, "Near the house of Joyce Hall, she says, it is dry:"}, "en"), "? Pat Kimball");
    EXPECT_EQ(slot_of({walt, "Near the house of Tom Hall, she says, it is dry:"}, "en"), "Pat Kimball");
}

TEST(Names, OfAFamilyMayHaveAGivenNameThatNoListHas) {
    const std::string agnes = "Agnes Holt says the well is dry.";
    EXPECT_EQ(slot_of({agnes, "She dug it with her cousin Zebulon Holt.", "Holt laughed at it all:"}, "en"),
              "? Agnes Holt");
    EXPECT_EQ(slot_of({agnes, "She dug it with her cousin.", "Holt laughed at it all:"}, "en"), "Agnes Holt");
}

TEST(Titles, WithAPlaceBehindThemAreOfSomebodyElse) {
    const std::string teacher = "The teacher Tom Garrow said the wall had held.";
    for (const char* where : {"next door", "across the road", "from Oakham", "opposite"})
        EXPECT_EQ(slot_of({teacher, std::string("The teacher ") + where + " said it was wet:"}, "en"), "?")
            << where;
    EXPECT_EQ(slot_of({teacher, "The teacher said it was wet:"}, "en"), "Tom Garrow");
    EXPECT_EQ(slot_of({"Der Lehrer Uwe Kranz sagt nein.", "Der Lehrer nebenan sagt, es sei kalt:"}, "de"),
              "?");
}

TEST(Titles, OfWhoHadAnOfficeBeforeAreNotTheHolders) {
    const std::string mayor = "Mayor Colin Teasdale said no.";
    EXPECT_EQ(slot_of({mayor, "His predecessor as mayor said it was an insult:"}, "en"), "?");
    EXPECT_EQ(slot_of({mayor, "Teasdale's successor said it was an insult:"}, "en"), "?");
    EXPECT_EQ(slot_of({"El alcalde Luis Campos dijo que no.", "Su antecesor dijo que sí:"}, "es"), "?");
    EXPECT_EQ(slot_of({"O prefeito Luís Campos disse que não.", "Seu antecessor disse que sim:"}, "pt"), "?");
}

} // namespace
} // namespace radiowrap
