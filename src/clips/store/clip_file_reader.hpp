#pragma once

#include "clips/file_facts.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace radiowrap {

/// How loud a clip is; a value is missing where there was too little sound to tell.
struct ClipLevel {
    std::optional<double> integrated_lufs, true_peak_dbtp;
    bool operator==(const ClipLevel&) const = default;
};

/// Opens the files that a library takes in. What is costly stands alone, so that only what is needed is done.
class ClipFileReader {
public:
    virtual ~ClipFileReader() = default;
    /// As read_file_facts.
    virtual FileFacts describe(const std::filesystem::path& file, const std::filesystem::path& library) = 0;
    /// SHA-256 of its bytes. Throws Error.
    virtual std::string hash(const std::filesystem::path& file) = 0;
    /// Decodes all of it. Throws Error.
    virtual ClipLevel measure(const std::filesystem::path& file) = 0;
};

/// The files themselves.
class SoundFileReader : public ClipFileReader {
public:
    FileFacts describe(const std::filesystem::path& file, const std::filesystem::path& library) override;
    std::string hash(const std::filesystem::path& file) override;
    ClipLevel measure(const std::filesystem::path& file) override;
};

} // namespace radiowrap
