#include "lib/xml/mend.hpp"

#include <libxml/HTMLparser.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace radiowrap {

namespace {

constexpr std::size_t longest_reference = 32; // bytes between & and ;

bool is_forbidden(char c) {
    return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

bool is_name(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    });
}

/// As XML's production Char has it.
bool is_xml_character(unsigned code) {
    return code == '\t' || code == '\n' || code == '\r' || (code >= 0x20 && code < 0xD800) ||
           (code >= 0xE000 && code < 0xFFFE) || (code >= 0x10000 && code <= 0x10FFFF);
}

void append_reference(std::string& text, unsigned code) {
    text += "&#";
    text += std::to_string(code);
    text += ';';
}

/// Of "#..." between & and ;.
void append_number(std::string& text, std::string_view number) {
    number.remove_prefix(1);
    const bool hexadecimal = number.starts_with('x') || number.starts_with('X');
    if (hexadecimal) number.remove_prefix(1);
    unsigned code = 0;
    const auto [end, error] =
        std::from_chars(number.data(), number.data() + number.size(), code, hexadecimal ? 16 : 10);
    if (number.empty() || end != number.data() + number.size() || error == std::errc::invalid_argument)
        text.append("&amp;#").append(hexadecimal ? "x" : "").append(number).append(";");
    else if (error == std::errc() && is_xml_character(code))
        append_reference(text, code);
}

/// Of the & at `at`, which moves behind what was read.
void append_ampersand(std::string& text, std::string_view xml, std::size_t& at) {
    constexpr std::array<std::string_view, 5> predefined{"amp", "lt", "gt", "quot", "apos"};
    const std::string_view rest = xml.substr(at + 1, longest_reference + 1);
    const std::size_t end = rest.find(';');
    const std::string name(end == std::string_view::npos ? std::string_view() : rest.substr(0, end));
    const bool number = name.starts_with('#');
    const htmlEntityDesc* known =
        is_name(name) ? htmlEntityLookup(reinterpret_cast<const xmlChar*>(name.c_str())) : nullptr;
    at += 1;
    if (std::find(predefined.begin(), predefined.end(), name) != predefined.end())
        text.append("&").append(name).append(";");
    else if (number)
        append_number(text, name);
    else if (known != nullptr)
        append_reference(text, known->value);
    else {
        text += "&amp;";
        return;
    }
    at += name.size() + 1;
}

std::string without_forbidden(std::string_view utf8) {
    constexpr std::string_view no_characters = "\xEF\xBF"; // U+FFFE and U+FFFF end in BE and BF
    std::string text;
    text.reserve(utf8.size());
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        const bool none = utf8[at] == '\xEF' && utf8.substr(at).starts_with(no_characters) &&
                          at + 2 < utf8.size() && (utf8[at + 2] == '\xBE' || utf8[at + 2] == '\xBF');
        if (none)
            at += 2;
        else if (!is_forbidden(utf8[at]))
            text.push_back(utf8[at]);
    }
    return text;
}

/// The length of what stands at `at` and is not to be read: from `open` to `close`.
std::size_t unread(std::string_view xml, std::size_t at, std::string_view open, std::string_view close) {
    if (!xml.substr(at).starts_with(open)) return 0;
    const std::size_t end = xml.find(close, at + open.size());
    return end == std::string_view::npos ? xml.size() - at : end + close.size() - at;
}

} // namespace

std::string mend_xml(std::string_view utf8) {
    const std::string xml = without_forbidden(utf8);
    std::string text;
    text.reserve(xml.size());
    for (std::size_t at = 0; at < xml.size();) {
        const std::size_t next = std::min(xml.find_first_of("&<", at), xml.size());
        text.append(xml, at, next - at);
        at = next;
        if (at == xml.size()) break;
        const std::size_t whole =
            std::max(unread(xml, at, "<![CDATA[", "]]>"), unread(xml, at, "<!--", "-->"));
        if (whole > 0 || xml[at] == '<') {
            text.append(xml, at, std::max<std::size_t>(whole, 1));
            at += std::max<std::size_t>(whole, 1);
        } else
            append_ampersand(text, xml, at);
    }
    return text;
}

std::string mend_html(std::string_view utf8) { return without_forbidden(utf8); }

} // namespace radiowrap
