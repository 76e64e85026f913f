#include "cli/radiowrap.hpp"
#include "support/command.hpp"
#include "support/tone_level.hpp"

#include <gmock/gmock.h>

#include <cmath>

namespace radiowrap::test {
namespace {

using nlohmann::json;
using testing::HasSubstr;

std::vector<json> segments_of_kind(const json& wrap, const std::string& kind) {
    std::vector<json> found;
    for (const json& segment : wrap["segments"])
        if (segment["kind"] == kind) found.push_back(segment);
    return found;
}

/// What ffmpeg's own meter says of a file's decoded sound.
struct Ebur128 {
    double integrated, peak;
};
Ebur128 ebur128(const std::filesystem::path& file) {
    const std::string text = output_of("ffmpeg -nostdin -hide_banner -i '" + file.string() +
                                       "' -af ebur128=peak=true:framelog=verbose -f null - 2>&1");
    const auto last = [&](const std::string& label) {
        return std::stod(text.substr(text.rfind(label) + label.size()));
    };
    return {last(" I:"), last(" Peak:")};
}

TEST(Render, puts_each_clip_in_its_slot_at_the_place_that_wrap_json_tells) {
    const Newsroom newsroom;
    const Ran run = newsroom.run("radiowrap render report.txt --clips clips --deliver broadcast --out out");
    ASSERT_EQ(run.exit_code, 0) << run.err;
    const AudioBuffer sound = read_all(newsroom / "out/report-broadcast.wav");
    const json wrap = newsroom.wrap();
    const auto clips = segments_of_kind(wrap, "clip");
    ASSERT_EQ(clips.size(), 3U);
    const double tones[] = {500.0, 700.0, 900.0};
    for (std::size_t i = 0; i < 3; ++i) {
        const FrameCount at = clips[i]["start_frame"], frames = clips[i]["frames"];
        EXPECT_NEAR(to_seconds(frames), 1.5, 0.15) << "the silence at its edges is trimmed";
        for (const double hertz : tones) {
            const double level = level_of(sound, hertz, at + frames / 4, at + frames * 3 / 4);
            EXPECT_EQ(level > 0.02, hertz == tones[i]) << hertz << " Hz in clip " << i;
            EXPECT_EQ(level < 0.001, hertz != tones[i]) << hertz << " Hz in clip " << i;
        }
        // The tone begins where it is told to: 30 ms of breath are left before it.
        EXPECT_LT(level_of(sound, tones[i], at - 480, at + 480), 0.005);
        EXPECT_GT(level_of(sound, tones[i], at + 1920, at + 2880), 0.02);
    }
    EXPECT_EQ(clips[0]["speaker"], "سامر الحلبي");
    EXPECT_EQ(clips[1]["speaker"], "ليلى قاسم");
    EXPECT_EQ(clips[1]["take"], "clip leila_qasem.mp3");
}

TEST(Render, never_lets_two_voices_overlap_and_reads_every_paragraph) {
    const Newsroom newsroom;
    ASSERT_EQ(newsroom.run("radiowrap render report.txt --clips clips --deliver broadcast").exit_code, 0);
    const json wrap = newsroom.wrap();
    EXPECT_EQ(segments_of_kind(wrap, "narration").size(), 6U);
    FrameCount end = 0;
    for (const json& segment : wrap["segments"]) {
        EXPECT_GE(segment["start_frame"].get<FrameCount>(), end);
        end = segment["start_frame"].get<FrameCount>() + segment["frames"].get<FrameCount>();
    }
    EXPECT_LE(end, std::llround(wrap["length"].get<double>() * kHouseRate));
}

TEST(Render, brings_clips_and_narration_to_one_loudness) {
    const Newsroom newsroom;
    ASSERT_EQ(newsroom.run("radiowrap mix report.txt --clips clips --stem voice --out voice.wav").exit_code,
              0);
    const json timeline = json::parse(newsroom.run("radiowrap timeline report.txt --clips clips --json").out);
    for (const json& track : timeline["tracks"]) {
        if (track["name"] != "voice") continue;
        for (const json& region : track["regions"]) {
            const std::string part = newsroom / "part.wav";
            output_of("sox '" + (newsroom / "voice.wav").string() + "' '" + part + "' trim " +
                      std::to_string(region["start_frame"].get<long>()) + "s " +
                      std::to_string(region["frames"].get<long>()) + "s 2>&1");
            EXPECT_NEAR(ebur128(part).integrated, -23.0, 0.35) << region.dump();
        }
    }
}

class EveryDelivery : public testing::TestWithParam<const char*> {};

TEST_P(EveryDelivery, is_at_its_loudness_and_carries_its_tags_in_arabic) {
    static const Newsroom newsroom; // rendered once for all of them
    static const Ran run =
        newsroom.run("radiowrap render report.txt --clips clips --date 2026-01-31 --out out "
                     "--deliver broadcast,podcast,aac,opus,flac,mp2");
    ASSERT_EQ(run.exit_code, 0) << run.err;
    const std::string name = GetParam();
    json delivery;
    const json wrap = newsroom.wrap();
    for (const json& entry : wrap["deliveries"])
        if (entry["profile"] == name) delivery = entry;
    const auto file = newsroom / ("out/" + delivery["file"].get<std::string>());

    const bool podcast = name == "podcast" || name == "aac" || name == "opus";
    const bool pcm = name == "broadcast" || name == "flac";
    const Ebur128 measured = ebur128(file);
    EXPECT_NEAR(measured.integrated, podcast ? -16.0 : -23.0, pcm ? 0.15 : 0.35);
    EXPECT_LE(measured.peak, -1.0);
    EXPECT_NEAR(measured.integrated, delivery["loudness"]["integrated_lufs"].get<double>(), 0.1);

    const json probe = json::parse(
        output_of("ffprobe -v error -of json -show_format -show_streams '" + file.string() + "'"));
    json tags = probe["format"].value("tags", json::object());
    tags.update(probe["streams"][0].value("tags", json::object()));
    const auto tag = [&](std::string key) {
        for (const auto& [name_found, value] : tags.items()) {
            std::string lower = name_found;
            for (char& c : lower) c = static_cast<char>(std::tolower(c));
            if (lower == key) return value.get<std::string>();
        }
        return std::string("none");
    };
    EXPECT_EQ(tag("title"), "سوق المدينة يفتح أبوابه من جديد");
    EXPECT_EQ(tag("artist"), "هدى منصور");
    EXPECT_THAT(tag("date"), HasSubstr("2026"));
    EXPECT_EQ(tag("language"), "ara");
}
INSTANTIATE_TEST_SUITE_P(Render, EveryDelivery,
                         testing::Values("broadcast", "podcast", "aac", "opus", "flac", "mp2"),
                         [](const auto& profile) { return std::string(profile.param); });

TEST(Render, writes_what_it_measured_into_bext) {
    const Newsroom newsroom;
    ASSERT_EQ(newsroom.run("radiowrap render report.txt --clips clips --deliver broadcast").exit_code, 0);
    const auto file = newsroom / "out/report-broadcast.wav";
    const json info = json::parse(output_of("mediainfo --Output=JSON '" + file.string() + "'"));
    json extra = info["media"]["track"][0].value("extra", json::object());
    extra.update(info["media"]["track"][1].value("extra", json::object()));
    const auto number = [&](const char* key) { return std::stod(extra.value(key, std::string("nan"))); };
    EXPECT_EQ(number("bext_Version"), 2) << info.dump();
    const json loudness = newsroom.wrap()["deliveries"][0]["loudness"];
    EXPECT_NEAR(number("LoudnessValue"), loudness["integrated_lufs"].get<double>(), 0.02);
    EXPECT_NEAR(number("MaxTruePeakLevel"), loudness["max_true_peak_dbtp"].get<double>(), 0.02);
}

TEST(Render, gives_the_same_bytes_again_in_another_folder) {
    const Newsroom newsroom;
    const std::string line = " report.txt --clips clips --deliver broadcast,podcast,aac,opus,flac,mp2 ";
    ASSERT_EQ(newsroom.run("radiowrap render" + line + "--out a --cache cache-a --jobs 1").exit_code, 0);
    ASSERT_EQ(newsroom.run("radiowrap render" + line + "--out b --cache cache-b --jobs 3").exit_code, 0);
    EXPECT_EQ(newsroom.run("diff -r a b").out, "");
    EXPECT_EQ(newsroom.run("ls a").out, newsroom.run("ls b").out);
}

TEST(Render, makes_one_take_when_one_sentence_changed_and_none_when_nothing_did) {
    const Newsroom newsroom;
    const std::string line = "radiowrap render report.txt --clips clips --deliver broadcast";
    ASSERT_EQ(newsroom.run(line).exit_code, 0);
    EXPECT_THAT(newsroom.run(line + " --out again").out, HasSubstr("0 takes made"));
    EXPECT_THAT(newsroom.run("sed -i 's/مئة متجر/مئتي متجر/' report.txt && " + line).out,
                HasSubstr("1 takes made"));
}

} // namespace
} // namespace radiowrap::test
