#pragma once

#include <cstddef>
#include <optional>
#include <vector>

namespace radiowrap {

/// What it is worth to put a column into a row; 0 is what it is worth to leave a row empty.
class WorthTable {
public:
    WorthTable(std::size_t rows, std::size_t columns)
        : rows_(rows), columns_(columns), worths_(rows * columns, 0.0) {}

    [[nodiscard]] std::size_t rows() const { return rows_; }
    [[nodiscard]] std::size_t columns() const { return columns_; }
    double& at(std::size_t row, std::size_t column) { return worths_[row * columns_ + column]; }
    [[nodiscard]] double at(std::size_t row, std::size_t column) const {
        return worths_[row * columns_ + column];
    }

private:
    std::size_t rows_, columns_;
    std::vector<double> worths_;
};

struct Pairing {
    std::vector<std::optional<std::size_t>> columns; ///< for each row; no column twice
    double worth = 0.0;                              ///< the sum
};

/// The pairing that is worth most of all, by the Hungarian method: rows^2 * (rows + columns) steps. A row
/// stays empty rather than be filled for 0 or less.
Pairing best_pairing(const WorthTable& worths);

/// By how much `best` is worth more than the best pairing that does not have its column in `row`, which is
/// not empty.
double lead_of(const WorthTable& worths, const Pairing& best, std::size_t row);

} // namespace radiowrap
