#pragma once

#include "article/formats/recognise.hpp"
#include "article/story.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// The format of a zip archive: docx or odt by the files in it. Throws Error that names what else it is, or
/// that it is damaged.
ReportFormat recognise_container(std::string_view bytes, const std::string& name);

/// The story of a Word document (.docx). Throws Error: damaged, encrypted, or unpacking to more than any
/// report.
std::vector<Story> read_docx(std::string_view bytes, const std::string& name);

/// The story of an OpenDocument text (.odt). Throws Error as read_docx() does.
std::vector<Story> read_odt(std::string_view bytes, const std::string& name);

} // namespace radiowrap
