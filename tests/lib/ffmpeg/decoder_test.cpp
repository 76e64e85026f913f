#include "base/error.hpp"
#include "lib/ffmpeg/decoder.hpp"
#include "support/command.hpp"
#include "support/in_child.hpp"
#include "support/memory_source.hpp"
#include "support/signals.hpp"
#include "support/temp_folder.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace radiowrap {
namespace {

using namespace test;
using testing::AllOf;
using testing::Each;
using testing::HasSubstr;
using testing::StartsWith;

/// Makes `file` with the ffmpeg program: an independent writer.
void make(const std::filesystem::path& file, const std::string& arguments) {
    output_of(fmt::format("ffmpeg -y -v error -nostdin {} '{}' 2>&1", arguments, file.string()));
}

/// Half a second of silence, then 1 kHz at -20 dBFS (FFmpeg's sine is at -18.06), 3 s in all.
std::string tone_after_silence(int rate, int channels) {
    return fmt::format(
        "-f lavfi -i 'sine=1000:sample_rate={0}:duration=2.5,volume=-1.94dB,adelay=500:all=1' -ac {1} "
        "-af 'pan={1}c|{2}'",
        rate, channels, channels == 1 ? "c0=c0" : "c0=c0|c1=c0");
}

double rms_db(AudioView sound) {
    double sum = 0.0;
    for (const float sample : sound.samples()) sum += static_cast<double>(sample) * sample;
    return 10.0 * std::log10(sum / static_cast<double>(sound.samples().size()) + 1e-20);
}

AudioBuffer decode(const std::filesystem::path& file, FrameCount block_frames = 4096) {
    AudioDecoder decoder(file);
    return read_all(decoder, block_frames);
}

std::string error_text(const std::filesystem::path& file) {
    return error_of([&] { decode(file); });
}

struct Format {
    const char *extension, *arguments;
    int rate, channels;
};

void PrintTo(const Format& format, std::ostream* out) { *out << format.extension << ' ' << format.arguments; }

class EveryFormat : public testing::TestWithParam<Format> {};

TEST_P(EveryFormat, IsDecodedAtItsOwnRateInPlaceAndInLevel) {
    const auto [extension, arguments, rate, channels] = GetParam();
    const TempFolder folder;
    const auto file = folder / (std::string("سعيد 1.") + extension);
    make(file, fmt::format("{} {}", tone_after_silence(rate, channels), arguments));

    AudioDecoder decoder(file);
    EXPECT_EQ(decoder.format(), (AudioFormat{rate, channels}));
    const AudioBuffer sound = read_all(decoder);
    EXPECT_NEAR(to_seconds(sound.frames(), rate), 3.0, 0.06);
    EXPECT_LT(rms_db(sound.view().slice(rate / 10, rate * 4 / 10)), -60.0);
    EXPECT_NEAR(rms_db(sound.view().slice(rate, rate * 2)), -23.0,
                0.5); // a sine's mean is 3 dB under its peak
}

INSTANTIATE_TEST_SUITE_P(
    AudioDecoder, EveryFormat,
    testing::Values(Format{"wav", "-c:a pcm_s16le", 44100, 2}, Format{"wav", "-c:a pcm_u8", 8000, 1},
                    Format{"wav", "-c:a pcm_f32le", 48000, 2}, Format{"aiff", "-c:a pcm_s24be", 48000, 1},
                    Format{"flac", "-c:a flac -sample_fmt s32", 96000, 2},
                    Format{"mp3", "-c:a libmp3lame -b:a 96k", 22050, 1}, Format{"mp2", "-c:a mp2", 48000, 2},
                    Format{"m4a", "-c:a aac", 44100, 2}, Format{"opus", "-c:a libopus", 48000, 1},
                    Format{"ogg", "-c:a libvorbis", 44100, 2}, Format{"wma", "-c:a wmav2", 44100, 2},
                    Format{"mka", "-c:a ac3", 48000, 2}));

TEST(AudioDecoder, GivesTheSameSamplesInBlocksOfAnySize) {
    const TempFolder folder;
    make(folder / "a.mp3", tone_after_silence(44100, 2) + " -c:a libmp3lame");
    const AudioBuffer whole = decode(folder / "a.mp3");
    EXPECT_EQ(whole.frames(), 3 * 44100); // without the encoder's delay and padding
    for (const FrameCount block : {FrameCount{1}, FrameCount{577}, FrameCount{100000}}) {
        const AudioBuffer parts = decode(folder / "a.mp3", block);
        EXPECT_THAT(parts.view().samples(), testing::ElementsAreArray(whole.view().samples()));
    }
}

TEST(AudioDecoder, TakesTheSoundOfAFilmAndOfAFileWithACoverPicture) {
    const TempFolder folder;
    make(folder / "film.mp4", "-f lavfi -i testsrc=s=64x64:d=1 -f lavfi -i sine=d=1 -c:v mpeg4 -c:a aac");
    EXPECT_GT(decode(folder / "film.mp4").frames(), 44000);
    make(folder / "cover.png", "-f lavfi -i testsrc=s=64x64:d=1 -frames:v 1");
    make(folder / "cover.mp3",
         fmt::format("-f lavfi -i sine=d=1 -i '{}' -map 0 -map 1 -c:v copy -c:a libmp3lame",
                     (folder / "cover.png").string()));
    EXPECT_EQ(decode(folder / "cover.mp3").frames(), 44100);
}

TEST(AudioDecoder, ShowsPeaksOverFullScaleInOpus) {
    const TempFolder folder;
    make(folder / "hot.opus",
         "-f lavfi -i 'aevalsrc=sgn(sin(2*PI*300*t)):s=48000:d=2' -c:a libopus -b:a 32k");
    float peak = 0.0F;
    const AudioBuffer sound = decode(folder / "hot.opus");
    for (const float sample : sound.view().samples()) peak = std::max(peak, std::abs(sample));
    EXPECT_GT(peak, 1.05F);
}

TEST(AudioDecoder, ReadsAFileOfManyChannelsThatHaveNoNames) {
    const TempFolder folder;
    make(folder / "many.wav", "-f s16le -ar 44100 -ac 17 -t 1 -i /dev/zero");
    const AudioBuffer sound = decode(folder / "many.wav");
    EXPECT_EQ(sound.channels(), 17);
    EXPECT_EQ(sound.frames(), 44100);
}

TEST(AudioDecoder, ReadsAWavWhoseWriterDidNotKnowItsLength) {
    const TempFolder folder;
    const std::string tone = "ffmpeg -v error -nostdin -f lavfi -i sine=d=1 -f wav -";
    output_of(fmt::format("{} > '{}'", tone, (folder / "pipe.wav").string()));
    EXPECT_EQ(decode(folder / "pipe.wav").frames(), 44100);
    std::string bytes = read_bytes(folder / "pipe.wav"); // as eSpeak NG writes it
    bytes.replace(4, 4, std::string("\x24\xF0\xFF\x7F", 4));
    write_bytes(folder / "espeak.wav", bytes);
    EXPECT_EQ(decode(folder / "espeak.wav").frames(), 44100);
    output_of(fmt::format("sox -n -r 48000 -c 1 -t wav - synth 1 sine 440 2>/dev/null | cat > '{}'",
                          (folder / "sox.wav").string()));
    EXPECT_EQ(decode(folder / "sox.wav").frames(), 48000);
}

TEST(AudioDecoder, TurnsWhatIsNoNumberIntoSilence) {
    const TempFolder folder;
    make(folder / "a.wav", "-f lavfi -i sine=d=1 -c:a pcm_f32le");
    std::string bytes = read_bytes(folder / "a.wav");
    bytes.replace(bytes.size() - 4000, 8,
                  std::string("\x00\x00\xC0\x7F\x00\x00\x80\x7F", 8)); // NaN, infinity
    write_bytes(folder / "nan.wav", bytes);
    const AudioBuffer sound = decode(folder / "nan.wav");
    for (const float sample : sound.view().samples()) ASSERT_TRUE(std::isfinite(sample));
}

TEST(AudioDecoder, SaysWhatIsWrongWithAFileThatIsNoSound) {
    const TempFolder folder;
    EXPECT_THAT(error_text(folder / "none.mp3"), HasSubstr("none.mp3: there is no such file"));
    EXPECT_THAT(error_text(folder.path()), HasSubstr("is a folder"));
    write_bytes(folder / "empty.wav", "");
    EXPECT_THAT(error_text(folder / "empty.wav"), HasSubstr("the file is empty"));
    write_bytes(folder / "text.mp3", "Just a letter.\n");
    EXPECT_THAT(error_text(folder / "text.mp3"), StartsWith((folder / "text.mp3").string()));
    make(folder / "film.mp4", "-f lavfi -i testsrc=s=64x64:d=1 -c:v mpeg4");
    EXPECT_THAT(error_text(folder / "film.mp4"), HasSubstr("has pictures but no sound"));
    write_bytes(folder / "header.wav",
                std::string("RIFF\x24\0\0\0WAVEfmt \x10\0\0\0\x01\0\x01\0\x80\xBB\0\0", 28));
    EXPECT_THAT(error_text(folder / "header.wav"), StartsWith((folder / "header.wav").string()));
}

TEST(AudioDecoder, DoesNotBelieveARateThatNoSoundHas) {
    const TempFolder folder;
    make(folder / "a.wav", "-f lavfi -i sine=d=1");
    std::string bytes = read_bytes(folder / "a.wav");
    bytes.replace(24, 4, std::string("\x01\0\0\0", 4));
    write_bytes(folder / "slow.wav", bytes);
    EXPECT_THAT(error_text(folder / "slow.wav"), HasSubstr("slow.wav: states 1 samples a second"));
}

TEST(AudioDecoder, AnswersGarbageWithAnErrorWhateverItIsCalled) {
    const TempFolder folder;
    Random random(7);
    std::string garbage;
    for (int i = 0; i < 100000; ++i) garbage += static_cast<char>(random.bits());
    for (const char* extension :
         {"wav", "mp3", "m4a", "opus", "flac", "aac", "mp2", "ogg", "raw", "amr", "ac3"}) {
        const auto file = folder / (std::string("garbage.") + extension);
        write_bytes(file, garbage);
        EXPECT_THAT(error_text(file), StartsWith(file.string()));
    }
}

TEST(AudioDecoder, SaysThatAFileWasCutOff) {
    const TempFolder folder;
    for (const char* name : {"a.wav", "a.flac", "a.mp3", "a.m4a", "a.aiff", "a.mka"}) {
        make(folder / name, "-f lavfi -i 'aevalsrc=random(0)*0.1:s=48000:d=6'");
        const std::string bytes = read_bytes(folder / name);
        write_bytes(folder / name, bytes.substr(0, bytes.size() / 2));
        const std::string text = error_text(folder / name);
        EXPECT_THAT(text, StartsWith((folder / name).string()));
        EXPECT_THAT(text,
                    testing::AnyOf(AllOf(HasSubstr("at 0:0"), HasSubstr("announces 0:06.0: it was cut off")),
                                   HasSubstr("damaged at its beginning"))); // M4A: the index is at the end
    }
}

TEST(AudioDecoder, SkipsALittleDamageAndNamesTheTimeOfMuch) {
    const TempFolder folder;
    make(folder / "a.flac", "-f lavfi -i 'aevalsrc=random(0)*0.1:s=48000:d=20'");
    std::string bytes = read_bytes(folder / "a.flac");
    Random random(3);
    const auto damage = [&](std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i) bytes[i] = static_cast<char>(random.bits());
    };
    damage(bytes.size() / 2, bytes.size() / 2 + 2000);
    write_bytes(folder / "little.flac", bytes);
    EXPECT_GT(decode(folder / "little.flac").frames(), 48000 * 19);
    damage(bytes.size() / 4, bytes.size());
    write_bytes(folder / "much.flac", bytes);
    EXPECT_THAT(error_text(folder / "much.flac"), HasSubstr("much.flac: at 0:0"));
}

TEST(AudioDecoder, OpensNoFileThatAPlaylistNames) {
    const TempFolder folder;
    make(folder / "a.wav", "-f lavfi -i sine=d=1");
    write_bytes(folder / "list.txt", "ffconcat version 1.0\nfile a.wav\n");
    EXPECT_NE(error_text(folder / "list.txt"), "");
    make(folder / "a.ts", "-f lavfi -i sine=d=1 -c:a mp2");
    write_bytes(folder / "list.m3u8", "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\na.ts\n#EXT-X-ENDLIST\n");
    EXPECT_NE(error_text(folder / "list.m3u8"), "");
}

} // namespace
} // namespace radiowrap
