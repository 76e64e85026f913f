#pragma once

#include "article/article.hpp"
#include "article/article_rules.hpp"
#include "article/body_collector.hpp"
#include "article/story.hpp"

#include <vector>

namespace radiowrap {

/// The article that a story makes: headline, byline and dateline found where its format did not say them,
/// furniture dropped, and everything that nothing claims a paragraph. Lines that repeat what the format said
/// are dropped too. Those in `keep` become paragraphs at their place; lines that the format dropped have none
/// and come last. `furniture`: one answer for each block. `language`: null when it was not recognised; then
/// neither byline nor dateline is looked for. Throws Error (wrong_use): `keep` names a line that was not
/// dropped.
Article give_roles(Story story, const std::vector<bool>& furniture, const ArticleLanguage* language,
                   const Keep& keep = {});

} // namespace radiowrap
