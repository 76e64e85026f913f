#include "article/rules.hpp"
#include "script/fixture_reports.hpp"
#include "script/json.hpp"
#include "script/make_script.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>

namespace radiowrap {
namespace {

nlohmann::json script_json(const std::filesystem::path& report) {
    Article article = load_article(report);
    const LanguageRules rules = load_language_rules(SOURCE_DIR "/assets/languages", article.language);
    return to_json(make_script(std::move(article), rules));
}

/// The words of a clip are told only where they are what the report is about.
nlohmann::json as_told(nlohmann::json segment, const nlohmann::json& expected) {
    if (!expected.contains("words")) segment.erase("words");
    return segment;
}

class Reports : public testing::TestWithParam<std::filesystem::path> {};

TEST_P(Reports, BecomeTheScriptBesideThem) {
    std::ifstream file(expected_script(GetParam()));
    ASSERT_TRUE(file) << "no expected script beside " << GetParam();
    const nlohmann::json expected = nlohmann::json::parse(file);
    const nlohmann::json script = script_json(GetParam());
    for (const auto& [key, value] : expected.items())
        if (key != "segments") {
            EXPECT_EQ(script.at(key), value) << key;
        }
    ASSERT_EQ(script.at("segments").size(), expected.at("segments").size());
    for (std::size_t i = 0; i < script.at("segments").size(); ++i)
        EXPECT_EQ(as_told(script.at("segments").at(i), expected.at("segments").at(i)),
                  expected.at("segments").at(i))
            << "segment " << i;
    EXPECT_EQ(script.size(), expected.size());
}

INSTANTIATE_TEST_SUITE_P(All, Reports, testing::ValuesIn(reports_in(FIXTURES "/reports")),
                         [](const auto& report) { return report.param.stem().string(); });

std::vector<std::string> clip_speakers(const nlohmann::json& script) {
    std::vector<std::string> speakers;
    for (const auto& segment : script.at("segments"))
        if (segment.at("kind") == "clip") speakers.push_back(segment.at("speaker"));
    return speakers;
}

TEST(SampleReports, TheArabicOneHasFourClipsOfTwoSpeakers) {
    const nlohmann::json script = script_json(SOURCE_DIR "/assets/samples/report-ar.txt");
    EXPECT_EQ(script.at("station"), "إذاعة النسيم");
    EXPECT_EQ(script.at("reporter"), "ليان الحداد");
    EXPECT_EQ(script.at("dropped").size(), 2u);
    EXPECT_EQ(clip_speakers(script),
              (std::vector<std::string>{"كريم أبو ناصر", "كريم أبو ناصر", "هالة الدرويش", "هالة الدرويش"}));
}

TEST(SampleReports, TheEnglishOneHasThreeClipsOfTwoSpeakers) {
    const nlohmann::json script = script_json(SOURCE_DIR "/assets/samples/report-en.txt");
    EXPECT_EQ(script.at("station"), "Breeze Radio");
    EXPECT_EQ(script.at("reporter"), "Nora Finch");
    EXPECT_EQ(script.at("dropped").size(), 2u);
    EXPECT_EQ(clip_speakers(script),
              (std::vector<std::string>{"Martha Quill", "Martha Quill", "Owen Tarrant"}));
}

} // namespace
} // namespace radiowrap
