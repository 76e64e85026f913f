#pragma once

#include "script/language_rules.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace radiowrap {

/// The words of a report's sentences, to be asked whether a short name in a mark, "Park", "قدور", is
/// anybody's there.
class TextNames {
public:
    /// Both must outlive it. Nothing is read before the first question.
    TextNames(const std::vector<std::string>& paragraphs, const LanguageRules& rules)
        : paragraphs_(paragraphs), rules_(rules) {}

    /// All words of `name` stand in paragraphs, as a name is written; `asking`, the mark itself, does not
    /// count.
    bool has(std::string_view name, std::string_view asking);

private:
    void read();

    const std::vector<std::string>& paragraphs_;
    const LanguageRules& rules_;
    bool read_ = false;
    struct Seen {
        std::size_t first = 0; ///< paragraph
        bool again = false;    ///< in another one too
    };
    std::unordered_map<std::string, Seen> words_; ///< by key
};

} // namespace radiowrap
