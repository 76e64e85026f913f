#pragma once

#include "takes/take.hpp"

#include <optional>
#include <string>

namespace radiowrap {

/// Takes on disk, named by everything that shapes their sound. A take is there when its description is, and the
/// description is written last; what a killed run left half-made is cleared away.
class TakeCache {
  public:
    /// Makes the folder when it is missing. Throws Error when that cannot be.
    explicit TakeCache(std::filesystem::path folder);
    /// The take of a key, if it was made before.
    [[nodiscard]] std::optional<Take> find(const std::string& key) const;
    /// Where this process writes the sound of a key before keep().
    [[nodiscard]] std::filesystem::path draft_file(const std::string& key) const;
    /// Puts a finished draft under its key: from now on find() gives it. `take.file` is filled in. Throws Error.
    Take keep(const std::string& key, Take take) const;

  private:
    std::filesystem::path folder_;
};

} // namespace radiowrap
