#pragma once

#include "script/plain_bearers.hpp"
#include "script/plain_mentions.hpp"
#include "script/plain_name_edges.hpp"

namespace radiowrap {

/// Where a title ends and a name begins in a language without capitals.
class PlainTitles {
public:
    /// Words of a name that only its place tells.
    static constexpr std::size_t most_unlisted_words = 3;

    /// All of them must outlive it.
    PlainTitles(const std::vector<Word>& words, const LanguageRules& rules, const Speakers& known,
                const PlainNameEdges& edges, const PlainMentions& mentions)
        : words_(words), rules_(rules), known_(known), bearers_(words, rules), edges_(edges),
          mentions_(mentions) {}

    /// The phrase whose title begins at token `title`: a person, or an office when no name follows.
    [[nodiscard]] Mention titled(std::size_t title, std::size_t limit) const;
    /// Someone met before whose name begins at `at`; Kind::nobody when it is nobody's.
    [[nodiscard]] Mention known_person(std::size_t title, std::size_t at, std::size_t limit) const;

private:
    [[nodiscard]] Mention name_behind_title(std::size_t title, std::size_t at, bool room,
                                            std::size_t limit) const;
    [[nodiscard]] bool ends_title(std::size_t title, std::size_t at) const;
    [[nodiscard]] bool is_object(std::size_t title, std::size_t at) const;
    [[nodiscard]] std::size_t carried_end(std::size_t title, std::size_t at, bool room,
                                          std::size_t limit) const;
    [[nodiscard]] std::size_t unlisted_first_name(std::size_t title, std::size_t at) const;
    [[nodiscard]] bool is_circumstance(std::size_t title, std::size_t at) const;
    [[nodiscard]] Mention name_by_position(std::size_t title, std::size_t at, std::size_t limit) const;
    [[nodiscard]] Mention title_and_family_name(std::size_t title, std::size_t limit) const;

    const std::vector<Word>& words_;
    const LanguageRules& rules_;
    const Speakers& known_;
    PlainBearers bearers_;
    const PlainNameEdges& edges_;
    const PlainMentions& mentions_;
};

} // namespace radiowrap
