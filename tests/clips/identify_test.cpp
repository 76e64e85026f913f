#include "clips/identify.hpp"
#include "clips/script_of.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using test::script_of;
using testing::ElementsAre;
using testing::HasSubstr;

Clip clip(const std::string& stem, const std::string& artist = "", const std::string& title = "") {
    Clip result;
    result.path = stem + ".wav";
    if (!artist.empty()) result.hints.push_back({HintSource::tag, artist});
    result.hints.push_back({HintSource::file_name, stem});
    if (!title.empty()) result.hints.push_back({HintSource::title, title});
    return result;
}

Clip with_sidecar(Clip clip, const std::string& speaker) {
    clip.hints.insert(clip.hints.begin(), {HintSource::sidecar, speaker});
    return clip;
}

/// For each clip the index of its speaker, -1 for nobody.
std::vector<int> speakers(const Script& script, const std::vector<Clip>& clips) {
    std::vector<int> result;
    for (const Identity& identity : identify(script, clips))
        result.push_back(identity.speaker ? static_cast<int>(*identity.speaker) : -1);
    return result;
}

const Script kReport = script_of({"حسن النيفي", "مأمون سيد عيسى"}, {0, 1});

TEST(Identify, KnowsTheSpeakersOfAReportByAnyOfTheirNames) {
    EXPECT_THAT(speakers(kReport,
                         {clip("hassan_nifi_2"), clip("سيد عيسى ١"), clip("nifi_3"), clip("mamoun"),
                          clip("weather"), clip("REC001", "Hasan Al-Nefy"), clip("4", "", "مأمون سيد عيسى")}),
                ElementsAre(0, 1, 0, -1, -1, 0, 1)); // a Mamoun may be any Mamoun
}

TEST(Identify, LeavesAClipThatFitsTwoSpeakers) {
    const Script brothers = script_of({"حسن النيفي", "أحمد النيفي"}, {0, 1});
    EXPECT_THAT(
        speakers(brothers, {clip("nifi_1"), clip("hassan_nifi"), clip("ahmad_nifi"), clip("husain nifi")}),
        ElementsAre(-1, 0, 1, -1));
    EXPECT_THAT(identify(brothers, std::vector{clip("nifi_1")}).front().doubt,
                HasSubstr("fits حسن النيفي and أحمد النيفي"));
    const Script alike = script_of({"محمد حسن", "محمد علي حسن"}, {0, 1});
    EXPECT_THAT(speakers(alike, {clip("محمد حسن"), clip("حسن"), clip("محمد علي حسن")}),
                ElementsAre(-1, -1, 1));
    const Script namesakes = script_of({"علي حسن", "حسن النيفي"}, {0, 1});
    EXPECT_THAT(speakers(namesakes, {clip("hassan_1")}), ElementsAre(-1));
}

TEST(Identify, LeavesAPartOfANameThatMayBeAnotherPersonInTheFolder) {
    EXPECT_THAT(speakers(kReport, {clip("nifi_1"), clip("ahmad_nifi_1")}), ElementsAre(-1, -1));
    EXPECT_THAT(speakers(kReport, {clip("hassan"), clip("hassan_nasrallah")}), ElementsAre(-1, -1));
    EXPECT_THAT(speakers(kReport, {clip("sayed_issa"), clip("kamal_sayed_issa")}), ElementsAre(-1, -1));
    EXPECT_THAT(speakers(kReport, {clip("hassan_nifi"), clip("ahmad_nifi_1")}), ElementsAre(0, -1));
    EXPECT_THAT(speakers(kReport, {clip("nifi_1"), clip("nifi idlib")}), ElementsAre(0, -1));
    EXPECT_THAT(identify(kReport, std::vector{clip("nifi_1"), clip("ahmad_nifi")}).front().doubt,
                HasSubstr("may be the person of ahmad_nifi.wav"));
}

TEST(Identify, TakesAFamilyNameAloneWithADoubtThatShowsWhileNobodyElseHasIt) {
    const Identity alone = identify(kReport, std::vector{clip("nifi_1"), clip("jane_roe")}).front();
    ASSERT_EQ(alone.speaker, 0u);
    EXPECT_GE(alone.evidence[0].score, 0.7);
    EXPECT_LE(alone.evidence[0].score, 0.85);
    for (const Clip& other : {clip("Ahmed_Alnefy_2019"), clip("أحمد النيفي ٣"), clip("REC7", "Ahmad al-Nifi"),
                              clip("4", "", "أحمد النيفي"), with_sidecar(clip("5"), "Ahmad Nifi")})
        EXPECT_THAT(speakers(kReport, {clip("nifi_1"), other}), ElementsAre(-1, -1)) << other.path;
    for (const char* brother : {"أحمد النيفي", "Ahmad Al Nefi", "النيفي"})
        EXPECT_THAT(speakers(script_of({"حسن النيفي", brother}, {0, 1}), {clip("nifi_1")}), ElementsAre(-1))
            << brother;
}

TEST(Identify, LeavesAFirstNameThatTwoPeopleHave) {
    const Script first_name = script_of({"أحمد"}, {0});
    EXPECT_THAT(speakers(first_name, {clip("ahmad"), clip("ahmad_khalil")}), ElementsAre(-1, -1));
    EXPECT_THAT(speakers(first_name, {clip("ahmad"), clip("jane_roe")}), ElementsAre(0, -1));
}

TEST(Identify, LeavesTwoPeopleWhoBothFitAShortName) {
    const Script short_name = script_of({"النيفي"}, {0, 0});
    EXPECT_THAT(speakers(short_name, {clip("hassan_nifi"), clip("ahmad_nifi")}), ElementsAre(-1, -1));
    EXPECT_THAT(speakers(short_name, {clip("hassan_nifi_1"), clip("hassan_nifi_2")}), ElementsAre(0, 0));
}

TEST(Identify, LeavesAClipWhoseNamesContradictEachOther) {
    EXPECT_THAT(speakers(kReport, {clip("hassan_nifi", "أحمد منصور")}), ElementsAre(-1));
    EXPECT_THAT(speakers(kReport, {clip("hassan_nifi", "مأمون سيد عيسى")}), ElementsAre(-1));
    EXPECT_THAT(speakers(kReport, {clip("ahmad_nifi", "حسن النيفي")}), ElementsAre(-1));
    EXPECT_THAT(speakers(kReport, {clip("jane_roe", "حسن"), clip("jane_roe", "", "حسن النيفي"),
                                   clip("idlib", "حسن النيفي"), clip("hassan_nifi", "", "about the truce")}),
                ElementsAre(-1, -1, 0, 0));
    EXPECT_THAT(identify(kReport, std::vector{clip("hassan_nifi", "أحمد منصور")}).front().evidence[0].reason,
                HasSubstr("its tag names another: أحمد منصور"));
}

TEST(Identify, LeavesATagInAFileThatIsNamedAfterAnotherSpeaker) {
    EXPECT_THAT(speakers(kReport, {clip("nifi", "مأمون سيد عيسى"), clip("story", "مأمون سيد عيسى")}),
                ElementsAre(-1, 1));
}

TEST(Identify, TakesLettersForNoName) {
    EXPECT_THAT(speakers(kReport, {clip("a", "", "حسن النيفي"), clip("b", "", "مأمون سيد عيسى")}),
                ElementsAre(0, 1));
}

TEST(Identify, LeavesAGivenNameThatIsAnothersFirst) {
    const Script script = script_of({"يوسف إبراهيم"}, {0});
    EXPECT_THAT(speakers(script, {clip("ابراهيم")}), ElementsAre(0));
    EXPECT_THAT(speakers(script, {clip("ابراهيم"), clip("ابراهيم يوسف")}), ElementsAre(-1, -1));
}

TEST(Identify, LeavesAnInitialWhoseNameIsSpeltLikeTwo) {
    const Script script = script_of({"محمد سالم", "محمد سليم"}, {0, 1});
    EXPECT_THAT(speakers(script, {clip("m salim"), clip("mohammad saleem")}), ElementsAre(-1, 1));
}

TEST(Identify, TakesTheStationAndTheReporterInATagForThoseWhoRecordedTheClip) {
    Script script = kReport;
    script.article.station = "راديو الكل";
    script.article.reporter = "فؤاد عزام";
    EXPECT_THAT(speakers(script, {clip("hassan_nifi", "راديو الكل"), clip("mamoun_issa", "Fouad Azzam")}),
                ElementsAre(0, 1));
}

TEST(Identify, TrustsASidecarMoreThanAnythingElse) {
    EXPECT_THAT(speakers(kReport, {with_sidecar(clip("ahmad_nifi", "أحمد منصور"), "حسن النيفي"),
                                   with_sidecar(clip("hassan_nifi"), "Jane Roe")}),
                ElementsAre(0, -1));
}

TEST(Identify, KnowsASpeakerByAnAliasOfOtherWords) {
    Script script = script_of({"أحمد الشرع"}, {0});
    script.speakers[0].aliases = {"الشرع", "أبو محمد الجولاني"};
    EXPECT_THAT(
        speakers(script, {clip("abu mohammad al-jolani"), clip("ahmad_sharaa"), clip("abu ahmad al-jolani")}),
        ElementsAre(0, 0, -1));
}

TEST(Identify, KnowsNobodyInAScriptWithoutSpeakersAndInClipsWithoutNames) {
    EXPECT_THAT(speakers(script_of({}, {-1}), {clip("hassan_nifi")}), ElementsAre(-1));
    EXPECT_THAT(speakers(kReport, {Clip{}}), ElementsAre(-1));
    EXPECT_TRUE(identify(kReport, {}).empty());
}

} // namespace
} // namespace radiowrap
