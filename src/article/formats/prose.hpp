#pragma once

#include "article/formats/markup_role.hpp"

#include <cstddef>
#include <unordered_map>

namespace radiowrap {

/// Characters that are no white space.
std::size_t letters_in(std::string_view text);

/// How much text stands below an element. Letters are all that is printed, spaces not counted.
struct TextCount {
    std::size_t letters = 0;
    std::size_t linked = 0; ///< of them inside links
    std::size_t prose = 0;  ///< in blocks as long as a sentence that are no links
};

/// Counts of a page's elements. What `role_of` drops or lets vanish counts nothing.
class Prose {
public:
    Prose(XmlNode root, const RoleOf& role_of);
    [[nodiscard]] TextCount below(XmlNode element) const;

private:
    std::unordered_map<const void*, TextCount> counts_;
};

} // namespace radiowrap
