#include "base/calendar.hpp"
#include "clips/same_recording.hpp"
#include "clips/slot_fit.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

WordStems stems_of(const std::string& language) {
    return load_word_stems(std::string(SOURCE_DIR) + "/assets/languages", language);
}

/// How a clip fits a slot behind `lead_in`.
SlotFit fit_of(const Segment& says, const Clip& clip, const std::string& lead_in = "...",
               const std::string& language = "en") {
    Script script;
    Segment narration;
    narration.text = lead_in;
    script.segments = {narration, says};
    script.segments[1].kind = SegmentKind::clip;
    const WordStems stems = stems_of(language);
    return fit(ReportSlots(script, stems).traits_of(1), clip_traits(clip, stems));
}

SlotFit fit_cue(const std::string& declared, const std::string& found) {
    Segment says;
    says.in_cue = declared;
    Clip clip;
    clip.in_cue = found;
    return fit_of(says, clip);
}

TEST(SlotFit, IsNeverRefutedByWhatAProgramHeard) {
    Segment cue, print;
    cue.in_cue = "The water came at night";
    print.printed_words = "The water came at night and by dawn the lower mill was gone";
    Clip clip;
    clip.transcript = "A barter game for eight bright daughters was sold to some little mill farm";
    EXPECT_LT(fit_of(cue, clip).cues, 0.0);
    EXPECT_LT(fit_of(print, clip).cues, 0.0);
    clip.recognised = true;
    EXPECT_EQ(fit_of(cue, clip).cues, 0.0);
    EXPECT_EQ(fit_of(print, clip).cues, 0.0);
    clip.transcript = print.printed_words;
    EXPECT_GT(fit_of(cue, clip).cues, 0.0);
}

TEST(WordStems, TakeOffWhatALanguageWritesOntoAWord) {
    const WordStems arabic = stems_of("ar");
    for (const char* word : {"المفاوضات", "والمفاوضات", "بالمفاوضات", "مفاوضات", "للمفاوضات"})
        EXPECT_THAT(compared(word, arabic).stems, ElementsAre("مفاوض")) << word;
    EXPECT_THAT(compared("في المدرسه، المدرسة", arabic).stems, ElementsAre("مدرس"));
    EXPECT_THAT(compared("The mills, milling; a mill", stems_of("en")).stems, ElementsAre("mill"));
    EXPECT_THAT(compared("les négociations, une négociation", stems_of("fr")).stems, ElementsAre("negoci"));
    EXPECT_THAT(compared("die Verhandlungen, eine Verhandlung", stems_of("de")).stems,
                ElementsAre("verhandl"));
    EXPECT_THAT(compared("las votaciones y una votación", stems_of("es")).stems, ElementsAre("vot"));
    EXPECT_THAT(compared("as votações e uma votação", stems_of("pt")).stems, ElementsAre("vot"));
    EXPECT_THAT(compared("mills", stems_of("xx")).stems, ElementsAre("mills"));
}

TEST(SlotFit, TakesTheSameFirstWordsForNearProofWhateverTheMarks) {
    EXPECT_GE(fit_cue("“We will NOT go back…", "we will not go back").cues, kProven);
    EXPECT_GE(fit_cue("لن نعود إلى الحوار", "لن نعود الى الحوار أبدا").cues, kProven);
    EXPECT_THAT(fit_cue("we will not", "we will not go").reasons,
                ElementsAre("the clip's first words are those in the cut sheet"));
    EXPECT_LT(fit_cue("we will", "we will not go").cues, kProven);
    EXPECT_GT(fit_cue("we will never go back", "we will not go back").cues, 0.0);
    EXPECT_LE(fit_cue("we will not go back", "good evening to all of you").cues, kRefuted);
    EXPECT_EQ(fit_cue("we will not go back", "لن نعود إلى الحوار").cues, 0.0);
}

TEST(SlotFit, ComparesLengthsByWhatPlays) {
    Segment says;
    says.seconds = 12.0;
    Clip clip;
    clip.seconds = 300.0;
    EXPECT_LE(fit_of(says, clip).length, kRefuted);
    clip.in_s = 20.0;
    clip.out_s = 32.4;
    EXPECT_GT(fit_of(says, clip).length, 0.0);
    EXPECT_TRUE(fit_of(says, clip).same_second);
    EXPECT_THAT(fit_of(says, clip).reasons, ElementsAre("12.4 s, declared 12.0 s"));
    clip.out_s = 36.0;
    EXPECT_EQ(fit_of(says, clip).length, 0.0);
    clip.seconds = 0.0;
    clip.out_s.reset();
    EXPECT_EQ(fit_of(says, clip).length, 0.0); // nobody knows
}

TEST(SlotFit, DoubtsALengthThatIsHardlyASoundbites) {
    Clip clip;
    clip.seconds = 600.0;
    EXPECT_LT(fit_of(Segment{}, clip).length, 0.0);
    EXPECT_GT(fit_of(Segment{}, clip).length, kRefuted);
    EXPECT_THAT(fit_of(Segment{}, clip).reasons, ElementsAre("600 s: it may be a whole interview"));
    clip.seconds = 60.0;
    EXPECT_EQ(fit_of(Segment{}, clip).length, 0.0);
    Segment says;
    says.printed_words = "we have had no water in the village since March";
    EXPECT_THAT(fit_of(says, clip).reasons, ElementsAre("60 s for 10 words in print"));
}

TEST(SlotFit, CountsStemsOfTheLeadInAndNotLittleWords) {
    Clip clip;
    clip.transcript = "the mills are closed and there is no flour for the bakeries";
    EXPECT_EQ(fit_of({}, clip, "She says the mill is out of flour, and a bakery closes:").words, 2.0);
    EXPECT_EQ(fit_of({}, clip, "There is, she says, no one for them:").words, 0.0);
    clip.transcript = "أُغلقت المطاحن ولا طحين للأفران";
    EXPECT_GE(fit_of({}, clip, "وأضافت أن المطاحن أغلقت والأفران بلا طحين:", "ar").words, 1.5);
}

TEST(SlotFit, SaysNothingOfWordsInAnotherLanguage) {
    Segment says;
    says.printed_words = "The dam was full in March and by June there was nothing left";
    Clip clip;
    clip.transcript = "der Damm war voll im Fruehjahr jetzt aber gibt es kein Wasser mehr";
    EXPECT_EQ(fit_of(says, clip).cues, 0.0);
    clip.transcript = "the dam was full in march, by june there was nothing left of it";
    EXPECT_GE(fit_of(says, clip).cues, kProven);
}

TEST(DayNumber, CountsDaysAndRefusesWhatIsNoDate) {
    EXPECT_EQ(day_number("1970-01-02"), 1);
    EXPECT_EQ(*day_number("2026-03-01") - *day_number("2026-02-28"), 1);
    EXPECT_EQ(day_number("2026-03-01T10:00:00Z"), day_number("2026-03-01"));
    for (const char* text :
         {"", "2026", "2026-02-30", "01-02-2026", "2026/03/01", "aaaa-bb-cc", "2026-+1-01"})
        EXPECT_EQ(day_number(text), std::nullopt) << text;
}

TEST(Recordings, AreOneInSeveralFormatsButNotInOneFormatOrInTwoLengths) {
    const auto clip = [](const char* path, double seconds) {
        Clip made;
        made.path = path;
        made.seconds = seconds;
        return made;
    };
    const std::vector<Clip> clips{clip("a/nifi.mp3", 12.05), clip("a/nifi.wav", 12.0),
                                  clip("b/nifi.wav", 12.0), clip("c/nifi.wav", 14.0),
                                  clip("a/other.mp3", 12.05)};
    std::vector<const Clip*> pointers;
    for (const Clip& one : clips) pointers.push_back(&one);
    EXPECT_THAT(recordings(pointers), ElementsAre(1U, 1U, 2U, 3U, 4U));
    EXPECT_THAT(recordings({}), IsEmpty());
}

} // namespace
} // namespace radiowrap
