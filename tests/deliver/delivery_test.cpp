#include "base/error.hpp"
#include "base/pending_file.hpp"
#include "deliver/proof.hpp"
#include "deliver/writer.hpp"
#include "lib/ffmpeg/decoder.hpp"
#include "master/master.hpp"
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

namespace radiowrap {
namespace {

using namespace test;
using testing::AllOf;
using testing::HasSubstr;

const Tags kTags{.title = "تركيا: “وقف إطلاق النار” في إدلب",
                 .artist = "فؤاد عزام",
                 .album = "راديو الكل",
                 .date = "2019-09-05",
                 .language = "ar",
                 .comment = "Wrap & réplique"};

Loudness loudness_of(const AudioBuffer& sound) {
    LoudnessMeter meter({});
    meter.add(sound.view());
    return meter.loudness();
}

/// Speech as the master stage gives it for a profile.
AudioBuffer speech_for(const DeliveryProfile& profile, double seconds, std::uint64_t seed) {
    const AudioBuffer speech = speech_like(seconds, seed);
    const MixFactory mix = [&] { return std::make_unique<MemorySource>(speech); };
    const Master master = plan_master(mix, loudness_of(speech),
                                      {profile.target_lufs + profile.encoder_gain_db,
                                       profile.ceiling_dbtp + profile.encoder_gain_db - profile.headroom_db});
    return read_all(*open_master(master, mix()));
}

void deliver(const std::filesystem::path& file, const DeliveryProfile& profile, const AudioBuffer& sound,
             const Tags& tags = kTags, FrameCount block_frames = 5000) {
    const auto writer = open_delivery(profile, file, tags, sound.frames());
    for (FrameCount at = 0; at < sound.frames(); at += block_frames)
        writer->write(sound.view().slice(at, std::min(at + block_frames, sound.frames())));
    writer->finish(loudness_of(sound));
}

AudioBuffer decode(const std::filesystem::path& file) {
    AudioDecoder decoder(file);
    return read_all(decoder);
}

/// Integrated loudness and true peak by FFmpeg's own filter.
std::pair<double, double> measured_by_ffmpeg(const std::filesystem::path& file) {
    const std::string report = output_of(fmt::format(
        "ffmpeg -hide_banner -nostdin -i '{}' -af ebur128=peak=true:framelog=verbose -f null - 2>&1",
        file.string()));
    const auto number_after = [&](const std::string& label) {
        return std::stod(report.substr(report.rfind(label) + label.size()));
    };
    return {number_after("I:"), number_after("Peak:")};
}

class EveryProfile : public testing::TestWithParam<std::string> {
protected:
    DeliveryProfile profile_ = *built_in_profile(GetParam());
    TempFolder folder_;
    std::filesystem::path file_ = folder_ / ("out." + profile_.extension);
};

INSTANTIATE_TEST_SUITE_P(Delivery, EveryProfile, testing::ValuesIn(built_in_profile_names()),
                         [](const auto& profile) { return profile.param; });

TEST_P(EveryProfile, HasItsLoudnessAndLengthOnTheDiskAndForFfmpegToo) {
    const AudioBuffer sound = speech_for(profile_, 8.0, 31);
    deliver(file_, profile_, sound);
    const Proof proof = prove(file_, profile_, sound.frames());
    EXPECT_THAT(proof.failures, testing::IsEmpty());
    EXPECT_NEAR(proof.loudness.integrated_lufs, profile_.target_lufs,
                is_lossless(profile_.codec) ? 0.01 : 0.1);
    const auto [lufs, peak] = measured_by_ffmpeg(file_);
    EXPECT_NEAR(proof.loudness.integrated_lufs, lufs, 0.1);
    // FFmpeg's program decodes Opus with another decoder, and rounds.
    EXPECT_NEAR(proof.loudness.max_true_peak_dbtp, peak, profile_.codec == Codec::opus ? 0.5 : 0.15);
}

TEST_P(EveryProfile, StartsAndEndsWhereTheSoundDoes) {
    for (const FrameCount frames : {48000, 1152 * 40, 1152 * 40 + 1, 1152 * 40 + 700, 123457}) {
        // A burst after a quarter of a second and another that ends with the sound.
        AudioBuffer sound(frames, 2);
        const AudioBuffer burst = tone(0.02, 1000.0, -6.0);
        for (const FrameCount at : {FrameCount{12000}, frames - burst.frames()})
            std::ranges::copy(burst.view().samples(), sound.view().slice(at, at + burst.frames()).data());
        deliver(file_, profile_, sound);

        const AudioBuffer decoded = decode(file_);
        EXPECT_EQ(decoded.frames(), decoded_frames(profile_.codec, frames)) << frames;
        const FrameCount delay = profile_.codec == Codec::mp2 ? kMp2Delay : 0;
        EXPECT_LE(std::abs(decoded.frames() - frames - delay), 1152);
        for (const FrameCount at : {FrameCount{12000}, frames - burst.frames()}) {
            double best = 0.0, at_place = 0.0, energy = 0.0;
            for (FrameCount lag = -3; lag <= 3; ++lag) {
                double sum = 0.0;
                for (FrameCount i = 0; i < burst.frames(); ++i) {
                    const FrameCount place = at + delay + lag + i;
                    if (place < decoded.frames())
                        sum += burst.view().frame(i)[0] * decoded.view().frame(place)[0];
                }
                best = std::max(best, sum);
                if (lag == 0) at_place = sum;
            }
            for (FrameCount i = 0; i < burst.frames(); ++i) energy += std::pow(burst.view().frame(i)[0], 2);
            EXPECT_EQ(at_place, best) << frames << ' ' << at;
            EXPECT_GT(best * db_to_gain(profile_.encoder_gain_db), 0.9 * energy) << frames << ' ' << at;
        }
    }
}

TEST_P(EveryProfile, TellsFfprobeItsTagsInArabic) {
    deliver(file_, profile_, speech_for(profile_, 1.0, 32));
    const auto report = nlohmann::json::parse(output_of(
        fmt::format("ffprobe -v error -of json -show_entries format_tags:stream_tags '{}'", file_.string())));
    nlohmann::json tags = report["format"].value("tags", nlohmann::json::object());
    const nlohmann::json of_stream = report["streams"][0].value("tags", nlohmann::json::object());
    tags.insert(of_stream.begin(), of_stream.end()); // Ogg and MP4 keep some with the stream
    nlohmann::json lower_case;
    for (const auto& [key, value] : tags.items()) {
        std::string name = key;
        std::ranges::transform(name, name.begin(), [](char c) { return static_cast<char>(std::tolower(c)); });
        lower_case[name] = value;
    }
    EXPECT_EQ(lower_case["title"], kTags.title);
    EXPECT_EQ(lower_case["artist"], kTags.artist);
    EXPECT_EQ(lower_case["album"], kTags.album);
    EXPECT_EQ(lower_case["date"], kTags.date);
    EXPECT_EQ(lower_case["language"], "ara");
    EXPECT_THAT(lower_case["comment"].get<std::string>(), HasSubstr(kTags.comment));
}

TEST_P(EveryProfile, IsWrittenWithoutTagsToo) {
    const AudioBuffer sound = speech_for(profile_, 1.0, 33);
    deliver(file_, profile_, sound, {});
    EXPECT_EQ(decode(file_).frames(), decoded_frames(profile_.codec, sound.frames()));
}

TEST_P(EveryProfile, HasTheSameBytesEveryTime) {
    const AudioBuffer sound = speech_for(profile_, 2.0, 34);
    deliver(file_, profile_, sound);
    deliver(folder_ / "again", profile_, sound, kTags, 4096);
    EXPECT_EQ(read_bytes(file_), read_bytes(folder_ / "again"));
}

TEST_P(EveryProfile, LeavesNothingOnAFullDisk) {
    const AudioBuffer sound = speech_for(profile_, 4.0, 35);
    for (const rlim_t limit : {rlim_t{100}, rlim_t{20000}}) {
        const std::string text = error_in_child([&] {
            PendingFile pending(file_);
            limit_file_size(limit);
            deliver(pending.path(), profile_, sound);
            pending.commit();
        });
        EXPECT_THAT(text, HasSubstr("cannot be written")) << limit;
        EXPECT_TRUE(std::filesystem::is_empty(folder_.path())) << limit;
    }
}

TEST(Delivery, IsABroadcastWaveFileWithItsMeasuredLoudness) {
    const TempFolder folder;
    const DeliveryProfile profile = *built_in_profile("broadcast");
    const AudioBuffer sound = speech_for(profile, 61.0, 36);
    deliver(folder / "out.wav", profile, sound);
    const auto report = nlohmann::json::parse(
        output_of(fmt::format("mediainfo --Output=JSON '{}'", (folder / "out.wav").string())));
    const auto& general = report["media"]["track"][0];
    const auto& audio = report["media"]["track"][1];
    EXPECT_EQ(general["extra"]["bext_Version"], "2");
    EXPECT_EQ(general["Track"], kTags.title);
    EXPECT_EQ(general["Performer"], kTags.artist);
    EXPECT_EQ(general["Description"], "trkya: \"wqf atlaq alnar\" fy adlb");
    EXPECT_EQ(general["Encoded_Date"], "2019-09-05 00:00:00");
    EXPECT_THAT(general["Encoded_Library_Settings"].get<std::string>(),
                HasSubstr("A=PCM,F=48000,W=24,M=stereo"));
    const Loudness measured = prove(folder / "out.wav", profile, sound.frames()).loudness;
    const auto field = [&](const char* name) { return std::stod(audio["extra"][name].get<std::string>()); };
    EXPECT_NEAR(field("LoudnessValue"), measured.integrated_lufs, 0.006);
    EXPECT_NEAR(field("LoudnessRange"), measured.range_lu, 0.006);
    EXPECT_NEAR(field("MaxTruePeakLevel"), measured.max_true_peak_dbtp, 0.006);
    EXPECT_NEAR(field("MaxMomentaryLoudness"), measured.max_momentary_lufs, 0.006);
    EXPECT_NEAR(field("MaxShortTermLoudness"), measured.max_short_term_lufs, 0.006);
}

TEST(Delivery, HasTheIndexOfAnM4aInFrontOfTheSound) {
    const TempFolder folder;
    const DeliveryProfile profile = *built_in_profile("aac");
    deliver(folder / "out.m4a", profile, speech_for(profile, 1.0, 37));
    const std::string bytes = read_bytes(folder / "out.m4a");
    EXPECT_LT(bytes.find("moov"), bytes.find("mdat"));
}

TEST(Delivery, IsPlayedWithoutGapByMpg123) {
    const TempFolder folder;
    const DeliveryProfile profile = *built_in_profile("podcast");
    const AudioBuffer sound = speech_for(profile, 3.21, 38);
    deliver(folder / "out.mp3", profile, sound);
    const std::string pcm = output_of(fmt::format("mpg123 -q -s '{}'", (folder / "out.mp3").string()));
    EXPECT_EQ(pcm.size(), static_cast<std::size_t>(sound.frames()) * 4);
}

TEST(Delivery, GainsBackWhatEachBitRateOfLameTakes) {
    const TempFolder folder;
    const AudioBuffer sound = tone(1.0, 997.0, -12.0);
    for (const int bit_rate : bit_rates(Codec::mp3).kbps) {
        DeliveryProfile profile = *built_in_profile("podcast");
        set_bit_rate(profile, bit_rate);
        deliver(folder / "out.mp3", profile, sound);
        const AudioBuffer decoded = decode(folder / "out.mp3");
        double in = 0.0, out = 0.0;
        for (FrameCount i = 12000; i < 36000; ++i) {
            in += std::pow(sound.view().frame(i)[0], 2);
            out += std::pow(decoded.view().frame(i)[0], 2);
        }
        EXPECT_NEAR(5.0 * std::log10(in * in / out / out), profile.encoder_gain_db, 0.03) << bit_rate;
    }
}

TEST(Delivery, SaysThatTheEncoderHasNoSuchOption) {
    const TempFolder folder;
    DeliveryProfile profile = *built_in_profile("podcast");
    profile.coder_options["loudness"] = "max";
    EXPECT_THAT(error_of([&] { open_delivery(profile, folder / "out.mp3", {}, 48000); }),
                HasSubstr("libmp3lame has no option \"loudness\""));
}

TEST(Proof, FailsWhenTheLevelIsWrong) {
    const TempFolder folder;
    DeliveryProfile profile = *built_in_profile("flac");
    const AudioBuffer sound = speech_for(profile, 4.0, 39);
    deliver(folder / "out.flac", profile, sound);
    EXPECT_TRUE(prove(folder / "out.flac", profile, sound.frames()).passed());
    profile.target_lufs = -23.3;
    EXPECT_THAT(prove(folder / "out.flac", profile, sound.frames()).failures,
                testing::ElementsAre(HasSubstr("-23.00 LUFS is not within 0.20 LU of -23.30 LUFS")));
}

TEST(Proof, FailsWhenTheTruePeakIsOverTheCeilingThoughNoSampleIs) {
    const TempFolder folder;
    DeliveryProfile profile = *built_in_profile("broadcast");
    // A quarter of the sample rate, sampled beside its peaks: samples at -3.5 dBFS, waveform at -0.5 dBTP.
    const double peak = db_to_gain(-0.5);
    const AudioBuffer sound = from_function(48000, 2, [&](FrameCount i) {
        return peak * std::sin(std::numbers::pi / 2.0 * static_cast<double>(i) + std::numbers::pi / 4.0) *
               std::min(1.0, std::min(static_cast<double>(i), static_cast<double>(47999 - i)) / 480.0);
    });
    profile.target_lufs = loudness_of(sound).integrated_lufs;
    deliver(folder / "out.wav", profile, sound);
    EXPECT_THAT(prove(folder / "out.wav", profile, sound.frames()).failures,
                testing::ElementsAre(
                    AllOf(HasSubstr("a true peak of -0.5"), HasSubstr("over the ceiling of -1.00"))));
}

TEST(Proof, FailsWhenTheEndIsMissingOrTheSoundIsSilent) {
    const TempFolder folder;
    const DeliveryProfile profile = *built_in_profile("podcast");
    const AudioBuffer sound = speech_for(profile, 4.0, 40);
    deliver(folder / "out.mp3", profile, sound);
    EXPECT_THAT(prove(folder / "out.mp3", profile, sound.frames() + 48000).failures,
                testing::ElementsAre("192000 frames come out and 240000 should"));
    deliver(folder / "silent.mp3", profile, silence(4.0));
    EXPECT_THAT(prove(folder / "silent.mp3", profile, 192000).failures,
                testing::ElementsAre(HasSubstr("-inf LUFS is not within")));
}

} // namespace
} // namespace radiowrap
