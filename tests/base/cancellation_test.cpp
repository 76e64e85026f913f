// Signals are sent to processes of their own: a cancelled one stays cancelled.

#include "base/cancellation.hpp"
#include "base/error.hpp"

#include <gtest/gtest.h>

#include <csignal>
#include <cstdlib>

namespace radiowrap {
namespace {

constexpr int kThrew = 7, kWentOn = 8;

[[noreturn]] void answer_whether_cancelled() {
    try {
        throw_if_cancelled();
    } catch (const Error&) {
        std::_Exit(kThrew);
    }
    std::_Exit(kWentOn);
}

TEST(CancellationDeathTest, LetsARunGoOnThatNobodyStopped) {
    EXPECT_EXIT((install_cancellation(), answer_whether_cancelled()), testing::ExitedWithCode(kWentOn), "");
}

TEST(CancellationDeathTest, StopsTheRunAtTheNextLookAfterASignal) {
    for (const int signal : {SIGINT, SIGTERM})
        EXPECT_EXIT((install_cancellation(), raise(signal), answer_whether_cancelled()),
                    testing::ExitedWithCode(kThrew), "");
}

TEST(CancellationDeathTest, KillsAtOnceOnTheSecondSignal) {
    EXPECT_EXIT((install_cancellation(), raise(SIGINT), raise(SIGINT)), testing::KilledBySignal(SIGINT), "");
}

} // namespace
} // namespace radiowrap
