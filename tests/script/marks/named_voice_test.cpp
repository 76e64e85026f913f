#include "script/marks/named_voice.hpp"
#include "script/pieces.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

std::optional<Piece> voice_of(std::string_view line, const std::string& language,
                              const std::string& before = {}) {
    const std::vector<std::string> paragraphs = {before, std::string(line)};
    TextNames names(paragraphs, language_rules(language));
    return read_named_voice(MarkLine(line, language_rules(language)), line, names);
}

std::string read(std::string_view line, const std::string& language, const std::string& before = {}) {
    const auto piece = voice_of(line, language, before);
    return piece ? line_of(*piece) : "none";
}

TEST(NamedVoices, NameWhoseClipPlays) {
    EXPECT_EQ(read("CUT: Marsh", "en"), "S Marsh | - | -");
    EXPECT_EQ(read("BITE - Ida Marsh, bell ringer", "en"), "S Ida Marsh | bell ringer | -");
    EXPECT_EQ(read("ITW Luc Morin : « Une heure de plus »", "fr"), "S Luc Morin | - | Une heure de plus");
    EXPECT_EQ(read("CORTE: Rosa Lima", "es"), "S Rosa Lima | - | -");
    EXPECT_EQ(read("مقطع صوتي: سامي حداد", "ar"), "S سامي حداد | - | -");
    EXPECT_EQ(read("كات 2: سامي حداد \"أشتري خبزي ليلاً.\"", "ar"), "S2 سامي حداد | - | أشتري خبزي ليلاً.");
    EXPECT_EQ(read("CORTE DE VOZ: MARTA GIL 0:12", "es"), "S MARTA GIL | - | -");
    EXPECT_EQ(read("SOT: PROTESTER", "en"), "S - | - | -");
}

TEST(NamedVoices, TellTheLength) {
    const auto piece = voice_of("CUT: Marsh :14", "en");
    ASSERT_TRUE(piece);
    EXPECT_EQ(piece->segment.seconds, 14.0);
    EXPECT_EQ(piece->person, "Marsh");
}

TEST(NamedVoices, MayBeANameWithANumberWhereTheTextNamesIt) {
    EXPECT_EQ(read("Oakes 1: \"...never again.\"", "en", "Keeper Tom Oakes says it is over."),
              "S1 Oakes | - | ...never again.");
    EXPECT_EQ(read("Psalm 23: \"The words of the psalm.\"", "en", "Keeper Tom Oakes says it is over."),
              "none");
}

TEST(NamedVoices, AreNotSentences) {
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
