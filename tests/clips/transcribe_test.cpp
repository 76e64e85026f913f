#include "base/cancellation.hpp"
#include "clips/clip_folder.hpp"
#include "clips/script_of.hpp"
#include "clips/transcribe.hpp"
#include "support/in_child.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <thread>

namespace radiowrap {
namespace {

namespace fs = std::filesystem;
using test::ClipFolder;
using test::content_of;
using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

/// Two clips, and a shell line in the place of a recogniser. Every run of it leaves a line in "runs".
class Transcribe : public testing::Test {
protected:
    Transcribe() {
        for (const char* name : {"a.wav", "b.wav"}) {
            Clip clip;
            clip.path = folder_.tone(name, name[0] == 'b' ? "-af volume=0.5" : "");
            clip.seconds = 0.5;
            clips_.push_back(clip);
        }
    }

    [[nodiscard]] TranscriberSettings by_line(const std::string& line) const {
        return {
            {"sh", "-c", "echo run >> " + (folder_.path() / "runs").string() + "; " + line, "sh", "{file}"},
            20.0,
            16000};
    }
    Warnings run(const TranscriberSettings& settings, const std::string& cache = "cache") {
        std::vector<Clip*> all;
        for (Clip& clip : clips_) all.push_back(&clip);
        return transcribe(all, settings, folder_.path() / cache, [](std::size_t, std::size_t) {});
    }
    Warnings run(const std::string& line) { return run(by_line(line)); }
    void forget() {
        for (Clip& clip : clips_) clip.transcript.reset();
    }
    [[nodiscard]] std::size_t runs() const {
        const std::string lines = content_of(folder_.path() / "runs");
        return static_cast<std::size_t>(std::count(lines.begin(), lines.end(), '\n'));
    }
    [[nodiscard]] bool is_open() const { return !clips_[0].transcript && !clips_[1].transcript; }

    ClipFolder folder_;
    std::vector<Clip> clips_;
};

std::string codes(const Warnings& warnings) {
    std::string all;
    for (const Warning& warning : warnings) all += warning.code + " ";
    return all;
}

TEST_F(Transcribe, FillsInWhatTheProgramPrints) {
    EXPECT_THAT(run("printf '\\n  قال  إن\\nالماء وصل \\n\\n'"), IsEmpty());
    EXPECT_EQ(clips_[0].transcript, "قال إن الماء وصل");
    EXPECT_TRUE(clips_[1].recognised);
}

TEST_F(Transcribe, GivesTheSoundAsASixteenKilohertzWav) {
    run("ffprobe -v error -show_entries stream=codec_name,sample_rate,channels:format=duration -of csv=p=0 "
        "\"$1\"");
    EXPECT_EQ(clips_[0].transcript, "pcm_s16le,16000,1 0.500000");
}

TEST_F(Transcribe, GivesTheSoundOnStandardInputWhereNoFileIsNamed) {
    TranscriberSettings settings{{"sh", "-c", "head -c 4; wc -c"}, 20.0, 8000};
    run(settings);
    EXPECT_EQ(clips_[0].transcript, "RIFF8040"); // 0.5 s of 16 bit at 8 kHz and a header of 44 bytes, less 4
}

TEST_F(Transcribe, GivesOnlyWhatPlaysOfAClip) {
    clips_[0].in_s = 0.1;
    clips_[1].out_s = 0.2;
    run("ffprobe -v error -show_entries format=duration -of csv=p=0 \"$1\"");
    EXPECT_EQ(clips_[0].transcript, "0.400000");
    EXPECT_EQ(clips_[1].transcript, "0.200000");
}

TEST_F(Transcribe, TakesTheSecondRunFromTheCacheWithoutStartingTheProgram) {
    run("echo some words");
    EXPECT_EQ(runs(), 2U);
    forget();
    EXPECT_THAT(run("echo some words"), IsEmpty());
    EXPECT_EQ(runs(), 2U);
    EXPECT_EQ(clips_[1].transcript, "some words");
}

TEST_F(Transcribe, RunsTheProgramAgainForAnotherCommandOrOtherSoundOrAnotherPart) {
    run("echo some words");
    forget();
    run("echo other words");
    EXPECT_EQ(clips_[0].transcript, "other words");
    EXPECT_EQ(runs(), 4U);
    forget();
    folder_.tone("a.wav", "-af volume=0.25");
    clips_[1].in_s = 0.2;
    run("echo other words");
    EXPECT_EQ(runs(), 6U);
}

TEST_F(Transcribe, KnowsASoundAgainUnderAnotherName) {
    run("echo some words");
    fs::rename(clips_[0].path, folder_.path() / "moved.wav");
    clips_[0].path = folder_.path() / "moved.wav";
    forget();
    run("echo some words");
    EXPECT_EQ(runs(), 2U);
}

TEST_F(Transcribe, MakesADamagedCacheFileAnew) {
    run("echo some words");
    for (const auto& entry : fs::directory_iterator(folder_.path() / "cache"))
        fs::resize_file(entry.path(), 4);
    forget();
    run("echo some words");
    EXPECT_EQ(clips_[0].transcript, "some words");
    EXPECT_EQ(runs(), 4U);
}

TEST_F(Transcribe, SaysWhichClipAndProgramFailedAndWhatItSaid) {
    const Warnings warnings = run("echo 'no model for\nthis language' >&2; exit 3");
    ASSERT_THAT(warnings, SizeIs(2));
    EXPECT_EQ(warnings.at(0).code, "clip_not_transcribed");
    EXPECT_THAT(warnings.at(0).message, AllOf(HasSubstr("a.wav: no transcript: sh: exit status 3"),
                                              HasSubstr("no model for this language")));
    EXPECT_TRUE(is_open());
    forget();
    EXPECT_THAT(run("exit 3"), SizeIs(2)); // what failed is not kept
}

TEST_F(Transcribe, EndsAProgramThatHangs) {
    TranscriberSettings settings = by_line("sleep 60");
    settings.timeout_s = 0.3;
    const Warnings warnings = run(settings);
    ASSERT_THAT(warnings, SizeIs(2));
    EXPECT_THAT(warnings.at(1).message, AllOf(HasSubstr("b.wav"), HasSubstr("not done after"),
                                              HasSubstr("`timeout` in [transcriber] of the station file")));
    EXPECT_TRUE(is_open());
}

TEST_F(Transcribe, GivesUpAfterThreeFailuresInARow) {
    for (int i = 0; i < 4; ++i) clips_.push_back(clips_[0]);
    const Warnings warnings = run("exit 1");
    EXPECT_EQ(runs(), 3U);
    ASSERT_THAT(warnings, SizeIs(4));
    EXPECT_EQ(warnings.at(3).code, "transcriber_given_up");
    EXPECT_THAT(warnings.at(3).message, HasSubstr("sh failed for 3 clips in a row; 3 more were not tried"));
}

TEST_F(Transcribe, RefusesTenMegabytes) {
    const Warnings warnings = run("yes word | head -c 10000000");
    EXPECT_THAT(codes(warnings), "clip_not_transcribed clip_not_transcribed ");
    EXPECT_THAT(warnings.at(0).message, HasSubstr("sh: gave more than 1048576 bytes"));
    EXPECT_TRUE(is_open());
}

TEST_F(Transcribe, RefusesOutputThatIsNoText) {
    EXPECT_THAT(run("printf 'word\\377\\376'").at(0).message, HasSubstr("no text: byte 4"));
    EXPECT_THAT(run("printf 'wo\\000rd'").at(0).message, HasSubstr("no text: byte 2"));
    EXPECT_TRUE(is_open());
}

TEST_F(Transcribe, SaysWhereNothingWasHeardAndAsksOnlyOnce) {
    EXPECT_EQ(codes(run("printf ' \\n\\n'")), "clip_without_words clip_without_words ");
    EXPECT_EQ(codes(run("printf ' \\n\\n'")), "clip_without_words clip_without_words ");
    EXPECT_EQ(runs(), 2U);
    EXPECT_TRUE(is_open());
}

TEST_F(Transcribe, SaysOnceThatThereIsNoProgram) {
    const Warnings warnings = run(TranscriberSettings{{"no-such-recogniser", "{file}"}, 20.0, 16000});
    ASSERT_THAT(warnings, SizeIs(1));
    EXPECT_EQ(warnings.at(0).code, "transcriber_missing");
    EXPECT_THAT(warnings.at(0).message,
                AllOf(HasSubstr("no-such-recogniser: there is no such program"),
                      HasSubstr("[transcriber] of the station file"), Not(HasSubstr("voice profile"))));
}

TEST_F(Transcribe, GoesOnWhereOneClipIsDamagedOrFarTooLong) {
    clips_[0].seconds = 4000.0;
    EXPECT_THAT(run("echo words").at(0).message, HasSubstr("longer than an hour"));
    EXPECT_EQ(clips_[1].transcript, "words");
    folder_.text("a.wav", "no sound");
    clips_[0].seconds = 0.5;
    forget();
    EXPECT_THAT(codes(run("echo words")), "clip_not_transcribed ");
    EXPECT_EQ(clips_[1].transcript, "words");
}

TEST_F(Transcribe, UsesWordsThatItCannotKeep) {
    folder_.text("file", "");
    EXPECT_EQ(codes(run(by_line("echo words"), "file")), "transcript_not_kept transcript_not_kept ");
    EXPECT_EQ(clips_[0].transcript, "words");
}

TEST_F(Transcribe, StopsTheProgramWhenTheUserStopsTheRun) {
    const fs::path number = folder_.path() / "number";
    const auto begin = std::chrono::steady_clock::now();
    const std::string error = test::error_in_child([&] {
        install_cancellation();
        std::thread user([&] {
            while (content_of(number).empty()) std::this_thread::sleep_for(std::chrono::milliseconds(5));
            kill(getpid(), SIGINT);
        });
        user.detach();
        run("echo $$ > " + number.string() + "; sleep 60; true");
    });
    EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(10));
    EXPECT_THAT(error, HasSubstr("stopped on request"));
    EXPECT_FALSE(test::is_running(std::stoi(content_of(number))));
    EXPECT_EQ(runs(), 1U);
}

Clip named(const std::string& name) {
    Clip clip;
    clip.path = "/clips/" + name + ".wav";
    if (!name.empty()) clip.hints.push_back({HintSource::tag, name});
    return clip;
}

std::size_t asked(const Script& script, std::vector<Clip> clips) {
    return clips_in_question(script, clips).size();
}

TEST(ClipsInQuestion, AreThoseOfASpeakerWithMoreClipsOrSlotsThanOne) {
    const Clip ada = named("Ada Lark");
    EXPECT_EQ(asked(test::script_of({"Ada Lark"}, {0}), {ada}), 0U);
    EXPECT_EQ(asked(test::script_of({"Ada Lark"}, {0}), {ada, ada}), 2U);
    EXPECT_EQ(asked(test::script_of({"Ada Lark"}, {0, 0}), {ada}), 1U);
    EXPECT_EQ(asked(test::script_of({"Ada Lark", "Ben Moss"}, {1, 1}), {ada, ada}), 0U);
}

TEST(ClipsInQuestion, AreThoseOfNobodyOnlyWhereASlotIsNobodys) {
    const std::vector<Clip> clips{named(""), named("Ada Lark")};
    EXPECT_EQ(asked(test::script_of({}, {-1}), clips), 1U);
    EXPECT_EQ(asked(test::script_of({"Ada Lark"}, {0, 0}), clips), 1U);
}

TEST(ClipsInQuestion, LeaveOutWhatHasATranscriptAndSlotsThatAPersonFilled) {
    Clip known = named("Ada Lark");
    known.transcript = "words";
    EXPECT_EQ(asked(test::script_of({"Ada Lark"}, {0, 0}), {known, named("Ada Lark")}), 1U);
    Script script = test::script_of({"Ada Lark"}, {0});
    script.segments.back().clip = "ada.wav";
    EXPECT_EQ(asked(script, {named("Ada Lark"), named("Ada Lark")}), 0U);
}

TEST(ClipsInQuestion, AreNeverMoreThanTheBound) {
    ClipLibrary library;
    library.clips.assign(150, named("Ada Lark"));
    std::size_t most = 0;
    add_transcripts(library, test::script_of({"Ada Lark"}, {0}), {{"true"}, 20.0, 16000}, "/nowhere",
                    [&](std::size_t, std::size_t all) { most = all; });
    EXPECT_EQ(most, kMostTranscribed);
    EXPECT_THAT(library.warnings.at(0).message, HasSubstr("150 clips come into question"));
}

} // namespace
} // namespace radiowrap
