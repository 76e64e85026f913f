#pragma once

#include "base/warning.hpp"
#include "produce.hpp"

#include <string>

namespace radiowrap {

/// Text of any direction that keeps to itself in a line of the other: between U+2068 and U+2069 on a
/// terminal, as it is in files and pipes.
std::string isolated(const std::string& text);

/// A line of progress on standard error, only on a terminal; it is taken away at the end.
class ProgressLine {
public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;
    void show(const std::string& text);
    /// As the pipeline wants it.
    [[nodiscard]] Progress listener();

private:
    bool terminal_;
};

void print_warnings(const Warnings& warnings);

} // namespace radiowrap
