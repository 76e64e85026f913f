#include "base/error.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

TEST(WithContext, PutsTheContextInFrontAndKeepsTheExitCode) {
    try {
        with_context("report.txt", [] {
            with_context("slot 3", [] { throw Error("two clips fit", ExitCode::needs_decision); });
        });
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_STREQ(error.what(), "report.txt: slot 3: two clips fit");
        EXPECT_EQ(error.code(), ExitCode::needs_decision);
    }
}

TEST(WithContext, GivesWhatTheWorkGives) {
    EXPECT_EQ(with_context("sum", [] { return 2 + 3; }), 5);
}

TEST(Error, IsAFailureUnlessSaidOtherwise) { EXPECT_EQ(Error("no").code(), ExitCode::failure); }

} // namespace
} // namespace radiowrap
