// Any bytes as a report: an Error, or an article that becomes a script.
#include "article/read_article.hpp"
#include "base/error.hpp"
#include "script/make_script.hpp"

#include <cstddef>
#include <cstdint>
#include <map>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace radiowrap;
    static const ArticleRules articles = load_article_rules(LANGUAGES);
    static std::map<std::string, LanguageRules> languages;
    try {
        Article article = read_article({reinterpret_cast<const char*>(data), size}, "report", articles);
        auto known = languages.find(article.language);
        if (known == languages.end())
            known =
                languages.emplace(article.language, load_language_rules(LANGUAGES, article.language)).first;
        make_script(std::move(article), known->second);
    } catch (const Error&) {
    }
    return 0;
}
