#pragma once

#include <string>

namespace radiowrap {

/// The three-letter code (ISO 639-2) of a language tag: "ar-SY" -> "ara"; empty when it is no language.
std::string iso_639_2(const std::string& bcp47);

} // namespace radiowrap
