#pragma once

#include "script/turns/transcript.hpp"

#include <optional>
#include <vector>

namespace radiowrap {

/// Takes the labels "Q:" and "A:" out of `turns`, one entry a paragraph, where they make no interview: a
/// single one is a list's or a sentence's. Answers may carry a name in place of the letter, and a capital
/// without its counterpart may be somebody's first letter.
void drop_stray_questions(std::vector<std::optional<Turn>>& turns, const Article& article);

} // namespace radiowrap
