#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace radiowrap {

class WeightsReader;

/// Rows of values, one row for each position of a text.
struct Rows {
    std::size_t width = 0;
    std::vector<float> values;
    Rows(std::size_t count, std::size_t row_width) : width(row_width), values(count * row_width) {}
    [[nodiscard]] std::size_t count() const { return values.size() / width; }
    [[nodiscard]] float* row(std::size_t i) { return values.data() + i * width; }
    [[nodiscard]] const float* row(std::size_t i) const { return values.data() + i * width; }
};

/// A linear layer with weights of 8 bits and a scale for each output. The sums are whole numbers, so every
/// machine gives the same result.
class Matrix {
public:
    /// Throws Error when the shape is not the one expected.
    Matrix(WeightsReader& reader, std::size_t inputs, std::size_t outputs);
    [[nodiscard]] std::size_t outputs() const { return scales_.size(); }
    /// Inputs beyond +-16 are taken for 16.
    [[nodiscard]] Rows product(const Rows& inputs) const;

private:
    std::size_t inputs_;
    std::size_t stride_; ///< inputs_, rounded up to whole vectors
    std::vector<std::int16_t> weights_;
    std::vector<float> scales_, biases_;
};

} // namespace radiowrap
