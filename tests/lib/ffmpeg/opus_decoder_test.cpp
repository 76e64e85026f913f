#include "lib/ffmpeg/decoder.hpp"
#include "support/command.hpp"
#include "support/error_of.hpp"
#include "support/memory_source.hpp"
#include "support/temp_folder.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using namespace test;
using std::filesystem::path;

/// Makes `file` with the ffmpeg program.
void make(const path& file, const std::string& arguments) {
    output_of(fmt::format("ffmpeg -y -v error -nostdin {} '{}' 2>&1", arguments, file.string()));
}

std::string copy_of(const path& file) { return fmt::format("-i '{}' -c copy", file.string()); }

/// Music-like sound, the channels alike but for their level and sign: invites Opus to code one with two
/// gains.
std::string sound(double seconds, int channels) {
    const std::string tone = "0.2*sin(2*PI*t*(300+200*t))+0.2*sin(2*PI*t*5100)+0.05*random(0)";
    return fmt::format("-f lavfi -i 'aevalsrc={}{}:s=48000:d={}' -c:a libopus", tone,
                       channels == 1 ? "" : "|-0.5*(" + tone + ")", seconds);
}

std::string floats(AudioView sound) {
    return {reinterpret_cast<const char*>(sound.data()), sound.samples().size() * sizeof(float)};
}

/// What the ffmpeg program, which knows libopus by its multistream decoder only, decodes.
std::string decoded_by_ffmpeg(const path& file) {
    const path raw = file.string() + ".f32";
    output_of(
        fmt::format("ffmpeg -y -v quiet -nostdin -request_sample_fmt flt -c:a libopus -i '{}' -f f32le '{}'",
                    file.string(), raw.string()));
    return read_bytes(raw);
}

/// How much sound there is, in bytes of float; a failure if it is not the ffmpeg program's.
std::size_t expect_same_as_ffmpeg(const path& file) {
    AudioDecoder decoder(file);
    const std::string ours = floats(read_all(decoder).view());
    EXPECT_EQ(decoder.format().sample_rate, 48000);
    EXPECT_FALSE(ours.empty());
    EXPECT_TRUE(ours == decoded_by_ffmpeg(file)) << file;
    return ours.size();
}

/// `from` with other bytes in its Opus header; Matroska keeps it as it is and needs no sum over it.
void write_with_header(const path& from, const path& to, std::size_t at, const std::string& bytes) {
    std::string file = read_bytes(from);
    const auto head = file.find("OpusHead");
    ASSERT_NE(head, std::string::npos);
    write_bytes(to, file.replace(head + at, bytes.size(), bytes));
}

constexpr std::size_t kChannelsAt = 9, kPreSkipAt = 10, kGainAt = 16;

TEST(OpusDecoder, GivesTheSamplesOfTheFfmpegProgramForEveryFrameLengthAndChannelCount) {
    const TempFolder folder;
    for (const char* milliseconds : {"2.5", "20", "60", "120"}) {
        for (const int channels : {1, 2}) {
            const auto file = folder / fmt::format("{}-{}.opus", milliseconds, channels);
            make(file, fmt::format("{} -b:a 48k -frame_duration {}", sound(2, channels), milliseconds));
            EXPECT_EQ(expect_same_as_ffmpeg(file), 96000U * channels * sizeof(float));
        }
    }
}

TEST(OpusDecoder, EndsWhereTheSoundEnded) {
    const TempFolder folder;
    for (const int frames : {647, 96001, 97231}) {
        for (const char* container : {"opus", "webm"}) {
            const auto file = folder / fmt::format("{}.{}", frames, container);
            make(file, fmt::format("{} -af atrim=end_sample={}", sound(3, 1), frames));
            const std::size_t bytes = expect_same_as_ffmpeg(file);
            EXPECT_TRUE(frames < 960 || bytes == frames * sizeof(float)); // one packet FFmpeg does not trim
        }
    }
}

TEST(OpusDecoder, TakesGainAndPreSkipFromTheHeader) {
    const TempFolder folder;
    make(folder / "a.mka", sound(2, 2));
    const std::size_t whole = expect_same_as_ffmpeg(folder / "a.mka");
    const std::string unchanged = decoded_by_ffmpeg(folder / "a.mka");
    for (const std::string& gain :
         {std::string("\x00\xFD", 2), std::string("\x80\x06", 2)}) { // -3 and 6.5 dB
        write_with_header(folder / "a.mka", folder / "gain.mka", kGainAt, gain);
        EXPECT_EQ(expect_same_as_ffmpeg(folder / "gain.mka"), whole);
        EXPECT_NE(decoded_by_ffmpeg(folder / "gain.mka"), unchanged);
        make(folder / "gain.opus", copy_of(folder / "gain.mka"));
        expect_same_as_ffmpeg(folder / "gain.opus");
    }
    write_with_header(folder / "a.mka", folder / "skip.mka", kPreSkipAt, "\x03\x11");
    EXPECT_LT(expect_same_as_ffmpeg(folder / "skip.mka"), whole);
}

TEST(OpusDecoder, MixesToTheChannelsThatTheHeaderStates) {
    const TempFolder folder;
    make(folder / "stereo.mka", sound(2, 2) + " -b:a 24k");
    write_with_header(folder / "stereo.mka", folder / "as_mono.mka", kChannelsAt, "\x01");
    expect_same_as_ffmpeg(folder / "as_mono.mka");
    make(folder / "mono.mka", sound(2, 1));
    write_with_header(folder / "mono.mka", folder / "as_stereo.mka", kChannelsAt, "\x02");
    expect_same_as_ffmpeg(folder / "as_stereo.mka");
}

TEST(OpusDecoder, LeavesStreamsOfMoreChannelsToFfmpeg) {
    const TempFolder folder;
    make(folder / "a.opus",
         "-f lavfi -i 'aevalsrc=0.1*sin(2000*t)|0.2*sin(3000*t)|0.1|0|0|0.1*random(0):s=48000:d=1' "
         "-af channelmap=channel_layout=5.1 -c:a libopus -mapping_family 1");
    EXPECT_EQ(expect_same_as_ffmpeg(folder / "a.opus"), 48000 * 6 * sizeof(float));
}

TEST(OpusDecoder, TrimsWhatAnMp4CutsOff) {
    const TempFolder folder;
    make(folder / "a.mp4", sound(2, 2));
    EXPECT_GE(expect_same_as_ffmpeg(folder / "a.mp4"), 96000U * 2 * sizeof(float));
    make(folder / "cut.mp4",
         "-itsoffset -0.51 " + copy_of(folder / "a.mp4") + " -avoid_negative_ts disabled");
    expect_same_as_ffmpeg(folder / "cut.mp4");
}

TEST(OpusDecoder, LeavesOutWhatAnMp4OfTwoEditsLeavesOut) {
    const TempFolder folder;
    make(folder / "a.mp4", sound(2, 1));
    std::string bytes = read_bytes(folder / "a.mp4");
    const auto edits = bytes.find("elst") + 8;
    ASSERT_EQ(bytes.substr(edits, 4), std::string("\0\0\0\1", 4));
    // One entry: length in ms, start at 48 kHz, rate. These play 0.25 s from the start and 0.5 s from 1.25 s
    // on.
    bytes.replace(edits, 16, std::string("\0\0\0\2\0\0\0\xFA\0\0\1\x38\0\1\0\0", 16));
    bytes.insert(edits + 16, std::string("\0\0\1\xF4\0\0\xEB\x98\0\1\0\0", 12));
    for (const char* box : {"moov", "trak", "edts", "elst"})
        bytes[bytes.rfind(box) - 1] = static_cast<char>(bytes[bytes.rfind(box) - 1] + 12);
    write_bytes(folder / "edited.mp4", bytes);
    EXPECT_LT(expect_same_as_ffmpeg(folder / "edited.mp4"), 50000 * sizeof(float));
}

TEST(OpusDecoder, DropsNothingWhereMoreIsToBeDroppedThanThereIs) {
    const TempFolder folder;
    make(folder / "a.mka", sound(1, 1) + " -af atrim=end_sample=47000");
    std::string bytes = read_bytes(folder / "a.mka");
    const auto padding = bytes.rfind("\x75\xA2");
    ASSERT_NE(padding, std::string::npos);
    bytes[padding + 3] = '\x7F'; // its highest byte
    write_bytes(folder / "padded.mka", bytes);
    EXPECT_GT(expect_same_as_ffmpeg(folder / "padded.mka"), 47000 * sizeof(float));
}

TEST(OpusDecoder, PassesOverDamagedPacketsAndNamesTheTimeWhereDamageDoesNotEnd) {
    const TempFolder folder;
    make(folder / "a.mp4", sound(10, 2));
    const std::size_t whole = expect_same_as_ffmpeg(folder / "a.mp4");
    std::string bytes = read_bytes(folder / "a.mp4");
    const auto end = bytes.rfind("moov") - 4;   // of the packets
    bytes.replace(end / 2, 2000, 2000, '\xFF'); // packets of 63 frames, which no packet has
    write_bytes(folder / "little.mp4", bytes);
    EXPECT_LT(expect_same_as_ffmpeg(folder / "little.mp4"), whole);
    bytes.replace(end / 2, end - end / 2, end - end / 2, '\xFF');
    write_bytes(folder / "much.mp4", bytes);
    EXPECT_THAT(error_of([&] { expect_same_as_ffmpeg(folder / "much.mp4"); }),
                testing::ContainsRegex("much.mp4: at 0:0[456]\\.[0-9]: damaged \\(Invalid data"));
}

TEST(OpusDecoder, TakesNoiseInAPacketAsTheFfmpegProgramDoes) {
    const TempFolder folder;
    make(folder / "a.mka", sound(10, 2));
    for (const char* bytes_a_change : {"40", "400"}) {
        const auto file = folder / fmt::format("{}.mka", bytes_a_change);
        make(file, fmt::format("{} -bsf:a noise=amount={}", copy_of(folder / "a.mka"), bytes_a_change));
        EXPECT_NE(decoded_by_ffmpeg(file), decoded_by_ffmpeg(folder / "a.mka"));
        expect_same_as_ffmpeg(file);
    }
}

} // namespace
} // namespace radiowrap
