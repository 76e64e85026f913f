#pragma once

#include "takes/take.hpp"
#include "takes/take_draft.hpp"

#include <optional>
#include <string>

namespace radiowrap {

/// Takes on disk, named by everything that shapes their sound. A take is there when its description is, and
/// the description is written last; what a killed run left half-made is cleared away.
class TakeCache {
public:
    /// Makes the folder when it is missing. Throws Error when that cannot be.
    explicit TakeCache(std::filesystem::path folder);
    /// The take of a key, if it was made before.
    [[nodiscard]] std::optional<Take> find(const std::string& key) const;
    /// Where the sound of a key is written before keep(). Throws Error.
    [[nodiscard]] TakeDraft draft(const std::string& key) const { return {folder_, key}; }
    /// Puts a finished draft under its key: from now on find() gives it. `take.file` is filled in. Throws
    /// Error.
    Take keep(const std::string& key, const TakeDraft& draft, Take take) const;

private:
    std::filesystem::path folder_;
};

} // namespace radiowrap
