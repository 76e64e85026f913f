#include "mix/fan_out.hpp"
#include "support/in_child.hpp"
#include "support/memory_source.hpp"
#include "support/signals.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <future>
#include <thread>

namespace radiowrap {
namespace {

using namespace test;

AudioBuffer material() {
    static const AudioBuffer sound = noise(12.0, -6.0, 91); // more than fits into the waiting blocks
    return sound;
}

/// A source that watches how it is read, and may fail.
class WatchedSource : public AudioSource {
public:
    struct Seen {
        std::atomic<FrameCount> frames{0};
        std::atomic<int> readers{0}, most_readers{0}, reads_after_failure{0};
    };
    WatchedSource(AudioBuffer sound, Seen& seen, FrameCount fails_at)
        : source_(std::move(sound)), seen_(seen), fails_at_(fails_at) {}
    [[nodiscard]] AudioFormat format() const override { return source_.format(); }
    FrameCount read(MutableAudioView out) override {
        seen_.most_readers = std::max(seen_.most_readers.load(), ++seen_.readers);
        const bool fails = seen_.frames >= fails_at_;
        if (failed_) ++seen_.reads_after_failure;
        failed_ = fails;
        const FrameCount got = fails ? 0 : source_.read(out);
        seen_.frames += got;
        --seen_.readers;
        if (fails) throw Error("a take vanished");
        return got;
    }

private:
    MemorySource source_;
    Seen& seen_;
    FrameCount fails_at_;
    bool failed_ = false;
};

constexpr FrameCount kNever = std::numeric_limits<FrameCount>::max();

std::unique_ptr<AudioSource> watched(WatchedSource::Seen& seen, FrameCount fails_at = kNever) {
    return std::make_unique<WatchedSource>(material(), seen, fails_at);
}

/// What a tap gave before it ended or failed, and what it failed with.
struct Heard {
    AudioBuffer sound{0, 2};
    std::string error;
};

std::future<Heard> listen(std::unique_ptr<AudioSource> tap, FrameCount block_frames,
                          FrameCount leave_after = kNever) {
    return std::async(std::launch::async, [tap = std::move(tap), block_frames, leave_after]() mutable {
        Heard heard;
        AudioBuffer block(block_frames, 2);
        heard.error = error_of([&] {
            FrameCount got = 1;
            while (got > 0 && heard.sound.frames() < leave_after) {
                got = tap->read(block.view());
                heard.sound.append(block.view().slice(0, got));
            }
        });
        tap.reset();
        return heard;
    });
}

bool is_material(const AudioBuffer& sound) {
    return std::ranges::equal(sound.view().samples(), material().view().samples());
}

TEST(FanOut, GivesEveryTapTheWholeSoundWhateverItsReadSize) {
    WatchedSource::Seen seen;
    FanOut fan_out(watched(seen), 5, 8);
    std::vector<std::future<Heard>> taps;
    for (const FrameCount block : {1152, 1, 16384, 100000, 4097})
        taps.push_back(listen(fan_out.open_tap(), block));
    for (auto& tap : taps) {
        const Heard heard = tap.get();
        EXPECT_EQ(heard.error, "");
        EXPECT_TRUE(is_material(heard.sound));
    }
    EXPECT_EQ(seen.most_readers, 1) << "the source was read by two at once";
    EXPECT_EQ(seen.frames, material().frames()) << "rendered more than once";
}

TEST(FanOut, StaysAtItsEnd) {
    FanOut fan_out(std::make_unique<MemorySource>(AudioBuffer(100, 2)), 1);
    const auto tap = fan_out.open_tap();
    AudioBuffer block(1000, 2);
    EXPECT_EQ(tap->format(), AudioFormat{});
    EXPECT_EQ(tap->read(block.view()), 100);
    EXPECT_EQ(tap->read(block.view()), 0);
    EXPECT_EQ(tap->read(block.view()), 0);
}

TEST(FanOut, GivesNothingOfNothing) {
    FanOut fan_out(std::make_unique<MemorySource>(AudioBuffer(0, 2)), 2);
    auto one = listen(fan_out.open_tap(), 100), two = listen(fan_out.open_tap(), 100);
    EXPECT_EQ(one.get().sound.frames() + two.get().sound.frames(), 0);
}

TEST(FanOut, HoldsOnlyAFewBlocksForATapThatIsSlow) {
    WatchedSource::Seen seen;
    FanOut fan_out(watched(seen), 2, 8);
    auto fast = listen(fan_out.open_tap(), 4096);
    auto slow = fan_out.open_tap();
    std::this_thread::sleep_for(std::chrono::milliseconds(200));
    EXPECT_LT(seen.frames, 160000) << "rendered far ahead of a reader that has not begun";
    EXPECT_GT(seen.frames, 16384) << "waited for a reader that has not begun";
    EXPECT_TRUE(is_material(read_all(*slow)));
    EXPECT_TRUE(is_material(fast.get().sound));
}

TEST(FanOut, IsNotHeldUpByATapThatLeaves) {
    for (const FrameCount leave_after :
         {FrameCount{0}, FrameCount{1}, FrameCount{16384}, FrameCount{300000}}) {
        WatchedSource::Seen seen;
        FanOut fan_out(watched(seen), 3, 8);
        auto leaver = listen(fan_out.open_tap(), 1000, leave_after);
        auto one = listen(fan_out.open_tap(), 4096), two = listen(fan_out.open_tap(), 480);
        EXPECT_TRUE(is_material(one.get().sound));
        EXPECT_TRUE(is_material(two.get().sound));
        EXPECT_GE(leaver.get().sound.frames(), leave_after);
    }
}

TEST(FanOut, TellsEveryTapWhatTheSourceFailedWith) {
    WatchedSource::Seen seen;
    FanOut fan_out(watched(seen, 300000), 3, 8);
    std::vector<std::future<Heard>> taps;
    for (const FrameCount block : {480, 4096, 16384}) taps.push_back(listen(fan_out.open_tap(), block));
    for (auto& tap : taps) EXPECT_EQ(tap.get().error, "a take vanished");
    EXPECT_EQ(seen.reads_after_failure, 0);
    EXPECT_EQ(error_of([&] { fan_out.rethrow_failure(); }), "a take vanished");
}

TEST(FanOut, EndsAllTapsWhenItIsStopped) {
    WatchedSource::Seen seen;
    FanOut fan_out(watched(seen), 3, 8);
    auto waiting = listen(fan_out.open_tap(), 4096); // for the one below, which never reads
    const auto idle = fan_out.open_tap();
    auto stopper = fan_out.open_tap();
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    fan_out.stop(std::make_exception_ptr(Error("disk full")));
    fan_out.stop(std::make_exception_ptr(Error("another")));
    EXPECT_EQ(waiting.get().error, "disk full");
    AudioBuffer block(material().frames(), 2);
    EXPECT_EQ(error_of([&] {
                  while (stopper->read(block.view()) > 0) {
                  }
              }),
              "disk full");
    EXPECT_EQ(error_of([&] { fan_out.rethrow_failure(); }), "disk full");
}

TEST(FanOut, HasNoFailureWhereNothingFailed) {
    WatchedSource::Seen seen;
    FanOut fan_out(watched(seen), 1);
    read_all(*fan_out.open_tap());
    EXPECT_EQ(error_of([&] { fan_out.rethrow_failure(); }), "");
}

} // namespace
} // namespace radiowrap
