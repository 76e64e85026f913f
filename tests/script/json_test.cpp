#include "script/json.hpp"
#include "script/script_of.hpp"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace radiowrap {
namespace {

TEST(ScriptJson, UnknownFieldsAreNull) {
    const nlohmann::json json = to_json(script_of({"بدأ العمل."}, "ar"));
    for (const char* field : {"headline", "station", "reporter", "byline", "dateline"})
        EXPECT_TRUE(json.at(field).is_null()) << field;
    EXPECT_EQ(json.at("dropped"), nlohmann::json::array());
    EXPECT_EQ(json.at("speakers"), nlohmann::json::array());
    EXPECT_TRUE(json.at("segments")[0].at("speaker").is_null());
}

TEST(ScriptJson, KeepsTheContract) {
    const nlohmann::json json =
        to_json(script_of({"وقال الكاتب حسن النيفي إن العمل صعب:", "وأضاف النيفي أنه طويل."}, "ar"));
    EXPECT_EQ(json.at("language"), "ar");
    EXPECT_EQ(json.at("speakers")[0],
              (nlohmann::json{{"name", "حسن النيفي"}, {"title", "الكاتب"}, {"aliases", {"النيفي"}}}));
    EXPECT_EQ(json.at("segments")[1], (nlohmann::json{{"kind", "clip"},
                                                      {"text", ""},
                                                      {"speaker", "حسن النيفي"},
                                                      {"rule", "final_colon"},
                                                      {"confidence", 0.95}}));
    EXPECT_EQ(json.size(), 9u);
}

TEST(ScriptJson, WritesWhatAMarkDeclaresOnlyWhereItIsSet) {
    const nlohmann::json json =
        to_json(script_of({"CUT 2: Jane Roe", "IN: \"It was\" OUT: \"that day.\" DUR: 0:21",
                           "(Sound of rain)", "/// OPT /// It rained."},
                          "en"));
    const auto& segments = json.at("segments");
    ASSERT_EQ(segments.size(), 3u);
    EXPECT_EQ(segments[0].at("number"), 2);
    EXPECT_EQ(segments[0].at("in_cue"), "It was");
    EXPECT_EQ(segments[0].at("out_cue"), "that day.");
    EXPECT_EQ(segments[0].at("seconds"), 21.0);
    EXPECT_EQ(segments[1].at("ambience"), true);
    EXPECT_EQ(segments[2].at("optional"), true);
    EXPECT_EQ(segments[1].size(), 6u);
}

TEST(ScriptJson, WritesTheWordsOfAClipWhereTheyAreInPrint) {
    const auto segments =
        to_json(script_of({"Q: Who rings it?", "A: My granddaughter.", "Q: Is it loud?", "A: Like a bucket."},
                          "en"))
            .at("segments");
    ASSERT_EQ(segments.size(), 4u);
    EXPECT_EQ(segments[1].at("words"), "My granddaughter.");
    EXPECT_FALSE(segments[0].contains("words"));
}

} // namespace
} // namespace radiowrap
