#include "base/error.hpp"
#include "lib/icu/charset.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

TEST(Charset, ConvertsALegacyCharsetToUtf8) {
    EXPECT_EQ(convert_to_utf8("\xDE\xC7\xE1", "windows-1256"), "قال");
    EXPECT_EQ(convert_to_utf8("caf\xE9", "windows-1252"), "café");
}

TEST(Charset, SaysWhenBytesAreNotOfTheCharset) {
    EXPECT_EQ(convert_to_utf8(std::string_view("\x00\xD8\x41\x00", 4), "UTF-16LE"),
              std::nullopt); // half a pair
}

TEST(Charset, AnUnknownCharsetIsAnError) { EXPECT_THROW(convert_to_utf8("x", "no-such-charset"), Error); }

} // namespace
} // namespace radiowrap
