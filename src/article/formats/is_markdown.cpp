#include "article/formats/is_markdown.hpp"

#include "article/blocks.hpp"
#include "article/formats/front_matter.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t sample_bytes = 64 * 1024; // enough to see how a text is written

bool is_heading(std::string_view line) {
    const std::size_t marks = std::min(line.find_first_not_of('#'), line.size());
    return marks > 0 && marks <= 6 && marks + 1 < line.size() && line[marks] == ' ';
}

std::size_t count_links(std::string_view line) {
    std::size_t links = 0;
    for (std::size_t at = line.find("]("); at != std::string_view::npos; at = line.find("](", at + 2)) {
        const std::string_view target = line.substr(at + 2, 8);
        links += target.starts_with("http://") || target.starts_with("https://") || target.starts_with('/');
    }
    return links;
}

/// "**word**", not a row of stars.
std::size_t count_bold(std::string_view line) {
    std::size_t bold = 0;
    for (std::size_t at = line.find("**"); at != std::string_view::npos && at + 2 < line.size();) {
        const std::size_t close = line.find("**", at + 2);
        if (close == std::string_view::npos) break;
        const char first = line[at + 2];
        const char last = line[close - 1];
        bold += close > at + 2 && first != ' ' && first != '*' && last != ' ' && last != '*';
        at = line.find("**", close + 2);
    }
    return bold;
}

bool is_underline(std::string_view line) {
    return line.size() > 2 && line.find_first_not_of('=') == std::string_view::npos;
}

} // namespace

bool is_markdown(std::string_view text) {
    Story unused;
    if (take_front_matter(text, unused).size() < text.size()) return true;
    std::size_t headings = 0;
    std::size_t links = 0;
    std::size_t bold = 0;
    std::string_view before;
    bool first = true;
    text = text.substr(0, sample_bytes);
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = trimmed(text.substr(at, end - at));
        at = end + 1;
        if (first && is_heading(line)) return true;
        headings += is_heading(line) || (is_underline(line) && !before.empty());
        links += count_links(line);
        bold += count_bold(line);
        first = first && line.empty();
        before = line;
    }
    return headings > 1 || links > 0 || bold > 1;
}

} // namespace radiowrap
