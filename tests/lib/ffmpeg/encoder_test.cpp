#include "base/error.hpp"
#include "lib/ffmpeg/decoder.hpp"
#include "lib/ffmpeg/encoder.hpp"
#include "support/full_disk.hpp"
#include "support/in_child.hpp"
#include "support/memory_source.hpp"
#include "support/signals.hpp"
#include "support/temp_folder.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace radiowrap {
namespace {

using namespace test;
using testing::AllOf;
using testing::HasSubstr;

void encode(const std::filesystem::path& file, const EncoderSettings& settings, const AudioBuffer& sound,
            FrameCount block_frames = 4096) {
    AudioEncoder encoder(file, settings);
    for (FrameCount at = 0; at < sound.frames(); at += block_frames)
        encoder.write(sound.view().slice(at, std::min(at + block_frames, sound.frames())));
    encoder.finish();
}

EncoderSettings settings_for(const std::string& codec, const std::string& muxer, long bit_rate,
                             int bits = 0) {
    EncoderSettings settings;
    settings.codec = codec;
    settings.muxer = muxer;
    settings.bit_rate = bit_rate;
    settings.bits = bits;
    return settings;
}

std::vector<EncoderSettings> all_settings() {
    return {settings_for("libmp3lame", "mp3", 128000), settings_for("libtwolame", "mp2", 256000),
            settings_for("aac", "ipod", 128000),       settings_for("libopus", "opus", 96000),
            settings_for("flac", "flac", 0, 24),       settings_for("flac", "flac", 0, 16)};
}

std::string error_text(const EncoderSettings& settings) {
    const TempFolder folder;
    return error_of([&] { AudioEncoder(folder / "out", settings); });
}

TEST(AudioEncoder, WritesTheSameBytesEveryTimeAndInBlocksOfAnySize) {
    const TempFolder folder;
    const AudioBuffer sound = speech_like(1.3, 11);
    for (const EncoderSettings& settings : all_settings()) {
        encode(folder / "a", settings, sound);
        encode(folder / "b", settings, sound, 777);
        EXPECT_EQ(read_bytes(folder / "a"), read_bytes(folder / "b")) << settings.codec;
        EXPECT_EQ(read_bytes(folder / "a").find("Lavc5"), std::string::npos) << settings.codec; // no version
    }
}

TEST(AudioEncoder, RoundsAndClipsLosslessSound) {
    const TempFolder folder;
    AudioBuffer sound = speech_like(0.4, 12);
    sound.view().samples()[100] = 1.5F;
    sound.view().samples()[101] = -1.5F;
    sound.view().samples()[102] = NAN;
    for (const int bits : {16, 24}) {
        encode(folder / "a.flac", settings_for("flac", "flac", 0, bits), sound);
        AudioDecoder decoder(folder / "a.flac");
        const AudioBuffer decoded = read_all(decoder);
        ASSERT_EQ(decoded.frames(), sound.frames());
        const double step = std::ldexp(1.0, 1 - bits);
        EXPECT_EQ(decoded.view().samples()[100], static_cast<float>(1.0 - step));
        EXPECT_EQ(decoded.view().samples()[101], -1.0F);
        for (std::size_t i = 103; i < sound.view().samples().size(); ++i)
            ASSERT_NEAR(decoded.view().samples()[i], sound.view().samples()[i], 0.501 * step);
    }
}

TEST(AudioEncoder, SaysWhatItCannotDo) {
    EXPECT_THAT(error_text(settings_for("realaudio9", "mp3", 128000)),
                HasSubstr("no encoder \"realaudio9\""));
    EXPECT_THAT(error_text(settings_for("libmp3lame", "tape", 128000)), HasSubstr("container \"tape\""));
    EXPECT_THAT(error_text(settings_for("libopus", "opus", 1)), HasSubstr("libopus with 48000 Hz"));
    EncoderSettings settings = settings_for("libmp3lame", "mp3", 128000);
    settings.coder_options = {{"quailty", "5"}};
    EXPECT_THAT(error_text(settings), HasSubstr("libmp3lame has no option \"quailty\""));
    settings.coder_options.clear();
    settings.muxer_options = {{"id4_version", "3"}};
    EXPECT_THAT(error_text(settings), HasSubstr("container \"mp3\" has no option \"id4_version\""));
}

TEST(AudioEncoder, SaysThatTheFileCannotBeWritten) {
    EXPECT_THAT(
        error_of([] { AudioEncoder("/no/such/folder/a.mp3", settings_for("libmp3lame", "mp3", 128000)); }),
        HasSubstr("/no/such/folder/a.mp3: cannot be written: No such file or directory"));
}

TEST(AudioEncoder, ReportsAFullDisk) {
    const AudioBuffer sound = speech_like(4.0, 13);
    for (EncoderSettings settings : all_settings())
        for (const rlim_t limit : {rlim_t{0}, rlim_t{1000}, rlim_t{40000}}) {
            const TempFolder folder;
            const std::string text = error_in_child([&] {
                limit_file_size(limit);
                encode(folder / "a", settings, sound);
            });
            EXPECT_THAT(text, AllOf(HasSubstr("cannot be written: File too large"), HasSubstr("make room")))
                << settings.codec << ' ' << limit;
        }
}

} // namespace
} // namespace radiowrap
