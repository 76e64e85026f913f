#include "article/formats/story_parts.hpp"

#include "article/formats/html_names.hpp"
#include "lib/xml/walk.hpp"

namespace radiowrap {

namespace {

/// "row" of "row row--dark": the rest says how this one looks.
std::string_view first_class(XmlNode element) {
    const std::string_view words = element.attribute("class").value_or("");
    const std::size_t from = words.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos) return {};
    return words.substr(from, words.find_first_of(" \t\r\n", from) - from);
}

bool holds(XmlNode element, bool (*is_it)(XmlNode)) {
    bool found = false;
    walk(element, [&](XmlNode node) {
        found = found || (node.is_element() && is_it(node));
        return node.is_element() && !found;
    });
    return found;
}

bool is_paragraph(XmlNode node) { return node.is_element("p") || node.is_element("blockquote"); }
bool is_headline(XmlNode node) { return node.is_element("h1") || node.is_element("article"); }

/// Looks at the elements beside one part of a story.
class Beside {
public:
    Beside(XmlNode part, const RoleOf& role_of, const Prose& prose, bool marked)
        : part_(part), role_of_(role_of), prose_(prose), marked_(marked) {}

    StoryRoot find() {
        StoryRoot root;
        bool others = false;
        for (XmlNode child = part_.parent().first_child(); child; child = child.next()) {
            if (child != part_ && !is_part(child)) continue;
            others = others || child != part_;
            if (!root.first) root.first = child;
            root.last = child;
        }
        if (others) root.element = part_.parent();
        return root;
    }

private:
    [[nodiscard]] bool is_part(XmlNode other) const {
        if (!other.is_element(part_.name()) || first_class(other) != first_class(part_)) return false;
        if (role_of_(other) != MarkupRole::block) return false;
        const TextCount count = prose_.below(other);
        if (count.letters == 0 || count.linked * 4 > count.letters) return false;
        if (marked_) return holds(other, is_article_body) && !holds(other, is_headline);
        // Whole pages are built of equal boxes, so there it takes more than a line.
        const bool outermost = part_.parent().is_element("body") || first_class(part_).empty();
        return (count.prose > 0 || !outermost) && holds(other, is_paragraph) && !holds(other, is_headline);
    }

    XmlNode part_;
    const RoleOf& role_of_;
    const Prose& prose_;
    bool marked_;
};

} // namespace

StoryRoot parts_beside(XmlNode part, const RoleOf& role_of, const Prose& prose, bool marked) {
    return Beside(part, role_of, prose, marked).find();
}

} // namespace radiowrap
