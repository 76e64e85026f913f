#include "article/formats/decode_markup.hpp"
#include "base/error.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::HasSubstr;

std::string decode(std::string_view bytes) { return decode_markup(bytes, "page.html"); }

std::string error_of(std::string_view bytes) {
    try {
        decode(bytes);
    } catch (const Error& error) {
        return error.what();
    }
    return "no error";
}

TEST(DecodeMarkup, BytesComeBeforeDeclarations) {
    EXPECT_EQ(decode("<?xml version='1.0' encoding='windows-1256'?><a>جسر</a>"),
              "<?xml version='1.0' encoding='windows-1256'?><a>جسر</a>");
    EXPECT_EQ(decode("\xEF\xBB\xBF<a>جسر</a>"), "<a>جسر</a>");
    EXPECT_EQ(decode(std::string_view("\xFF\xFE<\0a\0>\0,\6", 10)), "<a>ج");
    EXPECT_EQ(decode(std::string_view("\xFE\xFF\0<\0a\0>\6,", 10)), "<a>ج");
}

TEST(DecodeMarkup, DeclaredCharsetsAreUsedWhereTheBytesAreNoUtf8) {
    EXPECT_EQ(decode("<?xml version='1.0' encoding='windows-1256'?><a>\xCC\xD3\xD1"),
              "<?xml version='1.0' encoding='windows-1256'?><a>جسر");
    EXPECT_EQ(decode("<META CONTENT='text/html; CHARSET=ISO-8859-6'>\xCC\xD3\xD1"),
              "<META CONTENT='text/html; CHARSET=ISO-8859-6'>جسر");
    EXPECT_EQ(decode("<meta charset=\"koi8-r\">\xCD\xCF\xD3\xD4"), "<meta charset=\"koi8-r\">мост");
    EXPECT_EQ(decode("<meta charset=no-such-thing><p>caf\xE9 au bord du fleuve"),
              "<meta charset=no-such-thing><p>café au bord du fleuve");
}

TEST(DecodeMarkup, AFewBrokenBytesAreReplaced) {
    const std::string text = std::string(3000, 'x') + "جسر";
    EXPECT_EQ(decode(text + "\xD8"), text + "\uFFFD");
    EXPECT_THAT(error_of("جسر قديم \xD8\xD8 نهر"), HasSubstr("page.html: not a text"));
    EXPECT_THAT(error_of(std::string("\x89PNG\0\xFF\xD8\xFF\xE0\0\x01", 11)), HasSubstr("not a text"));
}

TEST(DecodeMarkup, TooLargeIsAnError) {
    EXPECT_THAT(error_of(std::string((16 << 20) + 1, 'x')),
                HasSubstr("17 MiB is no report; at most 16 MiB are read"));
}

} // namespace
} // namespace radiowrap
