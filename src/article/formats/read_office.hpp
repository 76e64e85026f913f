#pragma once

#include "article/story.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

// Texts of word processors, as they stand in their containers. What was deleted under change tracking, notes,
// comments and field codes are no text; a heading that opens the text stays a block. Throw Error: not
// well-formed, or another document.

/// Of word/document.xml in a DOCX (ECMA-376).
std::vector<Story> read_word_xml(std::string_view bytes, const std::string& name);

/// Of content.xml in an ODT (OpenDocument).
std::vector<Story> read_open_document_xml(std::string_view bytes, const std::string& name);

} // namespace radiowrap
