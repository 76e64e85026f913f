// Scripts and libraries as newsrooms have them. Never may a clip of another person play; how many slots stay
// open is counted.
#include "clips/matching_case.hpp"

#include <gtest/gtest.h>

#include <iostream>

namespace radiowrap {
namespace {

using test::ClipRow;
using test::MatchingCase;
using test::SlotRow;

Segment lasts(double seconds) {
    Segment says;
    says.seconds = seconds;
    return says;
}
Segment begins(const std::string& words, const std::string& ends = "") {
    Segment says;
    says.in_cue = words;
    if (!ends.empty()) says.out_cue = ends;
    return says;
}
Segment ends(const std::string& words) {
    Segment says;
    says.out_cue = words;
    return says;
}
Segment prints(const std::string& words) {
    Segment says;
    says.printed_words = words;
    return says;
}
Segment take(int number) {
    Segment says;
    says.number = number;
    return says;
}
Segment ambience() {
    Segment says;
    says.ambience = true;
    return says;
}

Clip with_cues(const std::string& in, const std::string& out = "") {
    Clip clip;
    clip.in_cue = in;
    if (!out.empty()) clip.out_cue = out;
    return clip;
}
Clip saying(const std::string& transcript) {
    Clip clip;
    clip.transcript = transcript;
    return clip;
}
Clip of_story(const std::string& story, const std::string& date = "") {
    Clip clip;
    clip.story = story;
    if (!date.empty()) clip.date = date;
    return clip;
}
Clip of_day(const std::string& date) {
    Clip clip;
    clip.date = date;
    return clip;
}
Clip airs(const std::string& from, const std::string& until) {
    Clip clip;
    if (!from.empty()) clip.valid_from = from;
    if (!until.empty()) clip.valid_until = until;
    return clip;
}

Article report(const std::string& headline, const std::string& date = "2026-03-14") {
    Article article;
    article.language = "en";
    article.headline = headline;
    article.date = date;
    return article;
}

Article of_station(const std::string& station) {
    Article article;
    article.station = station;
    return article;
}

const std::string kSalim = "سليم الورداني";
const std::string kNader = "نادر الورداني";
const std::string kHala = "هالة مرقص";

/// Names: in other letters, in part, shared.
std::vector<MatchingCase> names() {
    return {
        {"transliterated in four ways",
         {"ممدوح البيرقدار", kHala},
         {{0, "Mamdouh al-Bayraqdar 1.wav"}, {0, "mamdou7 elbayrakdar_2.mp3"}, {1, "Halah Morqos.wav"}},
         {{"Mamdouh al-Bayraqdar 1.wav"}, {"mamdou7 elbayrakdar_2.mp3"}, {"Halah Morqos.wav"}}},
        {"brothers, each with his own clip",
         {kSalim, kNader},
         {{0, "saleem wardani.wav"}, {1, "nader wardani.wav"}},
         {{"saleem wardani.wav"}, {"nader wardani.wav"}}},
        {"brothers, a clip with the family name only",
         {kSalim, kNader},
         {{0, "-"}, {1, "nader wardani.wav"}},
         {{"wardani.wav"}, {"nader wardani.wav"}}},
        {"a brother in the folder who is not in the report", {kSalim}, {{0, "-"}}, {{"nader_wardani.wav"}}},
        {"the brother's clip beside one of half a name",
         {kSalim},
         {{0, "-"}},
         {{"wardani_1.wav"}, {"nader wardani_1.wav"}},
         "may be the person of"},
        {"two women with one surname",
         {"Anna Feldt", "Britta Feldt"},
         {{0, "feldt_anna.wav"}, {1, "-"}},
         {{"feldt_anna.wav", "Anna Feldt"}, {"feldt.wav"}}},
        {"father and son", {"كريم فؤاد الصبان"}, {{0, "-"}}, {{"فؤاد الصبان.wav"}}},
        {"man and woman of nearly one name", {"سميرة الدقاق"}, {{0, "-"}}, {{"Samir Daqqaq.wav"}}},
        {"a title and nothing else", {kSalim}, {{0, "-"}}, {{"الوزير.wav"}}},
        {"a title in front of the name",
         {kSalim, kHala},
         {{0, "الوزير سليم الورداني.wav"}, {1, "د. هالة مرقص.mp3"}},
         {{"الوزير سليم الورداني.wav"}, {"د. هالة مرقص.mp3"}}},
        {"initials of one person", {"Peter Harlow"}, {{0, "P. Harlow.wav"}}, {{"P. Harlow.wav"}}},
        {"an initial that two brothers share",
         {"Peter Harlow", "Paul Harlow"},
         {{0, "-"}, {1, "-"}},
         {{"P. Harlow.wav"}}},
        {"a tag that contradicts the file name", {kSalim}, {{0, "-"}}, {{"salim wardani.wav", "هالة مرقص"}}},
        {"the name in the folder", {kSalim}, {{0, "Salim Wardani/001.wav"}}, {{"Salim Wardani/001.wav"}}},
        {"nobody's clip in the folder", {kSalim}, {{0, "-"}}, {{"REC_0042.wav"}, {"whatsapp audio.mp3"}}},
    };
}

/// Order and numbers.
std::vector<MatchingCase> orders() {
    const std::vector<SlotRow> three{{0, "-"}, {0, "-"}, {0, "-"}};
    return {
        {"numbers in swapped order of their dates",
         {kSalim},
         {{0, "wardani_1.wav"}, {0, "wardani_2.wav"}},
         {{"wardani_2.wav"}, {"wardani_1.wav"}},
         "by its number"},
        {"as many unnumbered clips as slots",
         {kSalim},
         {{0, "wardani 20260314-0912.wav"}, {0, "wardani 20260314-1007.wav"}},
         {{"wardani 20260314-1007.wav"}, {"wardani 20260314-0912.wav"}},
         "in the order"},
        {"as many clips as slots, named in two ways",
         {kSalim},
         {{0, "-"}, {0, "-"}},
         {{"salim wardani.wav"}, {"wardani.wav"}},
         "do not say in which order"},
        {"one clip is missing",
         {kSalim},
         three,
         {{"a/wardani.wav"}, {"b/wardani.wav"}},
         "2 clips for 3 slots"},
        {"one clip too many",
         {kSalim},
         {{0, "-"}},
         {{"a/wardani.wav"}, {"b/wardani.wav"}},
         "2 clips for 1 slot"},
        {"the second of three is missing",
         {kSalim},
         {{0, "wardani_1.wav"}, {0, "-"}, {0, "wardani_3.wav"}},
         {{"wardani_1.wav"}, {"wardani_3.wav"}},
         "carries number 2"},
        {"takes numbered in the report: the second only",
         {kSalim},
         {{0, "wardani_2.wav", take(2)}},
         {{"wardani_1.wav"}, {"wardani_2.wav"}, {"wardani_3.wav"}},
         "by its number"},
        {"takes in another order than their numbers",
         {kSalim},
         {{0, "wardani_2.wav", take(2)}, {0, "wardani_1.wav", take(1)}},
         {{"wardani_1.wav"}, {"wardani_2.wav"}}},
        {"two clips with the declared number",
         {kSalim},
         {{0, "-", take(2)}},
         {{"wardani_2.wav"}, {"salim wardani 2.wav"}}},
        {"numbers through the whole report, one clip missing",
         {kSalim, kHala},
         {{0, "01 wardani.wav"}, {0, "02 wardani.wav"}, {1, "-"}, {1, "04 morqos.wav"}},
         {{"01 wardani.wav"}, {"02 wardani.wav"}, {"04 morqos.wav"}}},
        {"a number that may be the speaker's own or the slot's",
         {kHala, kSalim},
         {{0, "-"}, {1, "-"}, {1, "-"}},
         {{"wardani_2.wav"}}},
    };
}

/// What the report says of the sound.
std::vector<MatchingCase> declared() {
    return {
        {"first words against the order of names",
         {kSalim},
         {{0, "b/wardani.wav", begins("we will not go back to the table")},
          {0, "a/wardani.wav", begins("nobody asked the people of the valley")}},
         {{"a/wardani.wav", "", 0, with_cues("Nobody asked the people of the valley ...")},
          {"b/wardani.wav", "", 0, with_cues("We will not go back to the table,")}},
         "first words are those in the cut sheet"},
        {"first words against numbers, the other by what is left",
         {kSalim},
         {{0, "wardani_2.wav", begins("لن نعود إلى طاولة الحوار")}, {0, "wardani_1.wav"}},
         {{"wardani_1.wav"}, {"wardani_2.wav", "", 0, with_cues("لن نعود الى طاوله الحوار")}},
         "the one clip left"},
        {"first words against numbers of three: the others stay open",
         {kSalim},
         {{0, "wardani_3.wav", begins("the harvest is lost this year")}, {0, "-"}, {0, "-"}},
         {{"wardani_1.wav"},
          {"wardani_2.wav"},
          {"wardani_3.wav", "", 0, with_cues("the harvest is lost this year")}},
         "contradict their order"},
        {"last words out of a transcript",
         {kHala},
         {{0, "b/morqos.wav", ends("... before the winter comes")}, {0, "-"}},
         {{"a/morqos.wav", "", 0, saying("the schools are open and full of children again today")},
          {"b/morqos.wav", "", 0, saying("we need roofs and blankets before the winter comes")},
          {"c/morqos.wav"}},
         "last words are those in the cut sheet"},
        {"the only clip has other first words",
         {kSalim},
         {{0, "-", begins("we will not go back to the table")}},
         {{"wardani.wav", "", 0, with_cues("good evening and thank you all")}},
         "are not those in the cut sheet"},
        {"the same first words in two clips",
         {kSalim},
         {{0, "-", begins("thank you very much indeed")}},
         {{"a/wardani.wav", "", 0, with_cues("thank you very much indeed")},
          {"b/wardani.wav", "", 0, with_cues("thank you very much indeed")}}},
        {"cues never make another person's clip fit",
         {kSalim, kHala},
         {{0, "-", begins("we will not go back to the table")}},
         {{"morqos.wav", "", 0, with_cues("we will not go back to the table")}}},
        {"words in print",
         {kSalim},
         {{0, "b/wardani.wav",
           prints("The dam was full in March, and by June there was nothing left of it.")},
          {0, "-"},
          {0, "-"}},
         {{"a/wardani.wav", "", 0, saying("I have no comment on the minister's trip to the coast this week")},
          {"b/wardani.wav", "", 0,
           saying("the dam was full in march and by june there was nothing left of it")}},
         "words are those in print"},
        {"words of the lead-in",
         {kHala},
         {{0, "b/morqos.wav", {}, "Morqos says the bakeries ran out of flour when the mill stopped:"},
          {0, "-", {}, "She also has something to say on schools:"},
          {0, "-", {}, "And she thanks the donors:"}},
         {{"b/morqos.wav", "", 0,
           saying("flour stopped coming, the mill stands still, the bakeries ran dry")},
          {"c/morqos.wav"}},
         "words of the lead-in"},
        {"words of the lead-in against the order of names",
         {kHala},
         {{0, "b/morqos.wav", {}, "Morqos says the bakeries ran out of flour when the mill stopped:"},
          {0, "a/morqos.wav", {}, "The teachers, she adds, have had no salaries for seven months:"}},
         {{"a/morqos.wav", "", 0, saying("seven months without salaries, the teachers cannot go on")},
          {"b/morqos.wav", "", 0,
           saying("flour stopped coming, the mill stands still, the bakeries ran dry")}}},
        {"lengths against the order of names",
         {kSalim},
         {{0, "c/wardani.wav", lasts(7)}, {0, "a/wardani.wav", lasts(31)}, {0, "b/wardani.wav", lasts(15)}},
         {{"a/wardani.wav", "", 31.2}, {"b/wardani.wav", "", 15.3}, {"c/wardani.wav", "", 7.1}},
         "declared 31.0 s"},
        {"a length far from the one declared",
         {kSalim},
         {{0, "-", lasts(12)}},
         {{"wardani.wav", "", 47.0}},
         "47.0 s, declared 12.0 s: another length"},
        {"a length picks one of two takes",
         {kSalim},
         {{0, "b/wardani.wav", lasts(12)}},
         {{"a/wardani.wav", "", 40.0}, {"b/wardani.wav", "", 12.3}}},
        {"an out-point counts, not the length of the file",
         {kSalim},
         {{0, "-", lasts(12)}},
         {{"a/wardani.wav", "", 300.0}}},
        {"a siren", {kSalim}, {{-1, "-", ambience()}, {0, "wardani.wav"}}, {{"siren.wav"}, {"wardani.wav"}}},
        {"ambience beside a speaker's name",
         {kSalim},
         {{0, "-", ambience()}},
         {{"wardani.wav"}},
         "without a speaker"},
        {"people without a name",
         {},
         {{-1, "-", begins("we have had no water for days")}},
         {{"vox pop.wav", "", 0, with_cues("we have had no water for days")}},
         "names nobody here"},
    };
}

/// Stories, dates, copies, the house.
std::vector<MatchingCase> stories() {
    const Article drought = report("Drought empties the dams of the north");
    Article by_reporter = report("Drought empties the dams of the north");
    by_reporter.reporter = "رامز الشيباني";
    return {
        {"a clip of another story beside the right one",
         {kSalim},
         {{0, "b/wardani.wav"}},
         {{"a/wardani.wav", "", 0, of_story("football-cup-final")},
          {"b/wardani.wav", "", 0, of_story("drought-dams")}},
         "of this story",
         drought},
        {"a folder of another story",
         {kSalim},
         {{0, "-"}, {0, "-"}},
         {{"wardani_1.wav", "", 0, of_story("football-cup-final")},
          {"wardani_2.wav", "", 0, of_story("football-cup-final")}},
         "of another story: football-cup-final",
         drought},
        {"last year's clip beside today's",
         {kSalim},
         {{0, "b/wardani.wav"}},
         {{"a/wardani.wav", "", 0, of_day("2025-02-01")}, {"b/wardani.wav", "", 0, of_day("2026-03-13")}},
         "recorded on 2026-03-13",
         drought},
        {"last year's clip and no other",
         {kSalim},
         {{0, "wardani.wav"}},
         {{"wardani.wav", "", 0, of_day("2025-02-01")}},
         "recorded long before",
         drought},
        {"two stories, two clips each",
         {kSalim},
         {{0, "n/wardani_1.wav"}, {0, "n/wardani_2.wav"}},
         {{"m/wardani_1.wav", "", 0, of_story("football-cup", "2026-01-02")},
          {"m/wardani_2.wav", "", 0, of_story("football-cup", "2026-01-02")},
          {"n/wardani_1.wav", "", 0, of_story("drought", "2026-03-14")},
          {"n/wardani_2.wav", "", 0, of_story("drought", "2026-03-14")}},
         "by its number",
         drought},
        {"not yet to be aired",
         {kSalim},
         {{0, "-"}},
         {{"wardani.wav", "", 0, airs("2026-03-20", "")}},
         "not to be aired before 2026-03-20",
         drought},
        {"no longer to be aired, and one that is",
         {kSalim},
         {{0, "b/wardani.wav"}},
         {{"a/wardani.wav", "", 0, airs("", "2026-03-01")}, {"b/wardani.wav", "", 0, airs("2026-03-01", "")}},
         "one slot, one clip",
         drought},
        {"one recording in two formats",
         {kSalim},
         {{0, "wardani_1.wav"}, {0, "wardani_2.wav"}},
         {{"wardani_1.mp3", "", 12.05},
          {"wardani_1.wav", "", 12.0},
          {"wardani_2.wav", "", 9.0},
          {"wardani_2.mp3", "", 9.1}}},
        {"one recording in two folders",
         {kSalim},
         {{0, "a/wardani.wav"}},
         {{"a/wardani.wav", "", 12.0}, {"mp3/wardani.mp3", "", 12.1}}},
        {"two files of one name, format and length",
         {kSalim},
         {{0, "-"}},
         {{"a/wardani.wav", "", 12.0}, {"b/wardani.wav", "", 12.0}}},
        {"two recordings of one name",
         {kSalim},
         {{0, "-"}},
         {{"a/wardani.wav", "", 12.0}, {"b/wardani.wav", "", 14.0}}},
        {"the reporter recorded it",
         {kSalim},
         {{0, "wardani.wav"}},
         {{"wardani.wav", "Ramez Chibani"}, {"ramez chibani.wav"}},
         "",
         by_reporter},
        {"the station's name in the files' names",
         {kSalim, kHala},
         {{0, "Radio Lark - wardani 2026-03-14.wav"}, {1, "morqos radio lark.wav"}},
         {{"Radio Lark - wardani 2026-03-14.wav"}, {"morqos radio lark.wav"}},
         "",
         of_station("Radio Lark")},
        {"the reporter's own piece is nobody's clip",
         {kSalim},
         {{0, "-"}},
         {{"ramez chibani 1.wav"}, {"رامز الشيباني.wav"}},
         "no clip of this speaker",
         by_reporter},
    };
}

const std::string kHuda = "هدى العمر";
const std::string kKhaled = "خالد العمر";

/// Couples, namesakes, titles, words that are no names: what is not certain is asked.
std::vector<MatchingCase> questions() {
    const Article drought = report("Drought empties the dams of the north");
    return {
        {"his wife under his name, and he",
         {"Mark Hill"},
         {{0, "mark hill.wav"}},
         {{"mark hill.wav"}, {"mrs mark hill.wav"}}},
        {"his wife under his name alone", {kKhaled}, {{0, "-"}}, {{"السيدة خالد العمر.wav"}}},
        {"a couple, each by title and family name",
         {"Mark Hill", "Jane Hill"},
         {{0, "mr hill.wav"}, {1, "mrs hill.wav"}},
         {{"mr hill.wav"}, {"mrs hill.wav"}}},
        {"a couple, one clip by the family name",
         {kKhaled, kHuda},
         {{0, "-"}, {1, "-"}},
         {{"العمر 1.wav"}},
         "fits"},
        {"a stranger's husband", {kHuda}, {{0, "-"}}, {{"mr omar.wav"}, {"السيد العمر.wav"}}},
        {"nobody knows whether the speaker is she",
         {"Dunja Wessel"},
         {{0, "-"}},
         {{"mr wessel.wav"}},
         "does not give this person that title"},
        {"another's office and his country",
         {"وائل المصري"},
         {{0, "-"}},
         {{"الرئيس المصري.wav"}},
         "does not give this person that title"},
        {"his name beside another's country",
         {"وائل المصري"},
         {{0, "وائل المصري.wav"}},
         {{"الوفد المصري.wav"}, {"السفير المصري 2.wav"}, {"وائل المصري.wav"}}},
        {"a language, not a name", {"Jim English"}, {{0, "-"}}, {{"english version.wav"}}, "no name at all"},
        {"a role for a name", {"سامر الطبيب"}, {{0, "-"}}, {{"الطبيب.wav"}}, "no name at all"},
        {"a father's name more",
         {"محمد حسن"},
         {{0, "-"}},
         {{"محمد علي حسن.wav"}},
         "a middle name stands only in one"},
        {"a father's name less",
         {"كريم فؤاد الصبان"},
         {{0, "-"}},
         {{"كريم الصبان.wav"}},
         "a middle name stands only in one"},
        {"a father's name more, and the whole name",
         {"محمد حسن"},
         {{0, "محمد حسن.wav"}},
         {{"محمد حسن.wav"}, {"محمد علي حسن.wav"}}},
        {"a father's name more, of this story",
         {"محمد حسن"},
         {{0, "محمد علي حسن.wav"}},
         {{"محمد علي حسن.wav", "", 0, of_story("drought-dams")}},
         "of this story",
         drought},
        {"a father's name more, of these days",
         {"محمد حسن"},
         {{0, "-"}},
         {{"محمد علي حسن.wav", "", 0, of_day("2026-03-14")}},
         "a middle name",
         drought},
        {"a father's name more, with the words of the cut sheet",
         {"محمد حسن"},
         {{0, "محمد علي حسن.wav", begins("لن نعود إلى طاولة الحوار")}},
         {{"محمد علي حسن.wav", "", 0, with_cues("لن نعود إلى طاولة الحوار")}}},
        {"a father's name more, with words of the lead-in",
         {"Karim Sabban"},
         {{0,
           "Karim Fouad Sabban.wav",
           {},
           "Sabban says the bakeries ran out of flour when the mill stopped:"}},
         {{"Karim Fouad Sabban.wav", "", 0,
           saying("flour stopped coming, the mill stands still, the bakeries ran dry")}}},
        {"two sons of two fathers",
         {"أحمد سعيد"},
         {{0, "-"}},
         {{"أحمد محمد سعيد.wav"}, {"أحمد علي سعيد.wav"}}},
        {"both men are in the report",
         {"محمد حسن", "محمد علي حسن"},
         {{0, "-"}, {1, "محمد علي حسن.wav"}},
         {{"محمد حسن.wav"}, {"محمد علي حسن.wav"}},
         "fits"},
    };
}

Segment shot(int number) {
    Segment says = take(number);
    says.rule = "soundbite";
    return says;
}

/// Clips by the numbers of their takes.
std::vector<MatchingCase> takes() {
    const std::vector<SlotRow> open{{0, "-", take(1)}, {1, "-", take(2)}};
    return {
        {"the report's own numbers, and nothing else in the names",
         {kSalim, kHala},
         {{0, "O-TON 1.wav", take(1)}, {1, "O-TON 2.wav", take(2)}, {0, "O-TON 3.wav", take(3)}},
         {{"O-TON 3.wav"}, {"O-TON 1.wav"}, {"O-TON 2.wav"}},
         "the report's take 3"},
        {"takes in Arabic, one missing",
         {kSalim, kHala},
         {{0, "-", take(1)}, {1, "صوت 2.wav", take(2)}},
         {{"صوت 2.wav"}}},
        {"letters for takes",
         {kSalim, kHala},
         {{0, "E 01.wav", take(1)}, {1, "E 02.wav", take(2)}},
         {{"E 01.wav"}, {"E 02.wav"}, {"M 01.wav"}}},
        {"the report numbers nothing", {kSalim}, {{0, "-"}}, {{"SOT 1.wav"}}},
        {"the slot of nobody", {kSalim}, {{-1, "-", take(1)}}, {{"SOT 1.wav"}}, "names nobody"},
        {"each speaker's own numbers",
         {kSalim, kHala},
         {{0, "-", take(1)}, {1, "-", take(1)}},
         {{"ACT 1.wav"}}},
        {"more takes than the report has",
         {kSalim, kHala},
         open,
         {{"SOT 1.wav"}, {"SOT 2.wav"}, {"SOT 3.wav"}}},
        {"two devices", {kSalim, kHala}, open, {{"SOT 1.wav"}, {"ACT 2.wav"}}},
        {"takes of two folders", {kSalim, kHala}, open, {{"SOT 1.wav"}, {"harvest/SOT 2.wav"}}},
        {"a recorder's count", {kSalim, kHala}, open, {{"Voice 001.wav"}, {"REC_002.wav"}}},
        {"shots are not takes",
         {kSalim, kHala},
         {{0, "-", shot(1)}, {1, "-", shot(2)}},
         {{"SOT 1.wav"}, {"SOT 2.wav"}}},
        {"one speaker's clips have a name",
         {kSalim, kHala},
         {{0, "wardani.wav", take(1)}, {1, "SOT 2.wav", take(2)}},
         {{"wardani.wav"}, {"SOT 1.wav"}, {"SOT 2.wav"}}},
        {"a take of another length",
         {kSalim},
         {{0, "-",
           [] {
               Segment says = take(1);
               says.seconds = 12.0;
               return says;
           }()}},
         {{"SOT 1.wav", "", 47.0}},
         "has its number, but"},
        {"device, number and name",
         {kSalim, kHala},
         {{0, "SOT1_wardani.wav"}, {0, "SOT2_wardani.wav"}, {1, "SOT3_morqos.wav"}, {1, "SOT4_morqos.wav"}},
         {{"SOT1_wardani.wav"}, {"SOT2_wardani.wav"}, {"SOT3_morqos.wav"}, {"SOT4_morqos.wav"}}},
        {"numbers in words",
         {kSalim, kHala},
         {{0, "الورداني أول.wav"},
          {0, "الورداني ثاني.wav"},
          {1, "morqos first.wav"},
          {1, "morqos second.wav"}},
         {{"الورداني ثاني.wav"}, {"الورداني أول.wav"}, {"morqos second.wav"}, {"morqos first.wav"}},
         "by its number"},
    };
}

/// The index of the case's speaker whose file it is, by the clip's place in the cases above; -2: of nobody
/// there.
struct Score {
    std::size_t slots = 0, open = 0, open_wrongly = 0, wrong = 0;
};

Score check(const std::vector<MatchingCase>& cases) {
    const WordStems stems = load_word_stems(std::string(SOURCE_DIR) + "/assets/languages", "en");
    Score score;
    for (const MatchingCase& a_case : cases) {
        const Assignment assignment = assign_clips(script_of(a_case), library_of(a_case), {}, stems);
        bool says = a_case.reason.empty();
        for (std::size_t i = 0; i < a_case.slots.size(); ++i) {
            const SlotMatch& slot = assignment.slots[i];
            const std::string found = test::file_in(slot);
            EXPECT_EQ(found, a_case.slots[i].plays) << a_case.name << ", slot " << slot.slot;
            EXPECT_FALSE(slot.reasons.empty()) << a_case.name;
            EXPECT_EQ(slot.confidence > 0.0, slot.clip.has_value()) << a_case.name;
            ++score.slots;
            score.open += found == "-";
            score.open_wrongly += found == "-" && a_case.slots[i].plays != "-";
            score.wrong += found != "-" && found != a_case.slots[i].plays;
            for (const std::string& reason : slot.reasons)
                says = says || reason.find(a_case.reason) != std::string::npos;
            if (testing::Test::HasFailure() && found != a_case.slots[i].plays)
                for (const std::string& reason : slot.reasons) std::cout << "    " << reason << "\n";
        }
        EXPECT_TRUE(says) << a_case.name << ": nobody says " << a_case.reason;
        if (!says)
            for (const SlotMatch& slot : assignment.slots)
                for (const std::string& reason : slot.reasons) std::cout << "    " << reason << "\n";
    }
    return score;
}

TEST(Libraries, PlayOnlyWhatIsCertain) {
    std::vector<MatchingCase> all;
    for (const auto& some : {names(), orders(), declared(), stories(), questions(), takes()})
        all.insert(all.end(), some.begin(), some.end());
    EXPECT_GE(all.size(), 40U);
    const Score score = check(all);
    EXPECT_EQ(score.wrong, 0U);
    EXPECT_EQ(score.open_wrongly, 0U);
    EXPECT_EQ(score.open, 73U); // all of them traps
    std::cout << all.size() << " libraries, " << score.slots << " slots: " << score.open << " open, "
              << score.wrong << " wrong\n";
}

} // namespace
} // namespace radiowrap
