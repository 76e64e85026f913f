#pragma once

#include "clips/facts.hpp"

#include <string_view>
#include <vector>

namespace radiowrap {

/// What the `iXML` chunk of a field recorder says of the clip: project as the story, note as the title,
/// location, and the description and date of its copy of `bext`. Names of tracks are not read: they name
/// microphones as often as people. What is no XML says nothing.
std::vector<Fact> read_ixml(std::string_view bytes);

} // namespace radiowrap
