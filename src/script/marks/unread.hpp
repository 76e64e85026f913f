#pragma once

#include "script/marks/mark_line.hpp"

#include <optional>
#include <string>

namespace radiowrap {

/// What begins at `at` is for the desk: "NOTE TO EDITORS", "ملاحظة:".
bool opens_advice(const MarkLine& line, std::size_t at);

/// The line without the round brackets in it that nobody reads: advice, "(NOTE TO EDITORS ...)", and the day
/// of the week beside "today". Empty when all of it is read. Pronunciations stay: the voices want them.
std::optional<std::string> without_unread(const MarkLine& line);

} // namespace radiowrap
