#include "article/formats/head_lines.hpp"

#include "article/blocks.hpp"
#include "article/formats/iso_date.hpp"
#include "base/ascii_case.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace radiowrap {

namespace {

constexpr std::size_t most_head_lines = 24;
constexpr std::size_t fewest_head_lines = 2; // one alone may be a sum in a sentence
constexpr std::size_t most_closing_lines = 4;
constexpr std::size_t longest_initials = 24; // bytes

enum class Field { date, headline, byline, dateline, id, other };

struct HeadKey {
    std::string_view key;
    Field field;
};

constexpr std::array kHeadKeys = {HeadKey{"DATE=", Field::date},      HeadKey{"TITLE=", Field::headline},
                                  HeadKey{"BYLINE=", Field::byline},  HeadKey{"DATELINE=", Field::dateline},
                                  HeadKey{"NUMBER=", Field::id},      HeadKey{"TYPE=", Field::other},
                                  HeadKey{"CONTENT=", Field::other},  HeadKey{"VOICED AT:", Field::other},
                                  HeadKey{"SLUG=", Field::other},     HeadKey{"EDITOR=", Field::other},
                                  HeadKey{"TELEPHONE=", Field::other}};

const HeadKey* find_key(std::string_view line) {
    const auto key = std::find_if(kHeadKeys.begin(), kHeadKeys.end(),
                                  [&](const HeadKey& candidate) { return line.starts_with(candidate.key); });
    return key == kHeadKeys.end() ? nullptr : key;
}

/// "3/9/26": these scripts are written month first.
std::optional<std::string> date_of(std::string_view text) {
    std::array<int, 3> parts{};
    const char* at = text.data();
    const char* end = at + text.size();
    for (int& part : parts) {
        const auto read = std::from_chars(at, end, part);
        if (read.ec != std::errc() || part < 0) return std::nullopt;
        at = read.ptr + (read.ptr != end && (*read.ptr == '/' || *read.ptr == '-'));
    }
    const auto [month, day, year] = parts;
    return iso_date(fmt::format("{:04}-{:02}-{:02}", year < 100 ? 2000 + year : year, month, day));
}

void read_field(Story& story, Field field, std::string_view line, std::string_view value) {
    const auto set = [&](std::optional<std::string>& text) {
        if (!text && !value.empty())
            text = value;
        else
            story.dropped.emplace_back(line);
    };
    switch (field) {
    case Field::date:
        if (!story.date) story.date = date_of(value);
        if (!story.date) story.dropped.emplace_back(line);
        return;
    case Field::headline:
        return set(story.headline);
    case Field::byline:
        return set(story.byline);
    case Field::dateline:
        return set(story.dateline);
    case Field::id:
        return set(story.id);
    case Field::other:
        story.dropped.emplace_back(line);
    }
}

bool is_initials(std::string_view block) {
    return block.size() <= longest_initials && block.find('/') != std::string_view::npos &&
           std::all_of(block.begin(), block.end(), [](char c) { return c == '/' || (c >= 'A' && c <= 'Z'); });
}

/// "NNNN", "NNNN MANILA/AB/CD"
bool is_last_line(std::string_view block) {
    constexpr std::string_view mark = "NNNN";
    constexpr std::size_t longest = 40;
    if (!block.starts_with(mark) || block.size() > longest) return false;
    block.remove_prefix(mark.size());
    return block.empty() || (block.front() == ' ' && std::none_of(block.begin(), block.end(), [](char c) {
                                 return c >= 'a' && c <= 'z';
                             }));
}

constexpr std::string_view kSigned = "(signed)";

/// "... until spring. (SIGNED)"
bool ends_signed(std::string_view block) {
    if (block.size() < kSigned.size()) return false;
    const std::string_view end = block.substr(block.size() - kSigned.size());
    return std::equal(end.begin(), end.end(), kSigned.begin(),
                      [](char a, char b) { return ascii_lower(a) == b; });
}

/// Closing marks stand on lines of their own, the last one behind the text too.
void take_closing_lines(Story& story) {
    std::vector<std::string> closing;
    for (std::size_t i = 0; i < most_closing_lines && !story.blocks.empty(); ++i) {
        std::string& last = story.blocks.back();
        if (ends_signed(last)) {
            const std::size_t text = last.size() - kSigned.size();
            closing.push_back(last.substr(text));
            last = std::string(trimmed(std::string_view(last).substr(0, text)));
            if (!last.empty()) break;
        } else if (is_last_line(last) || last == "SIGNED" || is_initials(last)) {
            closing.push_back(last);
        } else {
            break;
        }
        story.blocks.pop_back();
    }
    story.dropped.insert(story.dropped.end(), closing.rbegin(), closing.rend());
}

} // namespace

std::string_view take_head_lines(std::string_view text, Story& story) {
    Story head;
    std::size_t found = 0;
    std::size_t at = 0;
    for (std::size_t lines = 0; lines < most_head_lines && at < text.size(); ++lines) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = trimmed(text.substr(at, end - at));
        const HeadKey* key = find_key(line);
        if (key == nullptr && !line.empty()) break;
        if (key != nullptr) read_field(head, key->field, line, trimmed(line.substr(key->key.size())));
        found += key != nullptr;
        at = std::min(end + 1, text.size());
    }
    if (found < fewest_head_lines) return text;
    story = std::move(head);
    return text.substr(at);
}

void settle_script_marks(Story& story) {
    for (std::string& block : story.blocks)
        for (const std::string_view mark : {std::string_view("INTRO:"), std::string_view("TEXT:")})
            if (block.starts_with(mark)) {
                story.dropped.emplace_back(mark);
                block = std::string(trimmed(std::string_view(block).substr(mark.size())));
                break;
            }
    std::erase_if(story.blocks, [](const std::string& block) { return block.empty(); });
    take_closing_lines(story);
}

} // namespace radiowrap
