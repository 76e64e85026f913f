#include "lib/icu/ascii.hpp"

#include "base/error.hpp"

#include <unicode/translit.h>

#include <memory>

namespace radiowrap {

std::string to_ascii(std::string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> to_latin(icu::Transliterator::createInstance(
        R"(Any-Latin; Latin-ASCII; [^\u0020-\u007E] Remove)", UTRANS_FORWARD, status));
    if (U_FAILURE(status))
        throw Error(std::string("ICU cannot write in Latin letters: ") + u_errorName(status));
    icu::UnicodeString letters =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    to_latin->transliterate(letters);
    std::string ascii;
    return letters.toUTF8String(ascii);
}

} // namespace radiowrap
