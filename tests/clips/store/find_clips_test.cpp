#include "clips/store/find_clips.hpp"

#include <gmock/gmock.h>

namespace radiowrap {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

StoredClip clip(const std::string& name, const std::string& speaker) {
    StoredClip stored;
    stored.clip.path = name;
    stored.clip.hints = {{HintSource::tag, speaker}};
    return stored;
}

std::vector<StoredClip> library() {
    std::vector<StoredClip> clips{clip("a", "حسن النيفي"), clip("b", "Hassan al-Nifi"),
                                  clip("c", "ليلى قاسم"), clip("d", "عبد الله سالم")};
    clips[2].clip.title = "المرفأ القديم";
    clips[2].clip.transcript = "عاد حسن إلى الميناء في الرّبيع";
    clips[3].clip.story = "harbour";
    clips[3].clip.out_cue = "and that is all";
    return clips;
}

std::vector<std::string> found(const std::string& words) {
    const auto clips = library();
    std::vector<std::string> names;
    for (const FoundClip& one : find_clips(clips, words)) names.push_back(one.clip->clip.path.string());
    return names;
}

TEST(FindClips, KnowsASpeakerInEverySpelling) {
    for (const char* words : {"حسن النيفي", "Hasan Nifi", "النيفى", "alnefy", "الكاتب حسن النيفي"})
        EXPECT_THAT(found(words), ElementsAre("a", "b")) << words;
    EXPECT_THAT(found("Abdullah Salem"), ElementsAre("d"));
    EXPECT_THAT(found("عبدالله"), ElementsAre("d"));
    EXPECT_THAT(found("عبد الله"), ElementsAre("d"));
}

TEST(FindClips, LooksIntoTextsWithoutMindingSpellingAndPutsNamesFirst) {
    EXPECT_THAT(found("الربيع"), ElementsAre("c"));
    EXPECT_THAT(found("المرفا"), ElementsAre("c"));
    EXPECT_THAT(found("HARBOUR"), ElementsAre("d"));
    EXPECT_THAT(found("that all"), ElementsAre("d"));
    EXPECT_THAT(found("حسن"), ElementsAre("a", "b", "c"));
}

TEST(FindClips, WantsEveryWordToBeThere) {
    EXPECT_THAT(found("ليلى الربيع"), ElementsAre("c"));
    EXPECT_THAT(found("ليلى harbour"), IsEmpty());
    EXPECT_THAT(found(""), IsEmpty());
    EXPECT_THAT(found("؟ ..."), IsEmpty());
}

} // namespace
} // namespace radiowrap
