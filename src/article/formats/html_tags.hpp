#pragma once

#include <span>
#include <string_view>

namespace radiowrap {

/// An element of HTML that carries text or its form, by its name in lower case.
bool is_html_element(std::string_view name);

/// Whether a tag, opening or closing, of one of `names` (in lower case) stands in `text`.
bool has_html_tag(std::string_view text, std::span<const std::string_view> names);

/// Whether any tag of HTML stands in `text`; "<Name>" and "3 < 5" are none.
bool has_html_tag(std::string_view text);

/// Whether a text is written with tags though it does not open with one: a line break or a space of HTML, or
/// two tags. One tag alone may be what the text is about.
bool is_tagged_text(std::string_view text);

} // namespace radiowrap
