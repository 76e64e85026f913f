#include "base/error.hpp"
#include "deliver/profile.hpp"
#include "lib/toml/table.hpp"
#include "support/in_child.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using namespace test;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;

DeliveryProfile read(const std::string& toml) { return read_profile(TomlTable::parse(toml, "station.toml")); }
std::string error_text(const std::string& toml) {
    return error_of([&] { read(toml); });
}

TEST(DeliveryProfile, HasTheBuiltInOnesThatStationsAskFor) {
    EXPECT_THAT(built_in_profile_names(), ElementsAre("broadcast", "podcast", "aac", "opus", "flac", "mp2"));
    for (const std::string& name : built_in_profile_names()) EXPECT_EQ(built_in_profile(name)->name, name);
    EXPECT_EQ(built_in_profile("cassette"), std::nullopt);

    const DeliveryProfile broadcast = *built_in_profile("broadcast"), podcast = *built_in_profile("podcast");
    EXPECT_EQ(broadcast.extension, "wav");
    EXPECT_EQ(broadcast.bits, 24);
    EXPECT_EQ(broadcast.target_lufs, -23.0);
    EXPECT_EQ(broadcast.ceiling_dbtp, -1.0);
    EXPECT_EQ(broadcast.tolerance_lu, 0.2);
    EXPECT_EQ(podcast.extension, "mp3");
    EXPECT_EQ(podcast.bit_rate_kbps, 160);
    EXPECT_EQ(podcast.target_lufs, -16.0);
    EXPECT_EQ(podcast.tolerance_lu, 0.3);
    EXPECT_NEAR(podcast.encoder_gain_db, 0.446, 0.001);
}

TEST(ReadProfile, TakesABuiltInOneAndWhatDiffers) {
    const DeliveryProfile profile =
        read("profile = \"podcast\"\nname = \"web\"\nbit_rate = 192\ntarget_lufs = -18\nceiling_dbtp = -2.0\n"
             "tolerance_lu = 0.5\n[coder]\ncompression_level = \"2\"\n");
    EXPECT_EQ(profile.name, "web");
    EXPECT_EQ(profile.codec, Codec::mp3);
    EXPECT_EQ(profile.bit_rate_kbps, 192);
    EXPECT_NEAR(profile.encoder_gain_db, 0.265, 0.001); // it follows the bit rate
    EXPECT_EQ(profile.target_lufs, -18.0);
    EXPECT_EQ(profile.ceiling_dbtp, -2.0);
    EXPECT_EQ(profile.tolerance_lu, 0.5);
    EXPECT_EQ(profile.coder_options.at("compression_level"), "2");
}

TEST(ReadProfile, TakesACodecInPlaceOfAProfile) {
    const DeliveryProfile profile = read("codec = \"pcm\"\nbits = 16\nname = \"ftp\"\nextension = \"WAV\"");
    EXPECT_EQ(profile.bits, 16);
    EXPECT_EQ(profile.extension, "WAV");
    EXPECT_EQ(read("codec = \"opus\"\nbit_rate = 48\nheadroom_db = 1.5").headroom_db, 1.5);
}

TEST(ReadProfile, NamesLineKeyAndWhatThereIs) {
    EXPECT_THAT(
        error_text("\nprofile = \"cassette\""),
        AllOf(HasSubstr("station.toml:2: profile: there is no profile \"cassette\""), HasSubstr("podcast")));
    EXPECT_THAT(error_text("codec = \"mp4\""),
                AllOf(HasSubstr("station.toml:1: codec: there is no codec \"mp4\""), HasSubstr("aac, opus")));
    EXPECT_THAT(error_text("name = \"a\""), HasSubstr("profile: either a profile"));
    EXPECT_THAT(error_text("profile = \"podcast\"\ncodec = \"mp3\""), HasSubstr("profile: either a profile"));
    EXPECT_THAT(
        error_text("profile = \"podcast\"\nbit_rate = 100"),
        AllOf(HasSubstr("station.toml:2: bit_rate: 100 is not a rate of mp3"), HasSubstr("96, 112, 128")));
    EXPECT_THAT(error_text("profile = \"opus\"\nbit_rate = 16"), HasSubstr("48 to 256 kbit/s"));
    EXPECT_THAT(error_text("profile = \"flac\"\nbit_rate = 128"), HasSubstr("bit_rate: flac is lossless"));
    EXPECT_THAT(error_text("profile = \"mp2\"\nbits = 24"), HasSubstr("bits: mp2 has no sample size"));
    EXPECT_THAT(error_text("profile = \"flac\"\nbits = 20"), HasSubstr("bits: 16 or 24"));
    EXPECT_THAT(error_text("profile = \"flac\"\n\ntarget_lufs = 16"),
                HasSubstr("station.toml:3: target_lufs"));
    EXPECT_THAT(error_text("profile = \"flac\"\nceiling_dbtp = 1.0"),
                HasSubstr("ceiling_dbtp: a number from -20 to 0"));
    EXPECT_THAT(error_text("profile = \"flac\"\nname = \"../x\""), HasSubstr("name: a name without"));
    EXPECT_THAT(error_text("profile = \"flac\"\ntarget_lufz = -16"),
                HasSubstr("target_lufz: unknown setting"));
    EXPECT_THAT(error_text("profile = \"flac\"\n[coder]\nx = 1"), HasSubstr("coder.x: a text"));
}

} // namespace
} // namespace radiowrap
