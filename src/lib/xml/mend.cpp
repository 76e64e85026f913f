#include "lib/xml/mend.hpp"

#include "lib/xml/references.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t longest_condition = 200; // bytes

bool is_forbidden(char c) {
    return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
}

/// Of the & at `at`, which moves behind what was read.
void append_ampersand(std::string& text, std::string_view xml, std::size_t& at) {
    const Reference reference = read_reference(xml, at);
    at += std::max<std::size_t>(reference.length, 1);
    if (reference.length == 0)
        text += "&amp;";
    else if (reference.code != 0) // what stands for no character goes
        text.append("&#").append(std::to_string(reference.code)).append(";");
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

/// The length of "<![if !supportLists]>" or "<![endif]>" at `at`, which parsers take for text.
std::size_t word_condition(std::string_view html, std::size_t at) {
    const std::string_view rest = html.substr(at, longest_condition);
    if (!rest.starts_with("<![if ") && !rest.starts_with("<![endif]")) return 0;
    const std::size_t end = rest.find('>');
    return end == std::string_view::npos ? 0 : end + 1;
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

std::string mend_html(std::string_view utf8) {
    const std::string html = without_forbidden(utf8);
    std::string text;
    text.reserve(html.size());
    for (std::size_t at = 0; at < html.size();) {
        const std::size_t next = std::min(html.find("<!", at), html.size());
        text.append(html, at, next - at);
        const std::size_t condition = word_condition(html, next);
        const std::size_t comment = condition > 0 ? 0 : unread(html, next, "<!--", "-->");
        const std::size_t kept = std::max(comment, std::min<std::size_t>(2, html.size() - next));
        if (condition == 0) text.append(html, next, kept);
        at = next + (condition > 0 ? condition : kept);
    }
    return text;
}

} // namespace radiowrap
