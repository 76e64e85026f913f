#include "clips/best_pairing.hpp"

#include <limits>

namespace radiowrap {
namespace {

constexpr double kFar = std::numeric_limits<double>::infinity();
constexpr double kForbidden = -1e6; ///< worse than anything that evidence adds up to

/// The shortest augmenting path for one row after the other, with potentials (Kuhn and Munkres as of Jonker
/// and Volgenant). Rows and columns count from 1, 0 is none. Behind the table's columns stand as many as
/// there are rows, each worth nothing: the row that has one is empty.
class Hungarian {
public:
    explicit Hungarian(const WorthTable& worths)
        : worths_(worths), columns_(worths.columns() + worths.rows()), row_potential_(worths.rows() + 1, 0.0),
          column_potential_(columns_ + 1, 0.0), row_of_(columns_ + 1, 0), before_(columns_ + 1, 0) {}

    Pairing solve() {
        for (std::size_t row = 1; row <= worths_.rows(); ++row) add(row);
        Pairing pairing{std::vector<std::optional<std::size_t>>(worths_.rows()), 0.0};
        for (std::size_t column = 1; column <= worths_.columns(); ++column) {
            if (row_of_[column] == 0) continue;
            const double worth = worths_.at(row_of_[column] - 1, column - 1);
            if (worth <= 0.0) continue;
            pairing.columns[row_of_[column] - 1] = column - 1;
            pairing.worth += worth;
        }
        return pairing;
    }

private:
    [[nodiscard]] double cost(std::size_t row, std::size_t column) const {
        return column <= worths_.columns() ? -worths_.at(row - 1, column - 1) : 0.0;
    }

    void add(std::size_t row) {
        row_of_[0] = row;
        distance_.assign(columns_ + 1, kFar);
        done_.assign(columns_ + 1, false);
        std::size_t column = 0;
        do {
            done_[column] = true;
            column = next_column(column);
        } while (row_of_[column] != 0);
        while (column != 0) {
            row_of_[column] = row_of_[before_[column]];
            column = before_[column];
        }
    }

    std::size_t next_column(std::size_t from) {
        const std::size_t row = row_of_[from];
        std::size_t nearest = 0;
        double step = kFar;
        for (std::size_t column = 1; column <= columns_; ++column) {
            if (done_[column]) continue;
            const double way = cost(row, column) - row_potential_[row] - column_potential_[column];
            if (way < distance_[column]) {
                distance_[column] = way;
                before_[column] = from;
            }
            if (distance_[column] < step) {
                step = distance_[column];
                nearest = column;
            }
        }
        for (std::size_t column = 0; column <= columns_; ++column) {
            if (done_[column]) {
                row_potential_[row_of_[column]] += step;
                column_potential_[column] -= step;
            } else {
                distance_[column] -= step;
            }
        }
        return nearest;
    }

    const WorthTable& worths_;
    std::size_t columns_;
    std::vector<double> row_potential_, column_potential_, distance_;
    std::vector<std::size_t> row_of_, before_;
    std::vector<bool> done_;
};

} // namespace

Pairing best_pairing(const WorthTable& worths) { return Hungarian(worths).solve(); }

double lead_of(const WorthTable& worths, const Pairing& best, std::size_t row) {
    WorthTable other = worths;
    other.at(row, best.columns[row].value()) = kForbidden;
    return best.worth - best_pairing(other).worth;
}

} // namespace radiowrap
