#include "lib/xml/references.hpp"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace radiowrap {

namespace {

constexpr std::size_t longest_reference = 32; // bytes between & and ;

/// As XML's production Char has it.
bool is_character(unsigned code) {
    return code == '\t' || code == '\n' || code == '\r' || (code >= 0x20 && code < 0xD800) ||
           (code >= 0xE000 && code < 0xFFFE) || (code >= 0x10000 && code <= 0x10FFFF);
}

Reference by_number(std::string_view number) {
    const std::size_t length = number.size() + 3;
    const bool hexadecimal = number.starts_with('x') || number.starts_with('X');
    if (hexadecimal) number.remove_prefix(1);
    unsigned code = 0;
    const char* const last = number.data() + number.size();
    const auto [end, error] = std::from_chars(number.data(), last, code, hexadecimal ? 16 : 10);
    if (number.empty() || end != last || error == std::errc::invalid_argument) return {};
    return {length, error == std::errc() && is_character(code) ? code : 0};
}

Reference by_name(const std::string& name) {
    if (name.empty()) return {};
    const htmlEntityDesc* known = htmlEntityLookup(reinterpret_cast<const xmlChar*>(name.c_str()));
    return known == nullptr ? Reference{} : Reference{name.size() + 2, known->value};
}

} // namespace

Reference read_reference(std::string_view text, std::size_t at) {
    const std::string_view rest = text.substr(at + 1, longest_reference + 1);
    const std::size_t end = rest.find(';');
    if (end == std::string_view::npos) return {};
    const std::string_view name = rest.substr(0, end);
    return name.starts_with('#') ? by_number(name.substr(1)) : by_name(std::string(name));
}

std::string unescaped(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t next = std::min(text.find('&', at), text.size());
        plain.append(text, at, next - at);
        at = next;
        if (at == text.size()) break;
        const Reference reference = read_reference(text, at);
        std::array<xmlChar, 8> character{};
        if (reference.length == 0)
            plain.push_back('&');
        else if (reference.code != 0)
            plain.append(reinterpret_cast<const char*>(character.data()),
                         static_cast<std::size_t>(
                             xmlCopyCharMultiByte(character.data(), static_cast<int>(reference.code))));
        at += std::max<std::size_t>(reference.length, 1);
    }
    return plain;
}

} // namespace radiowrap
