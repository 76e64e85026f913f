#pragma once

#include "article/article_rules.hpp"

#include <optional>
#include <string>
#include <vector>

namespace radiowrap {

/// The reporter whom the label of a turn names, "DANA FIELDING, BYLINE:", spelt as elsewhere in the text
/// where the label is in capitals. Of several the first; empty where no label says it.
std::optional<std::string> find_labelled_reporter(const std::vector<std::string>& blocks,
                                                  const ArticleLanguage& language);

} // namespace radiowrap
