#include "wrap_json.hpp"

#include <fmt/format.h>

#include <cmath>

namespace radiowrap {

namespace {

using nlohmann::json;

template <typename Value>
json or_null(const std::optional<Value>& value) {
    return value ? json(*value) : json();
}

/// Milliseconds and hundredths of a dB: what lies below is noise, and would differ from machine to machine.
json rounded(double value, double steps) {
    return std::isfinite(value) ? json(std::round(value * steps) / steps) : json();
}
json seconds(FrameCount frames) { return rounded(to_seconds(frames), 1e6); }
json level(double db) { return rounded(db, 100.0); }

json place(const Region& region) {
    return {{"start", seconds(region.at)},
            {"length", seconds(region.length)},
            {"start_frame", region.at},
            {"frames", region.length},
            {"gain_db", level(region.gain_db)}};
}

const Region* region_of(const Timeline& timeline, std::size_t segment) {
    for (const Track& track : timeline.tracks)
        for (const Region& region : track.regions)
            if (region.segment == segment) return &region;
    return nullptr;
}

json unlisted(const SpokenText& spoken) {
    json list = json::array();
    for (const auto& [written, reading] : spoken.unlisted)
        list.push_back({{"written", written}, {"spoken", reading}});
    return list;
}

json segments(const Production& production) {
    const Script& script = production.arrangement.script;
    json list = json::array();
    for (std::size_t i = 0; i < script.segments.size(); ++i) {
        const Segment& segment = script.segments[i];
        json entry = {{"kind", kind_name(segment.kind)},
                      {"text", segment.text},
                      {"speaker", segment.speaker ? json(script.speakers[*segment.speaker].name) : json()},
                      {"take", production.arrangement.sources[i]},
                      {"lexicon", production.arrangement.spoken[i].entries},
                      {"unlisted", unlisted(production.arrangement.spoken[i])}};
        if (const Region* region = region_of(production.timeline, i)) entry.update(place(*region));
        list.push_back(std::move(entry));
    }
    return list;
}

json elements(const Timeline& timeline) {
    json list = json::array();
    for (const Track& track : timeline.tracks)
        for (const Region& region : track.regions) {
            if (region.segment) continue;
            json entry = place(region);
            entry["name"] = region.name;
            list.push_back(std::move(entry));
        }
    return list;
}

json deliveries(const std::vector<Delivery>& all) {
    json list = json::array();
    for (const Delivery& delivery : all)
        list.push_back({{"profile", delivery.profile},
                        {"file", delivery.file.final_path().filename()},
                        {"frames", delivery.proof.frames},
                        {"length", seconds(delivery.proof.frames)},
                        {"loudness", to_json(delivery.proof.loudness)},
                        {"encoded", delivery.rounds},
                        {"passed", delivery.proof.passed()},
                        {"failures", delivery.proof.failures}});
    return list;
}

json warnings(const Warnings& all) {
    json list = json::array();
    for (const Warning& warning : all) list.push_back({{"code", warning.code}, {"message", warning.message}});
    return list;
}

} // namespace

json to_json(const Loudness& measured) {
    return {{"integrated_lufs", level(measured.integrated_lufs)},
            {"range_lu", level(measured.range_lu)},
            {"max_momentary_lufs", level(measured.max_momentary_lufs)},
            {"max_short_term_lufs", level(measured.max_short_term_lufs)},
            {"max_true_peak_dbtp", level(measured.max_true_peak_dbtp)}};
}

std::string to_text(const json& value) {
    return value.dump(2, ' ', false, json::error_handler_t::replace) + "\n";
}

Tags tags_of(const Article& article, const Request& request) {
    Tags tags;
    tags.title = article.headline.value_or(report_stem(request));
    tags.artist = article.reporter.value_or(article.station.value_or(request.station.name));
    tags.album = article.station.value_or(request.station.name);
    tags.date = request.date;
    tags.language = article.language;
    return tags;
}

json to_json(const Timeline& timeline) {
    json tracks = json::array();
    for (const Track& track : timeline.tracks) {
        json regions = json::array(), envelope = json::array();
        for (const Region& region : track.regions) {
            json entry = place(region);
            entry["name"] = region.name;
            entry["segment"] = or_null(region.segment);
            regions.push_back(std::move(entry));
        }
        for (const EnvelopePoint& point : track.envelope)
            envelope.push_back({{"at", seconds(point.at)}, {"gain_db", level(gain_to_db(point.gain))}});
        tracks.push_back({{"name", track.name}, {"regions", regions}, {"envelope", envelope}});
    }
    return {{"length", seconds(timeline.length)}, {"frames", timeline.length}, {"tracks", tracks}};
}

json to_json(const Production& production, const Request& request) {
    const Article& article = production.arrangement.script.article;
    json unused = json::array();
    for (const Clip& clip : production.arrangement.assignment.unused) unused.push_back(clip.path.filename());
    return {{"radiowrap", RADIOWRAP_VERSION},
            {"report", request.report.filename()},
            {"headline", or_null(article.headline)},
            {"station", or_null(article.station)},
            {"reporter", or_null(article.reporter)},
            {"dateline", or_null(article.dateline)},
            {"language", article.language},
            {"date", request.date.empty() ? json() : json(request.date)},
            {"length", seconds(production.timeline.length)},
            {"segments", segments(production)},
            {"elements", elements(production.timeline)},
            {"deliveries", deliveries(production.deliveries)},
            {"dropped", article.dropped},
            {"unused_clips", unused},
            {"warnings", warnings(production.arrangement.warnings)}};
}

} // namespace radiowrap
