#pragma once

#include "voice/arabic/spell_out/numbers.hpp"

#include <string_view>

namespace radiowrap::spell_out {

/// The currency of a symbol or a Latin code ("$", "USD"), or null.
const Noun* currency_of(std::string_view sign);

/// The currency of an Arabic abbreviation without its points ("لس" for ل.س), or null.
const Noun* arabic_currency(std::string_view letters);

/// The unit of a short sign ("كم", "km"), or null. Metres are there as "م", so is the ambiguous "م".
const Noun* unit_of(std::string_view sign);

/// Its square ("كم2"), or null.
const Noun* square_unit_of(std::string_view sign);

/// Its speed ("كم/س"), or null.
const Noun* speed_unit_of(std::string_view sign);

const Noun& degree();
const Noun& degree_celsius();

} // namespace radiowrap::spell_out
