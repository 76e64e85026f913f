#pragma once

#include "voice/tashkeel/matrix.hpp"

namespace radiowrap {

/// A simple recurrent unit that reads in both directions: `cells` outputs from the beginning, `cells` from
/// the end. Its steps share no matrix, so a whole text goes through one product (Lei et al., "Simple
/// Recurrent Units for Highly Parallelizable Recurrence", 2018).
class RecurrentLayer {
public:
    RecurrentLayer(WeightsReader& reader, std::size_t inputs, std::size_t cells);
    [[nodiscard]] Rows read(const Rows& inputs) const;

private:
    std::size_t width_; ///< of the outputs
    Matrix gates_;      ///< candidate, forget, reset; and the skip, where inputs and outputs differ in width
};

} // namespace radiowrap
