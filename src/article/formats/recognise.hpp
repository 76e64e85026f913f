#pragma once

#include <string>
#include <string_view>

namespace radiowrap {

enum class ReportFormat { plain_text, markdown, html, feed, newsml_g2, nitf, ninjs, iptc7901, docx, odt };

/// The format of a report by its content. A text that only begins like something else is a text. Throws Error
/// that says what it is and the way out: sound, a picture, PDF, an old Word file, another packed or XML
/// format.
ReportFormat recognise(std::string_view bytes, const std::string& name);

} // namespace radiowrap
