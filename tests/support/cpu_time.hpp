#pragma once

#include <ctime>
#include <utility>

namespace radiowrap::test {

/// How many times longer code may take in this build than in release.
#ifdef __SANITIZE_ADDRESS__
inline constexpr double kSlowdown = 20.0;
#else
inline constexpr double kSlowdown = 1.0;
#endif

/// Seconds of processor time of this process: other programs' work does not count.
template <typename Work>
double cpu_seconds(Work&& work) {
    const std::clock_t begin = std::clock();
    std::forward<Work>(work)();
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

} // namespace radiowrap::test
