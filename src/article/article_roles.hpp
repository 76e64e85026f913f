#pragma once

#include "article/article.hpp"
#include "article/article_rules.hpp"

#include <string>
#include <vector>

namespace radiowrap {

/// The article that `blocks` make: headline, byline and dateline found, furniture dropped, and everything
/// that nothing claims a paragraph. `language`: null when it was not recognised; then neither byline nor
/// dateline is looked for.
Article give_roles(std::vector<std::string> blocks, const std::vector<bool>& furniture,
                   const ArticleLanguage* language);

} // namespace radiowrap
