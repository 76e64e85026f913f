#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace radiowrap {

/// Where the first byte stands that is not part of well-formed UTF-8; empty when all of it is.
std::optional<std::size_t> first_invalid_utf8(std::string_view bytes);

/// The code point at `at`, which moves behind it. What is not well-formed reads as U+FFFD.
char32_t next_code_point(std::string_view text, std::size_t& at);

/// The code point before `at`, which moves to its first byte; `at` is greater than 0.
char32_t previous_code_point(std::string_view text, std::size_t& at);

void append_code_point(std::string& text, char32_t c);

/// The text with U+FFFD for what is not well-formed.
std::string well_formed(std::string_view bytes);

} // namespace radiowrap
