#pragma once

#include "timeline/timeline.hpp"

#include <algorithm>

namespace radiowrap::test {

/// An envelope's gain at a frame, by its definition.
inline double gain_at(const Envelope& envelope, FrameCount at) {
    if (at < envelope.front().at) return static_cast<double>(envelope.front().gain);
    for (std::size_t i = 1; i < envelope.size(); ++i) {
        const EnvelopePoint &a = envelope[i - 1], &b = envelope[i];
        if (at >= b.at) continue;
        const double part = static_cast<double>(at - a.at) / static_cast<double>(b.at - a.at);
        return static_cast<double>(a.gain) +
               part * (static_cast<double>(b.gain) - static_cast<double>(a.gain));
    }
    return static_cast<double>(envelope.back().gain);
}

} // namespace radiowrap::test
