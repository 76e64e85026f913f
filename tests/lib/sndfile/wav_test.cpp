#include "base/error.hpp"
#include "lib/ffmpeg/sha256.hpp"
#include "lib/sndfile/wav_reader.hpp"
#include "lib/sndfile/wav_writer.hpp"
#include "support/command.hpp"
#include "support/full_disk.hpp"
#include "support/in_child.hpp"
#include "support/memory_source.hpp"
#include "support/signals.hpp"
#include "support/temp_folder.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <cstring>

namespace radiowrap {
namespace {

using namespace test;
using testing::AllOf;
using testing::HasSubstr;

void write_wav(const std::filesystem::path& file, const WavSettings& settings, const AudioBuffer& sound) {
    WavWriter writer(file, settings);
    for (FrameCount at = 0; at < sound.frames(); at += 1000)
        writer.write(sound.view().slice(at, std::min(at + 1000, sound.frames())));
    writer.finish();
}

template <typename Integer>
Integer little_endian(const std::string& bytes, std::size_t at) {
    Integer value{};
    std::memcpy(&value, bytes.data() + at, sizeof(value));
    return value;
}

/// The body of a chunk of a WAV file, found by walking its chunks.
std::string chunk(const std::string& wav, const std::string& name) {
    for (std::size_t at = 12; at + 8 <= wav.size();) {
        const auto size = little_endian<std::uint32_t>(wav, at + 4);
        EXPECT_EQ(size % 2, 0U) << wav.substr(at, 4); // automation resynchronises badly after odd chunks
        if (wav.substr(at, 4) == name) return wav.substr(at + 8, size);
        at += 8 + size;
    }
    return {};
}

BroadcastInfo some_broadcast_info() {
    BroadcastInfo info;
    info.description = std::string(256, 'd');
    info.originator = "Radio Example";
    info.originator_reference = "XXEXA0123456789";
    info.origination_date = "2019-09-05";
    info.origination_time = "17:30:00";
    info.time_reference = (std::uint64_t{3} << 32U) + 5;
    return info;
}

TEST(WavWriter, WritesAPlainFormatChunk) {
    const TempFolder folder;
    write_wav(folder / "a.wav", {.format = {48000, 2}, .samples = WavSamples::pcm_24}, silence(0.1));
    const std::string bytes = read_bytes(folder / "a.wav"), format = chunk(bytes, "fmt ");
    EXPECT_EQ(format.size(), 16U);
    EXPECT_EQ(little_endian<std::uint16_t>(format, 0), 1); // PCM, not extensible
    EXPECT_EQ(little_endian<std::uint16_t>(format, 14), 24);
    EXPECT_EQ(chunk(bytes, "data").size(), 4800U * 6U);
    EXPECT_EQ(little_endian<std::uint32_t>(bytes, 4) + 8U, bytes.size());
}

TEST(WavWriter, RoundsAndClipsIntegersAndKeepsFloats) {
    const TempFolder folder;
    AudioBuffer sound = speech_like(0.4, 21, {44100, 1});
    sound.view().samples()[10] = 1.5F;
    sound.view().samples()[11] = -1.5F;
    for (const auto& [samples, bits] : {std::pair{WavSamples::pcm_16, 16}, {WavSamples::pcm_24, 24}}) {
        write_wav(folder / "a.wav", {.format = {44100, 1}, .samples = samples}, sound);
        WavReader reader(folder / "a.wav");
        EXPECT_EQ(reader.format(), (AudioFormat{44100, 1}));
        const AudioBuffer read = read_all(reader);
        ASSERT_EQ(read.frames(), sound.frames());
        const double step = std::ldexp(1.0, 1 - bits);
        EXPECT_EQ(read.view().samples()[10], static_cast<float>(1.0 - step));
        EXPECT_EQ(read.view().samples()[11], -1.0F);
        for (std::size_t i = 12; i < read.view().samples().size(); ++i)
            ASSERT_NEAR(read.view().samples()[i], sound.view().samples()[i], 0.501 * step);
    }
    write_wav(folder / "f.wav", {.format = {44100, 1}, .samples = WavSamples::float_32}, sound);
    WavReader reader(folder / "f.wav");
    EXPECT_THAT(read_all(reader).view().samples(), testing::ElementsAreArray(sound.view().samples()));
}

TEST(WavWriter, WritesNoClockIntoFloatFiles) {
    const TempFolder folder;
    write_wav(folder / "f.wav", {.format = {}, .samples = WavSamples::float_32}, speech_like(0.1, 22));
    EXPECT_EQ(chunk(read_bytes(folder / "f.wav"), "PEAK"), "");
}

TEST(WavWriter, FillsTheBroadcastChunkInAfterTheSoundWithoutTouchingIt) {
    const TempFolder folder;
    const AudioBuffer sound = speech_like(0.7, 23);
    const WavSettings settings{.format = {},
                               .broadcast = some_broadcast_info(),
                               .info = {{"INAM", "عنوان"}},
                               .chunks = {{"id3 ", "ID3"}}};
    write_wav(folder / "before.wav", settings, sound);

    BroadcastInfo measured = some_broadcast_info();
    measured.loudness_value = -2300;
    measured.loudness_range = 512;
    measured.max_true_peak_level = -101;
    measured.max_momentary_loudness = -1799;
    measured.max_short_term_loudness = -2001;
    WavWriter writer(folder / "after.wav", settings);
    writer.write(sound.view());
    writer.set_broadcast(measured);
    writer.finish();

    const std::string before = read_bytes(folder / "before.wav"), after = read_bytes(folder / "after.wav");
    EXPECT_EQ(before.size(), after.size());
    EXPECT_EQ(chunk(before, "data").size(), sound.view().samples().size() * 3);
    EXPECT_EQ(sha256_hex(chunk(before, "data")), sha256_hex(chunk(after, "data")));
    EXPECT_EQ(chunk(before, "LIST"), chunk(after, "LIST"));
    EXPECT_EQ(chunk(after, "LIST"), std::string("INFOINAM\x0C\0\0\0", 12) + "عنوان" + std::string(2, '\0'));
    EXPECT_EQ(chunk(after, "id3 "), std::string("ID3\0", 4));

    const std::string bext = chunk(after, "bext");
    EXPECT_EQ(bext.substr(0, 256), std::string(256, 'd'));
    EXPECT_STREQ(bext.substr(256, 32).c_str(), "Radio Example");
    EXPECT_EQ(bext.substr(320, 18), "2019-09-0517:30:00");
    EXPECT_EQ(little_endian<std::uint64_t>(bext, 338), (std::uint64_t{3} << 32U) + 5);
    EXPECT_EQ(little_endian<std::uint16_t>(bext, 346), 2);
    const auto loudness = [&](std::size_t field) {
        return little_endian<std::int16_t>(bext, 412 + 2 * field);
    };
    EXPECT_EQ(loudness(0), -2300);
    EXPECT_EQ(loudness(1), 512);
    EXPECT_EQ(loudness(2), -101);
    EXPECT_EQ(loudness(3), -1799);
    EXPECT_EQ(loudness(4), -2001);
    EXPECT_EQ(bext.substr(422, 180), std::string(180, '\0'));
    EXPECT_THAT(bext.substr(602), HasSubstr("A=PCM,F=48000,W=24,M=stereo"));
    for (std::size_t field = 0; field < 5; ++field)
        EXPECT_EQ(little_endian<std::int16_t>(chunk(before, "bext"), 412 + 2 * field), 0x7FFF);
}

TEST(WavWriter, SaysThatABroadcastChunkCannotComeAfterTheSoundOnly) {
    const TempFolder folder;
    WavWriter writer(folder / "a.wav", {.format = {}});
    writer.write(silence(0.1).view());
    EXPECT_THROW(writer.set_broadcast(some_broadcast_info()), Error);
}

TEST(WavWriter, TakesRf64WhereTheSoundWillPass4GiB) {
    const TempFolder folder;
    const FrameCount five_hours = FrameCount{5} * 3600 * 48000;
    write_wav(folder / "long.wav", {.format = {}, .frames = five_hours, .broadcast = some_broadcast_info()},
              silence(0.1));
    EXPECT_EQ(read_bytes(folder / "long.wav").substr(0, 4), "RF64");
    EXPECT_EQ(WavReader(folder / "long.wav").frames(), 4800);
    write_wav(folder / "short.wav", {.format = {}, .frames = five_hours / 2}, silence(0.1));
    EXPECT_EQ(read_bytes(folder / "short.wav").substr(0, 4), "RIFF");
}

TEST(WavWriter, RefusesToPass4GiBUnannounced) {
    const TempFolder folder;
    WavWriter writer(folder / "a.wav", {.format = {}});
    const AudioBuffer block = silence(0.1);
    const AudioView endless(block.view().data(), 0xFFFFFFFF / 6, 2); // refused before it is looked at
    EXPECT_THROW(writer.write(endless), Error);
}

TEST(WavWriter, ReportsAFullDiskAndAMissingFolder) {
    const TempFolder folder;
    const AudioBuffer sound = speech_like(0.5, 24);
    for (const WavSamples samples : {WavSamples::pcm_24, WavSamples::float_32})
        for (const rlim_t limit : {rlim_t{0}, rlim_t{100}, rlim_t{30000}}) {
            const std::string text = error_in_child([&] {
                limit_file_size(limit);
                write_wav(folder / "a.wav",
                          {.format = {}, .samples = samples, .broadcast = some_broadcast_info()}, sound);
            });
            EXPECT_THAT(text, AllOf(HasSubstr("a.wav: cannot be written"), HasSubstr("make room"))) << limit;
        }
    EXPECT_THAT(error_of([&] { WavWriter(folder / "none" / "a.wav", {.format = {}}); }),
                HasSubstr("cannot be written"));
}

TEST(WavReader, ReadsOnFromWhereItWasToldTo) {
    const TempFolder folder;
    const AudioBuffer sound = speech_like(0.5, 25);
    write_wav(folder / "a.wav", {.format = {}, .samples = WavSamples::float_32}, sound);
    WavReader reader(folder / "a.wav");
    EXPECT_EQ(reader.frames(), sound.frames());
    reader.seek(12345);
    AudioBuffer part(100, 2);
    EXPECT_EQ(reader.read(part.view()), 100);
    EXPECT_THAT(part.view().samples(), testing::ElementsAreArray(sound.view().slice(12345, 12445).samples()));
    reader.seek(sound.frames() - 10);
    EXPECT_EQ(reader.read(part.view()), 10);
    EXPECT_EQ(reader.read(part.view()), 0);
    EXPECT_THROW(reader.seek(sound.frames() + 1), Error);
}

TEST(WavReader, SaysWhatIsWrong) {
    const TempFolder folder;
    EXPECT_THROW(WavReader(folder / "none.wav"), Error);
    write_bytes(folder / "text.wav", "no sound at all, only words");
    EXPECT_THAT(error_of([&] { WavReader(folder / "text.wav"); }), HasSubstr("text.wav: cannot be read"));
}

TEST(WavWriter, IsUnderstoodByMediaInfo) {
    const TempFolder folder;
    BroadcastInfo info = some_broadcast_info();
    info.loudness_value = -2301;
    info.max_true_peak_level = -123;
    write_wav(folder / "a.wav", {.format = {}, .broadcast = info}, speech_like(0.5, 26));
    const auto report = nlohmann::json::parse(
        output_of(fmt::format("mediainfo --Output=JSON '{}'", (folder / "a.wav").string())));
    const auto& tracks = report["media"]["track"];
    EXPECT_EQ(tracks[0]["extra"]["bext_Version"], "2");
    EXPECT_EQ(tracks[1]["BitDepth"], "24");
    EXPECT_EQ(tracks[1]["extra"]["LoudnessValue"], "-23.01");
    EXPECT_EQ(tracks[1]["extra"]["MaxTruePeakLevel"], "-1.23");
    EXPECT_FALSE(tracks[1]["extra"].contains("LoudnessRange")); // unset, not 0
}

} // namespace
} // namespace radiowrap
