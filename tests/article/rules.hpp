#pragma once

#include "article/read_article.hpp"

#include <filesystem>
#include <stdexcept>
#include <string>

namespace radiowrap {

inline const ArticleRules& article_rules() {
    static const ArticleRules rules = load_article_rules(SOURCE_DIR "/assets/languages");
    return rules;
}

inline const ArticleLanguage& article_language(const std::string& language) {
    for (const ArticleLanguage& candidate : article_rules().languages)
        if (candidate.language == language) return candidate;
    throw std::out_of_range(language);
}

/// The report in a file, as the program reads it.
inline Article load_article(const std::filesystem::path& file) {
    const ReportFile report = load_report(file);
    return read_article(report.bytes, report.name, article_rules());
}

inline Article read(const std::string& text) { return read_article(text, "report.txt", article_rules()); }

} // namespace radiowrap
