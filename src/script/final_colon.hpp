#pragma once

#include "script/analysis.hpp"

#include <string_view>

namespace radiowrap {

/// The last visible character is a colon: spaces, closing marks and invisible characters behind it do not
/// count.
bool ends_in_colon(std::string_view paragraph);

/// What the block behind a final colon makes of it.
enum class AfterColon {
    text,      ///< nothing that settles it
    list,      ///< points, with bullets or ordinals
    quotation, ///< a paragraph in quotation marks
    heading,   ///< a short line without a stop
};

/// `is_last`: nothing follows the next block, so that it may as well be a sign-off.
AfterColon read_after_colon(const Analysis& next, bool is_last);

/// The paragraph itself announces a list: "... the following:".
bool announces_list(const Analysis& paragraph);

} // namespace radiowrap
