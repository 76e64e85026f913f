#include "article/formats/repeated_blocks.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

const std::string paragraph =
    "“Nobody asked us before they cut the boat,” says Ida Lund, who runs the post office on the island.";

Story of(std::vector<std::string> blocks) {
    Story story;
    story.blocks = std::move(blocks);
    drop_repeated_blocks(story);
    return story;
}

TEST(RepeatedBlocks, PullQuotesAreDroppedOnEitherSideOfTheirSentence) {
    const std::string quote = "Nobody asked us before they cut the boat";
    for (const Story& story : {of({quote, "It sails twice a week.", paragraph}),
                               of({paragraph, "It sails.", "«" + quote + "»"})}) {
        EXPECT_THAT(story.blocks, SizeIs(2));
        EXPECT_THAT(story.dropped, SizeIs(1));
    }
}

TEST(RepeatedBlocks, SentencesMayBeSaidAgain) {
    EXPECT_THAT(of({paragraph, paragraph, "It sails."}).dropped, IsEmpty());
    EXPECT_THAT(of({"Nobody asked us before they cut the boat.", paragraph}).dropped, IsEmpty());
    EXPECT_THAT(of({"“Nobody asked us before they cut the boat.”", paragraph}).dropped, SizeIs(1));
}

TEST(RepeatedBlocks, WhatIsShortOrLeadsToAClipStays) {
    EXPECT_THAT(of({"says Ida Lund", paragraph}).dropped, IsEmpty());
    EXPECT_THAT(of({"Nobody asked us before they cut the boat:", paragraph}).dropped, IsEmpty());
    EXPECT_THAT(of({"Nobody asked us before they cut the boat", paragraph}).dropped, SizeIs(1));
}

TEST(RepeatedBlocks, SoundsKeepTheirPlaceAmongTheRest) {
    Story story;
    story.blocks = {"It sails.", "Nobody asked us before they cut the boat", paragraph, "The end."};
    for (const std::size_t place : {1U, 2U, 3U, 4U}) {
        story.sounds.emplace_back();
        story.sounds.back().before_paragraph = place;
    }
    drop_repeated_blocks(story);
    std::vector<std::size_t> places;
    for (const SoundItem& sound : story.sounds) places.push_back(sound.before_paragraph);
    EXPECT_THAT(places, ElementsAre(1, 1, 2, 3));
}

} // namespace
} // namespace radiowrap
