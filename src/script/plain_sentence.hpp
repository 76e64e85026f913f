#pragma once

#include "script/plain_names.hpp"
#include "script/sentence.hpp"

namespace radiowrap {

/// A sentence without capitals, such as an Arabic one: verbs tell the gender, subjects stand behind them or
/// are missing.
class PlainSentence : public Sentence {
public:
    /// All of them must outlive it.
    PlainSentence(const Analysis& text, TokenRange range, const LanguageRules& rules, const Speakers& known)
        : Sentence(text, range), names_(text, rules, known) {}

    [[nodiscard]] Mention phrase(std::size_t at) const override { return names_.phrase(at, end()); }
    [[nodiscard]] Mention source(std::size_t at) const override;
    [[nodiscard]] Mention given_name(std::size_t at) const override { return names_.given_name(at, end()); }
    [[nodiscard]] Mention topic() const override;
    [[nodiscard]] std::optional<Attribution> attribution(std::size_t verb, bool first) const override;
    [[nodiscard]] bool negates_behind() const override { return false; }

private:
    [[nodiscard]] std::optional<Attribution> in_subordinate_clause(std::size_t verb, bool first) const;
    [[nodiscard]] bool is_inside_speech(std::size_t at) const;
    [[nodiscard]] Mention antecedent(std::size_t verb) const;
    [[nodiscard]] Mention unknown_in_front(std::size_t verb) const;
    [[nodiscard]] Mention contrasted(std::size_t verb) const;
    [[nodiscard]] Mention asked_by(const Mention& station) const;
    [[nodiscard]] bool is_official(std::size_t verb, const Mention& subject) const;
    [[nodiscard]] Mention subject_in_front(std::size_t verb) const;
    [[nodiscard]] Mention subject_inside(std::size_t verb) const;
    [[nodiscard]] bool names_another(std::size_t from, std::size_t to) const;
    [[nodiscard]] bool is_object(std::size_t verb, const Mention& behind) const;
    [[nodiscard]] bool begins_clause(std::size_t verb) const;
    [[nodiscard]] bool is_embedded(std::size_t verb, bool first) const;

    PlainNames names_;
};

} // namespace radiowrap
