#pragma once

#include "script/file/field_lines.hpp"
#include "script/script.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// The speakers at the top of a script file while it is read. Values are still escaped.
class SpeakerList {
public:
    /// What is wrong with them is told there.
    explicit SpeakerList(Complaints& complaints) : complaints_(complaints) {}

    void open(std::size_t line, std::string_view name);
    /// `title` or `alias` of the one that was opened last.
    void set(const std::string& keyword, std::size_t line, std::string_view value);
    [[nodiscard]] const std::vector<Speaker>& speakers() const { return speakers_; }

private:
    Complaints& complaints_;
    std::vector<Speaker> speakers_;
    FieldLines fields_;                        ///< of the last one
    std::map<std::string, std::size_t> lines_; ///< by name
};

} // namespace radiowrap
