#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace radiowrap {

/// Throws the Error for a file that could not be written, with the way out.
[[noreturn]] void throw_write_error(const std::filesystem::path& file, const std::string& reason);

/// A file that appears under its name only when it is whole: written as `.NAME.partial` beside it, then
/// renamed. A run that was killed leaves at most that hidden file, and the next run begins it anew.
class PendingFile {
public:
    /// Creates the hidden file, so that a missing or read-only folder is known before any work. Throws Error.
    explicit PendingFile(std::filesystem::path final_path);
    /// Removes what was not committed.
    ~PendingFile();
    PendingFile(PendingFile&& other) noexcept;
    PendingFile& operator=(PendingFile&&) = delete;

    /// Where to write until commit().
    [[nodiscard]] const std::filesystem::path& path() const { return partial_; }
    [[nodiscard]] const std::filesystem::path& final_path() const { return final_; }
    /// The file's whole content at once. Throws Error.
    void write(std::string_view content);
    /// Brings the bytes to the disk; where several files belong together, this first for all of them. Throws
    /// Error.
    void sync() const;
    /// Brings the bytes to the disk, gives the file its name (an older one of that name is replaced at once)
    /// and brings the name to the disk. Throws Error.
    void commit();

private:
    std::filesystem::path final_, partial_; ///< partial_ is empty once committed or moved from
};

} // namespace radiowrap
