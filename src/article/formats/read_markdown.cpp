#include "article/formats/read_markdown.hpp"

#include "article/blocks.hpp"
#include "article/decode_text.hpp"
#include "article/formats/front_matter.hpp"
#include "article/formats/html_roles.hpp"
#include "article/formats/markdown_lines.hpp"
#include "article/formats/read_html.hpp"
#include "article/tokens.hpp"
#include "lib/cmark/markdown.hpp"
#include "lib/icu/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace radiowrap {

namespace {

using Kind = MarkdownBlock::Kind;

constexpr std::size_t narrowest_wrapped_line = 30; // bytes

bool is_open(std::string_view line) {
    if (line.size() < narrowest_wrapped_line) return false;
    std::size_t end = line.size();
    const char32_t last = previous_code_point(line, end);
    return !is_sentence_end(last) && last != U':' && !is_quotation_mark(last);
}

/// Markdown joins the lines of a paragraph; many writers end each paragraph with one line end all the same.
/// Wrapped lines break inside sentences.
bool is_wrapped(const std::vector<MarkdownBlock>& blocks) {
    std::size_t breaks = 0;
    std::size_t open = 0;
    for (const MarkdownBlock& block : blocks) {
        if (block.kind != Kind::paragraph && block.kind != Kind::item) continue;
        for (std::size_t at = 0, end = 0; (end = block.text.find('\n', at)) != std::string::npos;
             at = end + 1) {
            ++breaks;
            open += is_open(trimmed(std::string_view(block.text).substr(at, end - at)));
        }
    }
    return open * 10 >= breaks * 4;
}

/// Appends the blocks of a Markdown text to a story.
class Appender {
public:
    Appender(Story& story, const std::string& name, bool wrapped)
        : story_(story), name_(name), wrapped_(wrapped) {}

    void append(const MarkdownBlock& block) {
        switch (block.kind) {
        case Kind::heading:
            if (story_.headline || !story_.blocks.empty()) return append_lines(joined(block.text));
            story_.headline = trimmed(joined(block.text));
            return;
        case Kind::item:
            return append_lines(
                (block.number > 0 ? fmt::format("{}. ", block.number) : std::string("\u2022 ")) +
                joined(block.text));
        case Kind::code:
            return append_code(block.text);
        case Kind::html:
            return read_html_fragment(block.text, name_, story_);
        case Kind::image:
            if (!trimmed(block.text).empty()) story_.dropped.emplace_back(trimmed(block.text));
            return;
        case Kind::paragraph:
            if (is_recording(block.link)) return append_sound(block);
            [[fallthrough]];
        case Kind::rule:
            return append_lines(wrapped_ ? joined(block.text) : block.text);
        }
    }

private:
    static std::string joined(std::string text) {
        std::replace(text.begin(), text.end(), '\n', ' ');
        return text;
    }

    void append_lines(std::string_view text) {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            if (const auto line = trimmed(text.substr(at, end - at)); !line.empty())
                story_.blocks.emplace_back(line);
            at = end + 1;
        }
    }

    void append_sound(const MarkdownBlock& link) {
        SoundItem sound;
        sound.title = joined(link.text);
        sound.before_paragraph = story_.blocks.size();
        story_.sounds.push_back(std::move(sound));
    }

    void append_code(std::string_view text) {
        for (std::string& block : split_blocks(text)) story_.blocks.push_back(std::move(block));
    }

    Story& story_;
    const std::string& name_;
    bool wrapped_;
};

} // namespace

std::vector<Story> read_markdown(std::string_view bytes, const std::string& name) {
    const std::string text = decode_text(bytes, name);
    std::vector<Story> stories(1);
    Story& story = stories.front();
    const std::string_view body = take_front_matter(text, story);
    MarkdownLines lines = prepare_markdown(body);
    const std::vector<MarkdownBlock> blocks = parse_markdown(lines.text);
    Appender appender(story, name, is_wrapped(blocks));
    for (const MarkdownBlock& block : blocks) appender.append(block);
    for (std::string& note : lines.notes) story.dropped.push_back(std::move(note));
    if (story.headline && story.headline->empty()) story.headline.reset();
    return stories;
}

} // namespace radiowrap
