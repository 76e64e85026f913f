#include "script/json.hpp"

#include <nlohmann/json.hpp>

#include <cmath>

namespace radiowrap {

namespace {

nlohmann::json or_null(const std::optional<std::string>& text) {
    return text ? nlohmann::json(*text) : nlohmann::json(nullptr);
}

nlohmann::json segment_json(const Segment& segment, const Script& script) {
    return {{"kind", kind_name(segment.kind)},
            {"text", segment.text},
            {"speaker", segment.speaker ? nlohmann::json(script.speakers.at(*segment.speaker).name)
                                        : nlohmann::json(nullptr)},
            {"rule", segment.rule},
            {"confidence", std::round(segment.confidence * 100.0) / 100.0}};
}

} // namespace

nlohmann::json to_json(const Script& script) {
    const Article& article = script.article;
    nlohmann::json json{{"headline", or_null(article.headline)},
                        {"station", or_null(article.station)},
                        {"reporter", or_null(article.reporter)},
                        {"byline", or_null(article.byline)},
                        {"dateline", or_null(article.dateline)},
                        {"language", article.language},
                        {"dropped", article.dropped},
                        {"speakers", nlohmann::json::array()},
                        {"segments", nlohmann::json::array()}};
    for (const Speaker& speaker : script.speakers)
        json["speakers"].push_back(
            {{"name", speaker.name}, {"title", or_null(speaker.title)}, {"aliases", speaker.aliases}});
    for (const Segment& segment : script.segments) json["segments"].push_back(segment_json(segment, script));
    return json;
}

} // namespace radiowrap
