#pragma once

#include <array>
#include <cstdio>
#include <stdexcept>
#include <string>

namespace radiowrap::test {

/// What a shell command prints on its standard output. Throws when it fails.
inline std::string output_of(const std::string& command) {
    FILE* pipe = popen(command.c_str(), "r");
    if (pipe == nullptr) throw std::runtime_error("cannot run " + command);
    std::string output;
    std::array<char, 4096> part{};
    while (const std::size_t got = fread(part.data(), 1, part.size(), pipe)) output.append(part.data(), got);
    if (pclose(pipe) != 0) throw std::runtime_error("failed: " + command);
    return output;
}

} // namespace radiowrap::test
