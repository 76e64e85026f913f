#include "clips/transcriber_settings.hpp"
#include "lib/toml/table.hpp"
#include "support/error_of.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

TranscriberSettings read(const std::string& text) {
    return read_transcriber(TomlTable::parse(text, "station.toml"));
}

TEST(TranscriberSettings, HaveACommandAndReasonableLimits) {
    const TranscriberSettings settings = read("command = [\"hear\", \"{file}\"]");
    EXPECT_THAT(settings.command, ElementsAre("hear", "{file}"));
    EXPECT_EQ(settings.timeout_s, 300.0);
    EXPECT_EQ(settings.rate, 16000);
    EXPECT_EQ(read("command = [\"hear\"]\nrate = 8000\ntimeout = 2.5").timeout_s, 2.5);
}

TEST(TranscriberSettings, NameTheLineOfWhatIsWrong) {
    const auto error = [](const std::string& text) { return test::error_of([&] { (void)read(text); }); };
    EXPECT_THAT(error("rate = 16000"), HasSubstr("command: a program and its arguments are expected"));
    EXPECT_THAT(error("command = [\"\"]"), HasSubstr("a program and its arguments"));
    EXPECT_THAT(error("command = [\"hear\"]\ntimeout = 0"),
                HasSubstr("station.toml:2: timeout: more than 0"));
    EXPECT_THAT(error("command = [\"hear\"]\ntimeout = nan"), HasSubstr("timeout"));
    EXPECT_THAT(error("command = [\"hear\"]\nrate = 4000"), HasSubstr("rate: 8000 to 48000 Hz"));
    EXPECT_THAT(error("command = [\"hear\"]\nmodel = 1"), HasSubstr("model"));
}

} // namespace
} // namespace radiowrap
