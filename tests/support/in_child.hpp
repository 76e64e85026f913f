#pragma once

#include "lib/posix/children.hpp"
#include "support/error_of.hpp"

#include <array>
#include <csignal>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>
#include <string>

namespace radiowrap::test {

/// Runs `work` in a process of its own, for what must not happen in this one; the text of the Error it ended
/// with.
inline std::string error_in_child(const std::function<void()>& work) {
    const std::array jobs{work};
    return error_of([&] { run_in_children(jobs, 1, [](std::size_t) {}); });
}

/// Is the process there, and not just waiting to be buried?
inline bool is_running(int process) {
    std::ifstream stat("/proc/" + std::to_string(process) + "/stat");
    std::string number, name;
    char state = 'X';
    stat >> number >> name >> state;
    return state != 'X' && state != 'Z';
}

inline std::string content_of(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

} // namespace radiowrap::test
