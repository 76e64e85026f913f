#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// A block of a Markdown text without its marks.
struct MarkdownBlock {
    enum class Kind { paragraph, heading, item, code, rule, html, image };
    Kind kind = Kind::paragraph;
    std::string text{};     ///< line breaks of the writer as '\n'; of html and code: as it stands
    std::size_t number = 0; ///< of an item in a numbered list; 0: a bullet
    std::string link{};     ///< where a paragraph leads that is nothing but one link
};

/// The blocks of a CommonMark text in UTF-8, in order, containers flattened. Links are their texts, an image
/// is a block of its own with its description, in front of the block that held it; of an item the first
/// paragraph is an item, what follows in it paragraphs. A paragraph that is an <audio> is a block of HTML.
std::vector<MarkdownBlock> parse_markdown(std::string_view text);

} // namespace radiowrap
