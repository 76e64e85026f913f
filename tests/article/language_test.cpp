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
    Six, Languages,
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
               "durante toda a tarde."}),
    [](const auto& sample) { return sample.param.language + std::to_string(sample.index); });

} // namespace
} // namespace radiowrap
