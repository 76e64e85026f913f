#include "lib/icu/utf8.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

TEST(Utf8, FindsTheFirstByteThatIsNotUtf8) {
    EXPECT_EQ(first_invalid_utf8("قال"), std::nullopt);
    EXPECT_EQ(first_invalid_utf8(""), std::nullopt);
    EXPECT_EQ(first_invalid_utf8("ab\xFFz"), 2u);
    EXPECT_EQ(first_invalid_utf8("ab\xD9"), 2u);        // cut in a character
    EXPECT_EQ(first_invalid_utf8("\xC0\xAF"), 0u);      // overlong
    EXPECT_EQ(first_invalid_utf8("x\xED\xA0\x80"), 1u); // a surrogate
}

TEST(Utf8, ReadsForwardsAndBackwardsTheSame) {
    const std::string text = "aق€😀";
    std::u32string forwards;
    for (std::size_t at = 0; at < text.size();) forwards += next_code_point(text, at);
    std::u32string backwards;
    for (std::size_t at = text.size(); at > 0;) backwards.insert(0, 1, previous_code_point(text, at));
    EXPECT_EQ(forwards, U"aق€😀");
    EXPECT_EQ(backwards, forwards);
}

TEST(Utf8, BrokenBytesReadAsReplacementAndEnd) {
    const std::string text = "\xFF\xD9";
    std::size_t at = 0;
    EXPECT_EQ(next_code_point(text, at), U'\uFFFD');
    EXPECT_EQ(next_code_point(text, at), U'\uFFFD');
    EXPECT_EQ(at, text.size());
}

TEST(Utf8, WritesWhatItReads) {
    std::string text;
    for (const char32_t c : U"ق€😀z") append_code_point(text, c);
    EXPECT_EQ(text, std::string("ق€😀z") + '\0');
    std::string bad;
    append_code_point(bad, static_cast<char32_t>(0xD800));
    EXPECT_EQ(bad, "\uFFFD");
}

} // namespace
} // namespace radiowrap
