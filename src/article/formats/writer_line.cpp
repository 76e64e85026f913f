#include "article/formats/writer_line.hpp"

#include "article/formats/block_text.hpp"
#include "article/formats/html_roles.hpp"
#include "lib/xml/walk.hpp"

namespace radiowrap {

namespace {

constexpr std::size_t longest_writer = 150; // bytes of a line; longer is what they say about a writer
constexpr int head_levels = 4;              // how far outside the story its headline may stand

/// The story with what stands round it up to its headline: on a page with teasers each has a writer.
XmlNode with_head(XmlNode page, XmlNode story) {
    XmlNode scope = story;
    for (int level = 0; level < head_levels && scope != page && !scope.find("h1"); ++level)
        if (const XmlNode outer = scope.parent()) scope = outer;
    return scope.find("h1") ? scope : story;
}

bool is_short(const std::string& line) { return !line.empty() && line.size() <= longest_writer; }

/// The name alone, as links to its page have it.
std::string name_in(XmlNode element) {
    std::string name;
    walk(element, [&](XmlNode node) {
        const bool marked = node.is_element() && node != element &&
                            (has_word(node.attribute("rel").value_or(""), "author") ||
                             has_word(node.attribute("itemprop").value_or(""), "name") || is_writer(node));
        if (marked && name.empty()) name = one_line(node.all_text());
        return name.empty();
    });
    return name;
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

WriterLine find_writer_line(XmlNode page, XmlNode story, const PageRoles& roles) {
    WriterLine found;
    walk(with_head(page, story), [&](XmlNode node) {
        if (found.element || !node.is_element()) return false;
        const MarkupRole role = html_role(node);
        if (role == MarkupRole::dropped || role == MarkupRole::vanished || is_comment_area(node))
            return false;
        if (node.is_element("article") || node == story || !is_writer(node)) return true;
        if (roles.prose().below(node).letters > longest_writer) return true;
        const std::string own = one_line(node.all_text());
        if (!is_short(own)) return true;
        const XmlNode line = whole_line(node, story, roles);
        const std::string name = name_in(line);
        found = {line, one_line(line.all_text()), name.empty() && line != node ? own : name};
        return false;
    });
    return found;
}

} // namespace radiowrap
