#pragma once

#include "script/turns/transcript.hpp"

#include <cstddef>
#include <string_view>

namespace radiowrap {

/// The paragraph from which on narration closes an interview that narration has introduced: none of the
/// answers above has a second paragraph, and nobody tells of themselves in it. The count of paragraphs:
/// nowhere.
std::size_t find_closing(const Article& article, const Transcript& transcript, const LanguageRules& rules);

/// The label of who is read last, whose is also what stands in front of all labels; empty where nobody is
/// read.
std::string_view closing_reader(const Transcript& transcript);

} // namespace radiowrap
