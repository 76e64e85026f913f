#include "lib/icu/language_code.hpp"

#include <unicode/uloc.h>

#include <array>

namespace radiowrap {

std::string iso_639_2(const std::string& bcp47) { return uloc_getISO3Language(bcp47.c_str()); }

std::string short_language(const std::string& code) {
    std::array<char, ULOC_LANG_CAPACITY> language{};
    UErrorCode status = U_ZERO_ERROR;
    uloc_getLanguage(code.c_str(), language.data(), static_cast<int32_t>(language.size()), &status);
    return U_SUCCESS(status) != 0 && status != U_STRING_NOT_TERMINATED_WARNING ? language.data() : "";
}

} // namespace radiowrap
