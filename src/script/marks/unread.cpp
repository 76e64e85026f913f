#include "script/marks/unread.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t longest_advice = 80; // tokens

/// Behind the closing bracket; 0 when the bracket at `open` is read, or never closed.
std::size_t unread_end(const MarkLine& line, std::size_t open) {
    const std::size_t day = line.length(open + 1, MarkWord::weekday);
    if (day > 0 && line.mark(open + 1 + day) == U')') return open + 2 + day;
    const std::size_t sign = line.length(open + 1, MarkWord::sign_off);
    if (sign > 0 && line.is_upper(open + 1) && line.mark(open + 1 + sign) == U')') return open + 2 + sign;
    if (!opens_advice(line, open + 1)) return 0;
    for (std::size_t i = open + 1; i < std::min(line.size(), open + longest_advice); ++i)
        if (line.mark(i) == U')') return i + 1;
    return 0;
}

} // namespace

bool opens_advice(const MarkLine& line, std::size_t at) {
    const std::size_t note = line.length(at, MarkWord::note);
    return line.length(at, MarkWord::advice) > 0 || (note > 0 && line.is_colon(at + note));
}

std::optional<std::string> without_unread(const MarkLine& line) {
    std::string read;
    std::size_t from = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const std::size_t end = line.mark(i) == U'(' ? unread_end(line, i) : 0;
        if (end == 0) continue;
        if (i > from) read += (line[from].spaced && !read.empty() ? " " : "") + line.text({from, i});
        from = end;
        i = end - 1;
    }
    if (from == 0) return std::nullopt;
    if (from < line.size())
        read += (line[from].spaced && !read.empty() ? " " : "") + line.text({from, line.size()});
    return read;
}

} // namespace radiowrap
