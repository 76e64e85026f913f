#pragma once

#include "article/article.hpp"
#include "article/article_roles.hpp"
#include "article/article_rules.hpp"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace radiowrap {

/// No report comes near it; a larger file is something else.
inline constexpr std::size_t max_report_bytes = std::size_t{16} << 20;

/// What a person decides about a file before it is an article.
struct ReadOptions {
    std::optional<std::string> item; ///< which of several stories: its place (1-based) or its id
    Keep keep;                       ///< dropped lines that are part of the story after all
};

/// The article in `bytes`: any format that recognise() knows, any encoding that decode_text() knows. `name`
/// stands for it in messages. The language is the text's; where that is not known, the declared one unless
/// its script is another than the text's; else "und" (BCP 47: undetermined). Throws Error: empty, no report,
/// broken, larger than max_report_bytes, without a paragraph to read, or of several stories and none chosen
/// (needs_decision; they are listed).
Article read_article(std::string_view bytes, const std::string& name, const ArticleRules& rules,
                     const ReadOptions& options = {});

/// A file as it is, and what messages call it.
struct ReportFile {
    std::string name, bytes;
};

/// Reads a file; "-" is standard input. Throws Error: missing, unreadable, a folder, larger than
/// max_report_bytes.
ReportFile load_report(const std::filesystem::path& file);

} // namespace radiowrap
