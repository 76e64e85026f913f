#pragma once

#include "script/analysis.hpp"
#include "script/mention.hpp"
#include "script/speakers.hpp"

namespace radiowrap {

/// Makes mentions of token ranges in a language with capitals.
class CapitalMentions {
public:
    /// All of them must outlive it.
    CapitalMentions(const Analysis& text, const LanguageRules& rules, const Speakers& known)
        : words_(text.words), text_(text), rules_(rules), known_(known) {}

    /// Whom the words `begin` to `end` name; the title begins at `title`, or stands behind the name.
    /// `titled`: a word for a person is among it.
    [[nodiscard]] Mention named(std::size_t title, std::size_t begin, std::size_t end, bool titled) const;
    [[nodiscard]] Mention without_name(Mention::Kind kind, std::size_t begin, std::size_t end) const;
    /// "He", "she", "they" as Kind::nobody with a gender; Gender::unknown when it is another word.
    [[nodiscard]] Mention pronoun(std::size_t at) const;
    [[nodiscard]] std::string shown_title(std::size_t begin, std::size_t end) const;

private:
    [[nodiscard]] bool capitals_tell_name(std::size_t at) const;
    [[nodiscard]] std::string role_behind(std::size_t at) const;

    const std::vector<Word>& words_;
    const Analysis& text_;
    const LanguageRules& rules_;
    const Speakers& known_;
};

} // namespace radiowrap
