#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct zip;

namespace radiowrap {

/// How much an archive may unfold to.
struct ZipLimits {
    std::uint64_t entry_bytes = 0; ///< of one entry, unpacked
    std::uint64_t ratio = 0;       ///< unpacked to packed, of one entry
    std::uint64_t entries = 0;
};

/// A zip archive in memory, read only.
class ZipArchive {
public:
    /// `bytes` must outlive it; `name` stands for it in messages. Throws Error: no archive, a damaged one, or
    /// one with more entries than `limits` allow.
    ZipArchive(std::string_view bytes, std::string name, const ZipLimits& limits);

    [[nodiscard]] bool contains(const std::string& entry) const;

    /// An entry, unpacked and its checksum compared; empty when there is none of that name. Throws Error:
    /// encrypted, damaged, or beyond the limits, whatever size the archive declares for it.
    [[nodiscard]] std::optional<std::string> read(const std::string& entry) const;

private:
    struct Close {
        void operator()(zip* archive) const;
    };

    std::string name_;
    ZipLimits limits_;
    std::unique_ptr<zip, Close> archive_;
};

} // namespace radiowrap
