#pragma once

#include "script/who_speaks.hpp"

#include <vector>

namespace radiowrap {

/// The words behind the last colon may be those of another one than `last`, the one who speaks last in the
/// paragraph: "Roe said that the minister had told her:", or "The minister, she said, had told her:",
/// or "The reporter asked Roe:".
bool tells_of_another(const Analysis& paragraph, const std::vector<Speech>& speeches, const Speech& last);

} // namespace radiowrap
