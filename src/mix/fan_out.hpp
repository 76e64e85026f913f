#pragma once

#include "audio/source.hpp"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <vector>

namespace radiowrap {

/// One sound for several readers side by side, rendered once. A reader that is ahead waits for the slowest,
/// so only some blocks are in memory; the reader that first needs a block renders it.
class FanOut {
public:
    /// `readers` taps will be opened, each exactly once. The fastest gets `most_blocks` of 16384 frames ahead
    /// of the slowest: 128 are 44 s at 48 kHz, in 16 MiB of stereo, enough for encoders that slow down in
    /// turn.
    FanOut(std::unique_ptr<AudioSource> source, std::size_t readers, std::size_t most_blocks = 128);
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
    void drop_read_blocks();
    void leave(std::uint64_t from_index);

    std::unique_ptr<AudioSource> source_;
    AudioFormat format_;
    std::size_t most_blocks_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Block> blocks_; ///< block number first_ in front
    std::uint64_t first_ = 0;
    std::vector<AudioBuffer> spare_; ///< read by all, to be filled again
    std::size_t readers_;
    bool rendering_ = false;
    std::exception_ptr failure_; ///< what stopped it; every tap throws it
};

} // namespace radiowrap
