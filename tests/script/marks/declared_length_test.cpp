#include "script/marks/mark_line.hpp"
#include "script/script_of.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

std::optional<double> length_of(const char* text) {
    const MarkLine line(text, language_rules("ar"));
    const auto length = read_length(line, 0);
    return length ? std::optional(length->seconds) : std::nullopt;
}

TEST(DeclaredLength, IsReadAsAClockShowsIt) {
    EXPECT_EQ(length_of("4:11"), 251.0);
    EXPECT_EQ(length_of("٤:١١"), 251.0);
    EXPECT_EQ(length_of(":07"), 7.0);
    EXPECT_EQ(length_of("1:02:03"), 3723.0);
    EXPECT_EQ(length_of("0'45"), 45.0);
    EXPECT_EQ(length_of("1’20”"), 80.0);
}

TEST(DeclaredLength, IsReadWithItsUnits) {
    EXPECT_EQ(length_of("45 ثانية"), 45.0);
    EXPECT_EQ(length_of("دقيقة و20 ثانية"), 80.0);
    EXPECT_EQ(length_of("دقيقتان"), 120.0);
    EXPECT_EQ(length_of("نصف دقيقة"), 30.0);
    EXPECT_EQ(length_of("07 sec"), 7.0);
    EXPECT_EQ(length_of("1 min 20"), 80.0);
    EXPECT_EQ(length_of("45s"), 45.0);
    EXPECT_EQ(length_of("2 Minuten 5 Sekunden"), 125.0);
}

TEST(DeclaredLength, IsNoScoreNoYearAndNoDay) {
    for (const char* text :
         {"2:4", "1:100", "12", "1998", "9:75", "99:00:00", "45 ليرة", "", ":", "3.5", "4:"})
        EXPECT_EQ(length_of(text), std::nullopt) << text;
}

} // namespace
} // namespace radiowrap
