#pragma once

#include "article/read_article.hpp"

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

inline Article read(const std::string& text) { return read_article(text, "report.txt", article_rules()); }

} // namespace radiowrap
