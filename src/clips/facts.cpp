#include "clips/facts.hpp"

#include "clips/clip_fields.hpp"

#include <algorithm>
#include <charconv>

namespace radiowrap {
namespace {

template <typename Number>
void set_number(std::optional<Number>& number, const std::string& text) {
    if (number) return;
    Number value{};
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value);
    if (parsed.ec == std::errc()) number = value;
}

void add(Clip& clip, const Fact& fact) {
    if (fact.field == "speaker")
        clip.hints.push_back({fact.source, fact.value});
    else if (fact.field == "order")
        set_number(clip.order, fact.value);
    else if (fact.field == "in")
        set_number(clip.in_s, fact.value);
    else if (fact.field == "out")
        set_number(clip.out_s, fact.value);
    else
        for (const TextField& field : kTextFields)
            if (field.name == fact.field && !(clip.*field.text)) {
                clip.*field.text = fact.value;
                if (fact.source == HintSource::recogniser) clip.recognised = true;
            }
}

} // namespace

Clip make_clip(const std::filesystem::path& file, double seconds, std::span<const Fact> facts) {
    Clip clip;
    clip.path = file;
    clip.seconds = seconds;
    for (const Fact& fact : facts) add(clip, fact);
    std::stable_sort(clip.hints.begin(), clip.hints.end(),
                     [](const SpeakerHint& a, const SpeakerHint& b) { return a.source < b.source; });
    return clip;
}

} // namespace radiowrap
