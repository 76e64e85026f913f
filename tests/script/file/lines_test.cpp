#include "script/file/lines.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using Kind = ScriptLine::Kind;

std::string shown(std::string_view line) {
    const ScriptLine read = read_line(line);
    const char* kinds[] = {"blank", "note", "field", "text"};
    std::string text = kinds[static_cast<int>(read.kind)];
    if (!read.keyword.empty()) text += " " + read.keyword;
    return text + (read.value.empty() ? "" : " <" + std::string(read.value) + ">");
}

TEST(ScriptLines, AreFieldsWhereOneAsciiWordAndAColonBeginThem) {
    EXPECT_EQ(shown("pause: 0:02"), "field pause <0:02>");
    EXPECT_EQ(shown("\tIN_Cue :  وقال الرجل  "), "field in-cue <وقال الرجل>");
    EXPECT_EQ(shown("clip:"), "field clip");
    EXPECT_EQ(shown("https://example"), "field https <//example>");
    EXPECT_EQ(shown("وقال: نعم"), "text <وقال: نعم>");
    EXPECT_EQ(shown("He said: yes"), "text <He said: yes>");
    EXPECT_EQ(shown("12:30 is the hour"), "text <12:30 is the hour>");
    EXPECT_EQ(shown(": yes"), "text <: yes>");
    EXPECT_EQ(shown("averyveryveryverylongwordthatisnokeyword: yes").substr(0, 4), "text");
}

TEST(ScriptLines, MayHoldWhatEditorsOfRightToLeftTextLeave) {
    EXPECT_EQ(shown("\u200Fclip\u0640\u0640: \u2068a.wav\u2069"), "field clip <\u2068a.wav\u2069>");
    EXPECT_EQ(name_in("\u2068a.wav\u2069 \u200F"), "a.wav");
    EXPECT_EQ(shown("\u200F # note"), "note");
    EXPECT_EQ(shown(" \u00A0\u200F"), "blank");
    EXPECT_EQ(shown("\u200Fنص"), "text <\u200Fنص>");
}

TEST(ScriptLines, TakeAnyTextEscaped) {
    for (const std::string text : {"",
                                   " ",
                                   "  a ",
                                   "#a",
                                   " # a",
                                   "\\",
                                   "\\\\",
                                   "\\#",
                                   "clip:",
                                   " CLIP : a",
                                   "\u200Fclip: a",
                                   "\u200F",
                                   "a\nb",
                                   "\na",
                                   "a\n",
                                   "\\\n",
                                   "\\u{41}",
                                   "a\\u{41}",
                                   "\\u{",
                                   "\\u",
                                   "\u0085",
                                   "a\u2028b",
                                   "a \u00A0",
                                   "\tb\t",
                                   "\x01",
                                   "n\x7F",
                                   "---",
                                   "radiowrap script 1",
                                   "\\u{5C}",
                                   "\u202Eعكس\u202C",
                                   "a:b",
                                   ":",
                                   "مرحبا: clip: a"}) {
        for (const std::string& escaped : {escaped_value(text), escaped_name(text), escaped_text(text)})
            EXPECT_EQ(escaped.find_first_of("\n\x01\x7F"), std::string::npos) << text;
        const std::string field = "words: " + escaped_value(text);
        EXPECT_EQ(read_line(field).kind, Kind::field);
        EXPECT_EQ(without_codes(read_line(field).value), text);
        const std::string name = "speaker: " + escaped_name(text);
        EXPECT_EQ(without_codes(name_in(read_line(name).value)), text);
        if (text.empty()) continue;
        const std::string line = escaped_text(text);
        EXPECT_EQ(read_line(line).kind, Kind::text) << text;
        EXPECT_EQ(without_codes(read_line(line).value), text);
    }
}

TEST(ScriptLines, AreLeftAsTheyAreWhereNothingSpeaksAgainstIt) {
    for (const char* text : {"وقال: نعم", "a\\clips\\new", "a # b", "\u200Fنص\u200F", "12:30", "“a”", "a\tb"})
        EXPECT_EQ(escaped_text(text), text);
    EXPECT_EQ(escaped_text("# وسم"), "\\# وسم");
    EXPECT_EQ(escaped_text("Note: a"), "\\Note: a");
    EXPECT_EQ(without_codes("\\u{110000} \\u{0} \\u{D800} \\u{zz} \\u{41"),
              "u{110000} \\u{0} \\u{D800} \\u{zz} \\u{41");
    EXPECT_EQ(escaped_value(std::string("a\0b", 3)), "a\uFFFDb");
}

TEST(ScriptLines, KnowTheFirstOne) {
    EXPECT_EQ(version_of_first_line("radiowrap script 1"), 1);
    EXPECT_EQ(version_of_first_line("\uFEFF  RadioWrap\t SCRIPT 12 \u200F"), 12);
    EXPECT_EQ(version_of_first_line("radiowrap script"), 1);
    EXPECT_EQ(version_of_first_line("radiowrap scripts 1"), std::nullopt);
    EXPECT_EQ(version_of_first_line("radiowrap script one"), std::nullopt);
    EXPECT_EQ(version_of_first_line("the radiowrap script 1"), std::nullopt);
}

} // namespace
} // namespace radiowrap
