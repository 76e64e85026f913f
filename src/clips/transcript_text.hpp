#pragma once

#include <string>
#include <string_view>

namespace radiowrap {

/// What a program said as one line that can be shown: well-formed, no control bytes, no marks that turn the
/// direction of writing, one space where there were many.
std::string plain_line(std::string_view said);

/// The words in a recogniser's output, NFC; empty where there are none. Throws Error when it is no text:
/// bytes that are no UTF-8, control bytes.
std::string transcript_text(std::string_view output);

} // namespace radiowrap
