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

const std::vector<LeadIn> italian{
    {"it", {"Il ponte è vecchio, ha detto ieri il sindaco Paolo Ferri:"}, "Paolo Ferri"},
    {"it", {"Paolo Ferri lascerà l'incarico, annunciò Anna Sala:"}, "Anna Sala"},
    {"it", {"Paolo Ferri ha riso.", "Il cartello appeso alla porta dice:"}, "no slot"},
    {"it", {"Paolo Ferri ha detto sì.", "Ha aggiunto che ci ha pensato molto:"}, "Paolo Ferri"},
    {"it", {"Paolo Ferri ha detto sì.", "L'azienda ha detto no.", "Ha aggiunto che pagherà:"}, "no slot"},
    {"it", {"Secondo l'Istat, la popolazione della valle cresce ogni anno:"}, "no slot"},
    {"it", {"L'attrice Anna D'Angelo racconta la sua prima notte:"}, "Anna D'Angelo"},
    {"it", {"Paolo Ferri ha anche detto che il ponte resta chiuso:"}, "Paolo Ferri"},
    {"it", {"Anna Sala ci racconta la sua prima notte:"}, "Anna Sala"},
    {"it", {"Paolo Ferri e Anna Sala spiegano il loro piano:"}, "unnamed"},
    {"it", {"La figlia di Paolo Ferri sostiene un'altra cosa:"}, "unnamed"},
};
const std::vector<LeadIn> turkish{
    {"tr", {"Belediye Başkanı Hasan Korkmaz şunları söyledi:"}, "Hasan Korkmaz"},
    {"tr", {"Kıyıkent Belediye Başkanı Elif Sarı yolun kapandığını belirtti:"}, "Elif Sarı"},
    {"tr", {"Hasan Korkmaz, köprünün yakında açılacağını söyledi:"}, "Hasan Korkmaz"},
    {"tr", {"Açılışta konuşan Vali Elif Sarı, köylüler için yol yapılacağını söyledi:"}, "Elif Sarı"},
    {"tr", {"Hasan Korkmaz geldi, Elif Sarı yolun kapandığını söyledi:"}, "Elif Sarı"},
    {"tr", {"Hasan Korkmaz, Elif Sarı ve Murat Aydın yolun kapandığını söyledi:"}, "unnamed"},
    {"tr", {"Hasan Korkmaz, Elif Sarı gelince yolun kapandığını söyledi:"}, "unnamed"},
    {"tr", {"Hasan Korkmaz ve Elif Sarı yolun kapandığını söyledi:"}, "unnamed"},
    {"tr", {"Hasan Korkmaz geldi.", "Korkmaz ilk günü şöyle anlattı:"}, "Hasan Korkmaz"},
    {"tr", {"Hasan Korkmaz'ın kızı yolun kapandığını söyledi:"}, "unnamed"},
    {"tr", {"Hasan Korkmaz'ın evinde toplanan köylüler yolun kapandığını söyledi:"}, "unnamed"},
    {"tr", {"Köylüler Taşdere yolunun kapandığını söyledi:"}, "unnamed"},
    {"tr", {"Muhtar Elif Sarı, yolun kapalı olduğunu dün söyledi:"}, "Elif Sarı"},
    {"tr", {"Bakan Elif Sarı ise yolun açık olduğunu savundu:"}, "Elif Sarı"},
    {"tr", {"Valilik köprünün pazartesi açılacağını duyurdu:"}, "no slot"},
    {"tr", {"Hasan Korkmaz geldi.", "Valilik dün “yol kapalı” dedi:"}, "no slot"},
};
const std::vector<LeadIn> russian{
    {"ru", {"Мост совсем старый, сообщил мэр города Иван Котов:"}, "Иван Котов"},
    {"ru", {"Мэр Заречья Иван Котов рассказал, что мост откроют весной:"}, "Иван Котов"},
    {"ru", {"Мост закрыт, — рассказала директор школы Анна Ветрова:"}, "Анна Ветрова"},
    {"ru", {"Мэр Заречья сообщил, что мост откроют весной:"}, "unnamed"},
    {"ru", {"Об этом рассказал директор школы Пётр Ветров:"}, "Пётр Ветров"},
    {"ru", {"Иван Котов также сообщил, что мост откроют весной:"}, "Иван Котов"},
    {"ru", {"Жители Заречья рассказали, что мост закрыт:"}, "unnamed"},
    {"ru", {"Жена мэра Ивана Котова сказала, что моста больше нет:"}, "unnamed"},
    {"ru", {"Пресс-секретарь мэра Анна Ветрова сообщила, что мост закрыт:"}, "Анна Ветрова"},
    {"ru", {"Дочь Джорджа Брауна рассказала, что мост закрыт:"}, "unnamed"},
    {"ru", {"По словам Ивана Котова, мост откроют только весной:"}, "no slot"},
    {"ru", {"Об этом рассказала вдова Александра Котова:"}, "unnamed"},
    {"ru", {"Ивану Котову сообщили соседи, что мост давно закрыт:"}, "unnamed"},
    {"ru", {"Министерство сообщило, что мост откроют только весной:"}, "no slot"},
    {"ru", {"Иван Котов сказал да.", "Он пояснил, что долго думал:"}, "Иван Котов"},
    {"ru", {"Иван Котов засмеялся.", "Котов рассказал, что было ночью:"}, "Иван Котов"},
};

INSTANTIATE_TEST_SUITE_P(Italian, LeadIns, testing::ValuesIn(italian));
INSTANTIATE_TEST_SUITE_P(Turkish, LeadIns, testing::ValuesIn(turkish));
INSTANTIATE_TEST_SUITE_P(Russian, LeadIns, testing::ValuesIn(russian));
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

TEST(PartWords, KnowsANameInFrontOfItsSuffix) {
    const auto name = part_words(split_tokens("Kaya’nın"), language_rules("tr")).front();
    EXPECT_EQ(name.key, "kaya");
    EXPECT_TRUE(name.possessive);
    EXPECT_EQ(words_key("KADIKÖY IŞIK İZMİR"), words_key("Kadıköy ışık izmir"));
}

TEST(PartWords, LeavesNamesWhole) {
    using testing::ElementsAre;
    EXPECT_THAT(parts("Jeanne d'Aubrac", "fr"), ElementsAre("Jeanne", "d'Aubrac"));
    EXPECT_THAT(parts("Peter O'Hara aujourd'hui", "fr"), ElementsAre("Peter", "O'Hara", "aujourd'hui"));
}

} // namespace
} // namespace radiowrap
