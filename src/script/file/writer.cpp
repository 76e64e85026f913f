#include "script/file/fields.hpp"
#include "script/file/lines.hpp"
#include "script/file/times.hpp"
#include "script/script_file.hpp"

#include <fmt/format.h>

#include <map>
#include <utility>

namespace radiowrap {

namespace {

constexpr std::string_view how_to_edit =
    "# What stands here is read; an empty line ends a paragraph. A line that begins with # is a note.\n"
    "# To play a file write clip: FILE, and below it, if you like, in: 0:03.5 and out: 0:41.0\n"
    "# A clip: without a file is found by its speaker, who is one of those listed first.\n"
    "# To change how a paragraph is read write narration: above it, then voice: NAME or spoken: OTHER WORDS\n"
    "# Anything takes pause: 0:02 (silence in front of it) and optional: yes\n"
    "# A paragraph that begins with # or like a keyword gets \\ in front of it.\n";

class Writer {
public:
    explicit Writer(const Script& script) : script_(script) {
        for (const Speaker& speaker : script.speakers) ++count_of_[speaker.name];
    }

    std::string write() {
        out_ = fmt::format("radiowrap script {}\n{}\n", script_file_version, how_to_edit);
        write_head();
        for (const Speaker& speaker : script_.speakers) write_speaker(speaker);
        for (const Segment& segment : script_.segments) write_segment(segment);
        if (!script_.article.dropped.empty())
            out_ += "\n# Left out of the report; put a line back by making it a paragraph above.\n";
        for (const std::string& text : script_.article.dropped) value("dropped", text);
        return std::move(out_);
    }

private:
    void line(std::string_view keyword, std::string_view escaped) {
        out_ += fmt::format("{}:{}{}\n", keyword, escaped.empty() ? "" : " ", escaped);
    }
    void value(std::string_view keyword, std::string_view text) {
        if (!text.empty()) line(keyword, escaped_value(text));
    }
    template <typename Field>
    void field(const Field& field, const std::optional<std::string>& text) {
        if (text && !text->empty())
            line(field.keyword, field.name ? escaped_name(*text) : escaped_value(*text));
    }

    void write_head() {
        for (const HeadText& head : head_texts) field(head, script_.article.*head.member);
        value("language", script_.article.language);
    }

    /// Of two with one name the first: the file knows them by it.
    void write_speaker(const Speaker& speaker) {
        if (speaker.name.empty() || std::exchange(count_of_[speaker.name], 0) == 0) return;
        out_ += "\n";
        line("speaker", escaped_name(speaker.name));
        if (speaker.title) value("title", *speaker.title);
        for (const std::string& alias : speaker.aliases)
            if (!alias.empty()) line("alias", escaped_name(alias));
    }

    void write_segment(const Segment& segment) {
        const bool slot = segment.kind == SegmentKind::clip;
        if (!slot && segment.text.empty()) return; // there is nothing to read
        out_ += "\n";
        const std::size_t begin = out_.size();
        line(kind_name(segment.kind),
             slot && segment.clip && !segment.clip->empty() ? escaped_name(*segment.clip) : "");
        const std::size_t opened = out_.size();
        write_fields(segment);
        const bool plain = segment.kind == SegmentKind::narration && out_.size() == opened;
        if (plain) out_.resize(begin);
        if (!slot) out_ += escaped_text(segment.text) + "\n";
    }

    void write_fields(const Segment& segment) {
        if (segment.speaker) {
            const std::string& name = script_.speakers.at(*segment.speaker).name;
            if (!name.empty()) line("speaker", escaped_name(name));
        }
        for (const SegmentTime& time : segment_times)
            if (belongs_to(time.place, segment.kind) && segment.*time.member)
                if (const auto written = write_time(*(segment.*time.member))) line(time.keyword, *written);
        for (const SegmentText& text : segment_texts)
            if (belongs_to(text.place, segment.kind)) field(text, segment.*text.member);
        for (const SegmentFlag& flag : segment_flags)
            if (belongs_to(flag.place, segment.kind) && segment.*flag.member) line(flag.keyword, "yes");
        if (segment.kind == SegmentKind::clip && segment.number && *segment.number >= 0)
            line("number", std::to_string(*segment.number));
        if (segment.rule != default_rule(segment.kind)) value("rule", segment.rule);
        if (segment.confidence >= 0.0 && segment.confidence < 1.0)
            line("confidence", fmt::format("{}", segment.confidence));
    }

    const Script& script_;
    std::map<std::string, int> count_of_; ///< speakers that are still to be written, by name
    std::string out_;
};

} // namespace

std::string to_script_file(const Script& script) { return Writer(script).write(); }

} // namespace radiowrap
