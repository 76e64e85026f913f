#include "article/formats/writer_line.hpp"

#include "article/formats/block_text.hpp"
#include "article/formats/html_names.hpp"
#include "article/formats/html_roles.hpp"
#include "article/tokens.hpp"
#include "lib/icu/utf8.hpp"
#include "lib/xml/walk.hpp"

namespace radiowrap {

namespace {

constexpr std::size_t longest_writer = 150; // bytes of a line; longer is what they say about a writer
constexpr int head_levels = 4;              // how far outside the story its headline may stand

/// The story with what stands round it up to its headline: on a page with teasers each has a writer.
XmlNode with_head(XmlNode page, XmlNode story, XmlNode headline) {
    const auto has_head = [&](XmlNode scope) {
        if (!headline) return static_cast<bool>(scope.find("h1"));
        XmlNode around = headline;
        while (around && around != scope) around = around.parent();
        return static_cast<bool>(around);
    };
    XmlNode scope = story;
    for (int level = 0; level < head_levels && scope != page && !has_head(scope); ++level)
        if (const XmlNode outer = scope.parent()) scope = outer;
    return has_head(scope) ? scope : story;
}

bool is_short(const std::string& line) { return !line.empty() && line.size() <= longest_writer; }

/// A question to a reporter, or what one says, is no line about the writer.
bool is_sentence(std::string_view line) {
    std::size_t at = line.size();
    const char32_t last = at == 0 ? 0 : previous_code_point(line, at);
    return is_sentence_end(last) || last == U':' || last == U'\u2026' || is_quotation_mark(last);
}

/// As readers see it: a label and a name in boxes of their own do not run together.
std::string shown_line(XmlNode element) {
    BlockText text;
    const auto part = [&](XmlNode node) {
        if (node.is_element() && html_role(node) != MarkupRole::inline_text) text.text(" ");
    };
    walk(
        element,
        [&](XmlNode node) {
            part(node);
            if (node.is_text()) text.text(node.text());
            return node.is_element() && html_role(node) != MarkupRole::vanished;
        },
        part);
    text.end_block();
    std::string line;
    for (const std::string& block : text.blocks()) line += line.empty() ? block : " " + block;
    return line;
}

bool is_marked_name(XmlNode node) {
    return has_word(node.attribute("rel").value_or(""), "author") ||
           has_word(node.attribute("itemprop").value_or(""), "name") ||
           has_word(node.attribute("class").value_or(""), "fn");
}

std::string first_text(XmlNode element, bool (*is_it)(XmlNode)) {
    std::string text;
    walk(element, [&](XmlNode node) {
        if (node.is_element() && node != element && text.empty() && is_it(node))
            text = one_line(node.all_text());
        return text.empty();
    });
    return text;
}

/// The name alone, as links to its page have it; what is only named after the writer may say more.
std::string name_in(XmlNode element) {
    const std::string name = first_text(element, is_marked_name);
    return name.empty() ? first_text(element, is_writer) : name;
}

/// Beside the writer stand a date, a counter, buttons.
bool has_other_fields(XmlNode line) {
    for (XmlNode child = line.first_child(); child; child = child.next())
        if (child.is_element("time") || (child.is_element() && has_furniture_name(child))) return true;
    return false;
}

/// The whole line: a marked name may stand behind "Report by".
XmlNode whole_line(XmlNode element, XmlNode story, const PageRoles& roles) {
    while (roles.role_of(element) == MarkupRole::inline_text && element != story) {
        const XmlNode outer = element.parent();
        if (!outer || outer == story || has_other_fields(outer) || !is_short(one_line(outer.all_text())))
            break;
        element = outer;
    }
    return element;
}

} // namespace

WriterLine find_writer_line(XmlNode page, XmlNode story, const PageRoles& roles, XmlNode headline) {
    WriterLine found;
    walk(with_head(page, story, headline), [&](XmlNode node) {
        if (found.element || !node.is_element()) return false;
        const MarkupRole role = html_role(node);
        if (role == MarkupRole::dropped || role == MarkupRole::vanished || is_comment_area(node))
            return false;
        if (node.is_element("article") || node == story || !is_writer(node)) return true;
        if (roles.prose().below(node).letters > longest_writer) return true;
        const std::string own = shown_line(node);
        if (!is_short(own) || is_sentence(own)) return true;
        const XmlNode line = whole_line(node, story, roles);
        const std::string name = name_in(line);
        found = {line, shown_line(line), name.empty() && line != node ? own : name};
        return false;
    });
    return found;
}

} // namespace radiowrap
