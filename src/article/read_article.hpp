#pragma once

#include "article/article.hpp"
#include "article/article_rules.hpp"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace radiowrap {

/// No report comes near it; a larger file is something else.
inline constexpr std::size_t max_report_bytes = std::size_t{16} << 20;

/// The article in `bytes`, a plain text in any encoding decode_text() knows. `name` stands for it in
/// messages. A language that is none of the rules' is "und" (BCP 47: undetermined). Throws Error: empty,
/// binary, larger than max_report_bytes, or without a paragraph to read.
Article read_article(std::string_view bytes, const std::string& name, const ArticleRules& rules);

/// As above, of a file. Throws Error too when it is missing, unreadable or a folder.
Article load_article(const std::filesystem::path& file, const ArticleRules& rules);

} // namespace radiowrap
