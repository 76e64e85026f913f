#include "article/formats/read_iptc7901.hpp"

#include "article/blocks.hpp"
#include "article/decode_text.hpp"
#include "article/formats/iso_date.hpp"
#include "base/error.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace radiowrap {

namespace {

constexpr char start_of_header = 0x01;
constexpr char start_of_text = 0x02;
constexpr char end_of_text = 0x03;
constexpr std::string_view end_or_next = "\x04\x01"; // a message may lack its end
constexpr std::size_t head_bytes = 512;              // where a header must have led to the text
constexpr std::size_t most_messages = 10'000;

bool is_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && (byte < '\t' || byte > '\r')) || byte == 0x7F;
}

/// Typographic commands of the wire stand between words or beside them.
std::string without_controls(std::string_view bytes) {
    std::string text(bytes);
    std::replace_if(text.begin(), text.end(), is_control, ' ');
    return text;
}

/// The lines of a text; those that open a paragraph by their indent are told by `indented`.
struct Line {
    std::string_view text;
    bool indented = false;
};

std::vector<Line> split_lines(std::string_view text) {
    std::vector<Line> lines;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        lines.push_back({trimmed(line), line.starts_with("  ") || line.starts_with('\t')});
        at = end + 1;
    }
    return lines;
}

/// Wires of this kind indent the first line of a paragraph; one that does not is split as any plain text.
std::vector<std::string> blocks_of(std::string_view text) {
    const std::vector<Line> lines = split_lines(text);
    const auto indented = std::count_if(lines.begin(), lines.end(),
                                        [](const Line& line) { return line.indented && !line.text.empty(); });
    if (indented < 2) return split_blocks(text);
    std::vector<std::string> blocks;
    bool open = false;
    bool in_body = false; // the lines above the first indent are headline and slug, one each
    for (const Line& line : lines) {
        in_body = in_body || line.indented;
        if (line.text.empty()) {
            open = false;
        } else if (!open || line.indented || !in_body) {
            blocks.emplace_back(line.text);
            open = true;
        } else {
            if (!blocks.back().ends_with('-')) blocks.back() += ' ';
            blocks.back() += line.text;
        }
    }
    return blocks;
}

/// "091430 mar 26" (day and time, month, year), behind the text.
std::optional<std::string> date_of(std::string_view trailer) {
    trailer = trimmed(trailer);
    if (trailer.size() < 13 || trailer[6] != ' ' || trailer[10] != ' ') return std::nullopt;
    return iso_date(
        fmt::format("{} {} 20{}", trailer.substr(0, 2), trailer.substr(7, 3), trailer.substr(11, 2)));
}

/// "lha0123 4 pl 250" and lines of keywords.
void read_header(Story& story, const std::string& header) {
    bool first = true;
    for (const Line& line : split_lines(header)) {
        if (line.text.empty()) continue;
        if (first) {
            std::string id(line.text.substr(0, line.text.find(' ')));
            if (!id.empty()) story.id = std::move(id);
        }
        story.dropped.emplace_back(line.text);
        first = false;
    }
}

Story read_message(std::string_view header, std::string_view text, std::string_view trailer,
                   const std::string& name) {
    Story story;
    read_header(story, decode_text(without_controls(header), name));
    story.blocks = blocks_of(decode_text(without_controls(text), name));
    story.date = date_of(without_controls(trailer));
    return story;
}

} // namespace

bool is_iptc7901(std::string_view bytes) {
    const std::string_view head = bytes.substr(0, head_bytes);
    const std::size_t text = head.find(start_of_text);
    if (text == std::string_view::npos || bytes.find(end_of_text, text) == std::string_view::npos)
        return false;
    const std::size_t header = std::min(head.find(start_of_header), text);
    return std::all_of(head.begin(), head.begin() + static_cast<std::ptrdiff_t>(header),
                       [](char c) { return is_control(c) || trimmed(std::string_view(&c, 1)).empty(); });
}

std::vector<Story> read_iptc7901(std::string_view bytes, const std::string& name) {
    std::vector<Story> stories;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t text = bytes.find(start_of_text, at);
        if (text == std::string_view::npos) break;
        // Each search ends where the next one begins, so many messages take no longer than one.
        const std::size_t header =
            at + std::min(bytes.substr(at, text - at).find(start_of_header), text - at);
        const std::size_t text_end = std::min(bytes.find(end_of_text, text), bytes.size());
        const std::size_t end = std::min(bytes.find_first_of(end_or_next, text_end), bytes.size());
        if (stories.size() == most_messages)
            throw Error(fmt::format("{}: more than {} messages; split the file", name, most_messages));
        const std::size_t from = std::min(header + 1, text);
        stories.push_back(
            read_message(bytes.substr(from, text - from), bytes.substr(text + 1, text_end - text - 1),
                         bytes.substr(std::min(text_end + 1, end), end - std::min(text_end + 1, end)), name));
        at = std::max(end, text + 1);
    }
    if (stories.empty()) throw Error(fmt::format("{}: no message of a wire was found in it", name));
    return stories;
}

} // namespace radiowrap
