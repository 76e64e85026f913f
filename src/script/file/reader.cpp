#include "article/decode_text.hpp"
#include "article/read_article.hpp"
#include "base/error.hpp"
#include "script/file/complaints.hpp"
#include "script/file/field_values.hpp"
#include "script/file/keywords.hpp"
#include "script/file/lines.hpp"
#include "script/file/nearest.hpp"
#include "script/file/segment_drafts.hpp"
#include "script/file/speaker_list.hpp"
#include "script/script_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

namespace radiowrap {

namespace {

constexpr std::size_t most_blocks = 100000; // segments and speakers: no report comes near it

/// A `speaker` line of which it is not known yet what it belongs to.
struct SpeakerLine {
    std::size_t line = 0;
    std::string_view name; ///< still escaped
};

class Reader {
public:
    explicit Reader(const std::string& name)
        : complaints_(name), list_(complaints_), segments_(complaints_) {}

    Script read(std::string_view text) {
        for (std::size_t at = 0; at < text.size();) {
            const auto end = std::min(text.find('\n', at), text.size());
            ++line_;
            if (segments_.size() + list_.speakers().size() > most_blocks) {
                complain(fmt::format("more than {} segments and speakers are no report", most_blocks));
                break;
            }
            if (begun_)
                take(read_line(text.substr(at, end - at)));
            else
                take_first(text.substr(at, end - at));
            at = end + 1;
        }
        enter(Block::head);
        return finish();
    }

private:
    enum class Block {
        head,
        speaker,
        segment,
        lost, ///< what is not known or has no place opened it: what stands below it is not looked at
    };

    void complain(std::string text) { complaints_.add(line_, std::move(text)); }

    void take_first(std::string_view line) {
        if (read_line(line).kind == ScriptLine::Kind::blank) return;
        begun_ = true;
        first_line_ = line_;
        const auto version = version_of_first_line(line);
        if (!version)
            complain(fmt::format("the first line has to be: radiowrap script {}", script_file_version));
        else if (*version != script_file_version)
            complain(
                fmt::format("script files of version {} are not known, only of version {}; write it anew "
                            "with `radiowrap script`",
                            *version, script_file_version));
    }

    void take(const ScriptLine& line) {
        switch (line.kind) {
        case ScriptLine::Kind::blank:
            gap_ = true;
            return;
        case ScriptLine::Kind::note:
            return;
        case ScriptLine::Kind::text:
            take_text(line.value);
            gap_ = false;
            return;
        case ScriptLine::Kind::field:
            take_field(line.keyword, line.value);
            gap_ = false;
        }
    }

    void take_field(const std::string& keyword, std::string_view value) {
        if (const auto kind = kind_opened_by(keyword)) {
            open(*kind, value);
        } else if (!take_head(keyword, value) && !take_speaker(keyword, value)) {
            if (const auto place = place_of_segment_field(keyword))
                take_segment_field(keyword, value, *place);
            else
                take_unknown(keyword, value);
        }
    }

    bool take_head(const std::string& keyword, std::string_view value) {
        if (!is_head_keyword(keyword)) return false;
        if (gap_) enter(Block::head);
        if (keyword == "dropped") {
            if (!value.empty()) script_.article.dropped.push_back(without_codes(value));
        } else if (head_.add(keyword, line_, complaints_)) {
            const std::string wrong = set_head_field(script_.article, keyword, value);
            if (!wrong.empty()) complain(keyword + ": " + wrong);
        }
        return true;
    }

    /// A `speaker` line with nothing to be read below it tells who there is; else it belongs to what stands
    /// around it.
    bool take_speaker(const std::string& keyword, std::string_view value) {
        if (keyword == "speaker") {
            const bool begins =
                gap_ ? !segments_.waits_for_text() : !segments_.is_open() && block_ != Block::lost;
            if (!begins) return false;
            enter(Block::speaker);
            speaker_ = SpeakerLine{line_, value};
            return true;
        }
        if (keyword != "title" && keyword != "alias") return false;
        list_speaker();
        if (block_ == Block::speaker)
            list_.set(keyword, line_, value);
        else
            complain(
                fmt::format("{} belongs to a speaker; put it below its speaker: line at the top", keyword));
        return true;
    }

    void list_speaker() {
        if (const auto speaker = std::exchange(speaker_, std::nullopt))
            list_.open(speaker->line, speaker->name);
    }

    /// A paragraph that began with its speaker.
    void read_from_speaker() {
        const SpeakerLine speaker = *std::exchange(speaker_, std::nullopt);
        block_ = Block::segment;
        segments_.open(SegmentKind::narration, speaker.line, {});
        segments_.set("speaker", speaker.line, speaker.name);
    }

    void take_segment_field(const std::string& keyword, std::string_view value, FieldPlace place) {
        const bool slot_only = place == FieldPlace::slot;
        const bool begins = gap_ && !segments_.waits_for_text();
        if (speaker_ && !gap_ && !slot_only) read_from_speaker();
        if (begins && !slot_only) open(SegmentKind::narration, {});
        if (begins && slot_only) enter(Block::head);
        if (block_ == Block::lost) return;
        if (segments_.is_open() && belongs_to(place, segments_.kind())) {
            segments_.set(keyword, line_, value);
            return;
        }
        complain_of_place(keyword, place);
        if (begins) enter(Block::lost);
    }

    void complain_of_place(const std::string& keyword, FieldPlace place) {
        const char* owner = place == FieldPlace::slot   ? "a clip"
                            : place == FieldPlace::read ? "what is read"
                                                        : "what is read or played";
        const char* opener = place == FieldPlace::slot   ? "clip:"
                             : place == FieldPlace::read ? "narration:"
                                                         : "narration: or clip:";
        const std::string here =
            segments_.is_open()
                ? fmt::format("this is the {} of line {}", kind_name(segments_.kind()), segments_.line())
                : "none stands directly above it";
        complain(
            fmt::format("{} belongs to {}, and {}; put it below a {} line", keyword, owner, here, opener));
    }

    void take_unknown(const std::string& keyword, std::string_view value) {
        const std::string near = complaints_.full() ? "" : nearest(keyword, all_keywords());
        complain(fmt::format("{}: is not known{}; if it is text to be read, put \\ in front of it", keyword,
                             near.empty() ? "" : fmt::format("; did you mean {}:", near)));
        if (near.empty()) {
            if (gap_) enter(Block::lost);
            return;
        }
        // Taken for what was meant, so that what follows makes sense. It is an error anyway.
        const std::size_t count = complaints_.count();
        take_field(near, value);
        complaints_.keep(count);
    }

    void take_text(std::string_view value) {
        if (speaker_ && !gap_)
            read_from_speaker();
        else if ((gap_ && !segments_.waits_for_text()) || block_ == Block::lost)
            open(SegmentKind::narration, {});
        else if (!segments_.is_open() || segments_.kind() == SegmentKind::clip) {
            complain(
                "text directly below a line that takes none; where it is to be read, put an empty line in "
                "front of it");
            open(SegmentKind::narration, {});
        }
        segments_.add_text(value);
    }

    void open(SegmentKind kind, std::string_view value) {
        enter(Block::segment);
        segments_.open(kind, line_, value);
    }

    void enter(Block block) {
        list_speaker();
        segments_.close();
        block_ = block;
    }

    Script finish() {
        if (!head_.has("language"))
            complaints_.add(first_line_, "the language is missing; add a line such as language: ar");
        if (segments_.size() == 0)
            complain("there is nothing to read and nothing to play; add text or a clip: line");
        script_.speakers = list_.speakers();
        script_.segments = segments_.finish(SpeakerIndex(script_.speakers));
        for (const Segment& segment : script_.segments)
            if (segment.kind != SegmentKind::clip) script_.article.paragraphs.push_back(segment.text);
        complaints_.throw_if_any();
        return std::move(script_);
    }

    Complaints complaints_;
    Script script_;
    SpeakerList list_;
    std::optional<SpeakerLine> speaker_;
    SegmentDrafts segments_;
    FieldLines head_;
    Block block_ = Block::head;
    std::size_t line_ = 0, first_line_ = 1;
    bool begun_ = false;
    bool gap_ = true; ///< an empty line stands in front
};

} // namespace

Script read_script_file(std::string_view bytes, const std::string& name) {
    if (bytes.size() > max_report_bytes)
        throw Error(fmt::format("{}: {} MiB is no script; at most {} MiB are read", name,
                                (bytes.size() + 0xFFFFF) >> 20, max_report_bytes >> 20));
    return Reader(name).read(decode_text(bytes, name));
}

} // namespace radiowrap
