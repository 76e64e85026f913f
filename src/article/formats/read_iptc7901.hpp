#pragma once

#include "article/story.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// Every message of an agency's wire (IPTC 7901: SOH header STX text ETX date EOT). The source and the number
/// of a message are its id, keywords and the rest of its header go to `dropped`. Each message is in any
/// encoding that decode_text() knows. Throws Error: no message, or one in no known encoding.
std::vector<Story> read_iptc7901(std::string_view bytes, const std::string& name);

/// Whether `bytes` open as such a wire does: SOH or STX before any text.
bool is_iptc7901(std::string_view bytes);

} // namespace radiowrap
