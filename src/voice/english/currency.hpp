#pragma once

#include "voice/english/text.hpp"

namespace radiowrap::english {

struct Currency {
    std::string_view written, one, many, cent, cents;
};

/// By a sign: $, £. Null where the token is none.
const Currency* currency_of_sign(const Token& token);
/// By a code of ISO 4217: USD, SYP. Null where the token is none.
const Currency* currency_of_code(const Token& token);
/// "Australian " for the A of A$; empty where the token is none.
std::string_view country_of_dollar(const Token& token);

} // namespace radiowrap::english
