#pragma once

#include "article/formats/recognise.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace radiowrap {

/// The format of a text that is written in angle brackets, by its first element, whatever it declares; empty
/// when it is a plain text that only begins with one. `head`: its first bytes, in UTF-8 or any charset that
/// holds ASCII. Throws Error: XML of another kind, which is named.
std::optional<ReportFormat> recognise_markup(std::string_view head, const std::string& name);

} // namespace radiowrap
