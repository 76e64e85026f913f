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

/// Deleted and moved text, field codes, comments' and notes' marks, and the older twin that drawings come
/// with.
bool is_skipped(XmlNode node) {
    constexpr std::array<std::string_view, 9> skipped{"del",     "moveFrom",     "instrText",
                                                      "delText", "delInstrText", "Fallback",
                                                      "sectPr",  "pPrChange",    "rPrChange"};
    return std::find(skipped.begin(), skipped.end(), node.name()) != skipped.end();
}

bool is_hidden(XmlNode run) {
    const XmlNode mark = run.child("rPr").child("vanish");
    const auto value = mark.attribute("val");
    return mark && value != "0" && value != "false";
}

/// Reads a body, paragraph by paragraph; one in a text box ends what stands round it.
class WordReader {
public:
    Story read(XmlNode body) {
        walk(
            body, [this](XmlNode node) { return enter(node); }, [this](XmlNode node) { leave(node); });
        text_.end_block();
        Story story; // its language is no field: Word marks Arabic as whatever its own menus speak
        story.blocks = std::move(text_.blocks());
        return story;
    }

private:
    bool enter(XmlNode node) {
        if (!node.is_element() || is_skipped(node) || (node.is_element("r") && is_hidden(node))) return false;
        if (node.is_element("p")) start_paragraph(node);
        if (node.is_element("t")) text_.text(node.all_text());
        if (node.is_element("tab") && node.parent().is_element("r")) text_.text(" ");
        if (node.is_element("br") || node.is_element("cr")) text_.line_break();
        if (node.is_element("noBreakHyphen")) text_.text("\u2011");
        return !node.is_element("t");
    }

    void leave(XmlNode node) {
        if (!node.is_element("p")) return;
        text_.end_block();
        text_.set_bullet({});
    }

    /// The number of a list's item is in another part of the container; a bullet says as much for the ear.
    void start_paragraph(XmlNode paragraph) {
        text_.end_block();
        const XmlNode list = paragraph.child("pPr").child("numPr").child("numId");
        if (list && list.attribute("val") != "0") text_.set_bullet("\u2022 ");
    }

    BlockText text_;
};

} // namespace

std::vector<Story> read_word_xml(std::string_view bytes, const std::string& name) {
    const XmlDocument document = XmlDocument::of_xml(decode_markup(bytes, name), name);
    const XmlNode body = document.root().is_element("document") ? document.root().child("body") : XmlNode();
    if (!body) throw Error(fmt::format("{}: no document of Word; save the report again", name));
    std::vector<Story> stories;
    stories.push_back(WordReader().read(body));
    return stories;
}

std::vector<std::string> read_word_part_xml(std::string_view bytes, const std::string& name) {
    const XmlDocument document = XmlDocument::of_xml(decode_markup(bytes, name), name);
    return WordReader().read(document.root()).blocks;
}

} // namespace radiowrap
