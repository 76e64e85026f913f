#include "article/formats/ninjs_sounds.hpp"

#include "article/formats/iso_date.hpp"
#include "article/formats/ninjs_text.hpp"

namespace radiowrap {

namespace {

using nlohmann::json;

constexpr double longest_s = 24.0 * 3600.0;

std::optional<double> seconds_of(const json& rendition) {
    const auto duration = rendition.find("duration");
    if (duration == rendition.end()) return std::nullopt;
    std::optional<double> seconds;
    if (duration->is_number()) seconds = duration->get<double>();
    if (duration->is_string()) seconds = machine_seconds(duration->get_ref<const std::string&>());
    return seconds && *seconds > 0.0 && *seconds <= longest_s ? seconds : std::nullopt;
}

bool is_audio(const json& rendition) {
    for (const char* key : {"mimetype", "contenttype", "contentType"})
        if (const auto type = ninjs_text(rendition, key); type && type->starts_with("audio/")) return true;
    return false;
}

void append_sound(Story& story, const json& association) {
    if (!association.is_object()) return;
    bool audio = ninjs_text(association, "type") == "audio";
    std::optional<double> seconds;
    if (const auto renditions = association.find("renditions");
        renditions != association.end() && renditions->is_structured())
        for (const json& rendition : *renditions) {
            if (!rendition.is_object()) continue;
            audio = audio || is_audio(rendition);
            if (!seconds) seconds = seconds_of(rendition);
        }
    if (!audio) return;
    auto title = ninjs_text(association, "headline");
    if (!title) title = ninjs_text(association, "headlines");
    story.sounds.push_back({.person = ninjs_text(association, "people"),
                            .title = std::move(title),
                            .seconds = seconds,
                            .before_paragraph = story.blocks.size()});
}

} // namespace

void append_ninjs_sounds(Story& story, const json& item) {
    const auto associations = item.find("associations");
    if (associations == item.end() || !associations->is_structured()) return;
    for (const json& association : *associations) append_sound(story, association);
}

} // namespace radiowrap
