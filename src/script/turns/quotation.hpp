#pragma once

#include <string>
#include <string_view>

namespace radiowrap {

// Of a paragraph with somebody's words.

bool opens_quotation(std::string_view text);
/// The mark may stand in front of a full stop.
bool closes_quotation(std::string_view text);
/// Without the marks around it; a full stop behind them stays.
std::string without_quotation_marks(std::string_view text);

} // namespace radiowrap
