#include "script/make_script.hpp"
#include "script/pieces.hpp"
#include "script/turns.hpp"
#include "script/turns/section_labels.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

Lines cut(const std::vector<std::string>& texts, const std::string& language) {
    std::vector<Piece> pieces;
    for (const std::string& text : texts) pieces.push_back({.kind = Piece::Kind::text, .text = text});
    return lines_of(cut_section_labels(std::move(pieces), language_rules(language)));
}

TEST(SectionLabels, AreNotRead) {
    EXPECT_EQ(
        cut({"LANCEMENT : Le pont est fermé depuis lundi matin.", "VOIX OFF 2 :", "Le maire attend."}, "fr"),
        (Lines{"A LANCEMENT :", "T Le pont est fermé depuis lundi matin.",
               "A VOIX OFF 2 :", "T Le maire attend."}));
    EXPECT_EQ(cut({"ANCHOR INTRO: The bridge has been shut since Monday."}, "en"),
              (Lines{"A ANCHOR INTRO:", "T The bridge has been shut since Monday."}));
    EXPECT_EQ(cut({"مقدمة التقرير: أغلق الجسر منذ يوم الاثنين."}, "ar"),
              (Lines{"A مقدمة التقرير:", "T أغلق الجسر منذ يوم الاثنين."}));
}

TEST(SectionLabels, AreWordsInSmallLetters) {
    EXPECT_EQ(cut({"Intro: the bridge was shut on a Monday."}, "en"),
              (Lines{"T Intro: the bridge was shut on a Monday."}));
    EXPECT_EQ(cut({"Cierre: la tienda baja la persiana para siempre."}, "es"),
              (Lines{"T Cierre: la tienda baja la persiana para siempre."}));
}

TEST(SectionLabels, OfAStandardOutCueAreNotRead) {
    EXPECT_EQ(cut({"For Alder News, I'm Ida Marsh. (SOC)"}, "en"),
              (Lines{"T For Alder News, I'm Ida Marsh.", "A (SOC)"}));
    EXPECT_EQ(cut({"The club (SOC) lost.", "It was founded as a club (soc)"}, "en"),
              (Lines{"T The club (SOC) lost.", "T It was founded as a club (soc)"}));
}

TEST(SectionLabels, EndATurnAndMakeNoTranscript) {
    EXPECT_EQ(lines_by(read_turns,
                       {"VOIX OFF : Le pont est fermé depuis lundi. Luc Morin fait le tour.",
                        "ITW Luc Morin : « C'est une heure de plus chaque matin »",
                        "PIED : La mairie promet une réouverture en mai."},
                       "fr"),
              (Lines{"A VOIX OFF :", "T Le pont est fermé depuis lundi. Luc Morin fait le tour.",
                     "S Luc Morin | - | C'est une heure de plus chaque matin",
                     "A PIED :", "T La mairie promet une réouverture en mai."}));
    EXPECT_EQ(lines_by(read_turns,
                       {"LANCEMENT : Le pont est fermé depuis lundi.", "Luc Morin fait le tour chaque matin.",
                        "SON 1", "PIED : La mairie promet une réouverture."},
                       "fr"),
              Lines{"none"});
}

TEST(SectionLabels, StandAmongNumberedInterviews) {
    EXPECT_EQ(
        lines_by(read_turns,
                 {"CHAPEAU : Le marché de nuit attire les foules.", "VOIX OFF : Il est deux heures du matin.",
                  "ITW 1 Rosa Dulac, boulangère : « Je vends du pain jusqu'à l'aube. »",
                  "Le marché ferme à quatre heures.", "ITW 2 Luc Petit : « Je viens chaque nuit. »"},
                 "fr"),
        (Lines{"A CHAPEAU :", "T Le marché de nuit attire les foules.",
               "A VOIX OFF :", "T Il est deux heures du matin.",
               "S1 Rosa Dulac | boulangère | Je vends du pain jusqu'à l'aube.",
               "T Le marché ferme à quatre heures.", "S2 Luc Petit | - | Je viens chaque nuit."}));
}

TEST(SectionLabels, OfPortugueseManuscriptsAreTheNarrators) {
    EXPECT_EQ(lines_by(read_turns,
                       {"LOC: A ponte fecha hoje para obras.", "SONORA 1 (Rosa Lima)",
                        "OFF: A obra leva três meses.", "PASSAGEM: Aqui só passam bicicletas."},
                       "pt"),
              (Lines{"A LOC:", "T A ponte fecha hoje para obras.", "S1 Rosa Lima | - | -",
                     "A OFF:", "T A obra leva três meses.", "A PASSAGEM:", "T Aqui só passam bicicletas."}));
}

} // namespace
} // namespace radiowrap
