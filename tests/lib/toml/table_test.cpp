#include "lib/posix/temporary_folder.hpp"
#include "lib/toml/table.hpp"
#include "support/in_child.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace radiowrap {
namespace {

using namespace test;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::StartsWith;

TomlTable parsed(const std::string& text) { return TomlTable::parse(text, "station.toml"); }

TEST(TomlTable, GivesValuesByTheirTypes) {
    const TomlTable table =
        parsed("name = \"إذاعة\"\nrate = 150\ngap = 0.5\nloud = true\nwords = [\"a\", \"b\"]\n");
    EXPECT_EQ(table.text("name"), "إذاعة");
    EXPECT_EQ(table.integer("rate"), 150);
    EXPECT_EQ(table.number("gap"), 0.5);
    EXPECT_EQ(table.number("rate"), 150.0); // a whole number is a number
    EXPECT_EQ(table.boolean("loud"), true);
    EXPECT_THAT(table.texts("words"), ElementsAre("a", "b"));
    EXPECT_THAT(table.keys(), testing::UnorderedElementsAre("name", "rate", "gap", "loud", "words"));
    EXPECT_EQ(table.name(), "station.toml");
}

TEST(TomlTable, GivesNothingForWhatIsNotThere) {
    const TomlTable table = parsed("");
    EXPECT_FALSE(table.text("x") || table.integer("x") || table.number("x") || table.boolean("x") ||
                 table.table("x"));
    EXPECT_THAT(table.texts("x"), IsEmpty());
    EXPECT_THAT(table.tables("x"), IsEmpty());
    EXPECT_FALSE(table.has("x"));
}

TEST(TomlTable, NamesFileLineAndKeyOfAValueOfAnotherType) {
    const TomlTable table = parsed("a = 1.5\n\nb = \"2\"\nc = [1]\nd = true\n");
    EXPECT_EQ(error_of([&] { (void)table.text("a"); }),
              "station.toml:1: a: a text in quotation marks is expected");
    EXPECT_EQ(error_of([&] { (void)table.integer("a"); }), "station.toml:1: a: a whole number is expected");
    EXPECT_EQ(error_of([&] { (void)table.number("b"); }), "station.toml:3: b: a number is expected");
    EXPECT_EQ(error_of([&] { (void)table.number("d"); }), "station.toml:5: d: a number is expected");
    EXPECT_EQ(error_of([&] { (void)table.boolean("b"); }), "station.toml:3: b: true or false is expected");
    EXPECT_EQ(error_of([&] { (void)table.texts("b"); }), "station.toml:3: b: a list of texts is expected");
    EXPECT_EQ(error_of([&] { (void)table.texts("c"); }), "station.toml:4: c: a list of texts is expected");
    EXPECT_EQ(error_of([&] { (void)table.table("a"); }), "station.toml:1: a: a table is expected: [a]");
    EXPECT_EQ(error_of([&] { (void)table.tables("c"); }),
              "station.toml:4: c: a list of tables is expected: [[c]]");
}

TEST(TomlTable, NamesTheWholePathOfAKeyInATable) {
    const TomlTable station = parsed("[levels]\nspeech = -23\n\n[levels.bed]\nunder = \"much\"\n");
    const TomlTable bed = station.table("levels")->table("bed").value();
    EXPECT_EQ(error_of([&] { (void)bed.number("under"); }),
              "station.toml:5: levels.bed.under: a number is expected");
}

TEST(TomlTable, NamesTheLineOfTheTableThatLacksAKey) {
    const TomlTable station = parsed("a = 1\n[levels]\nspeech = -23\n");
    EXPECT_EQ(error_of([&] { station.table("levels")->fail("bed", "is missing"); }),
              "station.toml:2: levels.bed: is missing");
    EXPECT_EQ(error_of([&] { station.fail("name", "is missing"); }), "station.toml:1: name: is missing");
}

TEST(TomlTable, GivesListsOfTables) {
    const TomlTable station = parsed("[[delivery]]\nname = \"a\"\n[[delivery]]\nname = 2\n");
    const auto deliveries = station.tables("delivery");
    ASSERT_EQ(deliveries.size(), 2U);
    EXPECT_EQ(deliveries[0].text("name"), "a");
    EXPECT_THAT(error_of([&] { (void)deliveries[1].text("name"); }),
                StartsWith("station.toml:4: delivery.name:"));
}

TEST(TomlTable, RefusesKeysThatNobodyAskedFor) {
    const TomlTable table = parsed("rate = 1\nrat = 2\n");
    EXPECT_EQ(error_of([&] {
                  table.allow_only({"rate", "pitch"});
              }),
              "station.toml:2: rat: unknown setting; known here: rate, pitch");
    EXPECT_EQ(error_of([&] { table.allow_only({"rate", "rat"}); }), "");
}

TEST(TomlTable, NamesThePlaceOfWhatIsNotToml) {
    EXPECT_THAT(error_of([] { parsed("a = 1\nb = = 2\n"); }), StartsWith("station.toml:2:5: "));
    EXPECT_THAT(error_of([] { parsed("a = 1\na = 2\n"); }), StartsWith("station.toml:2:"));
    EXPECT_THAT(error_of([] { parsed("a = \"\xff\xfe\"\n"); }), StartsWith("station.toml:1:"));
    EXPECT_THAT(error_of([] { parsed("a = " + std::string(100000, '[')); }), StartsWith("station.toml:1:"));
}

TEST(TomlTable, LoadsFiles) {
    const TemporaryFolder folder;
    const auto file = folder.path() / "voice.toml";
    std::ofstream(file) << "\xef\xbb\xbfrate = 1\r\npitch = 2\r\n"; // as Windows writes it
    EXPECT_EQ(TomlTable::load(file).integer("rate"), 1);
    EXPECT_EQ(TomlTable::load(file).integer("pitch"), 2);
    EXPECT_EQ(TomlTable::load(file).name(), file.string());
    std::ofstream(file, std::ios::trunc).close();
    EXPECT_THAT(TomlTable::load(file).keys(), IsEmpty());
}

TEST(TomlTable, NamesTheFileThatCannotBeRead) {
    const TemporaryFolder folder;
    const auto missing = folder.path() / "none.toml";
    EXPECT_EQ(error_of([&] { TomlTable::load(missing); }), missing.string() + ": cannot be read");
    EXPECT_EQ(error_of([&] { TomlTable::load(folder.path()); }), folder.path().string() + ": cannot be read");
}

} // namespace
} // namespace radiowrap
