#include "lib/icu/language_code.hpp"

#include <unicode/uloc.h>

namespace radiowrap {

std::string iso_639_2(const std::string& bcp47) { return uloc_getISO3Language(bcp47.c_str()); }

} // namespace radiowrap
