#include "base/error.hpp"
#include "script/language_rules.hpp"
#include "script/script_of.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>

namespace radiowrap {
namespace {

using testing::HasSubstr;

class LanguageFiles : public testing::Test {
public:
    ~LanguageFiles() override { std::filesystem::remove_all(folder_); }

protected:
    LanguageFiles() {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "radiowrap-languages-XXXXXX").string();
        folder_ = mkdtemp(pattern.data());
    }

    void write(const std::string& language, const std::string& text) {
        std::ofstream(folder_ / (language + ".toml")) << text;
    }

    std::string error_of(const std::string& language) {
        try {
            load_language_rules(folder_, language);
        } catch (const Error& error) {
            return error.what();
        }
        return "no error";
    }

    std::filesystem::path folder_;
};

TEST_F(LanguageFiles, ALanguageWithoutAFileHasRulesAndAWarningThatNamesTheKnownOnes) {
    write("ar", "");
    write("en", "");
    EXPECT_TRUE(load_language_rules(folder_, "ar").known);
    EXPECT_FALSE(load_language_rules(folder_, "sw").known);
    EXPECT_TRUE(language_warnings(folder_, "ar").empty());
    const Warnings warnings = language_warnings(folder_, "sw");
    ASSERT_EQ(warnings.size(), 1u);
    EXPECT_EQ(warnings[0].code, "language_without_file");
    EXPECT_THAT(warnings[0].message, HasSubstr("the language \"sw\" has no file: only marks are read"));
    EXPECT_THAT(warnings[0].message, HasSubstr("known are ar, en, and another one is a file more in"));
    EXPECT_THAT(language_warnings(folder_, "und").at(0).message, HasSubstr("was not recognised"));
}

TEST_F(LanguageFiles, ATagThatIsAPathIsNoLanguage) {
    write("ar", "");
    EXPECT_THAT(error_of("../ar"), HasSubstr("\"../ar\" is no language; known are ar"));
}

TEST_F(LanguageFiles, AFolderThatIsMissingIsTold) {
    folder_ /= "missing";
    EXPECT_THAT(error_of("und"), HasSubstr("the languages cannot be read"));
}

TEST_F(LanguageFiles, ABrokenFileIsToldWithItsLine) {
    write("xx", "language = \"xx\"\n[speech]\nverb = []\n");
    EXPECT_THAT(error_of("xx"), HasSubstr("xx.toml:3: speech.verb: unknown setting"));
    write("yy", "[speech]\ngendered_verbs = [\"قال قالت\"]\n");
    EXPECT_THAT(error_of("yy"), HasSubstr("six forms are expected"));
    write("zz", "speech = \n");
    EXPECT_THAT(error_of("zz"), HasSubstr("zz.toml:1:"));
}

TEST_F(LanguageFiles, AThirdLanguageIsAFileMore) {
    write("fr", R"(
language = "fr"
script = "Latn"
capitals = true
[article]
function_words = ["le", "la", "les", "et", "de", "du", "des", "est", "une", "un", "que", "dans", "pour", "au"]
byline_openers = ["par"]
station_words = ["radio"]
[furniture]
anywhere = ["haut de page"]
[names]
male = ["jean"]
female = ["claire"]
[people]
titles = ["maire", "historienne"]
[speech]
verbs = ["dit dire explique ajoute"]
determiners = ["le", "la", "l"]
stops = ["de", "du", "que", "dans"]
complementizers = ["que"]
he = ["il"]
she = ["elle"]
)");
    Article article = read_article(
        "Le pont ferme\n\nPar Claire Petit, Radio Fleuve\n\nLe pont est fermé depuis lundi et les "
        "habitants de la ville attendent une réponse.\n\nLe maire Jean Morel explique que le pont est "
        "trop vieux:\n\nIl ajoute que la ville attend de l'argent:\n\nHaut de page\n",
        "pont.txt", load_article_rules(folder_));
    EXPECT_EQ(article.language, "fr");
    EXPECT_EQ(article.reporter, "Claire Petit");
    EXPECT_EQ(article.station, "Radio Fleuve");
    EXPECT_THAT(article.dropped, testing::ElementsAre("Haut de page"));
    const Script script = make_script(std::move(article), load_language_rules(folder_, "fr"));
    ASSERT_EQ(script.segments.size(), 5u);
    EXPECT_EQ(speaker_of(script, 2), "Jean Morel");
    EXPECT_EQ(script.segments[2].kind, SegmentKind::clip);
    EXPECT_EQ(speaker_of(script, 4), "Jean Morel");
    EXPECT_EQ(script.segments[4].rule, "final_colon_running");
}

} // namespace
} // namespace radiowrap
