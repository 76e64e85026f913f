#pragma once

#include <string>
#include <string_view>

namespace radiowrap {

/// UTF-8 of a text that a file carries without saying in which encoding. Arabic of Windows (1256) is
/// recognised both bare and where a program took it for Western letters ("ÍÓä" for حسن); what is nothing of
/// this keeps its good part.
std::string readable_text(std::string_view bytes);

} // namespace radiowrap
