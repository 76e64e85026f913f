#pragma once

#include "script/turns/turn_words.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace radiowrap {

/// Names that a transcript's head gives in full and its labels by their initials.
class Initials {
public:
    explicit Initials(const TurnWords& words) : words_(words) {}

    /// Every run of words with capitals in `text` that may be a name.
    void read(std::string_view text);
    /// The one name that has these initials; empty when there is none or more than one.
    [[nodiscard]] std::optional<std::string> name(const std::string& initials) const;

private:
    void add(std::span<const Token> name);
    void add_run(std::span<const Token> run);
    [[nodiscard]] bool is_particle(const Token& token) const;

    const TurnWords& words_;
    std::unordered_map<std::string, std::string> names_; ///< empty: of more than one
};

} // namespace radiowrap
