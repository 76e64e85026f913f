#pragma once

#include "lib/xml/node.hpp"

#include <optional>
#include <string>

namespace radiowrap {

/// The text of `element` in one line; empty for none, or for one without text.
std::optional<std::string> line_of(XmlNode element);

/// As above, of its first child of that name that has text.
std::optional<std::string> line_of(XmlNode parent, std::string_view child);

/// `value`, but with nothing for an attribute without text.
std::optional<std::string> line_of(std::optional<std::string_view> value);

/// Sets what is not known yet.
void set_missing(std::optional<std::string>& field, std::optional<std::string> value);

/// The language that xml:lang or lang says, on the element or around it.
std::optional<std::string> language_at(XmlNode element);

} // namespace radiowrap
