#pragma once

#include "article/tokens.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace radiowrap {

/// Words and phrases of a language, each in one or more classes (small numbers that the owner gives a
/// meaning).
class PhraseTable {
public:
    enum class Spelling { form, key }; ///< which spelling of a Token is looked up

    explicit PhraseTable(Spelling spelling) : spelling_(spelling) {}

    void add(std::string_view phrase, std::size_t word_class);

    /// For each class, how many tokens from `at` on make up its longest phrase (0: none); `lengths` holds as
    /// many entries as there are classes, and only grows. `first` is looked up in place of the first token's
    /// spelling. True when anything was found.
    bool match(std::span<const Token> tokens, std::size_t at, std::string_view first,
               std::span<std::uint8_t> lengths) const;

    [[nodiscard]] const std::string& spelling(const Token& token) const {
        return spelling_ == Spelling::form ? token.form : token.key;
    }

private:
    struct Phrase {
        std::size_t word_class = 0;
        std::vector<std::string> rest; ///< what follows the first word
    };
    struct Hash : std::hash<std::string_view> {
        using is_transparent = void;
    };

    [[nodiscard]] bool continues(std::span<const Token> tokens, std::size_t at, const Phrase& phrase) const;

    Spelling spelling_;
    std::unordered_map<std::string, std::vector<Phrase>, Hash, std::equal_to<>> phrases_; ///< by first word
};

} // namespace radiowrap
