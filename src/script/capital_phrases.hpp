#pragma once

#include "script/capital_mentions.hpp"
#include "script/capital_name_edges.hpp"

namespace radiowrap {

/// Reads noun phrases in a language with capitals: "the former Foreign Minister Jane Roe".
class CapitalPhrases {
public:
    /// All of them must outlive it.
    CapitalPhrases(const std::vector<Word>& words, const CapitalNameEdges& edges,
                   const CapitalMentions& mentions, const Speakers& known)
        : words_(words), edges_(edges), mentions_(mentions), known_(known) {}

    /// Who is named by a phrase that begins right at token `at`.
    [[nodiscard]] Mention phrase(std::size_t at, std::size_t limit) const;

private:
    const std::vector<Word>& words_;
    const CapitalNameEdges& edges_;
    const CapitalMentions& mentions_;
    const Speakers& known_;
};

} // namespace radiowrap
