#pragma once

#include "script/turns/initials.hpp"
#include "script/turns/person_phrase.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace radiowrap {

/// Who speaks in a transcript: its labels name one person in several ways.
class Cast {
public:
    struct Member {
        std::string name;       ///< as the first label had it, initials expanded
        std::size_t turns = 0;  ///< labels with this name
        bool narrates = false;  ///< what they say is read
        bool guest = false;     ///< a label said so
        bool ambiguous = false; ///< two others have this name as well
        bool by_initials = false;
        std::size_t longer_names = 0; ///< of others, met later, that this one could be short for
    };

    explicit Cast(const LanguageRules& rules) : rules_(rules), initials_(rules.turns) {}

    /// What stands in front of the turns, where a name may be given in full.
    void introduce(std::string_view text);
    /// A word in capitals stands there in front of this one, as in a full name.
    [[nodiscard]] bool is_introduced(const std::string& name) const {
        return introduced_.contains(words_key(name));
    }
    /// The member whom a label names; a new one where no other fits.
    std::size_t meet(const PersonPhrase& person);
    /// These are the initials of somebody whose name is given in full.
    [[nodiscard]] bool knows(const std::string& initials) const {
        return initials_.name(initials).has_value();
    }
    /// The member with this name or a part of it; empty when it is nobody or could be two.
    [[nodiscard]] std::optional<std::size_t> find(const std::string& name) const;

    [[nodiscard]] Member& operator[](std::size_t member) { return members_[member]; }
    [[nodiscard]] const std::vector<Member>& members() const { return members_; }

private:
    using Parts = std::vector<std::string>;
    [[nodiscard]] Parts parts_of(const std::string& name) const;
    [[nodiscard]] std::optional<std::size_t> find(const Parts& parts) const;
    std::size_t add(const std::string& name);

    const LanguageRules& rules_;
    Initials initials_;
    std::unordered_map<std::string, std::string> introduced_; ///< by the last word's key: given name and it
    std::vector<Member> members_;
    std::vector<Parts> parts_;                             ///< of the members' names
    std::unordered_map<std::string, std::size_t> by_name_; ///< all parts
    std::unordered_map<std::string, std::size_t> by_part_; ///< `nobody` where two share it
};

} // namespace radiowrap
