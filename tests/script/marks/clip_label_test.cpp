#include "script/marks/clip_label.hpp"
#include "script/pieces.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

std::string read(std::string_view line, const std::string& language, std::string_view before = {}) {
    const auto piece = read_clip_label(line, before, language_rules(language));
    return piece ? line_of(*piece) : "none";
}

TEST(ClipLabels, NameWhoseClipPlays) {
    EXPECT_EQ(read("CUT: Marsh", "en"), "S Marsh | - | -");
    EXPECT_EQ(read("BITE - Ida Marsh, bell ringer", "en"), "S Ida Marsh | bell ringer | -");
    EXPECT_EQ(read("ITW Luc Morin : « Une heure de plus »", "fr"), "S Luc Morin | - | Une heure de plus");
    EXPECT_EQ(read("CORTE: Rosa Lima", "es"), "S Rosa Lima | - | -");
    EXPECT_EQ(read("مقطع صوتي: سامي حداد", "ar"), "S سامي حداد | - | -");
    EXPECT_EQ(read("كات 2: سامي حداد \"أشتري خبزي ليلاً.\"", "ar"), "S2 سامي حداد | - | أشتري خبزي ليلاً.");
    EXPECT_EQ(read("SOT: PROTESTER", "en"), "S - | - | -");
}

TEST(ClipLabels, TellTheLength) {
    const auto piece = read_clip_label("CUT: Marsh :14", {}, language_rules("en"));
    ASSERT_TRUE(piece);
    EXPECT_EQ(piece->segment.seconds, 14.0);
    EXPECT_EQ(piece->person, "Marsh");
}

TEST(ClipLabels, MayBeANameWithANumberWhereTheTextNamesIt) {
    EXPECT_EQ(read("Oakes 1: \"...never again.\"", "en", "Keeper Tom Oakes says it is over."),
              "S1 Oakes | - | ...never again.");
    EXPECT_EQ(read("Psalm 23: \"The words of the psalm.\"", "en", "Keeper Tom Oakes says it is over."),
              "none");
}

TEST(ClipLabels, AreNotSentences) {
    EXPECT_EQ(read("Cut: Marsh", "en"), "none");
    EXPECT_EQ(read("CUT: the power to three hundred homes", "en"), "none");
    EXPECT_EQ(read("CUT: The Storm", "en"), "none");
    EXPECT_EQ(read("ACT 1: Storm", "en"), "none");
    EXPECT_EQ(read("CUT", "en"), "none");
    EXPECT_EQ(read("CUT: Marsh said it was over for good", "en"), "none");
    EXPECT_EQ(read("تصريح: السفر إلى المدينة", "ar"), "none");
    EXPECT_EQ(read("Marsh: \"Never again.\"", "en", "Ida Marsh rings."), "none");
}

} // namespace
} // namespace radiowrap
