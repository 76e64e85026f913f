#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace radiowrap {

/// Transcripts on disk, one file each, named by everything that shapes them.
class TranscriptCache {
public:
    explicit TranscriptCache(std::filesystem::path folder) : folder_(std::move(folder)) {}
    /// The text of a key, if it was kept before; empty: there were no words to be heard.
    [[nodiscard]] std::optional<std::string> find(const std::string& key) const;
    /// Makes the folder when it is missing. Throws Error: it cannot be written.
    void keep(const std::string& key, const std::string& text) const;

private:
    [[nodiscard]] std::filesystem::path file_of(const std::string& key) const;

    std::filesystem::path folder_;
};

} // namespace radiowrap
