#include "script/file/segment_drafts.hpp"

#include "script/file/field_values.hpp"
#include "script/file/fields.hpp"
#include "script/file/lines.hpp"

#include <utility>

namespace radiowrap {

void SegmentDrafts::open(SegmentKind kind, std::size_t line, std::string_view value) {
    close();
    open_ = true;
    draft_.line = line;
    draft_.segment.kind = kind;
    draft_.segment.rule = default_rule(kind);
    if (value.empty()) return;
    if (kind == SegmentKind::clip)
        draft_.segment.clip = without_codes(name_in(value));
    else
        draft_.segment.text = without_codes(value);
}

void SegmentDrafts::close() {
    if (!open_) return;
    const Segment& segment = draft_.segment;
    if (segment.kind != SegmentKind::clip && segment.text.empty())
        complaints_.add(draft_.line,
                        fmt::format("{} without a text; write below it what is read, or take it out",
                                    kind_name(segment.kind)));
    if (segment.in_s && segment.out_s && *segment.in_s >= *segment.out_s)
        complaints_.add(draft_.fields.line_of("out"),
                        "out lies before in; out is where the clip ends, counted "
                        "from the file's start");
    drafts_.push_back(std::exchange(draft_, {}));
    open_ = false;
}

void SegmentDrafts::set(const std::string& keyword, std::size_t line, std::string_view value) {
    if (!draft_.fields.add(keyword, line, complaints_)) return;
    if (keyword == "speaker") {
        draft_.speaker = without_codes(name_in(value));
        return;
    }
    const std::string wrong = set_segment_field(draft_.segment, keyword, value);
    if (!wrong.empty()) complaints_.add(line, keyword + ": " + wrong);
}

void SegmentDrafts::add_text(std::string_view value) {
    std::string& text = draft_.segment.text;
    if (!text.empty()) text += ' ';
    text += without_codes(value);
}

std::vector<Segment> SegmentDrafts::finish(const SpeakerIndex& speakers) {
    std::vector<Segment> segments;
    for (Draft& draft : std::exchange(drafts_, {})) {
        if (!draft.speaker.empty()) {
            draft.segment.speaker = speakers.find(draft.speaker);
            if (!draft.segment.speaker)
                complaints_.add(draft.fields.line_of("speaker"),
                                complaints_.full() ? "" : speakers.objection(draft.speaker));
        }
        segments.push_back(std::move(draft.segment));
    }
    return segments;
}

} // namespace radiowrap
