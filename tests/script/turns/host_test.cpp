#include "script/confidence.hpp"
#include "script/pieces.hpp"
#include "script/turns.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

std::vector<Piece> turns_of(std::vector<std::string> paragraphs, const std::string& language) {
    Article article;
    article.language = language;
    article.paragraphs = std::move(paragraphs);
    return read_turns(article, language_rules(language)).value_or(std::vector<Piece>{});
}

/// Who is heard, in order.
std::vector<std::string> heard(const std::vector<Piece>& pieces) {
    std::vector<std::string> people;
    for (const Piece& piece : pieces)
        if (piece.kind == Piece::Kind::slot) people.push_back(piece.person.value_or("-"));
    return people;
}

double least_confidence(const std::vector<Piece>& pieces) {
    double least = 1.0;
    for (const Piece& piece : pieces)
        if (piece.kind == Piece::Kind::slot) least = std::min(least, piece.segment.confidence);
    return least;
}

using People = std::vector<std::string>;
constexpr double asked_for = 0.75;

TEST(Host, IsWhoTellsOfTheOtherThoughTheGuestOpens) {
    const auto pieces = turns_of({"IDA MARSH: The bell never stops. Not even in snow.",
                                  "TOM OAKES: Ida Marsh has rung the harbour bell since she was nine.",
                                  "MARSH: Somebody has to. I do not mind the cold.",
                                  "OAKES: In autumn a machine will do it."},
                                 "en");
    EXPECT_EQ(heard(pieces), (People{"Ida Marsh", "Marsh"}));
    EXPECT_GE(least_confidence(pieces), asked_for);
}

TEST(Host, IsWhoTellsOfTheOtherInArabicToo) {
    const auto pieces = turns_of(
        {"رنا الحلبي: فتحنا المخبز بفرن واحد قديم.", "ليلى: رنا الحلبي أسست المخبز قبل ستة أعوام في البلدة.",
         "رنا الحلبي: واليوم نخبز ألف رغيف كل صباح.", "ليلى: ويصل الخبز إلى المدارس القريبة."},
        "ar");
    EXPECT_EQ(heard(pieces), (People{"رنا الحلبي", "رنا الحلبي"}));
    EXPECT_GE(least_confidence(pieces), asked_for);
}

TEST(Host, IsWhoAsksAndThanksWhereTheFirstQuestionIsMissing) {
    const auto pieces =
        turns_of({"NINA VOSS: Salt. Always salt.", "ELM: And your mother fished?",
                  "VOSS: My mother mended nets. My aunt fished.", "ELM: Nina Voss, thanks for coming in."},
                 "en");
    EXPECT_EQ(heard(pieces), (People{"Nina Voss", "Voss"}));
    EXPECT_GE(least_confidence(pieces), asked_for);
}

TEST(Host, IsKnownWithoutAHeadlineByTheWholeInterview) {
    const auto pieces = turns_of(
        {"BR : This week our guest is the baker Mona Saleh. Mona, where did it begin?",
         "MONA SALEH : In my uncle's cellar. Nobody had asked me to.", "BR : And nobody stopped you?",
         "MS : They ate it all. That was enough.", "BR : Mona Saleh, thank you."},
        "en");
    EXPECT_EQ(heard(pieces), (People{"Mona Saleh", "Mona Saleh"}));
    EXPECT_GE(least_confidence(pieces), asked_for);
}

TEST(Host, AsksInArabicWithoutQuestionMarks) {
    const auto pieces =
        turns_of({"سمر القاسم: نزرع الورد منذ عشرين سنة في هذا السهل.", "هادي: كيف كان الموسم هذا العام",
                  "سمر القاسم: كان أفضل من الماضي والحمد لله.", "هادي: وهل تصدرون الورد إلى الخارج"},
                 "ar");
    EXPECT_EQ(heard(pieces), (People{"سمر القاسم", "سمر القاسم"}));
}

TEST(Host, OfAPanelNamesAndCallsItsGuests) {
    EXPECT_EQ(
        heard(turns_of({"LOW: With me are Ada Penn of the river watch and Sam Burke, who fishes there. Ada, "
                        "is it clean?",
                        "PENN: Yes. The otters are back.", "LOW: Sam?", "BURKE: The otters eat what I catch.",
                        "LOW: Thank you both."},
                       "en")),
        (People{"Penn", "Burke"}));
}

TEST(Host, AndGuestMayBeLettersThatMeanAQuestionElsewhere) {
    const auto pieces = turns_of({"M: Wie lange steht die Mühle schon?", "P: Seit hundert Jahren.",
                                  "M: Und wem gehört sie heute?", "P: Dem ganzen Dorf."},
                                 "de");
    EXPECT_EQ(heard(pieces), (People{"P", "P"}));
    EXPECT_LT(least_confidence(pieces), asked_for);
}

TEST(Host, IsNotKnownByOneFamilyNameInASentence) {
    const auto pieces = turns_of({"Ann Cole: The mill is open again.", "Joe Brant: It never closed.",
                                  "Ann Cole: The wheel turns.", "Joe Brant: As if Cole knew of the wheel."},
                                 "en");
    EXPECT_LT(least_confidence(pieces), asked_for);
}

TEST(Host, IsAskedForWhereNothingTells) {
    const auto pieces = turns_of({"Ann Cole: The mill is open again.", "Joe Brant: It never closed.",
                                  "Ann Cole: The wheel turns.", "Joe Brant: It always turned."},
                                 "en");
    EXPECT_EQ(heard(pieces).size(), 2u);
    EXPECT_LT(least_confidence(pieces), asked_for);
}

TEST(Host, IsAskedForWhereSignsDisagree) {
    const auto pieces = turns_of({"Ann Cole: Was the mill ever closed?", "Joe Brant: Was it ever open?",
                                  "Ann Cole: Who turned the wheel?", "Joe Brant: Who else but the river?"},
                                 "en");
    EXPECT_LT(least_confidence(pieces), asked_for);
}

TEST(Closing, OfAnInterviewIsAskedForAsItMayBeTheGuests) {
    const auto pieces = turns_of({"Ida Marsh rings the harbour bell.", "Question: When did you begin?",
                                  "Ida Marsh: At nine.", "Question: And when will you stop?",
                                  "Marsh: Never, as far as it goes.", "The bell is from another century."},
                                 "en");
    ASSERT_EQ(pieces.size(), 8u);
    EXPECT_EQ(line_of(pieces.back()), "T The bell is from another century.");
    EXPECT_GE(pieces[3].segment.confidence, asked_for);
    EXPECT_LT(pieces[6].segment.confidence, asked_for);
}

TEST(Host, MayBeTheStationByName) {
    EXPECT_EQ(lines_by(read_turns,
                       {"التقت إذاعتنا الكاتب سامي حداد في المعرض.", "راديو الساحل: كيف ترى المعرض اليوم؟",
                        "سامي حداد: مزدحم، لكنه جميل.", "راديو الساحل: وما جديدك؟", "حداد: رواية عن البحر."},
                       "ar"),
              (Lines{"T التقت إذاعتنا الكاتب سامي حداد في المعرض.",
                     "A راديو الساحل:", "T كيف ترى المعرض اليوم؟", "S سامي حداد | - | مزدحم، لكنه جميل.",
                     "A راديو الساحل:", "T وما جديدك؟", "S حداد | - | رواية عن البحر."}));
    EXPECT_EQ(lines_by(read_turns,
                       {"كتبت الصحف عن الجسر صباح اليوم.", "راديو الساحل: افتتح الجسر أمس بحضور الأهالي.",
                        "سامي حداد: الجسر جميل جداً."},
                       "ar"),
              Lines{"none"});
}

TEST(Host, OfAStationIsNotItsDirector) {
    EXPECT_EQ(heard(turns_of({"المذيعة: من يدير البث الآن؟", "مدير الإذاعة: أنا أديره منذ عام كامل.",
                              "المذيعة: وكيف يسير العمل؟", "مدير الإذاعة: يسير على ما يرام."},
                             "ar")),
              (People{"-", "-"}));
}

} // namespace
} // namespace radiowrap
