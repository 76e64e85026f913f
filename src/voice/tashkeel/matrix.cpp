#include "voice/tashkeel/matrix.hpp"

#include "base/fast_loops.hpp"
#include "voice/tashkeel/weights_reader.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace radiowrap {

namespace {

constexpr std::size_t kVector = 32; ///< of the widest machines, in 16-bit numbers
constexpr std::size_t kTile = 4;    ///< rows and outputs that share what was loaded
constexpr float kInputSteps = 512.0F, kLargestInput = 8191.0F;

using Tile = std::array<std::array<std::int32_t, kTile>, kTile>;

/// The dot products of four rows of inputs with four rows of weights.
RADIOWRAP_FAST_LOOP
void multiply(const std::int16_t* inputs, const std::int16_t* weights, std::size_t stride, Tile& sums) {
    const std::int16_t *a = inputs, *b = a + stride, *c = b + stride, *d = c + stride;
    const std::int16_t *p = weights, *q = p + stride, *r = q + stride, *s = r + stride;
    std::int32_t ap = 0, aq = 0, ar = 0, as = 0, bp = 0, bq = 0, br = 0, bs = 0;
    std::int32_t cp = 0, cq = 0, cr = 0, cs = 0, dp = 0, dq = 0, dr = 0, ds = 0;
    for (std::size_t k = 0; k < stride; ++k) {
        ap += a[k] * p[k], aq += a[k] * q[k], ar += a[k] * r[k], as += a[k] * s[k];
        bp += b[k] * p[k], bq += b[k] * q[k], br += b[k] * r[k], bs += b[k] * s[k];
        cp += c[k] * p[k], cq += c[k] * q[k], cr += c[k] * r[k], cs += c[k] * s[k];
        dp += d[k] * p[k], dq += d[k] * q[k], dr += d[k] * r[k], ds += d[k] * s[k];
    }
    sums = {{{ap, aq, ar, as}, {bp, bq, br, bs}, {cp, cq, cr, cs}, {dp, dq, dr, ds}}};
}

RADIOWRAP_FAST_LOOP
void to_whole_numbers(const float* values, std::size_t count, std::int16_t* numbers) {
    for (std::size_t i = 0; i < count; ++i) {
        const float scaled = std::clamp(values[i] * kInputSteps, -kLargestInput, kLargestInput);
        numbers[i] = static_cast<std::int16_t>(scaled + (scaled < 0.0F ? -0.5F : 0.5F));
    }
}

std::size_t round_up(std::size_t n, std::size_t multiple) { return (n + multiple - 1) / multiple * multiple; }

} // namespace

Matrix::Matrix(WeightsReader& reader, std::size_t inputs, std::size_t outputs)
    : inputs_(inputs), stride_(round_up(inputs, kVector)) {
    const auto bytes = reader.numbers<std::int8_t>(inputs * outputs);
    scales_ = reader.numbers<float>(outputs);
    biases_ = reader.numbers<float>(outputs);
    for (float& scale : scales_) scale /= kInputSteps;
    weights_.assign(round_up(outputs, kTile) * stride_, 0);
    for (std::size_t n = 0; n < outputs; ++n)
        std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(n * inputs), inputs,
                    weights_.begin() + static_cast<std::ptrdiff_t>(n * stride_));
}

Rows Matrix::product(const Rows& inputs) const {
    const std::size_t count = inputs.count();
    std::vector<std::int16_t> numbers(round_up(count, kTile) * stride_, 0);
    for (std::size_t i = 0; i < count; ++i)
        to_whole_numbers(inputs.row(i), inputs_, numbers.data() + i * stride_);
    Rows products(count, outputs());
    Tile sums{};
    for (std::size_t n = 0; n < outputs(); n += kTile) {
        for (std::size_t i = 0; i < count; i += kTile) {
            multiply(numbers.data() + i * stride_, weights_.data() + n * stride_, stride_, sums);
            for (std::size_t r = 0; r < std::min(kTile, count - i); ++r)
                for (std::size_t c = 0; c < std::min(kTile, outputs() - n); ++c)
                    products.row(i + r)[n + c] =
                        static_cast<float>(sums[r][c]) * scales_[n + c] + biases_[n + c];
        }
    }
    return products;
}

} // namespace radiowrap
