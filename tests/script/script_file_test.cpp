#include "base/error.hpp"
#include "lib/icu/normalize.hpp"
#include "lib/icu/utf8.hpp"
#include "script/fixture_reports.hpp"
#include "script/script_file.hpp"
#include "script/script_of.hpp"
#include "support/cpu_time.hpp"
#include "support/fuzz.hpp"
#include "support/temp_folder.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <random>

namespace radiowrap {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

/// Every field, so that two scripts can be compared and a difference be read.
std::string told(const std::optional<std::string>& text) { return text ? "<" + *text + ">" : "none"; }
std::string told(const std::optional<double>& number) { return number ? fmt::format("{}", *number) : "none"; }
std::vector<std::string> told(const Script& script) {
    const Article& article = script.article;
    std::vector<std::string> lines;
    for (const auto& text : {article.headline, article.byline, article.station, article.reporter,
                             article.dateline, article.date, std::optional(article.language)})
        lines.push_back(told(text));
    for (const std::string& text : article.dropped) lines.push_back("dropped <" + text + ">");
    for (const Speaker& speaker : script.speakers)
        lines.push_back(fmt::format("speaker <{}> {} <{}>", speaker.name, told(speaker.title),
                                    fmt::join(speaker.aliases, "|")));
    for (const Segment& s : script.segments)
        lines.push_back(fmt::format(
            "{} <{}> {} {} {} words {} {} cues {} {} {} number {} {} clip {} {} {} spoken {} {} pause {}",
            kind_name(s.kind), s.text, s.speaker ? static_cast<int>(*s.speaker) : -1, s.rule, s.confidence,
            told(s.printed_words), s.ambience, told(s.in_cue), told(s.out_cue), told(s.seconds),
            s.number.value_or(-1), s.optional, told(s.clip), told(s.in_s), told(s.out_s), told(s.spoken),
            told(s.voice), told(s.pause_s)));
    return lines;
}

Script read(const std::string& text) { return read_script_file(text, "story.script"); }

/// The error that a file's text makes, without its first lines up to the version: `body` begins in line 2.
std::string error_of(const std::string& body) {
    try {
        read("radiowrap script 1\n" + body);
    } catch (const Error& error) {
        return error.what();
    }
    return "no error";
}

const std::string kHead = "language: ar\nspeaker: سامر الحلبي\nalias: الحلبي\nspeaker: Ada Lark\n\n";

class ScriptFileOfReport : public testing::TestWithParam<std::filesystem::path> {};

TEST_P(ScriptFileOfReport, GivesTheSameScriptBack) {
    Article article = load_article(GetParam());
    const std::string language = article.language;
    const Script script = make_script(std::move(article), language_rules(language));
    const std::string text = to_script_file(script);
    const Script again = read(text);
    EXPECT_EQ(told(again), told(script)) << text;
    EXPECT_EQ(to_script_file(again), text);
    EXPECT_TRUE(is_script_file(text));
}

std::vector<std::filesystem::path> all_reports() {
    auto reports = reports_in(FIXTURES "/reports");
    for (const char* sample : {"report-ar.txt", "report-en.txt"})
        reports.push_back(std::filesystem::path(SOURCE_DIR "/assets/samples") / sample);
    return reports;
}
INSTANTIATE_TEST_SUITE_P(All, ScriptFileOfReport, testing::ValuesIn(all_reports()), [](const auto& report) {
    std::string name = report.param.stem().string();
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
});

/// Scripts of everything that may stand in one, and of what should not.
class RandomScript {
public:
    explicit RandomScript(unsigned seed) : random_(seed) {}
    Script make() {
        Script script;
        Article& article = script.article;
        article.language = "ar";
        for (auto* text :
             {&article.headline, &article.byline, &article.station, &article.reporter, &article.dateline})
            *text = maybe_text();
        if (one_in(2)) article.date = "2026-02-28";
        for (std::size_t i = below(4); i > 0; --i) article.dropped.push_back(text());
        for (std::size_t i = below(4); i > 0; --i)
            script.speakers.push_back({text() + std::to_string(i), maybe_text(), {text(), text()}});
        do script.segments.push_back(segment(script.speakers.size()));
        while (!one_in(6));
        return script;
    }

private:
    std::size_t below(std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random_); }
    bool one_in(std::size_t n) { return below(n) == 0; }
    std::optional<std::string> maybe_text() { return one_in(2) ? std::optional(text()) : std::nullopt; }
    std::optional<double> maybe_seconds(double from, double to) {
        if (one_in(2)) return std::nullopt;
        return std::uniform_real_distribution<double>(from, to)(random_);
    }
    /// Not empty, NFC.
    std::string text() {
        static const std::vector<std::string> pieces{"clip:",
                                                     "narration:",
                                                     "NOTE :",
                                                     "#",
                                                     "---",
                                                     "\\",
                                                     "\\u{41}",
                                                     "\\u{",
                                                     " ",
                                                     "  ",
                                                     "\t",
                                                     "\n",
                                                     "\r\n",
                                                     ":",
                                                     "\u200F",
                                                     "\u202E",
                                                     "\u2068",
                                                     "\u2069",
                                                     "\u0640\u0640",
                                                     "\u00A0",
                                                     "\u2028",
                                                     "\u0085",
                                                     "\u0001",
                                                     "\u0301",
                                                     "،",
                                                     "قال سامر",
                                                     "وأضاف: إنّ",
                                                     "Ada",
                                                     "radiowrap script 1",
                                                     "0:01.5",
                                                     "\"",
                                                     "“",
                                                     "\uFEFF",
                                                     "\u3000",
                                                     "😀",
                                                     "n",
                                                     "yes"};
        std::string result;
        for (std::size_t i = 1 + below(6); i > 0; --i) result += pieces[below(pieces.size())];
        if (one_in(50))
            for (int i = 0; i < 3000; ++i) result += "كلمة ";
        return nfc(result);
    }
    Segment segment(std::size_t speakers) {
        Segment segment;
        segment.kind = static_cast<SegmentKind>(below(3));
        segment.rule = one_in(2) ? "lead_in" : text();
        segment.confidence = one_in(3) ? 1.0 : std::uniform_real_distribution<double>(0.0, 1.0)(random_);
        if (speakers > 0 && one_in(2)) segment.speaker = below(speakers);
        segment.optional = one_in(4);
        segment.pause_s = maybe_seconds(0.0, 600.0);
        if (segment.kind == SegmentKind::clip) {
            segment.printed_words = maybe_text();
            segment.in_cue = maybe_text();
            segment.out_cue = maybe_text();
            segment.clip = maybe_text();
            segment.ambience = one_in(3);
            segment.seconds = maybe_seconds(0.0, 9000.0);
            segment.in_s = maybe_seconds(0.0, 50.0);
            segment.out_s = maybe_seconds(51.0, 9000.0);
            if (one_in(2)) segment.number = static_cast<int>(below(2000));
        } else {
            segment.text = text();
            segment.spoken = maybe_text();
            segment.voice = maybe_text();
        }
        return segment;
    }
    std::mt19937 random_;
};

TEST(ScriptFile, GivesAnyScriptBackWhateverItsTextsHold) {
    for (unsigned seed = 0; seed < 1000; ++seed) {
        const Script script = RandomScript(seed).make();
        const std::string text = to_script_file(script);
        const Script again = read(text);
        ASSERT_EQ(told(again), told(script)) << "seed " << seed << "\n" << text;
        ASSERT_EQ(to_script_file(again), text);
    }
}

TEST(ScriptFile, LeavesOutWhatIsNothing) {
    Script script;
    script.article.headline = "";
    script.article.language = "ar";
    script.speakers = {{"Ada", "", {""}}, {"", {}, {}}, {"Ada", "second", {}}};
    Segment nothing;
    Segment slot;
    slot.kind = SegmentKind::clip;
    slot.text = "no text";
    slot.clip = "";
    slot.speaker = 2;
    slot.confidence = std::nan("");
    slot.seconds = -1.0;
    script.segments = {nothing, slot};
    const Script again = read(to_script_file(script));
    EXPECT_EQ(again.article.headline, std::nullopt);
    ASSERT_EQ(again.speakers.size(), 1U);
    EXPECT_EQ(again.speakers[0].title, std::nullopt);
    ASSERT_EQ(again.segments.size(), 1U);
    EXPECT_EQ(again.segments[0].speaker, 0U);
    EXPECT_EQ(again.segments[0].clip, std::nullopt);
    EXPECT_EQ(again.segments[0].text, "");
    EXPECT_EQ(again.segments[0].confidence, 1.0);
    EXPECT_EQ(again.segments[0].seconds, std::nullopt);
    EXPECT_EQ(again.segments[0].rule, "script_file");
}

TEST(ScriptFile, LooksLikeTheOneBesideTheTests) {
    const std::string golden = test::read_bytes(FIXTURES "/scripts/all_fields.script");
    EXPECT_EQ(to_script_file(read(golden)), golden);
    const Script script = read(golden);
    EXPECT_EQ(script.article.paragraphs.size(), 4U);
    EXPECT_EQ(told(script), told(read(test::read_bytes(FIXTURES "/scripts/all_fields_as_typed.script"))))
        << "the same script, as a person in a hurry types it";
}

TEST(ScriptFile, TakesWhatEditorsMakeOfIt) {
    const Script script =
        read("\xEF\xBB\xBF"
             "RADIOWRAP  Script 1\r\n\r\nLanguage : ar  \r\nspeaker:\u2068سامر الحلبي\u2069\r\n\r\n"
             "سطر أول  \r\n  سطر ثان\r\n \t \r\nClip\u0640: a.wav \u200F\r\nSPEAKER: ســـامر  الحلبى\r\n"
             "# note\r\nout: 0:05\r\nin: ٠:٠٢\r\noptional:\r\n\r\n# note\r\nPause: 2\r\nسطر أخير");
    ASSERT_EQ(script.segments.size(), 3U);
    EXPECT_EQ(script.segments[0].text, "سطر أول سطر ثان");
    EXPECT_EQ(script.segments[1].clip, "a.wav");
    EXPECT_EQ(script.segments[1].speaker, 0U);
    EXPECT_EQ(script.segments[1].in_s, 2.0);
    EXPECT_EQ(script.segments[1].out_s, 5.0);
    EXPECT_TRUE(script.segments[1].optional);
    EXPECT_EQ(script.segments[2].pause_s, 2.0);
    EXPECT_EQ(script.segments[2].text, "سطر أخير");
}

TEST(ScriptFile, BeginsANewNarrationAfterAnEmptyLineOnly) {
    const Script script =
        read("radiowrap script 1\nlanguage: ar\n\nواحد\nواحد\n\nاثنان\n\nnarration:\n\nvoice: "
             "ar-reader\n\nثلاثة\n\nquote:\nspoken: غير\nأربعة\n\nخمسة\nnarration: ستة");
    std::vector<std::string> texts;
    for (const Segment& segment : script.segments) texts.push_back(segment.text);
    EXPECT_THAT(texts, ElementsAre("واحد واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة"));
    EXPECT_EQ(script.segments[2].voice, "ar-reader");
    EXPECT_EQ(script.segments[3].kind, SegmentKind::quote);
    EXPECT_EQ(script.segments[4].kind, SegmentKind::narration);
}

TEST(ScriptFile, FindsASpeakerByAliasAndOtherSpelling) {
    const Script script =
        read("radiowrap script 1\n" + kHead + "clip:\nspeaker: الحلبي\n\nclip:\nspeaker: ADA lark");
    EXPECT_EQ(script.segments[0].speaker, 0U);
    EXPECT_EQ(script.segments[1].speaker, 1U);
}

TEST(ScriptFile, ListsASpeakerWhereNothingIsReadBelow) {
    const Script script =
        read("radiowrap script 1\nlanguage: ar\n\nكلام\n\nspeaker: Ada Lark\n\nspeaker: Bo Finch\n"
             "title: Dr\n\nspeaker: Bo Finch\nكلام\n\nspeaker: Ada Lark\npause: 1\nكلام\n\n"
             "narration:\n\nspeaker: Ada Lark\nكلام\n\nspeaker: Cy Wren");
    ASSERT_EQ(script.speakers.size(), 3U);
    EXPECT_EQ(script.speakers[1].title, "Dr");
    std::vector<int> speakers;
    for (const Segment& segment : script.segments)
        speakers.push_back(segment.speaker ? static_cast<int>(*segment.speaker) : -1);
    EXPECT_THAT(speakers, ElementsAre(-1, 1, 0, 0));
    EXPECT_EQ(script.segments[2].pause_s, 1.0);
}

TEST(ScriptFile, TellsTenMistakesAtOnceEachWithItsLine) {
    EXPECT_EQ(
        error_of("headline: واحد\n"              // 2
                 "headline: اثنان\n"             // 3: twice
                 "languag: ar\n"                 // 4: misspelt
                 "date: 2026-13-01\n"            // 5
                 "in: 0:01\n"                    // 6: no clip
                 "speaker: سامر الحلبي\n"        // 7
                 "\n"                            // 8
                 "narration:\n"                  // 9: no text
                 "\n"                            // 10
                 "clip: a.wav\n"                 // 11
                 "speaker: سامر الحلبى الكبير\n" // 12: unknown
                 "in: 0:09\n"                    // 13
                 "out: 0:09.0\n"                 // 14: not behind in
                 "pause: soon\n"                 // 15
                 "voice: ar\n"                   // 16: not for clips
                 "Adress: نص\n"                  // 17
                 "confidence: 1.5\n"),           // 18
        "story.script: 11 mistakes; nothing was done\n"
        "story.script:3: headline is given twice, here and in line 2; take one of them out\n"
        "story.script:4: languag: is not known; did you mean language:; if it is text to be read, put \\ in "
        "front of it\n"
        "story.script:5: date: \"2026-13-01\" is no date; YYYY-MM-DD is expected\n"
        "story.script:6: in belongs to a clip, and none stands directly above it; put it below a clip: line\n"
        "story.script:9: narration without a text; write below it what is read, or take it out\n"
        "story.script:12: speaker \"سامر الحلبى الكبير\" is not in the list at the top; \"سامر الحلبي\" is\n"
        "story.script:14: out lies before in; out is where the clip ends, counted from the file's start\n"
        "story.script:15: pause: \"soon\" is no time; m:ss.t is expected, as in 1:23.5\n"
        "story.script:16: voice belongs to what is read, and this is the clip of line 11; put it below a "
        "narration: line\n"
        "story.script:17: adress: is not known; if it is text to be read, put \\ in front of it\n"
        "story.script:18: confidence: \"1.5\" is no confidence; a number from 0 to 1 is expected");
}

TEST(ScriptFile, TellsOneMistakeInOneLine) {
    EXPECT_EQ(error_of(kHead + "clip:\nspeaker: Ada Lurk"),
              "story.script:8: speaker \"Ada Lurk\" is not in the list at the top; \"Ada Lark\" is");
    EXPECT_EQ(error_of(kHead + "clip:\nspeaker: منى"),
              "story.script:8: speaker \"منى\" is not in the list "
              "at the top; there is \"سامر الحلبي\", \"Ada Lark\"; or add "
              "it there");
}

TEST(ScriptFile, QuotesInItsErrorsNothingThatMovesATerminalAndNothingLong) {
    EXPECT_THAT(error_of(kHead + "clip:\nspeaker: \\u{1B}[2Ja"), HasSubstr("speaker \"?[2Ja\" is not"));
    EXPECT_LT(error_of(kHead + "clip:\nin: " + std::string(100000, 'x')).size(), 300U);
}

TEST(ScriptFile, RefusesWhatBelongsElsewhere) {
    EXPECT_THAT(error_of("language: ar\nنص"), HasSubstr("story.script:3: text directly below"));
    EXPECT_THAT(error_of("language: ar\n\nclip:\nنص"), HasSubstr("story.script:5: text directly below"));
    EXPECT_THAT(error_of("language: ar\n\nنص\ntitle: a"),
                HasSubstr("story.script:5: title belongs to a speaker"));
    EXPECT_THAT(error_of("language: ar\n\nclip:\n\nin: 0:01\n"),
                HasSubstr("story.script:6: in belongs to a clip"));
    EXPECT_THAT(error_of("language: ar\n\nنص\nlength: 0:01\n"),
                HasSubstr("story.script:5: length belongs to a clip"));
    EXPECT_THAT(error_of("speaker: a\nspeaker: a\nlanguage: ar\n\nنص"),
                HasSubstr("story.script:3: speaker \"a\" is in"));
    EXPECT_THAT(error_of("language: ar\n\nكلام\n\nspeaker: a\nin: 0:01\n"),
                HasSubstr("story.script:7: in belongs to a clip, and none stands directly above it"));
    EXPECT_THAT(error_of("language: ar\n\nclip: a\nin: 1\nin: 2"),
                HasSubstr("story.script:6: in is given twice"));
    EXPECT_THAT(error_of("language: ar\n"), HasSubstr("nothing to read and nothing to play"));
    EXPECT_THAT(error_of("نص"), HasSubstr("story.script:1: the language is missing"));
    EXPECT_THAT(error_of("language: عربي\n\nنص"), HasSubstr("is no language"));
    EXPECT_THAT(error_of("language: ar\n\nclip:\npause: 11:00"), HasSubstr("at most 10:00"));
    EXPECT_THAT(error_of("language: ar\n\nclip:\nambience: perhaps"), HasSubstr("neither yes nor no"));
    EXPECT_THAT(error_of("language: ar\n\nclip:\nnumber: two"), HasSubstr("no number of a take"));
}

TEST(ScriptFile, GoesOnBehindAMisspeltKeywordAsIfItWereRight) {
    EXPECT_EQ(
        error_of("language: ar\n\nكلام\n\nclpi: a.wav\nin: 0:01\nout: 0:02\n\nnaration:\nvoice: ar\nكلام"),
        "story.script: 2 mistakes; nothing was done\n"
        "story.script:6: clpi: is not known; did you mean clip:; if it is text to be read, put \\ in front "
        "of it\n"
        "story.script:10: naration: is not known; did you mean narration:; if it is text to be read, put \\ "
        "in "
        "front of it");
}

TEST(ScriptFile, IsReadOrRefusedWhateverHappenedToIt) {
    const std::string golden = test::read_bytes(FIXTURES "/scripts/all_fields.script");
    std::mt19937 random(7);
    std::size_t taken = 0, refused = 0;
    for (const auto end = test::end_of_fuzzing(); std::chrono::steady_clock::now() < end;) {
        std::string text = golden;
        for (std::size_t i = random() % 4 + 1; i > 0; --i) {
            const std::size_t at = random() % text.size(), length = random() % 40;
            if (random() % 3 == 0)
                text[at] = static_cast<char>(random());
            else if (random() % 2 == 0)
                text.erase(at, length);
            else
                text.insert(random() % text.size(), text.substr(at, length));
        }
        try {
            const std::string again = to_script_file(read(text));
            ASSERT_EQ(to_script_file(read(again)), again) << text;
            ++taken;
        } catch (const Error& error) {
            ASSERT_THAT(error.what(), HasSubstr("story.script:")) << text;
            ++refused;
        }
    }
    EXPECT_GT(taken, 10U);
    EXPECT_GT(refused, 10U);
}

TEST(ScriptFile, IsKnownByItsFirstLine) {
    EXPECT_TRUE(is_script_file("radiowrap script 1"));
    EXPECT_TRUE(is_script_file("\xEF\xBB\xBF\r\nRadiowrap Script 2\r\nlanguage: ar"));
    const std::string utf16("\xFF\xFEr\0a\0d\0i\0o\0w\0r\0a\0p\0 \0s\0c\0r\0i\0p\0t\0\n\0", 36);
    EXPECT_TRUE(is_script_file(utf16));
    EXPECT_FALSE(is_script_file(""));
    EXPECT_FALSE(is_script_file("سوق المدينة\nradiowrap script 1"));
    EXPECT_FALSE(is_script_file("radiowrap script 1 is a format"));
    EXPECT_THAT(error_of("") + error_of("radiowrap script 1"), Not(HasSubstr("the first line")));
    try {
        read("radiowrap script 7\nlanguage: ar\n\nنص");
        FAIL();
    } catch (const Error& error) {
        EXPECT_THAT(error.what(), HasSubstr("story.script:1: script files of version 7 are not known"));
    }
}

/// Many lines, one like the other.
double seconds_to_read(const std::string& head, const std::string& line) {
    std::string text = "radiowrap script 1\nlanguage: ar\n" + head;
    const auto size = static_cast<std::size_t>(4.0 * (1 << 20) / test::kSlowdown);
    while (text.size() + line.size() < size) text += line;
    return test::cpu_seconds([&] {
        try {
            read(text);
        } catch (const Error& error) {
            EXPECT_LT(std::string(error.what()).size(), 60000U) << line;
        }
    });
}

TEST(ScriptFile, IsReadInTimeThatGrowsWithItsSizeOnly) {
    for (const char* line :
         {"clip: a\n", "clpi: a\n", "speaker: a\n", "clip:\nspeaker: nobody at all\n", "a\n", "in: 1\n",
          "pause: 2\n\n", ":", "\\u{41", "\u200F", "\u0640", "dropped: a\n", "\nنص\n"})
        EXPECT_LT(seconds_to_read("", line), 4.0) << line;
    EXPECT_LT(seconds_to_read("speaker: a\n", "alias: b\n"), 4.0);
}

} // namespace
} // namespace radiowrap
