#pragma once

#include <filesystem>

namespace radiowrap {

/// Holds a folder for one run: two runs that write the same names at once would mix their files. The lock
/// goes with the process (and with the engines it has started), however they end, and leaves nothing behind.
class OutputLock {
public:
    /// Throws Error when the folder is missing or another run holds it. A file system without locks (some
    /// network drives) is used without.
    explicit OutputLock(const std::filesystem::path& folder);
    ~OutputLock();
    OutputLock(const OutputLock&) = delete;
    OutputLock& operator=(const OutputLock&) = delete;

private:
    int folder_;
};

} // namespace radiowrap
