#pragma once

#include "lib/xml/node.hpp"

#include <string>

namespace radiowrap {

/// The page inside the frame (<iframe srcdoc>) that holds more text than any other; empty without.
std::string page_in_frame(XmlNode page);

/// Throws Error when the page only arranges others in frames, which are never fetched; names them.
void throw_if_frameset(XmlNode page, const std::string& name);

} // namespace radiowrap
