#include "deliver/noise_to_mask.hpp"
#include "deliver/profile.hpp"
#include "deliver/writer.hpp"
#include "lib/ffmpeg/decoder.hpp"
#include "support/memory_source.hpp"
#include "support/signals.hpp"
#include "support/temp_folder.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using namespace test;

/// Speech over a chord: what a wrap sounds like to a coder.
AudioBuffer speech_over_bed() {
    AudioBuffer sound = speech_like(4.0, 51);
    for (const double hertz : {220.0, 277.2, 329.6}) {
        const AudioBuffer note = tone(4.0, hertz, -38.0);
        for (std::size_t i = 0; i < sound.view().samples().size(); ++i)
            sound.view().samples()[i] += note.view().samples()[i];
    }
    return sound;
}

NoiseToMask noise_of(const DeliveryProfile& profile, const AudioBuffer& sound) {
    const TempFolder folder;
    AudioBuffer gained = sound;
    for (float& sample : gained.view().samples())
        sample *= static_cast<float>(db_to_gain(profile.encoder_gain_db));
    const auto writer = open_delivery(profile, folder / "out", {}, sound.frames());
    writer->write(gained.view());
    writer->finish({});
    AudioDecoder decoder(folder / "out");
    return noise_to_mask(sound.view(), read_all(decoder).view());
}

class CheaperCoder : public testing::TestWithParam<std::string> {};

INSTANTIATE_TEST_SUITE_P(CoderOptions, CheaperCoder, testing::Values("podcast", "aac", "opus"),
                         [](const auto& profile) { return profile.param; });

TEST_P(CheaperCoder, LosesNothingOfSpeechOverABed) {
    const AudioBuffer sound = speech_over_bed();
    const DeliveryProfile cheaper = *built_in_profile(GetParam());
    DeliveryProfile encoders_own = cheaper;
    if (cheaper.codec != Codec::opus)
        set_bit_rate(encoders_own, 128); // ours takes a few bits more and far less time
    encoders_own.coder_options.clear();
    ASSERT_FALSE(cheaper.coder_options.empty());
    const NoiseToMask now = noise_of(cheaper, sound), before = noise_of(encoders_own, sound);
    EXPECT_LT(now.total_db, before.total_db + 1.0); // of noise that lies far under the threshold
    EXPECT_LT(now.disturbed_percent, before.disturbed_percent + 2.0);
    RecordProperty("noise_to_mask_db",
                   std::to_string(now.total_db) + " was " + std::to_string(before.total_db));
    RecordProperty("disturbed_percent", std::to_string(now.disturbed_percent) + " was " +
                                            std::to_string(before.disturbed_percent));
}

TEST(NoiseToMask, HearsABadCoderAndForgivesAGoodOne) {
    const AudioBuffer sound = speech_over_bed();
    DeliveryProfile good = *built_in_profile("podcast"), bad = good;
    set_bit_rate(good, 320);
    set_bit_rate(bad, 64);
    const NoiseToMask well = noise_of(good, sound), badly = noise_of(bad, sound);
    EXPECT_LT(well.total_db, badly.total_db - 6.0);
    EXPECT_GT(badly.disturbed_percent, well.disturbed_percent + 5.0);
}

} // namespace
} // namespace radiowrap
