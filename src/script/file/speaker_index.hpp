#pragma once

#include "script/script.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace radiowrap {

/// Finds the speakers of a script by what a person wrote.
class SpeakerIndex {
public:
    explicit SpeakerIndex(const std::vector<Speaker>& speakers);
    /// By name or alias as written, failing that in another spelling (hamza, ى and ي, kashida, marks), where
    /// only one person can be meant.
    [[nodiscard]] std::optional<std::size_t> find(const std::string& name) const;
    /// What to tell of a name that find() does not know.
    [[nodiscard]] std::string objection(const std::string& name) const;

private:
    /// An index, or `several`.
    using Table = std::unordered_map<std::string, std::size_t>;
    static void add(Table& table, std::string key, std::size_t speaker);

    std::vector<std::string> names_;
    Table names_as_written_, aliases_as_written_, keys_;
};

} // namespace radiowrap
