#include "script/file/complaints.hpp"

#include "base/error.hpp"
#include "lib/icu/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace radiowrap {

namespace {
constexpr std::size_t most_told = 100;  // nobody reads more in one go
constexpr std::size_t most_quoted = 80; // characters
} // namespace

std::string in_quotes(std::string_view text) {
    std::string result = "\"";
    std::size_t at = 0;
    for (std::size_t count = 0; at < text.size() && count < most_quoted; ++count) {
        const char32_t c = next_code_point(text, at);
        append_code_point(result, c < U' ' || (c >= 0x7F && c < 0xA0) ? U'?' : c);
    }
    return result + (at < text.size() ? "...\"" : "\"");
}

bool Complaints::full() const { return all_.size() >= most_told; }

void Complaints::add(std::size_t line, std::string text) {
    if (full())
        ++more_;
    else
        all_.emplace_back(line, std::move(text));
}

void Complaints::throw_if_any() {
    if (all_.empty()) return;
    std::stable_sort(all_.begin(), all_.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::string told;
    if (all_.size() > 1)
        told = fmt::format("{}: {} mistakes; nothing was done\n", name_, all_.size() + more_);
    for (const auto& [line, text] : all_) told += fmt::format("{}:{}: {}\n", name_, line, text);
    if (more_ > 0) told += fmt::format("{}: and {} more\n", name_, more_);
    told.pop_back();
    throw Error(told);
}

} // namespace radiowrap
