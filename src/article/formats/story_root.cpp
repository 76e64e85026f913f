#include "article/formats/story_root.hpp"

#include "article/formats/html_names.hpp"
#include "article/formats/story_parts.hpp"
#include "lib/xml/walk.hpp"

#include <array>

namespace radiowrap {

namespace {

constexpr std::size_t enough_prose = 200; // letters: a short item of news
constexpr double enough_share = 0.3;      // of the page's prose
constexpr double nearly_all = 0.9;
constexpr double column_share = 0.4;
constexpr std::size_t fewest_paragraphs = 3; // of a story; a lead above it is one
constexpr int part_levels = 3;               // how far outside a marked text another may begin

enum Kind { body_mark, article_tag, main_tag, kinds };

struct Candidates {
    std::array<XmlNode, kinds> best;
    std::array<std::size_t, kinds> prose{};

    /// The outermost one of two with the same prose stays.
    void offer(Kind kind, XmlNode element, std::size_t letters) {
        if (letters <= prose[kind]) return;
        best[kind] = element;
        prose[kind] = letters;
    }
};

Candidates collect(XmlNode page, const RoleOf& role_of, const Prose& prose) {
    Candidates found;
    walk(page, [&](XmlNode node) {
        if (!node.is_element()) return false;
        const MarkupRole role = role_of(node);
        if (role == MarkupRole::dropped || role == MarkupRole::vanished) return false;
        const std::size_t letters = prose.below(node).prose;
        if (letters == 0) return false;
        if (is_article_body(node)) found.offer(body_mark, node, letters);
        if (node.is_element("article") || node.attribute("role") == "article")
            found.offer(article_tag, node, letters);
        if (node.is_element("main") || node.attribute("role") == "main") found.offer(main_tag, node, letters);
        return true;
    });
    return found;
}

bool is_part(double part, std::size_t whole, double share) {
    return part >= share * static_cast<double>(whole);
}

bool holds_paragraphs(XmlNode element) {
    return element.is_element("div") || element.is_element("section") || element.is_element("article") ||
           element.is_element("main") || element.is_element("table") || element.is_element("tbody") ||
           element.is_element("tr") || element.is_element("td") || element.is_element("center") ||
           element.is_element("form") || element.is_element("body");
}

/// However little it is: what stands as a paragraph beside the rest belongs to it.
bool has_paragraphs(XmlNode element, const Prose& prose) {
    for (XmlNode child = element.first_child(); child; child = child.next()) {
        if (!child.is_element("p") && !child.is_element("blockquote")) continue;
        const TextCount count = prose.below(child);
        if (count.letters > 0 && count.linked * 2 < count.letters) return true;
    }
    return false;
}

XmlNode find_h1(XmlNode page, const RoleOf& role_of) {
    XmlNode found;
    walk(page, [&](XmlNode node) {
        if (found || !node.is_element()) return false;
        const MarkupRole role = role_of(node);
        if (role == MarkupRole::dropped || role == MarkupRole::vanished) return false;
        if (node.is_element("h1") && letters_in(node.all_text()) > 0) found = node;
        return !found;
    });
    return found;
}

std::size_t count_paragraphs(XmlNode element, const Prose& prose) {
    std::size_t count = 0;
    walk(element, [&](XmlNode node) {
        if (!node.is_element("p")) return node.is_element();
        const TextCount text = prose.below(node);
        count += text.letters > 0 && text.linked * 2 < text.letters;
        return false;
    });
    return count;
}

/// The element itself, or the smallest below it that holds nearly all of its prose.
StoryRoot densest(XmlNode element, const RoleOf& role_of, const Prose& prose) {
    const std::size_t whole = prose.below(element).prose;
    for (XmlNode child = element.first_child(); child && whole > 0;) {
        const bool denser = holds_paragraphs(child) &&
                            is_part(static_cast<double>(prose.below(child).prose), whole, nearly_all);
        if (denser && has_paragraphs(element, prose)) return {element, {}, {}};
        if (denser)
            if (const StoryRoot whole_story = parts_beside(child, role_of, prose, false); whole_story.element)
                return whole_story;
        if (denser) element = child;
        child = denser ? child.first_child() : child.next();
    }
    return {element, {}, {}};
}

/// A text in several marked elements, or in boxes that hold one each.
StoryRoot with_parts(XmlNode marked, XmlNode page, const RoleOf& role_of, const Prose& prose) {
    XmlNode part = marked;
    for (int level = 0; level < part_levels && part != page; ++level, part = part.parent())
        if (const StoryRoot whole = parts_beside(part, role_of, prose, true); whole.element) return whole;
    return {marked, {}, {}};
}

/// The column of a page that has its headline and most paragraphs, where the rest of the page is as long.
XmlNode headline_column(XmlNode page, const RoleOf& role_of, const Prose& prose) {
    XmlNode column = find_h1(page, role_of);
    while (column && column != page &&
           (!holds_paragraphs(column) ||
            !is_part(static_cast<double>(prose.below(column).prose), prose.below(page).prose, column_share)))
        column = column.parent();
    const bool alone = column && column != page && !column.is_element("body") &&
                       count_paragraphs(column, prose) >= fewest_paragraphs &&
                       !parts_beside(column, role_of, prose, false).element;
    return alone ? column : page;
}

bool is_inside(XmlNode element, XmlNode outer) {
    while (element && element != outer) element = element.parent();
    return static_cast<bool>(element);
}

} // namespace

StoryRoot find_story_root(XmlNode page, const RoleOf& role_of, const Prose& prose, std::size_t letters) {
    const Candidates found = collect(page, role_of, prose);
    const std::size_t total = prose.below(page).prose;
    for (const Kind kind : {body_mark, article_tag, main_tag}) {
        const std::size_t own = found.prose[kind];
        const bool enough = own >= enough_prose || is_part(static_cast<double>(own), total, enough_share);
        if (own == 0 || !enough || !is_part(static_cast<double>(own) * 1.3, letters, 1.0)) continue;
        // A mark on less than the article has is on a part of it: the text between two advertisements.
        const XmlNode article = found.best[article_tag];
        const bool is_piece = kind == body_mark && article && is_inside(found.best[kind], article) &&
                              !is_part(static_cast<double>(own), found.prose[article_tag], nearly_all);
        if (is_piece) continue;
        if (kind == main_tag) return densest(found.best[kind], role_of, prose);
        if (kind == body_mark) return with_parts(found.best[kind], page, role_of, prose);
        return {found.best[kind], {}, {}};
    }
    return densest(headline_column(page, role_of, prose), role_of, prose);
}

} // namespace radiowrap
