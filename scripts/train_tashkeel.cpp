// The recurrence of a simple recurrent unit that reads in both directions, and its gradient;
// train_tashkeel.py compiles this and calls it. The steps depend on each other, which PyTorch could only do
// one by one.
//
// Every matrix has one row for each symbol of each text: `texts` texts of `longest` symbols, of which the
// first lengths[i] count. Numbers are bfloat16 unless said otherwise. `cells` cells read from the beginning,
// then as many from the end; together they are the `width`. A row of gates holds candidate, forget and reset,
// `width` each; the rows of `skip` may lie behind them or elsewhere. `dropout` (float, texts x width)
// multiplies the outputs.
#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <vector>

namespace {

using Bf16 = std::uint16_t;
constexpr long kLanes = 32; ///< cells that go through a text together; `cells` has to be a multiple

/// Passed by value by the script.
struct Matrix {
    Bf16* values;
    long stride;
    [[nodiscard]] Bf16* row(long i) const { return values + i * stride; }
};

inline float widened(Bf16 value) { return std::bit_cast<float>(static_cast<std::uint32_t>(value) << 16); }

inline Bf16 rounded(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    return static_cast<Bf16>((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);
}

inline float sigmoid(float x) { return 1.0F / (1.0F + std::exp(-x)); }
inline float hyperbolic_tangent(float x) { return 2.0F / (1.0F + std::exp(-2.0F * x)) - 1.0F; }

/// The row that a cell reads in a step of the text whose rows begin at `first`.
inline long row_of_step(long first, long length, long step, bool backwards) {
    return first + (backwards ? length - 1 - step : step);
}

/// What lies behind the end of a text must not reach the matrix products.
void clear(const Matrix& matrix, long first, long end, long width) {
    for (long i = first; i < end; ++i) std::fill_n(matrix.row(i), width, Bf16{0});
}

} // namespace

extern "C" void recur(Matrix gates, Matrix skip, Matrix outputs, const std::int64_t* lengths,
                      const float* dropout, long texts, long longest, long cells) {
    const long width = 2 * cells;
#pragma omp parallel for schedule(dynamic, 1)
    for (long text = 0; text < texts; ++text) {
        const long length = lengths[text], begin = text * longest;
        for (long cell = 0; cell < width; cell += kLanes) {
            const float* kept = dropout + text * width + cell;
            float state[kLanes] = {};
            for (long step = 0; step < length; ++step) {
                const long row = row_of_step(begin, length, step, cell >= cells);
                const Bf16 *gate = gates.row(row) + cell, *passed = skip.row(row) + cell;
                Bf16* output = outputs.row(row) + cell;
#pragma omp simd
                for (long i = 0; i < kLanes; ++i) {
                    const float forget = sigmoid(widened(gate[i + width]));
                    const float reset = sigmoid(widened(gate[i + 2 * width]));
                    state[i] = forget * state[i] + (1 - forget) * widened(gate[i]);
                    const float seen =
                        reset * hyperbolic_tangent(state[i]) + (1 - reset) * widened(passed[i]);
                    output[i] = rounded(seen * kept[i]);
                }
            }
        }
        clear(outputs, begin + length, begin + longest, width);
    }
}

/// From the gradient of the outputs (`wanted`) those of the gates and of the skip. The states are computed
/// anew, which is cheaper than keeping those of all layers.
extern "C" void recur_backward(Matrix gates, Matrix skip, Matrix wanted, Matrix to_gates, Matrix to_skip,
                               const std::int64_t* lengths, const float* dropout, long texts, long longest,
                               long cells) {
    const long width = 2 * cells;
#pragma omp parallel for schedule(dynamic, 1)
    for (long text = 0; text < texts; ++text) {
        const long length = lengths[text], begin = text * longest;
        std::vector<float> states(static_cast<std::size_t>((length + 1) * kLanes), 0.0F);
        std::vector<float> forgets(static_cast<std::size_t>(length * kLanes));
        for (long cell = 0; cell < width; cell += kLanes) {
            const bool backwards = cell >= cells;
            const float* kept = dropout + text * width + cell;
            for (long step = 0; step < length; ++step) {
                const Bf16* gate = gates.row(row_of_step(begin, length, step, backwards)) + cell;
                const float* before = &states[step * kLanes];
                float *after = &states[(step + 1) * kLanes], *forget = &forgets[step * kLanes];
#pragma omp simd
                for (long i = 0; i < kLanes; ++i) {
                    forget[i] = sigmoid(widened(gate[i + width]));
                    after[i] = forget[i] * before[i] + (1 - forget[i]) * widened(gate[i]);
                }
            }
            float from_later[kLanes] = {};
            for (long step = length - 1; step >= 0; --step) {
                const long row = row_of_step(begin, length, step, backwards);
                const Bf16 *gate = gates.row(row) + cell, *passed = skip.row(row) + cell;
                const Bf16* gradient = wanted.row(row) + cell;
                Bf16 *gate_out = to_gates.row(row) + cell, *skip_out = to_skip.row(row) + cell;
                const float *before = &states[step * kLanes], *after = before + kLanes;
                const float* forget = &forgets[step * kLanes];
#pragma omp simd
                for (long i = 0; i < kLanes; ++i) {
                    const float g = widened(gradient[i]) * kept[i];
                    const float reset = sigmoid(widened(gate[i + 2 * width]));
                    const float shown = hyperbolic_tangent(after[i]);
                    const float to_state = from_later[i] + g * reset * (1 - shown * shown);
                    gate_out[i] = rounded(to_state * (1 - forget[i]));
                    gate_out[i + width] =
                        rounded(to_state * (before[i] - widened(gate[i])) * forget[i] * (1 - forget[i]));
                    gate_out[i + 2 * width] = rounded(g * (shown - widened(passed[i])) * reset * (1 - reset));
                    skip_out[i] = rounded(g * (1 - reset));
                    from_later[i] = to_state * forget[i];
                }
            }
        }
        clear(to_gates, begin + length, begin + longest, 3 * width);
        clear(to_skip, begin + length, begin + longest, width);
    }
}
