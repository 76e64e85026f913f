#include "audio/pump.hpp"
#include "support/memory_source.hpp"
#include "support/signals.hpp"

#include <gtest/gtest.h>

#include <stdexcept>

namespace radiowrap {
namespace {

using namespace test;

TEST(Pump, TakesAllOfASoundInOrder) {
    const AudioBuffer sound = speech_like(1.3, 5);
    MemorySource source(sound);
    AudioBuffer taken(0, sound.channels());
    EXPECT_EQ(pump(source, [&](AudioView block) { taken.append(block); }), sound.frames());
    ASSERT_EQ(taken.frames(), sound.frames());
    EXPECT_TRUE(std::ranges::equal(taken.view().samples(), sound.view().samples()));
}

TEST(Pump, EndsWhereTheSinkThrows) {
    MemorySource source(speech_like(1.3, 5));
    int blocks = 0;
    const auto full = [&](AudioView) {
        if (++blocks == 2) throw std::runtime_error("full");
    };
    EXPECT_THROW(pump(source, full), std::runtime_error);
    EXPECT_EQ(blocks, 2);
}

} // namespace
} // namespace radiowrap
