#include "lib/icu/letter_case.hpp"

#include <unicode/uchar.h>

namespace radiowrap {

char32_t upper_case(char32_t c) { return static_cast<char32_t>(u_toupper(static_cast<UChar32>(c))); }

char32_t lower_case(char32_t c) { return static_cast<char32_t>(u_tolower(static_cast<UChar32>(c))); }

} // namespace radiowrap
