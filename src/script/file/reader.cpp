#include "article/decode_text.hpp"
#include "article/read_article.hpp"
#include "base/error.hpp"
#include "script/file/complaints.hpp"
#include "script/file/field_values.hpp"
#include "script/file/keywords.hpp"
#include "script/file/lines.hpp"
#include "script/file/nearest.hpp"
#include "script/file/speaker_index.hpp"
#include "script/script_file.hpp"

#include <fmt/format.h>

#include <map>

namespace radiowrap {

namespace {

constexpr std::size_t most_blocks = 100000; // segments and speakers: no report comes near it

/// Where the fields of a block stand.
using FieldLines = std::map<std::string, std::size_t, std::less<>>;

/// A segment, and where in the file it comes from.
struct Draft {
    Segment segment;
    std::size_t line = 0;
    FieldLines fields;
    std::string speaker; ///< as written
};

class Reader {
public:
    explicit Reader(const std::string& name) : complaints_(name) {}

    Script read(std::string_view text) {
        for (std::size_t at = 0; at < text.size();) {
            const auto end = std::min(text.find('\n', at), text.size());
            ++line_;
            if (drafts_.size() + script_.speakers.size() > most_blocks) {
                complain(fmt::format("more than {} segments and speakers are no report", most_blocks));
                break;
            }
            if (begun_)
                take(read_line(text.substr(at, end - at)));
            else
                take_first(text.substr(at, end - at));
            at = end + 1;
        }
        close();
        finish();
        return std::move(script_);
    }

private:
    enum class Block {
        head,
        speaker,
        segment,
        none, ///< an empty line, and nothing that has a place here
        lost, ///< what a word opened that is not known: what stands below it is not looked at
    };

    void complain(std::string text) { complaints_.add(line_, std::move(text)); }

    void complain_of(const std::string& keyword, const std::string& wrong) {
        if (!wrong.empty()) complain(keyword + ": " + wrong);
    }

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

    bool is_first(FieldLines& lines, const std::string& keyword) {
        const auto [first, is_new] = lines.emplace(keyword, line_);
        if (!is_new)
            complain(fmt::format("{} is given twice, here and in line {}; take one of them out", keyword,
                                 first->second));
        return is_new;
    }

    bool take_head(const std::string& keyword, std::string_view value) {
        if (!is_head_keyword(keyword)) return false;
        if (gap_) enter(Block::head);
        if (keyword == "dropped") {
            if (!value.empty()) script_.article.dropped.push_back(unescaped(value));
        } else if (is_first(head_, keyword)) {
            complain_of(keyword, set_head_field(script_.article, keyword, value));
        }
        return true;
    }

    /// In front of the first segment `speaker` tells who there is, below a segment who is heard in it.
    bool take_speaker(const std::string& keyword, std::string_view value) {
        if (keyword == "speaker" && !any_segment_) {
            declare(unescaped(name_in(value)));
            return true;
        }
        if (keyword != "title" && keyword != "alias") return false;
        if (block_ != Block::speaker) {
            complain(
                fmt::format("{} belongs to a speaker; put it below its speaker: line at the top", keyword));
        } else if (keyword == "alias") {
            if (!value.empty()) script_.speakers.back().aliases.push_back(unescaped(name_in(value)));
        } else if (is_first(speaker_fields_, keyword) && !value.empty()) {
            script_.speakers.back().title = unescaped(value);
        }
        return true;
    }

    void declare(const std::string& name) {
        enter(Block::speaker);
        speaker_fields_.clear();
        if (name.empty()) complain("the speaker has no name; write it behind the colon");
        const auto [first, is_new] = declared_.emplace(name, line_);
        if (!is_new)
            complain(fmt::format("speaker \"{}\" is in the list twice, here and in line {}; take one out",
                                 name, first->second));
        script_.speakers.push_back({name, {}, {}});
    }

    void take_segment_field(const std::string& keyword, std::string_view value, FieldPlace place) {
        if (gap_ && !waits_for_text()) {
            enter(Block::none);
            if (place != FieldPlace::slot) open(SegmentKind::narration, {});
        }
        if (block_ == Block::lost) return;
        if (block_ != Block::segment || !belongs_to(place, draft_.segment.kind))
            complain_of_place(keyword, place);
        else if (is_first(draft_.fields, keyword)) {
            if (keyword == "speaker")
                draft_.speaker = unescaped(name_in(value));
            else
                complain_of(keyword, set_segment_field(draft_.segment, keyword, value));
        }
    }

    void complain_of_place(const std::string& keyword, FieldPlace place) {
        const char* owner = place == FieldPlace::slot   ? "a clip"
                            : place == FieldPlace::read ? "what is read"
                                                        : "what is read or played";
        const char* opener = place == FieldPlace::slot   ? "clip:"
                             : place == FieldPlace::read ? "narration:"
                                                         : "narration: or clip:";
        const std::string here =
            block_ == Block::segment
                ? fmt::format("this is the {} of line {}", kind_name(draft_.segment.kind), draft_.line)
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
        if ((gap_ && !waits_for_text()) || block_ == Block::lost)
            open(SegmentKind::narration, {});
        else if (block_ != Block::segment || draft_.segment.kind == SegmentKind::clip) {
            complain(
                "text directly below a line that takes none; where it is to be read, put an empty line in "
                "front of it");
            open(SegmentKind::narration, {});
        }
        std::string& text = draft_.segment.text;
        if (!text.empty()) text += ' ';
        text += unescaped(value);
    }

    [[nodiscard]] bool waits_for_text() const {
        return block_ == Block::segment && draft_.segment.kind != SegmentKind::clip &&
               draft_.segment.text.empty();
    }

    void open(SegmentKind kind, std::string_view value) {
        enter(Block::segment);
        any_segment_ = true;
        draft_.line = line_;
        draft_.segment.kind = kind;
        draft_.segment.rule = default_rule(kind);
        if (value.empty()) return;
        if (kind == SegmentKind::clip)
            draft_.segment.clip = unescaped(name_in(value));
        else
            draft_.segment.text = unescaped(value);
    }

    void enter(Block block) {
        close();
        block_ = block;
    }

    void close() {
        if (block_ != Block::segment) return;
        block_ = Block::none;
        Segment& segment = draft_.segment;
        if (segment.kind != SegmentKind::clip && segment.text.empty())
            complaints_.add(draft_.line,
                            fmt::format("{} without a text; write below it what is read, or take it "
                                        "out",
                                        kind_name(segment.kind)));
        if (segment.in_s && segment.out_s && *segment.in_s >= *segment.out_s)
            complaints_.add(draft_.fields.find("out")->second,
                            "out lies before in; out is where the clip ends, counted from the file's start");
        drafts_.push_back(std::exchange(draft_, {}));
    }

    void finish() {
        if (!head_.contains("language"))
            complaints_.add(first_line_, "the language is missing; add a line such as language: ar");
        if (drafts_.empty())
            complain("there is nothing to read and nothing to play; add text or a clip: line");
        const SpeakerIndex index(script_.speakers);
        for (Draft& draft : drafts_) {
            find_speaker(draft, index);
            if (draft.segment.kind != SegmentKind::clip)
                script_.article.paragraphs.push_back(draft.segment.text);
            script_.segments.push_back(std::move(draft.segment));
        }
        complaints_.throw_if_any();
    }

    void find_speaker(Draft& draft, const SpeakerIndex& index) {
        if (draft.speaker.empty()) return;
        draft.segment.speaker = index.find(draft.speaker);
        if (!draft.segment.speaker)
            complaints_.add(draft.fields.find("speaker")->second,
                            complaints_.full() ? "" : index.objection(draft.speaker));
    }

    Complaints complaints_;
    Script script_;
    std::vector<Draft> drafts_;
    Draft draft_;
    FieldLines head_, speaker_fields_;
    std::map<std::string, std::size_t> declared_; ///< speakers, with their lines
    Block block_ = Block::head;
    std::size_t line_ = 0, first_line_ = 1;
    bool begun_ = false, any_segment_ = false;
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
