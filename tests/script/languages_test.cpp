#include "script/part_words.hpp"
#include "script/script_of.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

struct LeadIn {
    std::string language;
    std::vector<std::string> paragraphs;
    std::string slot; ///< last_slot()
};

class LeadIns : public testing::TestWithParam<LeadIn> {};

TEST_P(LeadIns, OpenTheSlotOfWhoSpeaks) {
    EXPECT_EQ(last_slot(script_of(GetParam().paragraphs, GetParam().language)), GetParam().slot);
}

const std::vector<LeadIn> french{
    {"fr", {"Le pont est trop vieux, a déclaré hier le maire Paul Rousset :"}, "Paul Rousset"},
    {"fr", {"Paul Rousset quittera la mairie, a annoncé Odile Marchetti :"}, "Odile Marchetti"},
    {"fr", {"Le président de l'association Marc Aubin nous raconte sa nuit :"}, "Marc Aubin"},
    {"fr", {"La veuve du muraliste Paul Rousset a dit non :"}, "unnamed"},
    {"fr",
     {"Paul Rousset dit oui.", "Le ministère a dit non.", "Il précise que rien ne change :"},
     "no slot"},
    {"fr", {"Pour Paul Rousset, sa fille explique que rien ne change :"}, "unnamed"},
    {"fr", {"D'après l'Insee, la population de la vallée augmente chaque année :"}, "no slot"},
    {"fr", {"La maire de Villebrune Nadia Aït Saïd a fait savoir qu'elle reviendra :"}, "Nadia Aït Saïd"},
};
const std::vector<LeadIn> german{
    {"de", {"Jeder wisse das, sagte am Montag Bürgermeister Paul Kroll:"}, "Paul Kroll"},
    {"de", {"Das hat Paul Kroll unserem Sender schon vor Wochen gesagt:"}, "Paul Kroll"},
    {"de", {"Die Schlossbesitzerin Sevinc Aydal erzählt von früher:"}, "Sevinc Aydal"},
    {"de", {"Neue Regeln fordern jetzt die Anwohner der Straße:"}, "no slot"},
    {"de", {"Dem Reporter Paul Kroll sagte niemand ein Wort dazu:"}, "no slot"},
    {"de",
     {"Paul Kroll sagt ja.", "Der Verein sagt nein.", "Er erklärt, dass nichts mehr fährt:"},
     "no slot"},
    {"de", {"Peter Kroll lacht.", "Peter Krolls Schwester erzählt von damals:"}, "unnamed"},
    {"de", {"Laut Wetterdienst bleibt es bis zum Wochenende im ganzen Land kalt:"}, "no slot"},
    {"de", {"Ute Baumann lacht.", "Baumann sagt, sie habe lange gewartet:"}, "Ute Baumann"},
};
const std::vector<LeadIn> spanish{
    {"es", {"El puente es viejo, ha dicho el alcalde Julián Cobos:"}, "Julián Cobos"},
    {"es", {"Julián Cobos dejará el cargo, anunció Carmen Ruiz:"}, "Carmen Ruiz"},
    {"es", {"Carmen Ruiz Montero ríe.", "Ruiz cuenta que todo empezó de noche:"}, "Carmen Ruiz Montero"},
    {"es", {"Julián Cobos ríe.", "El cartel que cuelga de la puerta dice:"}, "no slot"},
    {"es", {"Julián Cobos dijo sí.", "Él explica que lo pensó mucho:"}, "Julián Cobos"},
    {"es", {"Julián Cobos dijo sí.", "La empresa dijo no.", "Añadió que pagará las obras:"}, "no slot"},
    {"es", {"Julián Cobos dijo sí.", "El ministerio dijo no.", "Él explica que no hay fondos:"}, "no slot"},
    {"es", {"Julián Cobos y Carmen Ruiz explican su plan:"}, "unnamed"},
    {"es", {"¡Ya basta!, exclamó la ministra de Cultura Ana Soto:"}, "Ana Soto"},
};
const std::vector<LeadIn> portuguese{
    {"pt", {"A ponte é velha, tem dito o prefeito João Rangel:"}, "João Rangel"},
    {"pt", {"João Rangel deixará o cargo, anunciou Ana Moreira:"}, "Ana Moreira"},
    {"pt", {"João Rangel riu.", "A placa pendurada na porta diz:"}, "no slot"},
    {"pt", {"João Rangel disse sim.", "Queixou-se, porém, do preço:"}, "João Rangel"},
    {"pt", {"João Rangel disse sim.", "A empresa disse não.", "Acrescentou que vai pagar:"}, "no slot"},
    {"pt", {"João Rangel disse sim.", "O governo disse não.", "Ele explica que não há verba:"}, "no slot"},
    {"pt", {"Os moradores afirmaram que ninguém os avisou:"}, "unnamed"},
    {"pt", {"O presidente da associação João Rangel disse que a obra começa já:"}, "João Rangel"},
};

INSTANTIATE_TEST_SUITE_P(French, LeadIns, testing::ValuesIn(french));
INSTANTIATE_TEST_SUITE_P(German, LeadIns, testing::ValuesIn(german));
INSTANTIATE_TEST_SUITE_P(Spanish, LeadIns, testing::ValuesIn(spanish));
INSTANTIATE_TEST_SUITE_P(Portuguese, LeadIns, testing::ValuesIn(portuguese));

std::vector<std::string> parts(const std::string& text, const std::string& language) {
    std::vector<std::string> words;
    for (const Token& token : part_words(split_tokens(text), language_rules(language)))
        words.emplace_back(token.text);
    return words;
}

TEST(PartWords, CutsElisionsAndPronounsOff) {
    using testing::ElementsAre;
    EXPECT_THAT(parts("L'élue l’a dit", "fr"), ElementsAre("L'", "élue", "l’", "a", "dit"));
    EXPECT_THAT(parts("a-t-elle", "fr"), ElementsAre("a", "elle"));
    EXPECT_THAT(parts("queixou-se", "pt"), ElementsAre("queixou", "se"));
}

TEST(PartWords, LeavesNamesWhole) {
    using testing::ElementsAre;
    EXPECT_THAT(parts("Jeanne d'Aubrac", "fr"), ElementsAre("Jeanne", "d'Aubrac"));
    EXPECT_THAT(parts("Peter O'Hara aujourd'hui", "fr"), ElementsAre("Peter", "O'Hara", "aujourd'hui"));
}

} // namespace
} // namespace radiowrap
