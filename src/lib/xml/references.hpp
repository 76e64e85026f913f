#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace radiowrap {

struct Reference {
    std::size_t length = 0; ///< in bytes, with & and ;; 0 when there is none
    unsigned code = 0;      ///< the code point it stands for; 0 when that is no character of XML
};

/// The reference to a character at the & of `text` at `at`: by number, or by one of HTML's names.
Reference read_reference(std::string_view text, std::size_t at);

/// `text` with the characters in place of the references: "&amp;lt;" becomes "&lt;".
std::string unescaped(std::string_view text);

} // namespace radiowrap
