#include "article/formats/read_plain_text.hpp"

#include "article/blocks.hpp"
#include "article/decode_text.hpp"
#include "article/formats/head_lines.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

/// One of the two marks alone may be a writer's own.
bool has_script_marks(const Story& story) {
    const auto has = [&](std::string_view mark) {
        return std::any_of(story.blocks.begin(), story.blocks.end(),
                           [&](const std::string& block) { return block.starts_with(mark); });
    };
    return has("INTRO:") && has("TEXT:");
}

} // namespace

std::vector<Story> read_plain_text(std::string_view bytes, const std::string& name) {
    const std::string text = decode_text(bytes, name);
    std::vector<Story> stories(1);
    Story& story = stories.front();
    const std::string_view body = take_head_lines(text, story);
    story.blocks = split_blocks(body);
    if (body.size() < text.size() || has_script_marks(story)) settle_script_marks(story);
    return stories;
}

} // namespace radiowrap
