#include "article/formats/block_text.hpp"
#include "article/formats/decode_markup.hpp"
#include "article/formats/read_office.hpp"
#include "base/error.hpp"
#include "lib/xml/document.hpp"
#include "lib/xml/walk.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace radiowrap {

namespace {

/// Deleted text is kept in front of the body; notes, comments and what a field would say are beside the text.
bool is_skipped(XmlNode node) {
    if (node.parent().is_element("frame") && (node.is_element("title") || node.is_element("desc")))
        return true; // of a picture, for those who do not see it
    constexpr std::array<std::string_view, 10> skipped{
        "tracked-changes", "annotation",     "annotation-end", "note-body",        "note-citation",
        "sequence-decls",  "variable-decls", "forms",          "user-field-decls", "table-of-content"};
    return std::find(skipped.begin(), skipped.end(), node.name()) != skipped.end();
}

bool is_paragraph(XmlNode node) { return node.is_element("p") || node.is_element("h"); }

/// Reads the text, paragraph by paragraph.
class OpenDocumentReader {
public:
    Story read(XmlNode text) {
        walk(
            text, [this](XmlNode node) { return enter(node); }, [this](XmlNode node) { leave(node); });
        text_.end_block();
        Story story;
        story.blocks = std::move(text_.blocks());
        story.dropped = std::move(beside_.blocks());
        return story;
    }

private:
    bool enter(XmlNode node) {
        if (node.is_text() && paragraphs_ > 0) text_.text(node.text());
        if (node.is_element("note-body") || node.is_element("annotation")) drop(node);
        if (node.is_element("note")) return true; // its text is below note-body
        if (!node.is_element() || is_skipped(node)) return false;
        if (node.is_element("list-item")) text_.set_bullet("\u2022 ");
        if (is_paragraph(node)) {
            text_.end_block();
            ++paragraphs_;
        }
        if (node.is_element("s") || node.is_element("tab")) text_.text(" ");
        if (node.is_element("line-break")) text_.line_break();
        return true;
    }

    void leave(XmlNode node) {
        if (is_paragraph(node)) {
            text_.end_block();
            --paragraphs_;
        }
        if (node.is_element("list-item")) text_.set_bullet({});
    }

    /// A note's paragraphs; who wrote a comment and when is no text.
    void drop(XmlNode note) {
        walk(
            note,
            [&](XmlNode node) {
                beside_.text(node.text());
                return node.is_element() && !node.is_element("creator") && !node.is_element("date") &&
                       !node.is_element("creator-initials");
            },
            [&](XmlNode node) {
                if (is_paragraph(node)) beside_.end_block();
            });
        beside_.end_block();
    }

    BlockText text_, beside_;
    std::size_t paragraphs_ = 0; ///< open ones: a text box stands inside a paragraph
};

} // namespace

std::vector<Story> read_open_document_xml(std::string_view bytes, const std::string& name) {
    const XmlDocument document = XmlDocument::of_xml(decode_markup(bytes, name), name);
    const XmlNode text = document.root().child("body").child("text");
    if (!text) throw Error(fmt::format("{}: no text document; save the report again", name));
    std::vector<Story> stories;
    stories.push_back(OpenDocumentReader().read(text));
    return stories;
}

std::vector<std::string> read_open_document_styles_xml(std::string_view bytes, const std::string& name) {
    const XmlDocument document = XmlDocument::of_xml(decode_markup(bytes, name), name);
    std::vector<std::string> lines;
    walk(document.root(), [&](XmlNode node) {
        const bool line = node.parent().is_element("master-page") && !node.child("p").all_text().empty();
        if (!line) return node.is_element();
        for (std::string& block : OpenDocumentReader().read(node).blocks) lines.push_back(std::move(block));
        return false;
    });
    return lines;
}

} // namespace radiowrap
