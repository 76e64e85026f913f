#include "article/formats/read_plain_text.hpp"

#include "article/blocks.hpp"
#include "article/decode_text.hpp"
#include "article/formats/head_lines.hpp"

namespace radiowrap {

std::vector<Story> read_plain_text(std::string_view bytes, const std::string& name) {
    const std::string text = decode_text(bytes, name);
    std::vector<Story> stories(1);
    Story& story = stories.front();
    const std::string_view body = take_head_lines(text, story);
    story.blocks = split_blocks(body);
    if (body.size() < text.size()) settle_script_marks(story);
    return stories;
}

} // namespace radiowrap
