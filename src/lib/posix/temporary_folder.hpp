#pragma once

#include <filesystem>

namespace radiowrap {

/// A new folder of one's own for files that nobody keeps; gone with the object.
class TemporaryFolder {
public:
    /// Throws Error.
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

} // namespace radiowrap
