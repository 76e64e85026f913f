#include "support/cpu_time.hpp"
#include "voice/english/english_speech.hpp"
#include "voice/english/pronouncer.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::ElementsAre;

std::string taken(std::string_view text, std::vector<std::string>& found) {
    std::vector<Lexicon::Entry> entries;
    const std::string rest = take_pronouncers(text, entries);
    for (const auto& [written, spoken] : entries) found.push_back(written + "=" + spoken);
    return rest;
}

TEST(Pronouncers, AreTakenOutOfTheText) {
    std::vector<std::string> found;
    EXPECT_EQ(taken("Mayor Cesar (SEE-ZAR) met Hassan Nayfi (HASS-an nay-FEE), he said.", found),
              "Mayor Cesar met Hassan Nayfi, he said.");
    EXPECT_THAT(found, ElementsAre("Cesar=see-zar", "Hassan Nayfi=hass-an nay-fee"));
}

TEST(Pronouncers, AreToldFromOtherBrackets) {
    std::vector<std::string> found;
    for (const char* text :
         {"the army (FSA) said", "talks (US-UK) went on", "(SEE-ZAR) alone", "a (well-known) man",
          "cases (COVID-19) rose", "in May (MAY", "Reuters (AFP-Reuters) said", "a () b"})
        EXPECT_EQ(taken(text, found), text);
    EXPECT_TRUE(found.empty());
}

TEST(Pronouncers, TakeTimeInProportionToTheText) {
    std::string brackets;
    for (int i = 0; i < 60000; ++i) brackets += " (a";
    std::vector<std::string> found;
    EXPECT_LT(test::cpu_seconds([&] { EXPECT_EQ(taken(brackets + ")", found), brackets + ")"); }), 2.0);
}

TEST(Pronouncers, CountForTheWholeReport) {
    EnglishSpeech speech({}, true);
    speech.learn("The mayor, Cesar (SEE-zar), spoke.");
    EXPECT_EQ(speech.prepare("The mayor, Cesar (SEE-zar), spoke.").text, "The mayor, see-zar, spoke.");
    EXPECT_EQ(speech.prepare("Cesar left.").text, "see-zar left.");
}

} // namespace
} // namespace radiowrap
