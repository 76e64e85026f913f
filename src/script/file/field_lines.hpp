#pragma once

#include "script/file/complaints.hpp"

#include <fmt/format.h>

#include <map>
#include <string>

namespace radiowrap {

/// Where the fields of one block stand, each of which may be given once.
class FieldLines {
public:
    /// False, with a complaint, where it was given before.
    bool add(const std::string& keyword, std::size_t line, Complaints& complaints) {
        const auto [first, is_new] = lines_.emplace(keyword, line);
        if (!is_new)
            complaints.add(line, fmt::format("{} is given twice, here and in line {}; take one of them out",
                                             keyword, first->second));
        return is_new;
    }
    [[nodiscard]] bool has(const std::string& keyword) const { return lines_.contains(keyword); }
    /// Of a field that was added.
    [[nodiscard]] std::size_t line_of(const std::string& keyword) const { return lines_.at(keyword); }

private:
    std::map<std::string, std::size_t> lines_;
};

} // namespace radiowrap
