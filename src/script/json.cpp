#include "script/json.hpp"

#include <nlohmann/json.hpp>

#include <cmath>

namespace radiowrap {

namespace {

nlohmann::json or_null(const std::optional<std::string>& text) {
    return text ? nlohmann::json(*text) : nlohmann::json(nullptr);
}

/// What few segments have is written only where it is set.
void add_declared(nlohmann::json& json, const Segment& segment) {
    if (segment.ambience) json["ambience"] = true;
    if (segment.optional) json["optional"] = true;
    if (segment.printed_words) json["words"] = *segment.printed_words;
    if (segment.in_cue) json["in_cue"] = *segment.in_cue;
    if (segment.out_cue) json["out_cue"] = *segment.out_cue;
    if (segment.seconds) json["seconds"] = *segment.seconds;
    if (segment.number) json["number"] = *segment.number;
}

nlohmann::json segment_json(const Segment& segment, const Script& script) {
    nlohmann::json json{{"kind", kind_name(segment.kind)},
                        {"text", segment.text},
                        {"speaker", segment.speaker
                                        ? nlohmann::json(script.speakers.at(*segment.speaker).name)
                                        : nlohmann::json(nullptr)},
                        {"rule", segment.rule},
                        {"confidence", std::round(segment.confidence * 100.0) / 100.0}};
    add_declared(json, segment);
    return json;
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
