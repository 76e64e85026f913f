#include "voice/tashkeel/recurrent_layer.hpp"

#include "base/fast_loops.hpp"

#include <bit>
#include <cstdint>

namespace radiowrap {

namespace {

/// e^x for |x| <= 80 within 4e-7, in operations that every machine rounds alike (the C library's do not
/// promise that).
inline float exponential(float x) {
    constexpr float kLog2e = 1.44269504F, kLn2High = 0.693359375F, kLn2Low = -2.12194440e-4F;
    const float limited = x < -80.0F ? -80.0F : x > 80.0F ? 80.0F : x;
    const float scaled = limited * kLog2e;
    const auto whole = static_cast<std::int32_t>(scaled + (scaled < 0.0F ? -0.5F : 0.5F));
    const auto power = static_cast<float>(whole);
    const float r = (limited - power * kLn2High) - power * kLn2Low;
    float sum = 1.9875691500e-4F;
    sum = sum * r + 1.3981999507e-3F;
    sum = sum * r + 8.3334519073e-3F;
    sum = sum * r + 4.1665795894e-2F;
    sum = sum * r + 1.6666665459e-1F;
    sum = sum * r + 5.0000001201e-1F;
    sum = sum * r * r + r + 1.0F;
    return sum * std::bit_cast<float>((whole + 127) << 23);
}

inline float sigmoid(float x) { return 1.0F / (1.0F + exponential(-x)); }
inline float hyperbolic_tangent(float x) { return 2.0F / (1.0F + exponential(-2.0F * x)) - 1.0F; }

/// One step of `count` cells.
RADIOWRAP_FAST_LOOP
void step(const float* __restrict candidate, const float* __restrict forget, const float* __restrict reset,
          const float* __restrict skip, float* __restrict state, float* __restrict output,
          std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
        const float f = sigmoid(forget[i]), r = sigmoid(reset[i]);
        const float next = f * state[i] + (1.0F - f) * candidate[i];
        state[i] = next;
        output[i] = r * hyperbolic_tangent(next) + (1.0F - r) * skip[i];
    }
}

} // namespace

RecurrentLayer::RecurrentLayer(WeightsReader& reader, std::size_t inputs, std::size_t cells)
    : width_(2 * cells), gates_(reader, inputs, (inputs == width_ ? 3 : 4) * width_) {}

Rows RecurrentLayer::read(const Rows& inputs) const {
    const Rows gates = gates_.product(inputs);
    const std::size_t count = inputs.count(), half = width_ / 2;
    const bool has_skip = gates.width == 4 * width_;
    Rows outputs(count, width_);
    std::vector<float> state(width_, 0.0F);
    const auto go = [&](std::size_t at, std::size_t first) {
        const float* row = gates.row(at) + first;
        const float* skip = has_skip ? row + 3 * width_ : inputs.row(at) + first;
        step(row, row + width_, row + 2 * width_, skip, state.data() + first, outputs.row(at) + first, half);
    };
    for (std::size_t i = 0; i < count; ++i) {
        go(i, 0);
        go(count - 1 - i, half);
    }
    return outputs;
}

} // namespace radiowrap
