#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace radiowrap {

/// The version that to_script_file() writes.
inline constexpr int script_file_version = 1;

/// The N of `radiowrap script N` in any case, 1 where there is none; empty for any other line.
std::optional<int> version_of_first_line(std::string_view line);

/// One line of a script file.
struct ScriptLine {
    enum class Kind { blank, note, field, text };
    Kind kind = Kind::blank;
    std::string keyword;    ///< fields: lower case, with hyphens
    std::string_view value; ///< fields and text: without the space around it, still escaped
};

/// What a line is. A field is one ASCII word and a colon; what editors leave beside them (marks of direction,
/// kashida) does not count.
ScriptLine read_line(std::string_view line);

// A value or a text begins with \ where it would otherwise be taken for something else or lose a space, and
// holds \u{HEX} for what no line of text can hold.

std::string without_codes(std::string_view text);
/// As the value of a field.
std::string escaped_value(std::string_view text);
/// As above, for names, which keep marks of direction at their edges only so.
std::string escaped_name(std::string_view text);
/// As a line of text to be read.
std::string escaped_text(std::string_view text);

/// Without marks of direction and spaces at its edges: "\u2068Amal\u2069" was copied from a terminal.
std::string_view name_in(std::string_view value);

} // namespace radiowrap
