#pragma once

#include "script/capital_names.hpp"
#include "script/sentence.hpp"

namespace radiowrap {

/// A sentence of a language with capitals, such as an English one: subjects stand in front of their
/// verbs, or behind them where the language or the verb allows it.
class CapitalSentence : public Sentence {
public:
    /// All of them must outlive it.
    CapitalSentence(const Analysis& text, TokenRange range, const LanguageRules& rules, const Speakers& known)
        : Sentence(text, range), rules_(rules), names_(text, rules, known) {}

    [[nodiscard]] Mention phrase(std::size_t at) const override { return names_.phrase(at, end()); }
    [[nodiscard]] Mention source(std::size_t at) const override { return names_.with_holder(at, end()); }
    [[nodiscard]] Mention given_name(std::size_t at) const override { return names_.given_name(at, end()); }
    [[nodiscard]] Mention topic() const override;
    [[nodiscard]] std::optional<Attribution> attribution(std::size_t verb, bool first) const override;
    [[nodiscard]] bool negates_behind() const override { return rules_.writing.negates_behind; }

private:
    [[nodiscard]] Mention subject_of(std::size_t verb) const;
    [[nodiscard]] Mention parted_by_comma(std::size_t verb) const;
    [[nodiscard]] Mention inverted(std::size_t verb, Mention front) const;
    [[nodiscard]] bool inverts(std::size_t verb) const;
    [[nodiscard]] bool goes_on(std::size_t verb) const;
    [[nodiscard]] std::size_t behind_opening() const;
    [[nodiscard]] bool is_listed(const Mention& mention) const;
    [[nodiscard]] std::optional<Attribution> fronted(std::size_t verb) const;
    [[nodiscard]] std::optional<Attribution> without_subject_beside(std::size_t verb) const;
    [[nodiscard]] Mention coordinated(std::size_t verb) const;
    [[nodiscard]] Gender pronoun_behind(std::size_t verb) const;
    [[nodiscard]] Mention by_number(Mention subject, std::size_t verb) const;

    const LanguageRules& rules_;
    CapitalNames names_;
};

} // namespace radiowrap
