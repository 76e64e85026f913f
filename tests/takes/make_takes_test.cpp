#include "lib/posix/temporary_folder.hpp"
#include "support/full_disk.hpp"
#include "support/signals.hpp"
#include "support/spoken.hpp"
#include "support/wav_file.hpp"
#include "takes/make_takes.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <map>
#include <thread>

namespace radiowrap {
namespace {

using namespace test;
using testing::AllOf;
using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;
namespace fs = std::filesystem;
using Orders = std::vector<TakeOrder>;

class MakeTakes : public testing::Test {
protected:
    [[nodiscard]] fs::path file(const std::string& name) const { return folder_.path() / name; }
    [[nodiscard]] static MadeTakes made(const TakeCache& cache, const Orders& orders, int at_most = 2) {
        return make_takes(cache, orders, at_most, [](std::size_t, std::size_t) {});
    }
    /// A tone; each time it is played it leaves a mark in "played".
    [[nodiscard]] TakeOrder tone_order(const std::string& key, double hertz, int wait_ms = 0) const {
        return {key, "tone " + key, Edges::keep, [this, hertz, wait_ms](const SoundSink& sink) {
                    std::ofstream(file("played"), std::ios::app) << "x";
                    std::this_thread::sleep_for(std::chrono::milliseconds(wait_ms));
                    sink({22050, 1}, tone(0.2, hertz, -20.0, {22050, 1}).view());
                }};
    }
    [[nodiscard]] std::size_t times_played() const { return content_of(file("played")).size(); }
    static std::size_t drafts(const fs::path& cache) {
        std::size_t count = 0;
        for (const auto& entry : fs::directory_iterator(cache))
            count += entry.path().extension() == ".draft" ? 1 : 0;
        return count;
    }

private:
    TemporaryFolder folder_;
};

TEST_F(MakeTakes, GivesATakeForEachOrderInOrder) {
    const TakeCache cache(file("cache"));
    const auto result = made(cache, {tone_order("c", 300), tone_order("a", 400), tone_order("b", 500)});
    EXPECT_EQ(result.made.size(), 3U);
    ASSERT_EQ(result.takes.size(), 3U);
    EXPECT_EQ(result.takes[0].file, file("cache") / "c.wav");
    EXPECT_EQ(result.takes[1].file, file("cache") / "a.wav");
    EXPECT_EQ(result.takes[2].file, file("cache") / "b.wav");
}

TEST_F(MakeTakes, MakesOneKeyOnceAndNothingThatIsThere) {
    const TakeCache cache(file("cache"));
    const Orders orders{tone_order("a", 300), tone_order("b", 400), tone_order("a", 300)};
    const auto result = made(cache, orders);
    EXPECT_EQ(result.made.size(), 2U);
    EXPECT_EQ(times_played(), 2U);
    EXPECT_EQ(result.takes[0].file, result.takes[2].file);
    EXPECT_EQ(made(TakeCache(file("cache")), orders).made.size(), 0U);
    EXPECT_EQ(times_played(), 2U);
    EXPECT_EQ(made(cache, {tone_order("a", 300), tone_order("c", 600)}).made.size(), 1U);
}

TEST_F(MakeTakes, TellsItsProgress) {
    const TakeCache cache(file("cache"));
    std::vector<std::pair<std::size_t, std::size_t>> told;
    make_takes(cache, Orders{tone_order("a", 300), tone_order("b", 400), tone_order("a", 300)}, 2,
               [&](std::size_t done, std::size_t all) { told.emplace_back(done, all); });
    EXPECT_THAT(told, testing::ElementsAre(std::pair(1, 2), std::pair(2, 2)));
}

TEST_F(MakeTakes, MakesDamagedTakesAnew) {
    const TakeCache cache(file("cache"));
    const Orders orders{tone_order("a", 300), tone_order("b", 400), tone_order("c", 500)};
    const auto first = made(cache, orders);
    const std::string bytes = content_of(first.takes[0].file);
    fs::resize_file(first.takes[0].file, 1000);
    std::ofstream(file("cache") / "b.json", std::ios::trunc) << "{";
    EXPECT_EQ(made(cache, orders).made.size(), 2U);
    EXPECT_EQ(content_of(first.takes[0].file), bytes);
}

TEST_F(MakeTakes, NamesTheOrderThatFailsAndLeavesNoDraft) {
    const TakeCache cache(file("cache"));
    const Orders orders{{"s", "clip silent.mp3", Edges::trim, [](const SoundSink& sink) {
                             sink({kHouseRate, 2}, silence(1.0).view());
                         }}};
    EXPECT_EQ(error_of([&] { (void)made(cache, orders); }), "clip silent.mp3: it is silent");
    EXPECT_EQ(drafts(file("cache")), 0U);
    EXPECT_FALSE(cache.find("s"));
}

TEST_F(MakeTakes, KeepsWhatWasDoneWhenAnotherOrderFails) {
    const TakeCache cache(file("cache"));
    const Orders orders{tone_order("a", 300),
                        {"b", "paragraph 2", Edges::trim, [](const SoundSink&) { throw Error("no voice"); }}};
    EXPECT_EQ(error_of([&] { (void)made(cache, orders, 1); }), "paragraph 2: no voice");
    EXPECT_TRUE(cache.find("a"));
}

TEST_F(MakeTakes, SaysThatTheDiskIsFullAndLeavesNoDraft) {
    const TakeCache cache(file("cache"));
    const Orders orders{{"a", "paragraph 1", Edges::keep, [](const SoundSink& sink) {
                             for (int i = 0; i < 20; ++i)
                                 sink({kHouseRate, 2}, tone(0.5, 400.0, -20.0).view());
                         }}};
    const std::string error = error_in_child([&] {
        limit_file_size(1 << 20);
        (void)made(cache, orders);
    });
    EXPECT_THAT(error, AllOf(StartsWith("paragraph 1: "), HasSubstr("File too large")));
    EXPECT_EQ(drafts(file("cache")), 0U);
}

std::map<std::string, std::string> bytes_by_key(const fs::path& cache) {
    std::map<std::string, std::string> bytes;
    for (const auto& entry : fs::directory_iterator(cache))
        bytes[entry.path().filename().string()] = content_of(entry.path());
    return bytes;
}

TEST_F(MakeTakes, SpeaksTheSameBytesInAnyOrderOneByOneOrSideBySide) {
    const auto ar = open_voice(load_voice_profile(SOURCE_DIR "/voices", "ar"));
    const auto en = open_voice(load_voice_profile(SOURCE_DIR "/voices", "en"));
    const Orders orders{speech_order(*ar, "قال الرئيس إن الوضع في المدينة صعب.", "paragraph 1"),
                        speech_order(*ar, "وأضاف أن ثلاثة ملايين شخص نزحوا.", "paragraph 2"),
                        speech_order(*en, "The town is in great need today.", "paragraph 3"),
                        speech_order(*ar, "في عام 2019.", "paragraph 4")};
    (void)made(TakeCache(file("serial")), orders, 1);
    (void)made(TakeCache(file("parallel")), orders, 4);
    (void)made(TakeCache(file("backwards")), Orders(orders.rbegin(), orders.rend()), 1);
    const TakeCache one_by_one(file("each"));
    for (const TakeOrder& order : orders) (void)made(one_by_one, {order});
    const auto serial = bytes_by_key(file("serial"));
    EXPECT_EQ(serial.size(), 8U);
    EXPECT_EQ(bytes_by_key(file("parallel")), serial);
    EXPECT_EQ(bytes_by_key(file("backwards")), serial);
    EXPECT_EQ(bytes_by_key(file("each")), serial);
}

TEST_F(MakeTakes, CompletesWhatAKilledRunBegan) {
    Orders orders;
    for (int i = 0; i < 40; ++i) orders.push_back(tone_order(fmt::format("k{:02}", i), 200 + 10 * i, 15));
    for (const int after_ms : {5, 60, 150}) {
        const int run = fork();
        if (run == 0) {
            (void)made(TakeCache(file("cache")), orders);
            _exit(0);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(after_ms));
        kill(run, SIGKILL);
        waitpid(run, nullptr, 0);
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(50)); // its jobs went with it
    const std::size_t played_before = times_played();
    const auto result = made(TakeCache(file("cache")), orders);
    EXPECT_GT(result.made.size(), 0U);
    EXPECT_LT(result.made.size(), 40U) << "nothing of the killed runs was kept";
    EXPECT_EQ(times_played() - played_before, result.made.size());
    EXPECT_EQ(drafts(file("cache")), 0U);
    (void)made(TakeCache(file("undisturbed")), orders);
    EXPECT_EQ(bytes_by_key(file("cache")), bytes_by_key(file("undisturbed")));
}

TEST_F(MakeTakes, RunSideBySideWithAnotherRunOnOneCache) {
    Orders orders;
    for (int i = 0; i < 12; ++i) orders.push_back(tone_order(fmt::format("k{:02}", i), 200 + 10 * i, 5));
    const std::vector<std::function<void()>> runs(2, [&] { (void)made(TakeCache(file("cache")), orders); });
    run_in_children(runs, 2, [](std::size_t) {});
    EXPECT_EQ(made(TakeCache(file("cache")), orders).made.size(), 0U);
    EXPECT_EQ(drafts(file("cache")), 0U);
}

class FileOrders : public MakeTakes {
protected:
    /// A second each of 300, 600 and 1200 Hz.
    fs::path three_tones() {
        const AudioFormat format{44100, 1};
        return write_wav(file("tones.wav"),
                         joined({tone(1.0, 300.0, -20.0, format), tone(1.0, 600.0, -20.0, format),
                                 tone(1.0, 1200.0, -20.0, format)})
                             .view(),
                         44100);
    }
    [[nodiscard]] AudioBuffer played(double in_s, double out_s) {
        const TakeCache cache(file("cache"));
        const auto result =
            made(cache, {file_order(three_tones(), Edges::keep, "clip tones.wav", in_s, out_s)});
        return sound_of(result.takes.front().file);
    }
};

double hertz(AudioView sound) {
    int crossings = 0;
    for (FrameCount i = 1; i < sound.frames(); ++i)
        crossings += sound.frame(i - 1)[0] < 0.0F && sound.frame(i)[0] >= 0.0F ? 1 : 0;
    return crossings / to_seconds(sound.frames());
}

TEST_F(FileOrders, PlayAFileFromItsInPointToItsOutPoint) {
    const AudioBuffer whole = played(0.0, 0.0), middle = played(1.0, 2.0), end = played(2.0, 0.0);
    EXPECT_EQ(whole.frames(), 3 * kHouseRate);
    EXPECT_EQ(middle.frames(), kHouseRate);
    EXPECT_NEAR(hertz(middle.view()), 600.0, 3.0);
    EXPECT_EQ(end.frames(), kHouseRate);
    EXPECT_NEAR(hertz(end.view()), 1200.0, 3.0);
    EXPECT_EQ(played(2.5, 99.0).frames(), kHouseRate / 2); // an out point behind the end is the end
}

TEST_F(FileOrders, SayThatNothingLiesBetweenTheirPoints) {
    EXPECT_EQ(error_of([&] { (void)played(3.5, 0.0); }),
              "clip tones.wav: it ends before the in point at 3.500 s");
    EXPECT_THAT(error_of([&] { (void)played(2.0, 1.0); }), StartsWith("clip tones.wav: "));
}

TEST_F(FileOrders, AreKnownByTheBytesOfTheFileNotByItsName) {
    const auto tones = three_tones();
    const auto key = [&](const fs::path& of, Edges edges = Edges::keep, double in = 0.0, double out = 0.0) {
        return file_order(of, edges, "clip", in, out).key;
    };
    const std::string first = key(tones);
    fs::copy_file(tones, file("copy.wav"));
    EXPECT_EQ(key(file("copy.wav")), first);
    EXPECT_NE(key(tones, Edges::trim), first);
    EXPECT_NE(key(tones, Edges::keep, 0.5), first);
    EXPECT_NE(key(tones, Edges::keep, 0.0, 0.5), first);
    std::ofstream(file("copy.wav"), std::ios::app) << "x";
    EXPECT_NE(key(file("copy.wav")), first);
}

TEST_F(FileOrders, NameAFileThatCannotBeRead) {
    EXPECT_EQ(error_of([&] { file_order(file("none.mp3"), Edges::trim, "clip none.mp3"); }),
              fmt::format("clip none.mp3: {}: cannot be read", file("none.mp3").string()));
    EXPECT_THAT(error_of([&] { file_order(file("."), Edges::trim, "clip folder"); }),
                AllOf(StartsWith("clip folder: "), EndsWith("cannot be read")));
}

TEST(SpeechOrder, IsKnownByTextAndVoice) {
    const auto voice = [](const char* name) {
        return open_voice(load_voice_profile(SOURCE_DIR "/voices", name));
    };
    const auto ar = voice("ar"), reader = voice("ar-reader");
    EXPECT_EQ(speech_order(*ar, "نص", "a").key, speech_order(*ar, "نص", "b").key);
    EXPECT_NE(speech_order(*ar, "نص", "a").key, speech_order(*ar, "نص.", "a").key);
    EXPECT_NE(speech_order(*ar, "نص", "a").key, speech_order(*reader, "نص", "a").key);
}

} // namespace
} // namespace radiowrap
