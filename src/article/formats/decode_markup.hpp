#pragma once

#include <string>
#include <string_view>

namespace radiowrap {

/// Bytes of a page or of XML as well-formed UTF-8. What the bytes are comes before what they say they are: a
/// byte order mark, UTF-8, then the charset declared in an XML declaration or a meta element, then a guess.
/// A few broken bytes in UTF-8 become U+FFFD. Throws Error: more than max_report_bytes, or no text.
std::string decode_markup(std::string_view bytes, const std::string& name);

} // namespace radiowrap
