// Signals are sent to processes of their own: a cancelled one stays cancelled.

#include "base/cancellation.hpp"
#include "base/error.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <thread>

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

TEST(CancellationDeathTest, KillsAtOnceOnASecondRequest) {
    const auto later = [] { std::this_thread::sleep_for(std::chrono::milliseconds(400)); };
    EXPECT_EXIT((install_cancellation(), raise(SIGINT), later(), raise(SIGINT)),
                testing::KilledBySignal(SIGINT), "");
}

TEST(CancellationDeathTest, TakesASignalThatComesTwiceForOneRequest) {
    EXPECT_EXIT((install_cancellation(), raise(SIGINT), raise(SIGINT), std::_Exit(7)),
                testing::ExitedWithCode(7), "");
}

} // namespace
} // namespace radiowrap
