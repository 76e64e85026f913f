#include "lib/zip/archive.hpp"
#include "support/error_of.hpp"
#include "support/zip.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::HasSubstr;

constexpr ZipLimits limits{.entry_bytes = 1 << 20, .ratio = 100, .entries = 10};

std::string read(const std::string& bytes, const std::string& entry) {
    return ZipArchive(bytes, "a.zip", limits).read(entry).value_or("none");
}

TEST(ZipArchive, ReadsItsEntriesByName) {
    const std::string bytes = make_zip({{"نص.txt", "الجسر مغلق"}, {"b/c.xml", ""}});
    EXPECT_EQ(read(bytes, "نص.txt"), "الجسر مغلق");
    EXPECT_EQ(read(bytes, "b/c.xml"), "");
    EXPECT_EQ(read(bytes, "c.xml"), "none");
    EXPECT_TRUE(ZipArchive(bytes, "a.zip", limits).contains("b/c.xml"));
    EXPECT_FALSE(ZipArchive(bytes, "a.zip", limits).contains("b"));
}

TEST(ZipArchive, AnEntryThatUnpacksToFarMoreThanItPacksIsNotReadOn) {
    const std::string bomb = make_zip({{"big", std::string(900'000, ' ')}});
    EXPECT_LT(bomb.size(), 5000U);
    EXPECT_THAT(test::error_of([&] { read(bomb, "big"); }),
                HasSubstr("a.zip: big: unpacks to more than 256 KiB"));
}

TEST(ZipArchive, AnEntryLargerThanAllowedIsNotReadOn) {
    std::string noise;
    for (unsigned i = 1; noise.size() < (1U << 20) + 1; i = i * 1664525 + 1013904223)
        noise += static_cast<char>(i >> 24);
    EXPECT_THAT(test::error_of([&] {
                    read(make_zip({{"big", noise}}), "big");
                }),
                HasSubstr("a.zip: big: unpacks to more than 1024 KiB"));
}

TEST(ZipArchive, ABrokenArchiveIsAnErrorThatNamesIt) {
    const std::string bytes = make_zip({{"a", std::string(2000, 'a') + "b"}});
    EXPECT_THAT(test::error_of([&] { read(bytes.substr(0, bytes.size() / 2), "a"); }),
                HasSubstr("a.zip: a damaged zip archive"));
    std::string flipped = bytes;
    flipped[40] = static_cast<char>(flipped[40] ^ 0x55);
    EXPECT_THAT(test::error_of([&] { read(flipped, "a"); }), HasSubstr("a.zip: a: damaged"));
}

TEST(ZipArchive, AnArchiveOfManyEntriesIsRefused) {
    std::vector<std::pair<std::string, std::string>> entries;
    for (int i = 0; i < 11; ++i) entries.emplace_back("f" + std::to_string(i), "x");
    EXPECT_THAT(test::error_of([&] { read(make_zip(entries), "f1"); }), HasSubstr("at most 10 are read"));
}

} // namespace
} // namespace radiowrap
