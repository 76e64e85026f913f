#pragma once

#include <string>
#include <string_view>

namespace radiowrap {

/// XML without what a parser stops at and people write all the same: forbidden characters go, a & that begins
/// no reference and unknown references become text, HTML's references become their characters. CDATA and
/// comments stay as they are, but for forbidden characters. Lines stay where they are.
std::string mend_xml(std::string_view utf8);

/// HTML without control bytes (a parser takes a zero byte for the end) and without the conditions that word
/// processors put between their tags.
std::string mend_html(std::string_view utf8);

} // namespace radiowrap
