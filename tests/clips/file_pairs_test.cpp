// One speaker, one file: does it play?
#include "clips/file_pairs.hpp"
#include "clips/matching_case.hpp"

#include <gtest/gtest.h>

#include <string>

namespace radiowrap {
namespace {

using test::FilePair;

SlotMatch matched(const FilePair& pair) {
    test::MatchingCase one{"", {pair.speaker}, {{0, ""}}, {{std::string(pair.file) + ".wav"}}};
    Script script = script_of(one);
    if (*pair.title != '\0') script.speakers.front().title = pair.title;
    return assign_clips(script, library_of(one), {}).slots.front();
}

TEST(FilePairs, PlayWhereTheFileNamesTheSpeaker) {
    for (const FilePair& pair : test::kPlays)
        EXPECT_TRUE(matched(pair).clip) << pair.speaker << " | " << pair.file;
    static_assert(test::kPlays.size() + test::kStaysOpen.size() >= 100);
}

TEST(FilePairs, StayOpenWhereTheFileMayNameAnother) {
    for (const FilePair& pair : test::kStaysOpen) {
        const SlotMatch slot = matched(pair);
        EXPECT_FALSE(slot.clip) << pair.speaker << " | " << pair.file << " " << slot.confidence;
    }
}

std::string why(const FilePair& pair) {
    std::string all;
    for (const std::string& reason : matched(pair).reasons) all += reason + "\n";
    return all;
}

TEST(FilePairs, SayWhatTheQuestionIs) {
    EXPECT_NE(why({"وائل الترزي", "الوزير الترزي"}).find("does not give this person that title"),
              std::string::npos);
    EXPECT_NE(why({"Jim English", "english version"}).find("may be no name at all"), std::string::npos);
    EXPECT_NE(why({"محمد حسن", "محمد علي حسن"}).find("a middle name"), std::string::npos);
    EXPECT_NE(why({"Dunja Wessel", "mrs dunja wessel"}).find("may be a wife"), std::string::npos);
}

} // namespace
} // namespace radiowrap
