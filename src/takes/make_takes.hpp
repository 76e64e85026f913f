#pragma once

#include "takes/take_cache.hpp"
#include "takes/take_recorder.hpp"
#include "voice/voice.hpp"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace radiowrap {

/// A take that is wanted, and how to make it when the cache does not have it.
struct TakeOrder {
    std::string key;   ///< everything that shapes the sound, hashed
    std::string label; ///< for messages: "clips/hassan_2.mp3", "segment 3"
    Edges edges = Edges::trim;
    std::function<void(const SoundSink&)> perform;
};

/// A text spoken by a voice.
TakeOrder speech_order(const Voice& voice, const std::string& spoken_text, const std::string& label);

/// A file's sound from `in_s` to `out_s` (to the end when 0); the file's bytes are the key. Throws Error when
/// it cannot be read.
TakeOrder file_order(const std::filesystem::path& file, Edges edges, const std::string& label,
                     double in_s = 0.0, double out_s = 0.0);

struct MadeTakes {
    std::vector<Take> takes;       ///< one for each order, in order
    std::vector<std::size_t> made; ///< the orders that the cache did not have
};

/// The takes of all orders; what the cache lacks is made, two orders with one key once, each in a process of
/// its own, `at_most` side by side. `on_progress` hears how many of how many are done. Throws Error naming
/// the label.
MadeTakes make_takes(const TakeCache& cache, std::span<const TakeOrder> orders, int at_most,
                     const std::function<void(std::size_t done, std::size_t all)>& on_progress);

} // namespace radiowrap
