#include "base/error.hpp"
#include "clips/clip_folder.hpp"
#include "lib/ffmpeg/probe.hpp"
#include "support/cpu_time.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <utility>

namespace radiowrap {
namespace {

using test::ClipFolder;
using testing::AnyOf;
using testing::HasSubstr;

constexpr const char* kTone = "-f lavfi -i sine=frequency=440:duration=4:sample_rate=44100";

std::string error_of(const std::filesystem::path& file) {
    try {
        probe_audio(file);
    } catch (const Error& error) {
        EXPECT_THAT(error.what(), HasSubstr(file.filename().string()));
        return error.what();
    }
    return "no error";
}

void cut(const std::filesystem::path& file, double part) {
    const auto size = static_cast<double>(std::filesystem::file_size(file));
    std::filesystem::resize_file(file, static_cast<std::uintmax_t>(size * part));
}

TEST(ProbeAudio, TellsFormatAndLengthOfEveryUsualKindOfFile) {
    const ClipFolder folder;
    for (const char* name : {"a.wav", "a.mp3", "a.mp2", "a.m4a", "a.aac", "a.flac", "a.ogg", "a.aiff",
                             "a.wma", "a.mka", "a.caf", "a.au", "a.ac3"}) {
        const AudioInfo info = probe_audio(folder.ffmpeg(kTone, "-ac 2", name));
        EXPECT_EQ(info.format, (AudioFormat{44100, 2})) << name;
        EXPECT_NEAR(info.seconds, 4.0, 0.06) << name;
    }
    EXPECT_EQ(probe_audio(folder.ffmpeg(kTone, "-c:a libopus", "a.opus")).format, (AudioFormat{48000, 1}));
    EXPECT_NEAR(probe_audio(folder.path() / "a.opus").seconds, 4.0, 0.02);
}

TEST(ProbeAudio, TellsTheLengthOfFilesThatStateNoneOrAnEmptyOne) {
    const ClipFolder folder;
    EXPECT_NEAR(probe_audio(folder.ffmpeg(kTone, "-q:a 5 -write_xing 0", "vbr.mp3")).seconds, 4.0, 0.06);
    const auto piped = [&](const std::string& command, const std::string& name) {
        const auto file = folder.path() / name;
        EXPECT_EQ(std::system((command + " 2>/dev/null | cat > " + file.string()).c_str()), 0);
        return probe_audio(file).seconds;
    };
    EXPECT_NEAR(piped(std::string("ffmpeg -v error ") + kTone + " -f wav -", "ffmpeg.wav"), 4.0, 0.001);
    EXPECT_NEAR(piped(std::string("ffmpeg -v error ") + kTone + " -f flac -", "ffmpeg.flac"), 4.0, 0.001);
    EXPECT_NEAR(piped("sox -n -r 48000 -t wav - synth 4 sine 440", "sox.wav"), 4.0, 0.001);
}

TEST(ProbeAudio, ReadsTagsOfFileAndStreamWithKeysInLowerCase) {
    const ClipFolder folder;
    for (const char* name : {"a.mp3", "a.flac", "a.ogg", "a.m4a", "a.wav"}) {
        const auto file = folder.tone(name, "-metadata ARTIST='حسن النيفي' -metadata Title='عن الهدنة'");
        const AudioInfo info = probe_audio(file);
        EXPECT_EQ(info.tags.at("artist"), "حسن النيفي") << name;
        EXPECT_EQ(info.tags.at("title"), "عن الهدنة") << name;
    }
}

TEST(ProbeAudio, TakesTheSoundOfAFilmAndOfAFileWithACoverPicture) {
    const ClipFolder folder;
    const auto film = folder.ffmpeg("-f lavfi -i testsrc=duration=4:size=64x64 " + std::string(kTone),
                                    "-pix_fmt yuv420p", "film.mp4");
    EXPECT_NEAR(probe_audio(film).seconds, 4.0, 0.03);
    folder.ffmpeg("-f lavfi -i testsrc=duration=1:size=64x64", "-frames:v 1", "cover.jpg");
    const auto song = folder.ffmpeg(std::string(kTone) + " -i " + (folder.path() / "cover.jpg").string(),
                                    "-map 0:a -map 1:v -c:v copy", "song.mp3");
    EXPECT_NEAR(probe_audio(song).seconds, 4.0, 0.06);
}

TEST(ProbeAudio, RefusesFilesWithoutSoundSayingSo) {
    const ClipFolder folder;
    EXPECT_THAT(error_of(folder.path() / "gone.wav"), HasSubstr("no such file"));
    EXPECT_THAT(error_of(folder.path()), HasSubstr("is a folder"));
    EXPECT_THAT(error_of(folder.text("empty.mp3", "")), HasSubstr("empty"));
    EXPECT_THAT(
        error_of(folder.ffmpeg("-f lavfi -i testsrc=duration=1:size=64x64", "-pix_fmt yuv420p", "film.mp4")),
        HasSubstr("pictures but no sound"));
    EXPECT_THAT(error_of(folder.text("text.wav", "this is no sound")), HasSubstr("not a sound file"));
    EXPECT_THAT(error_of(folder.text("zeros.mp3", std::string(100000, '\0'))), HasSubstr("no sound"));
}

TEST(ProbeAudio, RefusesGarbageUnderAnyName) {
    const ClipFolder folder;
    std::string garbage;
    std::uint32_t state = 1;
    for (int i = 0; i < 50000; ++i)
        garbage += static_cast<char>((state = state * 1664525U + 1013904223U) >> 24U);
    for (const char* name :
         {"g.wav", "g.mp3", "g.mp2", "g.m4a", "g.aac", "g.ogg", "g.flac", "g.ac3", "g.xyz"})
        EXPECT_THAT(error_of(folder.text(name, garbage)),
                    AnyOf(HasSubstr("not a sound file"), HasSubstr("no sound")))
            << name;
}

TEST(ProbeAudio, RefusesAFileThatBreaksOffBeforeTheLengthItStates) {
    const ClipFolder folder;
    for (const char* name : {"a.wav", "a.mp3", "a.flac", "a.aiff", "a.mka"}) {
        const auto file = folder.ffmpeg(kTone, "", name);
        cut(file, 0.9);
        EXPECT_THAT(error_of(file), HasSubstr("breaks off: it states 0:04.0 of sound")) << name;
    }
    const auto fast = folder.ffmpeg(kTone, "-movflags faststart", "fast.m4a");
    cut(fast, 0.9);
    EXPECT_THAT(error_of(fast), HasSubstr("breaks off"));
    const auto late = folder.ffmpeg(kTone, "", "late.m4a"); // its index was at the end
    cut(late, 0.9);
    EXPECT_THAT(error_of(late), HasSubstr("damaged"));
}

TEST(ProbeAudio, OpensNoOtherFileThanTheOneAskedFor) {
    const ClipFolder folder;
    folder.tone("secret.wav");
    EXPECT_THAT(error_of(folder.text("list.mp3", "ffconcat version 1.0\nfile secret.wav\n")),
                HasSubstr("list.mp3: "));
    EXPECT_THAT(error_of(folder.text("list.m4a", "#EXTM3U\n#EXTINF:1,\nsecret.wav\n#EXT-X-ENDLIST\n")),
                HasSubstr("list.m4a: "));
}

TEST(ProbeAudio, LooksIntoThreeHoursWithoutReadingThem) {
    const ClipFolder folder;
    constexpr std::uint32_t kRate = 48000;
    constexpr std::uint32_t kBytes = 3 * 3600 * kRate * 4;
    std::string header = "RIFF....WAVEfmt ";
    const auto put = [&](std::uint32_t value, int bytes) {
        for (int i = 0; i < bytes; ++i) header += static_cast<char>(value >> (8 * i) & 0xFFU);
    };
    put(16, 4), put(1, 2), put(2, 2), put(kRate, 4), put(kRate * 4, 4), put(4, 2), put(16, 2);
    header += "data";
    put(kBytes, 4);
    std::string sizes = std::exchange(header, "");
    put(36 + kBytes, 4);
    const auto file = folder.text("long.wav", sizes.replace(4, 4, header));
    std::filesystem::resize_file(file, 44 + std::uintmax_t{kBytes}); // a hole: takes no room
    AudioInfo info;
    EXPECT_LT(test::cpu_seconds([&] { info = probe_audio(file); }), 0.5);
    EXPECT_NEAR(info.seconds, 10800.0, 0.01);
    EXPECT_EQ(info.format, (AudioFormat{48000, 2}));
}

TEST(ProbeAudio, ReadsAClipOfOneMillisecond) {
    const ClipFolder folder;
    const auto file =
        folder.ffmpeg("-f lavfi -i sine=frequency=440:duration=0.001:sample_rate=48000", "", "short.wav");
    EXPECT_NEAR(probe_audio(file).seconds, 0.001, 0.0005);
}

} // namespace
} // namespace radiowrap
