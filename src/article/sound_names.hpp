#pragma once

#include "article/article.hpp"
#include "article/article_rules.hpp"

namespace radiowrap {

/// Who speaks in a recording whose caption names one person that the text names too: "Miriam Oakes, mayor".
/// The reporter's own recordings, and captions with more names than one, stay as they are.
void name_sounds(Article& article, const ArticleLanguage& language);

} // namespace radiowrap
