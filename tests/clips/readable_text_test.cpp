#include "clips/readable_text.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

TEST(ReadableText, KeepsUtf8) {
    EXPECT_EQ(readable_text("حسن النيفي"), "حسن النيفي");
    EXPECT_EQ(readable_text("José Müller"), "José Müller");
    EXPECT_EQ(readable_text(""), "");
}

TEST(ReadableText, ReadsArabicOfWindowsBareAndTakenForWesternLetters) {
    EXPECT_EQ(readable_text("\xCD\xD3\xE4"), "حسن");
    EXPECT_EQ(readable_text("ÍÓä ÇáäíÝí"), "حسن النيفي");
}

TEST(ReadableText, MakesControlBytesSpaces) { EXPECT_EQ(readable_text("a\x1b[31mb\n"), "a [31mb "); }

} // namespace
} // namespace radiowrap
