#include "article/decode_text.hpp"
#include "base/error.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <iconv.h>

#include <fstream>
#include <sstream>

namespace radiowrap {
namespace {

using testing::HasSubstr;

const std::string arabic = "وقال الكاتب: إن الموسم جيد، رغم الرياح.\n\nوأضاف أن المطر قادم:\n";

/// The text in another charset, by the C library's converter.
std::string encoded(std::string utf8, const char* charset) {
    const iconv_t converter = iconv_open(charset, "UTF-8");
    std::string bytes(utf8.size() * 4 + 8, '\0');
    char* in = utf8.data();
    char* out = bytes.data();
    std::size_t left = utf8.size();
    std::size_t room = bytes.size();
    EXPECT_EQ(iconv(converter, &in, &left, &out, &room), 0u) << charset;
    iconv_close(converter);
    bytes.resize(bytes.size() - room);
    return bytes;
}

std::string error_of(const std::string& bytes) {
    try {
        decode_text(bytes, "r.txt");
    } catch (const Error& error) {
        return error.what();
    }
    return "no error";
}

TEST(DecodeText, ReadsUtf8WithAndWithoutByteOrderMark) {
    EXPECT_EQ(decode_text(arabic, "r.txt"), arabic);
    EXPECT_EQ(decode_text("\xEF\xBB\xBF" + arabic, "r.txt"), arabic);
}

TEST(DecodeText, ReadsUtf16OfBothByteOrdersWithAndWithoutMark) {
    for (const char* charset : {"UTF-16LE", "UTF-16BE"}) {
        EXPECT_EQ(decode_text(encoded(arabic, charset), "r.txt"), arabic) << charset;
        EXPECT_EQ(decode_text(encoded("\uFEFF" + arabic, charset), "r.txt"), arabic)
            << charset << " with mark";
        EXPECT_EQ(decode_text(encoded("A report.\n", charset), "r.txt"), "A report.\n") << charset;
    }
}

TEST(DecodeText, ReadsWindows1256AndWindows1252ByContent) {
    EXPECT_EQ(decode_text(encoded(arabic, "windows-1256"), "r.txt"), arabic);
    const std::string french = "Le café était fermé, dit-elle. “Hélas” – voilà.\n";
    EXPECT_EQ(decode_text(encoded(french, "windows-1252"), "r.txt"), french);
}

TEST(DecodeText, EveryLineEndBecomesALineFeed) {
    EXPECT_EQ(decode_text("a\r\nb\rc\nd\u0085e\u2028f\u2029g\fh", "r.txt"), "a\nb\nc\nd\ne\nf\ng\nh");
}

TEST(DecodeText, ComposesTheText) { EXPECT_EQ(decode_text("cafe\u0301", "r.txt"), "café"); }

TEST(DecodeText, DamagedUtf8IsAnErrorWithItsByte) {
    std::string bytes = arabic;
    bytes[10] = '\xFF';
    EXPECT_THAT(error_of(bytes), HasSubstr("r.txt: not a text: byte 0x"));
    EXPECT_THAT(error_of(bytes), HasSubstr("save the report as UTF-8"));
    EXPECT_THAT(error_of(arabic + "\xD9"), HasSubstr("at byte " + std::to_string(arabic.size())));
}

TEST(DecodeText, NoiseIsNoLegacyText) {
    std::string noise;
    unsigned state = 1;
    for (int i = 0; i < 4000; ++i) {
        state = state * 1664525u + 1013904223u;
        noise += static_cast<char>(0x80 + (state >> 24) % 0x80);
    }
    EXPECT_THAT(error_of(noise), HasSubstr("is not valid UTF-8"));
}

TEST(DecodeText, BinaryDataIsAnErrorWithItsByte) {
    EXPECT_THAT(error_of(std::string("a report\0with a zero", 20)), HasSubstr("control byte 0x00 at byte 8"));
    EXPECT_THAT(error_of("abc\x01"), HasSubstr("control byte 0x01 at byte 3"));
    std::ifstream program(RADIOWRAP_BINARY, std::ios::binary);
    std::ostringstream bytes;
    bytes << program.rdbuf();
    EXPECT_THAT(error_of(bytes.str()), HasSubstr("not a text"));
}

TEST(DecodeText, HalfAnUtf16FileIsAnError) {
    std::string bytes = encoded("\uFEFF" + arabic, "UTF-16LE");
    bytes.pop_back();
    EXPECT_THAT(error_of(bytes), HasSubstr("broken UTF-16 text"));
}

TEST(DecodeText, TheEndMarkOfOldEditorsIsNoContent) {
    EXPECT_EQ(decode_text("text\n\x1A", "r.txt"), "text\n");
}

TEST(DecodeText, AnEmptyTextStaysEmpty) {
    EXPECT_EQ(decode_text("", "r.txt"), "");
    EXPECT_EQ(decode_text("\xEF\xBB\xBF", "r.txt"), "");
}

} // namespace
} // namespace radiowrap
