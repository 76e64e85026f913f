#include "script/file/keywords.hpp"

namespace radiowrap {

namespace {

template <typename Fields>
std::optional<FieldPlace> place_in(const Fields& fields, std::string_view keyword) {
    for (const auto& field : fields)
        if (field.keyword == keyword) return field.place;
    return std::nullopt;
}

} // namespace

std::optional<SegmentKind> kind_opened_by(std::string_view keyword) {
    for (const SegmentKind kind : {SegmentKind::narration, SegmentKind::clip, SegmentKind::quote})
        if (keyword == kind_name(kind)) return kind;
    return std::nullopt;
}

bool is_head_keyword(std::string_view keyword) {
    return keyword == "language" || keyword == "dropped" || place_in(head_texts, keyword);
}

std::optional<FieldPlace> place_of_segment_field(std::string_view keyword) {
    if (const auto place = place_in(segment_times, keyword)) return place;
    if (const auto place = place_in(segment_texts, keyword)) return place;
    if (const auto place = place_in(segment_flags, keyword)) return place;
    if (keyword == "number") return FieldPlace::slot;
    if (keyword == "speaker" || keyword == "rule" || keyword == "confidence") return FieldPlace::segment;
    return std::nullopt;
}

std::vector<std::string> all_keywords() {
    std::vector<std::string> all{"narration", "clip", "quote",      "speaker", "title",  "alias",
                                 "language",  "rule", "confidence", "number",  "dropped"};
    const auto add = [&](const auto& fields) {
        for (const auto& field : fields) all.emplace_back(field.keyword);
    };
    add(head_texts);
    add(segment_times);
    add(segment_texts);
    add(segment_flags);
    return all;
}

} // namespace radiowrap
