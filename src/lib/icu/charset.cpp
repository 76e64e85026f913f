#include "lib/icu/charset.hpp"

#include "base/error.hpp"

#include <fmt/format.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <memory>

namespace radiowrap {

namespace {

struct Close {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

std::unique_ptr<UConverter, Close> open(const char* charset) {
    UErrorCode error = U_ZERO_ERROR;
    std::unique_ptr<UConverter, Close> converter(ucnv_open(charset, &error));
    // What cannot be converted stops the conversion instead of turning into U+FFFD.
    if (U_SUCCESS(error))
        ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    if (U_FAILURE(error))
        throw Error(fmt::format("ICU has no charset \"{}\": {}", charset, u_errorName(error)));
    return converter;
}

} // namespace

std::optional<std::string> convert_to_utf8(std::string_view bytes, const char* charset) {
    UErrorCode error = U_ZERO_ERROR;
    const auto converter = open(charset);
    const icu::UnicodeString text(bytes.data(), static_cast<int32_t>(bytes.size()), converter.get(), error);
    if (U_FAILURE(error)) return std::nullopt;
    std::string utf8;
    text.toUTF8String(utf8);
    return utf8;
}

} // namespace radiowrap
