#include "script/script_of.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

constexpr double sure_enough = 0.75; // less is a question

struct LeadIn {
    const char* language;
    const char* text;
    const char* speaker; ///< "?": a question, or nobody's clip
};

void PrintTo(const LeadIn& lead_in, std::ostream* out) { *out << lead_in.text; }

class RadioLeadIns : public testing::TestWithParam<LeadIn> {};

TEST_P(RadioLeadIns, OpenTheSlotOfWhoIsHeard) {
    const Script script = script_of({GetParam().text}, GetParam().language);
    const std::string slot = script.segments.back().confidence < sure_enough ? "?" : last_slot(script);
    EXPECT_EQ(slot, GetParam().speaker);
}

INSTANTIATE_TEST_SUITE_P(
    Arabic, RadioLeadIns,
    testing::Values(LeadIn{"ar", "وبدأ حسن النيفي حديثه قائلاً:", "حسن النيفي"},
                    LeadIn{"ar", "وبدأت المعلمة هند العلي كلامها قائلة:", "هند العلي"},
                    LeadIn{"ar", "مداخلة المهندس حسن النيفي:", "حسن النيفي"},
                    LeadIn{"ar", "مداخلة هاتفية مع المهندس حسن النيفي:", "حسن النيفي"},
                    LeadIn{"ar", "ويرى حسن النيفي:", "حسن النيفي"},
                    LeadIn{"ar", "وفي حديثه لإذاعة النسيم قال حسن النيفي:", "حسن النيفي"},
                    LeadIn{"ar", "نتابع ما قاله المهندس حسن النيفي:", "حسن النيفي"},
                    LeadIn{"ar", "وكان لنا هذا اللقاء مع المهندس حسن النيفي:", "حسن النيفي"},
                    LeadIn{"ar", "كما صرح بذلك المهندس حسن النيفي لإذاعة النسيم:", "حسن النيفي"},
                    LeadIn{"ar", "ضيفنا المهندس حسن النيفي يقول:", "حسن النيفي"},
                    LeadIn{"ar", "مراسلنا التقى المهندس حسن النيفي وسأله عن الأسباب:", "حسن النيفي"},
                    LeadIn{"ar", "ووقف حسن النيفي أمام الحضور وقال إن الأمر انتهى:", "حسن النيفي"},
                    LeadIn{"ar", "وهو ما أكده المهندس حسن النيفي بقوله:", "حسن النيفي"},
                    LeadIn{"ar", "والتقى الوزير خالد العلي بعدد من الأهالي في المدينة:", "?"},
                    LeadIn{"ar", "ووصل الوزير خالد العلي برفقة حسن النيفي وقال إن الأمر انتهى:", "?"},
                    LeadIn{"ar", "وقال محامي حسن النيفي إن الأمر انتهى:", "?"},
                    LeadIn{"ar", "وقال والدها حسن النيفي إن الأمر انتهى:", "حسن النيفي"},
                    LeadIn{"ar", "وقال د. حسن النيفي إن الأمر انتهى:", "حسن النيفي"},
                    LeadIn{"ar", "وقال المتحدث باسم حسن النيفي إن الأمر انتهى:", "?"}));

INSTANTIATE_TEST_SUITE_P(
    English, RadioLeadIns,
    testing::Values(LeadIn{"en", "According to Mayor Anna Lee, the bill is high:", "Anna Lee"},
                    LeadIn{"en", "Here is how Anna Lee sees it:", "Anna Lee"},
                    LeadIn{"en", "This is Anna Lee on the bridge:", "Anna Lee"},
                    LeadIn{"en", "Anna Lee had this to say:", "Anna Lee"},
                    LeadIn{"en", "We asked the mayor, Anna Lee, how she felt:", "Anna Lee"},
                    LeadIn{"en", "Anna Lee smiled, saying it was over:", "Anna Lee"},
                    LeadIn{"en", "Anna Lee smiled and said:", "Anna Lee"},
                    LeadIn{"en", "Farmer Tom Baker said half of his crop was lost:", "Tom Baker"},
                    LeadIn{"en", "Our reporter spoke to Anna Lee:", "?"},
                    LeadIn{"en", "Harbour Radio's Tom Baker spoke to Anna Lee:", "?"},
                    LeadIn{"en", "Tom Baker asked Anna Lee how she felt:", "?"},
                    LeadIn{"en", "The mayor met Anna Lee and said it was over:", "?"},
                    LeadIn{"en", "Anna Lee met Tom Baker and said it was over:", "?"}));

INSTANTIATE_TEST_SUITE_P(
    French, RadioLeadIns,
    testing::Values(LeadIn{"fr", "Selon Paul Rousset, le pont est trop vieux :", "Paul Rousset"},
                    LeadIn{"fr", "C'est ce qu'explique le maire Paul Rousset :", "Paul Rousset"},
                    LeadIn{"fr", "Comme l'explique Paul Rousset, le pont est vieux :", "Paul Rousset"},
                    LeadIn{"fr", "Ce que confirme Paul Rousset, maire de Villebrune :", "Paul Rousset"},
                    LeadIn{"fr", "On écoute la réaction du maire Paul Rousset :", "Paul Rousset"},
                    LeadIn{"fr", "Paul Rousset a souri en disant que tout va bien :", "Paul Rousset"},
                    LeadIn{"fr", "Le maire a demandé à Paul Rousset de partir :", "?"}));

INSTANTIATE_TEST_SUITE_P(
    German, RadioLeadIns,
    testing::Values(LeadIn{"de", "Laut Bürgermeister Paul Kroll ist das Geld knapp:", "Paul Kroll"},
                    LeadIn{"de", "Paul Kroll zufolge ist die Brücke alt:", "Paul Kroll"},
                    LeadIn{"de", "Dem Bürgermeister Paul Kroll zufolge ist die Brücke alt:", "Paul Kroll"},
                    LeadIn{"de", "Dazu Bürgermeister Paul Kroll:", "Paul Kroll"},
                    LeadIn{"de", "Das sieht auch Paul Kroll so:", "Paul Kroll"},
                    LeadIn{"de", "Wir haben mit Paul Kroll gesprochen:", "Paul Kroll"},
                    LeadIn{"de", "Paul Kroll lächelte und sagte, es sei vorbei:", "Paul Kroll"},
                    LeadIn{"de", "Peter Roth fragte Paul Kroll, was er davon hält:", "?"}));

INSTANTIATE_TEST_SUITE_P(
    Spanish, RadioLeadIns,
    testing::Values(LeadIn{"es", "Según Julián Cobos, el puente es viejo:", "Julián Cobos"},
                    LeadIn{"es", "Así lo explica el alcalde Julián Cobos:", "Julián Cobos"},
                    LeadIn{"es", "Nos lo cuenta Julián Cobos:", "Julián Cobos"},
                    LeadIn{"es", "Tal y como señala Julián Cobos, el puente es viejo:", "Julián Cobos"},
                    LeadIn{"es", "Son palabras de Julián Cobos:", "Julián Cobos"},
                    LeadIn{"es", "Julián Cobos sonrió y dijo que todo va bien:", "Julián Cobos"},
                    LeadIn{"es", "Ana Soto preguntó a Julián Cobos por el puente:", "?"}));

INSTANTIATE_TEST_SUITE_P(
    Portuguese, RadioLeadIns,
    testing::Values(LeadIn{"pt", "Segundo o prefeito João Rangel, a ponte é velha:", "João Rangel"},
                    LeadIn{"pt", "É o que explica o prefeito João Rangel:", "João Rangel"},
                    LeadIn{"pt", "Como explica João Rangel, a ponte é velha:", "João Rangel"},
                    LeadIn{"pt", "É a opinião de João Rangel:", "João Rangel"},
                    LeadIn{"pt", "João Rangel começou dizendo que a ponte é velha:", "João Rangel"},
                    LeadIn{"pt", "Ana Moreira perguntou a João Rangel pela ponte:", "?"}));

} // namespace
} // namespace radiowrap
