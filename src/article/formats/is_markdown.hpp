#pragma once

#include <string_view>

namespace radiowrap {

/// Whether a text (UTF-8, LF line ends) is written as Markdown: it opens with front matter or a heading, or
/// has links, several headings or words in bold. A dash, a numbered line or a row of dashes is no sign.
bool is_markdown(std::string_view text);

} // namespace radiowrap
