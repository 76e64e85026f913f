#pragma once

#include <string>

namespace radiowrap {

/// The three-letter code (ISO 639-2) of a language tag: "ar-SY" -> "ara"; empty when it is no language.
std::string iso_639_2(const std::string& bcp47);

/// The shortest code of a language, as tags of sounds write it or not: "ara", "ar_SY", "AR" -> "ar".
std::string short_language(const std::string& code);

} // namespace radiowrap
