#include "script/name_index.hpp"
#include "script/script_of.hpp"
#include "support/cpu_time.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

namespace radiowrap {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

TEST(Shortens, AnEndOfTheNameAndTheFirstPartWithOthers) {
    EXPECT_TRUE(shortens({"c"}, {"a", "b", "c"}));
    EXPECT_TRUE(shortens({"b", "c"}, {"a", "b", "c"}));
    EXPECT_TRUE(shortens({"a", "c"}, {"a", "b", "c"}));
    EXPECT_TRUE(shortens({"a"}, {"a", "b", "c"}));
    EXPECT_FALSE(shortens({"b"}, {"a", "b", "c"}));
    EXPECT_FALSE(shortens({"a", "d"}, {"a", "b", "c"}));
    EXPECT_FALSE(shortens({}, {"a"}));
}

TEST(NameIndex, FindsByTheFirstTheLastAndTheOtherFamilyName) {
    NameIndex index;
    index.add(7, {"carmen", "ruiz", "montero"}, 1);
    for (const char* part : {"carmen", "ruiz", "montero"})
        EXPECT_THAT(index.near({part}), ElementsAre(7)) << part;
    EXPECT_THAT(index.near({"ana"}), IsEmpty());
    EXPECT_THAT(index.near({}), IsEmpty());
}

TEST(NameIndex, FindsOnePersonAmongVeryManyNamesakes) {
    NameIndex index;
    index.add(0, {"ann", "hall", "marsh"}, 0);
    index.add(1, {"marsh"}, 0);
    for (std::size_t i = 2; i < 1000; ++i) index.add(i, {"ann", "x" + std::to_string(i), "marsh"}, 0);
    EXPECT_THAT(index.near({"ann", "hall", "marsh"}), Contains(0));
    EXPECT_THAT(index.near({"hall", "marsh"}), Contains(0));
    EXPECT_THAT(index.near({"ann", "hall"}), Contains(0));
    EXPECT_THAT(index.near({"ann", "x500", "marsh"}), Contains(500));
    EXPECT_THAT(index.near({"ann", "x500", "marsh"}), Contains(1));
    EXPECT_THAT(index.near({"marsh"}), SizeIs(testing::Le(200)));
}

/// In letters, as digits end a name.
std::string letters(int number) {
    std::string word = "X";
    for (; number > 0; number /= 26) word += static_cast<char>('a' + number % 26);
    return word;
}

double seconds_for(int count, const std::function<std::string(int)>& paragraph) {
    std::vector<std::string> paragraphs;
    for (int i = 1; i <= count; ++i) paragraphs.push_back(paragraph(i));
    language_rules("en");
    return test::cpu_seconds([&] { script_of(std::move(paragraphs), "en"); });
}

constexpr int kNames = static_cast<int>(5000 / test::kSlowdown);

TEST(ManyNamesakes, TakeTimeInStep) {
    EXPECT_LT(seconds_for(kNames, [](int i) { return "Ann " + letters(i) + " Marsh said it was over."; }),
              1.0);
    EXPECT_LT(seconds_for(kNames, [](int i) { return "Ann " + letters(i) + " said so. She said no."; }), 1.0);
    EXPECT_LT(seconds_for(kNames, [](int i) { return letters(i) + " Marsh said it. Marsh said so."; }), 1.0);
    EXPECT_LT(seconds_for(kNames, [](int i) { return "The " + letters(i) + " baker Ann Marsh said so."; }),
              1.0);
}

} // namespace
} // namespace radiowrap
