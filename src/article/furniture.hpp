#pragma once

#include "article/article_rules.hpp"

#include <string>
#include <vector>

namespace radiowrap {

/// Which of an article's blocks are page furniture (links, buttons, tags, adverts) in any language of
/// `rules`, one answer a block. Only whole lines that can be nothing else go, most of them only at head and
/// tail: when in doubt a block is a paragraph.
std::vector<bool> find_furniture(const std::vector<std::string>& blocks, const ArticleRules& rules);

/// Runs on like a paragraph: long, or closed by a full stop, a colon or a quotation mark.
bool is_body_like(std::string_view block);

} // namespace radiowrap
