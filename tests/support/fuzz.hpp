#pragma once

#include <chrono>
#include <cstdlib>

namespace radiowrap::test {

/// When a fuzz test that begins now has to end: after a second, or what RADIOWRAP_FUZZ_SECONDS says
/// (scripts/test).
inline std::chrono::steady_clock::time_point end_of_fuzzing() {
    const char* asked = std::getenv("RADIOWRAP_FUZZ_SECONDS");
    const double seconds = asked != nullptr ? std::atof(asked) : 1.0;
    return std::chrono::steady_clock::now() + std::chrono::duration_cast<std::chrono::steady_clock::duration>(
                                                  std::chrono::duration<double>(seconds));
}

} // namespace radiowrap::test
