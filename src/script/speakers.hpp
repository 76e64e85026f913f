#pragma once

#include "script/name_index.hpp"
#include "script/person.hpp"

#include <array>
#include <optional>
#include <vector>

namespace radiowrap {

struct LanguageRules;

/// Everyone a report names, each once, however often and however shortened: "سيد عيسى" is مأمون سيد عيسى. Two
/// people stay two; a short form that fits both, and nothing tells which, is ambiguous. The time a question
/// takes does not grow with the number of people.
class Speakers {
public:
    explicit Speakers(const LanguageRules& rules) : rules_(rules) {}

    /// The person of a mention, new or known. A fuller form of the name becomes the name, the other an alias.
    /// An ambiguous name is whoever was quoted, or else named, last, of whom nothing is learnt from it.
    std::size_t meet(const Mention& mention);
    /// The mention is that of a known person, whomever else it fits.
    void take_for(std::size_t person, const Mention& mention);
    /// Two people may be meant, the known one or a stranger among them, and neither gender nor title tells
    /// which.
    [[nodiscard]] bool is_ambiguous(const Mention& mention) const;
    /// The person is quoted, perhaps once more.
    void quote(std::size_t person);

    /// How many words from the start of `words` name someone known; 0 when none does.
    [[nodiscard]] std::size_t known_length(const std::vector<std::string>& words) const;
    /// Everyone whom these words of a name may mean; only those whose whole name it is, if there are such.
    /// Of many namesakes those who were named last.
    [[nodiscard]] std::vector<std::size_t> named(const std::vector<std::string>& words) const;
    [[nodiscard]] bool is_quoted(std::size_t person) const { return people_[person].quoted.has_value(); }
    /// The name of somebody known ends in these words, or is no more than them.
    [[nodiscard]] bool ends_name(const std::vector<std::string>& words) const;
    /// Somebody known has this word for a last name.
    [[nodiscard]] bool is_family_name(const std::string& word) const { return ends_name({word}); }
    /// Who has a title with all words of `title`.
    struct TitleHolder {
        std::size_t person = 0; ///< of several the one who was quoted last
        bool only = true;
    };
    [[nodiscard]] std::optional<TitleHolder> with_title(const std::string& title, Gender gender) const;
    /// Somebody without a name has the title. Whoever is known by its office and not by all of it, as the
    /// mayor of another town, is no longer the only one whom it may mean, until named again. `another`: it is
    /// none of those who are known.
    void meet_office(const std::string& title, bool another);
    /// Whoever was quoted last of those who are known to be he, or she.
    [[nodiscard]] std::optional<std::size_t> last_of(Gender gender) const;
    [[nodiscard]] Gender gender(std::size_t person) const { return people_[person].gender; }
    void learn_gender(std::size_t person, Gender gender);

    /// Those who are quoted, in the order in which they first spoke, for a Script.
    [[nodiscard]] std::vector<Speaker> quoted() const;
    /// The place of a quoted person in quoted().
    [[nodiscard]] std::size_t quoted_index(std::size_t person) const { return *people_[person].quoted; }

private:
    /// Whom a name means.
    struct Meant {
        std::optional<std::size_t> person; ///< empty: nobody who is known
        bool sure = true;
    };

    [[nodiscard]] Meant meant(const Mention& mention, const std::vector<std::string>& parts) const;
    [[nodiscard]] std::vector<std::size_t> fitting(const std::vector<std::string>& parts) const;
    [[nodiscard]] std::vector<std::size_t> with_title_of(const Mention& mention,
                                                         const std::vector<std::size_t>& people) const;
    void keep_hinted(std::vector<std::size_t>& people, Gender hint) const;
    [[nodiscard]] bool is_nearer(std::size_t a, std::size_t b, const std::vector<std::string>& parts) const;
    void remember_last(std::size_t person);
    std::size_t add(const Mention& mention, std::vector<std::string> parts);
    void learn(std::size_t person, const Mention& mention, std::vector<std::string> parts);
    void learn_name(std::size_t person, const Mention& mention, std::vector<std::string> parts);
    void learn_title(std::size_t person, const std::string& title);
    void index(std::size_t person);

    const LanguageRules& rules_;
    std::vector<Person> people_;
    std::vector<std::size_t> quoted_;
    NameIndex names_;
    std::array<std::optional<std::size_t>, 2> last_of_; ///< the man and the woman who were quoted last
    std::size_t clock_ = 0;                             ///< counts mentions
};

} // namespace radiowrap
