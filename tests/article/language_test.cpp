#include "article/language.hpp"
#include "article/rules.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

struct Sample {
    std::string language;
    std::string text; ///< three sentences
};

class Languages : public testing::TestWithParam<Sample> {};

TEST_P(Languages, AreToldByThreeSentences) {
    EXPECT_EQ(detect_language(GetParam().text, article_rules()), GetParam().language);
}

INSTANTIATE_TEST_SUITE_P(
    Nine, Languages,
    testing::Values(
        Sample{"ar",
               "أغلقت البلدية الجسر القديم أمس. وقال سكان إن الحافلات توقفت. ولم يتضح متى يفتح من جديد."},
        Sample{"en", "The old bridge was closed on Monday. Shop owners fear for their trade. Nobody in town "
                     "knows when it will open again."},
        Sample{"fr", "Le vieux pont est fermé depuis lundi. Les commerçants craignent pour leurs affaires. "
                     "Personne en ville ne sait quand il rouvrira."},
        Sample{"fr", "Grève à Marseille : bus et métros à l'arrêt. D'après l'opérateur, l'attente durera. "
                     "L'an dernier, c'est au printemps qu'on avait protesté."},
        Sample{"de", "Die alte Brücke ist seit Montag gesperrt. Händler fürchten um ihr Geschäft. Niemand in "
                     "der Stadt weiß, wann sie wieder öffnet."},
        Sample{"es", "El viejo puente está cerrado desde el lunes. Los comerciantes temen por sus ventas. "
                     "Nadie en la ciudad sabe cuándo volverá a abrir."},
        Sample{"es", "Tres heridos tras un choque de trenes. La policía investiga las causas. Se esperan "
                     "retrasos durante toda la tarde."},
        Sample{"pt", "A velha ponte está fechada desde segunda-feira. Os comerciantes temem pelas vendas. "
                     "Ninguém na cidade sabe quando ela vai reabrir."},
        Sample{"pt",
               "Três feridos após choque de comboios. A polícia investiga as causas. Esperam-se atrasos "
               "durante toda a tarde."},
        Sample{
            "pt",
            "LOC: Fecha amanhã a ponte de Vila Seca.\nSONORA 1 (Joaquim Telles)\nLOC: Obra dura três meses."},
        Sample{"it", "Il vecchio ponte è chiuso da lunedì. I commercianti temono per le vendite. Nessuno in "
                     "città sa quando verrà riaperto."},
        Sample{"it", "Tre feriti dopo uno scontro tra treni. La polizia indaga sulle cause. Sono previsti "
                     "ritardi per tutto il pomeriggio."},
        Sample{"tr", "Eski köprü pazartesiden beri kapalı. Esnaf satışların düşmesinden korkuyor. Kentte "
                     "kimse ne zaman açılacağını bilmiyor."},
        Sample{"ru", "Старый мост закрыт с понедельника. Торговцы боятся за выручку. Никто в городе не "
                     "знает, когда его снова откроют."}),
    [](const auto& sample) { return sample.param.language + std::to_string(sample.index); });

class ForeignLanguages : public testing::TestWithParam<std::string> {};

TEST_P(ForeignLanguages, AreNotTakenForKindredOnes) {
    EXPECT_EQ(detect_language(GetParam(), article_rules()), "und");
}

INSTANTIATE_TEST_SUITE_P(
    WithoutAFile, ForeignLanguages,
    testing::Values(
        // Ukrainian, Bulgarian, Serbian, Kazakh
        "Старий міст закрито з понеділка, і крамарі бояться за свою торгівлю. Ніхто в місті не знає, коли "
        "його знову відкриють, але роботи вже почалися.",
        "Для людей з міста через дощ немає дороги, без мосту між селами теж немає, і при в'їзді стоїть "
        "поліція.",
        "Старият мост е затворен от понеделник и търговците се страхуват за продажбите си. Никой в града не "
        "знае кога ще бъде отворен отново, но работата вече започна.",
        "Стари мост је затворен од понедељка и трговци се плаше за продају. Нико у граду не зна када ће "
        "поново бити отворен, али су радови већ почели.",
        "Ескі көпір дүйсенбіден бері жабық, сатушылар саудасы үшін алаңдайды. Қалада оның қашан ашылатынын "
        "ешкім білмейді, бірақ жұмыс басталды.",
        // Azerbaijani, Kurdish, Swahili
        "Köhnə körpü bazar ertəsindən bağlıdır və mağaza sahibləri satış üçün narahatdır. Şəhərdə heç kim "
        "onun nə vaxt açılacağını bilmir, amma iş başlayıb.",
        "Pira kevn ji duşemê ve girtî ye û dikandar ji bo karê xwe ditirsin. Li bajêr kes nizane kengî dê "
        "dîsa vebe, lê kar dest pê kiriye.",
        "Daraja la zamani limefungwa tangu Jumatatu na wafanyabiashara wanahofia biashara yao. Hakuna mtu "
        "mjini anayejua litafunguliwa lini, lakini kazi imeanza.",
        // Romanian, Polish, Dutch
        "Podul vechi este închis de luni, iar comercianții se tem pentru vânzări. Nimeni din oraș nu știe "
        "când va fi redeschis, dar lucrările au început deja.",
        "Stary most jest zamknięty od poniedziałku, a kupcy boją się o swoje obroty. Nikt w mieście nie "
        "wie, kiedy zostanie otwarty, ale prace już trwają.",
        "De oude brug is sinds maandag dicht en winkeliers vrezen voor hun omzet. Niemand in de stad weet "
        "wanneer hij weer opengaat, maar het werk is al begonnen."));

} // namespace
} // namespace radiowrap
