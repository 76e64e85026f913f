#pragma once

#include "article/story.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

// Texts of word processors, as they stand in their containers. What was deleted under change tracking and
// field codes are no text; notes and comments go to `dropped`; a heading that opens the text stays a block.
// Throw Error: not well-formed, or another document.

/// Of word/document.xml in a DOCX (ECMA-376).
std::vector<Story> read_word_xml(std::string_view bytes, const std::string& name);

/// Of content.xml in an ODT (OpenDocument).
std::vector<Story> read_open_document_xml(std::string_view bytes, const std::string& name);

/// What stands beside the text, for `dropped`: footnotes.xml, comments.xml, header1.xml and the like of a
/// DOCX.
std::vector<std::string> read_word_part_xml(std::string_view bytes, const std::string& name);

/// Headers and footers in styles.xml of an ODT.
std::vector<std::string> read_open_document_styles_xml(std::string_view bytes, const std::string& name);

/// The day and the author in the properties of either (docProps/core.xml, meta.xml), where the author's name
/// can be a person's.
void read_office_properties_xml(std::string_view bytes, const std::string& name, Story& story);

} // namespace radiowrap
