#pragma once

#include "article/article_rules.hpp"

#include <string>
#include <string_view>

namespace radiowrap {

/// The language of `text` by its script and its function words, among those of `rules`; "und" (BCP 47:
/// undetermined) when it is none of them.
std::string detect_language(std::string_view text, const ArticleRules& rules);

} // namespace radiowrap
