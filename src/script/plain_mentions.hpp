#pragma once

#include "script/analysis.hpp"
#include "script/mention.hpp"
#include "script/speakers.hpp"

namespace radiowrap {

/// Makes mentions of token ranges in a language without capitals: the name's and the title's words as they
/// are shown.
class PlainMentions {
public:
    /// All three must outlive it.
    PlainMentions(const Analysis& text, const LanguageRules& rules, const Speakers& known)
        : words_(text.words), text_(text), rules_(rules), known_(known) {}

    /// A person whose title begins at `title` and whose name is `begin` to `end`; without a title in front,
    /// the role behind the name is the title.
    [[nodiscard]] Mention person(std::size_t title, std::size_t begin, std::size_t end,
                                 double confidence) const;
    [[nodiscard]] Mention without_name(Mention::Kind kind, std::size_t begin, std::size_t end) const;
    [[nodiscard]] std::vector<std::string> name_words(std::size_t begin, std::size_t end) const;
    [[nodiscard]] std::string shown_title(std::size_t begin, std::size_t end) const;

private:
    [[nodiscard]] std::string role_behind(std::size_t at) const;

    const std::vector<Word>& words_;
    const Analysis& text_;
    const LanguageRules& rules_;
    const Speakers& known_;
};

} // namespace radiowrap
