#pragma once

#include "article/tokens.hpp"

#include <span>
#include <vector>

namespace radiowrap {

/// The parts of a phrase: what stands before, between and behind its commas, slashes, dashes and brackets.
/// None is empty.
struct PhraseParts {
    std::vector<std::span<const Token>> plain, bracketed;
};

PhraseParts split_parts(std::span<const Token> tokens);

inline bool opens_bracket(const Token& token) { return token.mark == U'(' || token.mark == U'['; }
inline bool closes_bracket(const Token& token) { return token.mark == U')' || token.mark == U']'; }

} // namespace radiowrap
