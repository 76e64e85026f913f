#include "cli/terminal.hpp"

#include <fmt/color.h>
#include <fmt/format.h>
#include <unistd.h>

namespace radiowrap {

std::string isolated(const std::string& text) {
    return isatty(STDOUT_FILENO) != 0 ? "\u2068" + text + "\u2069" : text;
}

ProgressLine::ProgressLine() : terminal_(isatty(STDERR_FILENO) != 0) {}

ProgressLine::~ProgressLine() { show(""); }

void ProgressLine::show(const std::string& text) {
    if (!terminal_) return;
    fmt::print(stderr, "\r\033[K{}", text); // back to the line's start, and clear it
    std::fflush(stderr);
}

Progress ProgressLine::listener() {
    return [this](const std::string& stage, std::size_t done, std::size_t all) {
        show(all > 0 ? fmt::format("{} {}/{}", stage, done, all) : stage + " ...");
    };
}

void print_warnings(const Warnings& warnings) {
    const bool colour = isatty(STDERR_FILENO) != 0;
    for (const Warning& warning : warnings)
        fmt::print(stderr, "{} {}\n",
                   colour ? fmt::format(fmt::fg(fmt::terminal_color::yellow), "warning:") : "warning:",
                   warning.message);
}

} // namespace radiowrap
