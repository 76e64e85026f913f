#pragma once

#include "script/capital_names.hpp"
#include "script/sentence.hpp"

namespace radiowrap {

/// A sentence of a language with capitals, such as an English one: subjects stand in front of their verbs.
class CapitalSentence : public Sentence {
public:
    /// All of them must outlive it.
    CapitalSentence(const Analysis& text, TokenRange range, const Speakers& known)
        : Sentence(text, range), names_(text, known) {}

    [[nodiscard]] Mention phrase(std::size_t at) const override { return names_.phrase(at, end()); }
    [[nodiscard]] Mention source(std::size_t at) const override { return phrase(at); }
    [[nodiscard]] Mention given_name(std::size_t at) const override { return names_.given_name(at, end()); }
    [[nodiscard]] Mention topic() const override;
    [[nodiscard]] std::optional<Attribution> attribution(std::size_t verb, bool first) const override;

private:
    [[nodiscard]] Mention subject_of(std::size_t verb) const;

    CapitalNames names_;
};

} // namespace radiowrap
