#pragma once

#include <filesystem>
#include <string>

namespace radiowrap {

/// A new file that is being written, NAME.PROCESS.draft: locked for as long as this object lives, so that it
/// can be told from what a killed run left behind; gone with the object unless it was renamed.
class TakeDraft {
public:
    /// Throws Error.
    TakeDraft(const std::filesystem::path& folder, const std::string& name);
    ~TakeDraft();
    TakeDraft(const TakeDraft&) = delete;
    TakeDraft& operator=(const TakeDraft&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }
    /// Gives the file its name. Throws Error.
    void rename_to(const std::filesystem::path& name) const;

private:
    std::filesystem::path path_;
    int lock_ = -1;
};

/// Removes the drafts of a folder that nobody is writing any more.
void clear_abandoned_drafts(const std::filesystem::path& folder);

} // namespace radiowrap
