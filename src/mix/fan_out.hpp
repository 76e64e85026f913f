#pragma once

#include "audio/source.hpp"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>

namespace radiowrap {

/// One sound for several readers side by side, rendered once. A reader that is ahead waits for the slowest,
/// so only a few blocks are in memory; the reader that first needs a block renders it.
class FanOut {
public:
    /// `readers` taps will be opened, each exactly once.
    FanOut(std::unique_ptr<AudioSource> source, std::size_t readers);
    /// One reader's end, for a thread of its own. The FanOut outlives it. A tap that is destroyed early holds
    /// up nobody.
    std::unique_ptr<AudioSource> open_tap();
    /// Ends all taps: from now on they throw `failure`. The first call counts.
    void stop(std::exception_ptr failure);
    /// Throws what the FanOut was stopped with, if it was.
    void rethrow_failure();

private:
    class Tap;
    struct Block {
        AudioBuffer sound;
        FrameCount frames; ///< 0: the end
        std::size_t readers_left;
    };

    const Block& wait_for(std::uint64_t index);
    void render(std::unique_lock<std::mutex>& lock);
    void release(std::uint64_t index);
    void leave(std::uint64_t from_index);

    std::unique_ptr<AudioSource> source_;
    AudioFormat format_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Block> blocks_; ///< block number first_ in front
    std::uint64_t first_ = 0;
    std::size_t readers_;
    bool rendering_ = false;
    std::exception_ptr failure_; ///< what stopped it; every tap throws it
};

} // namespace radiowrap
