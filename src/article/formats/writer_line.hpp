#pragma once

#include "article/formats/page_roles.hpp"

#include <string>

namespace radiowrap {

struct WriterLine {
    XmlNode element;  ///< none when the page marks no writer
    std::string line; ///< as readers see it
    std::string name; ///< the part of the line that is marked as the name; empty without
};

/// The first line by the story's own head, or in the story, that the page marks as its writer's. `headline`:
/// the element that says it, where that is known.
WriterLine find_writer_line(XmlNode page, XmlNode story, const PageRoles& roles, XmlNode headline = {});

} // namespace radiowrap
