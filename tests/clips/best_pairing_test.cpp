#include "clips/best_pairing.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>

namespace radiowrap {
namespace {

WorthTable table(std::initializer_list<std::initializer_list<double>> rows) {
    WorthTable worths(rows.size(), rows.begin()->size());
    std::size_t row = 0;
    for (const auto& values : rows) {
        std::size_t column = 0;
        for (const double value : values) worths.at(row, column++) = value;
        ++row;
    }
    return worths;
}

/// Every way to give the rows columns, or none.
double best_by_trying(const WorthTable& worths, std::size_t row = 0, unsigned taken = 0) {
    if (row == worths.rows()) return 0.0;
    double best = best_by_trying(worths, row + 1, taken);
    for (std::size_t column = 0; column < worths.columns(); ++column)
        if (!(taken >> column & 1U))
            best = std::max(best,
                            worths.at(row, column) + best_by_trying(worths, row + 1, taken | 1U << column));
    return best;
}

TEST(BestPairing, TakesWhatIsWorthMostTogetherAndNotRowByRow) {
    const Pairing pairing = best_pairing(table({{5.0, 4.0}, {4.0, 0.0}}));
    EXPECT_EQ(pairing.columns[0], 1U);
    EXPECT_EQ(pairing.columns[1], 0U);
    EXPECT_EQ(pairing.worth, 8.0);
}

TEST(BestPairing, LeavesARowEmptyRatherThanLose) {
    const Pairing pairing = best_pairing(table({{-1.0, 0.0}, {2.0, -3.0}}));
    EXPECT_FALSE(pairing.columns[0]);
    EXPECT_EQ(pairing.columns[1], 0U);
    EXPECT_TRUE(best_pairing(WorthTable(0, 3)).columns.empty());
    EXPECT_EQ(best_pairing(WorthTable(2, 0)).columns.size(), 2U);
}

TEST(BestPairing, SaysByHowMuchEachRowIsCertain) {
    const WorthTable worths = table({{3.0, 2.0}, {0.0, 3.0}});
    const Pairing best = best_pairing(worths);
    EXPECT_EQ(lead_of(worths, best, 0), 3.0);
    EXPECT_EQ(lead_of(worths, best, 1), 3.0);
    const WorthTable even = table({{2.0, 2.0}});
    EXPECT_EQ(lead_of(even, best_pairing(even), 0), 0.0);
}

TEST(BestPairing, IsAsGoodAsTryingEverything) {
    std::mt19937 random(7);
    for (int round = 0; round < 400; ++round) {
        WorthTable worths(1 + random() % 5, 1 + random() % 6);
        for (std::size_t row = 0; row < worths.rows(); ++row)
            for (std::size_t column = 0; column < worths.columns(); ++column)
                worths.at(row, column) = static_cast<double>(random() % 17) / 2.0 - 4.0;
        const Pairing pairing = best_pairing(worths);
        EXPECT_NEAR(pairing.worth, best_by_trying(worths), 1e-9);
        std::vector<std::size_t> used;
        for (const auto& column : pairing.columns)
            if (column) used.push_back(*column);
        std::sort(used.begin(), used.end());
        EXPECT_EQ(std::adjacent_find(used.begin(), used.end()), used.end());
    }
}

} // namespace
} // namespace radiowrap
