#include "clips/chunk_text.hpp"

#include "clips/readable_text.hpp"

namespace radiowrap {

std::string chunk_text(std::string_view bytes) {
    constexpr const char* kBlank = " "; // readable_text leaves no other
    const std::string text = readable_text(bytes.substr(0, bytes.find('\0')));
    const auto from = text.find_first_not_of(kBlank);
    return from == std::string::npos ? "" : text.substr(from, text.find_last_not_of(kBlank) - from + 1);
}

} // namespace radiowrap
