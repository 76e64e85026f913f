#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// The blocks of a plain text (headline, paragraphs, furniture) in order, trimmed. A line is a block, except
/// where the text is hard-wrapped: there the lines of a paragraph are joined.
std::vector<std::string> split_blocks(std::string_view text);

/// Begins with a bullet, a dash or a number of its own: "- ...", "• ...", "2. ...", "(3) ...".
bool is_list_item(std::string_view block);

/// `text` without white space and invisible marks at its ends.
std::string_view trimmed(std::string_view text);

} // namespace radiowrap
