#include "article/choose_story.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace radiowrap {

namespace {

constexpr std::size_t most_listed = 100;
constexpr std::size_t longest_title = 120; // bytes

std::string title_of(const Story& story) {
    std::string title = story.headline ? *story.headline : story.blocks.empty() ? "" : story.blocks.front();
    if (title.empty()) return "(without a text)";
    if (title.size() <= longest_title) return title;
    std::size_t end = longest_title;
    while (end > 0 && (title[end] & 0xC0) == 0x80) --end;
    return title.substr(0, end) + "\u2026";
}

std::string list(const std::vector<Story>& stories) {
    std::string lines;
    for (std::size_t i = 0; i < std::min(stories.size(), most_listed); ++i)
        lines +=
            fmt::format("\n{:>4}  {:<10}  {}", i + 1, stories[i].date.value_or(""), title_of(stories[i]));
    if (stories.size() > most_listed)
        lines += fmt::format("\n      and {} more", stories.size() - most_listed);
    return lines;
}

std::optional<std::size_t> find(const std::vector<Story>& stories, const std::string& item) {
    std::size_t number = 0;
    const char* end = item.data() + item.size();
    const auto read = std::from_chars(item.data(), end, number);
    if (read.ec == std::errc() && read.ptr == end && number >= 1 && number <= stories.size())
        return number - 1;
    const auto found =
        std::find_if(stories.begin(), stories.end(), [&](const Story& story) { return story.id == item; });
    if (found == stories.end()) return std::nullopt;
    return static_cast<std::size_t>(found - stories.begin());
}

bool has_text(const Story& story) { return !story.blocks.empty(); }

} // namespace

Story choose_story(std::vector<Story> stories, const std::optional<std::string>& item,
                   const std::string& name) {
    if (item) {
        if (const auto found = find(stories, *item)) return std::move(stories[*found]);
        throw Error(fmt::format("{}: --item {}: there is no such story; there {}:{}", name, *item,
                                stories.size() == 1 ? "is one" : fmt::format("are {}", stories.size()),
                                list(stories)),
                    ExitCode::wrong_use);
    }
    if (stories.size() == 1) return std::move(stories.front());
    if (std::count_if(stories.begin(), stories.end(), has_text) == 1)
        return std::move(*std::find_if(stories.begin(), stories.end(), has_text));
    throw Error(fmt::format("{}: {} stories are in it; choose one with --item NUMBER:{}", name,
                            stories.size(), list(stories)),
                ExitCode::needs_decision);
}

} // namespace radiowrap
