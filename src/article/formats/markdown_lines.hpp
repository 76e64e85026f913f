#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// A Markdown text ready for CommonMark, which knows no notes and no tables and takes "[Bell]: yes" for the
/// address of a link.
struct MarkdownLines {
    std::string text; ///< speakers' labels stay text, cells of a table are paragraphs, notes are gone
    std::vector<std::string> notes; ///< in order
};

/// Of a text in UTF-8 with LF line ends. Code between fences stays as it is.
MarkdownLines prepare_markdown(std::string_view text);

} // namespace radiowrap
