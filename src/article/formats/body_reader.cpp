#include "article/formats/body_reader.hpp"

#include "lib/xml/walk.hpp"

#include <iterator>

namespace radiowrap {

namespace {

bool is_apart(MarkupRole role) {
    return role != MarkupRole::inline_text && role != MarkupRole::quotation &&
           role != MarkupRole::line_break && role != MarkupRole::vanished;
}

bool is_classed_span(XmlNode node) { return node.is_element("span") && node.attribute("class"); }

bool opens_in_latin(XmlNode node) {
    const std::string text = node.all_text();
    return !text.empty() && text[0] >= 'A' && text[0] <= 'Z';
}

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

/// What a reader can click on.
bool is_control(XmlNode node) {
    return node.is_element("a") || node.is_element("button") || node.is_element("time");
}

} // namespace

void BodyReader::read(XmlNode root) {
    walk(
        root, [this](XmlNode node) { return enter(node); },
        [this](XmlNode node) {
            leave();
            last_span_ = node.is_element("span") ? node : XmlNode();
        });
    text_.end_block();
    story_.blocks = std::move(text_.blocks());
}

void BodyReader::drop(XmlNode root) {
    BlockText text;
    bool after_link = false;
    XmlNode field; // that ended just now
    const auto part = [&](XmlNode node) {
        if (node != root && is_apart(role_of_(node))) text.end_block();
    };
    walk(
        root,
        [&](XmlNode node) {
            const MarkupRole role = node.is_element() ? role_of_(node) : MarkupRole::inline_text;
            if (after_link && is_control(node)) text.text(" "); // a row of buttons
            after_link = after_link && !node.is_text();
            if (field && is_classed_span(node) && node.parent() == field.parent() && opens_in_latin(node))
                text.text(" | "); // "By JANE ROE" and "Reporter", each in a box of its own
            field = XmlNode();
            text.text(node.text());
            if (role == MarkupRole::line_break) text.line_break();
            part(node);
            return node.is_element() && (role != MarkupRole::vanished || node == root);
        },
        [&](XmlNode node) {
            part(node);
            field = is_classed_span(node) ? node : XmlNode();
            after_link = after_link || is_control(node);
        });
    text.end_block();
    add_dropped(std::move(text.blocks()));
}

bool BodyReader::enter(XmlNode node) {
    if (node.is_text() && !is_blank(node.text())) last_span_ = XmlNode();
    if (node.is_text()) as_typed_ > 0 ? text_.lines(node.text()) : text_.text(node.text());
    if (!node.is_element()) return false;
    const MarkupRole role = role_of_(node);
    if (role == MarkupRole::vanished) return false;
    if (is_apart(role) || (role == MarkupRole::inline_text && is_field(node))) text_.end_block();
    if (role == MarkupRole::player) add_sounds_below(node);
    if (role == MarkupRole::dropped || role == MarkupRole::player) drop(node);
    if (role == MarkupRole::sound) add_sound(node);
    if (role == MarkupRole::dropped || role == MarkupRole::player || role == MarkupRole::sound) return false;
    if (role == MarkupRole::line_break) text_.line_break();
    if (role == MarkupRole::quotation) text_.text("\u201C");
    if (role == MarkupRole::item) text_.set_bullet(bullet_of(node));
    as_typed_ += role == MarkupRole::as_typed;
    open_.push_back(role);
    items_.push_back(0);
    return true;
}

void BodyReader::leave() {
    const MarkupRole role = open_.back();
    open_.pop_back();
    items_.pop_back();
    as_typed_ -= role == MarkupRole::as_typed;
    if (role == MarkupRole::quotation) text_.text("\u201D");
    if (is_apart(role)) text_.end_block();
    if (role == MarkupRole::item) text_.set_bullet({});
}

/// "<h1>..</h1><span>STATION</span><span>By NAME</span><div>": beside blocks each stands for itself.
bool BodyReader::is_field(XmlNode node) {
    if (!node.is_element("span") || !last_span_ || last_span_.parent() != node.parent()) return false;
    if (node.parent() != fields_of_) {
        fields_of_ = node.parent();
        beside_blocks_ = false;
        for (XmlNode child = fields_of_.first_child(); child && !beside_blocks_; child = child.next())
            beside_blocks_ = child.is_element() && role_of_(child) == MarkupRole::block;
    }
    return beside_blocks_;
}

void BodyReader::add_sound(XmlNode node) {
    story_.sounds.push_back(sound_of_(node));
    story_.sounds.back().before_paragraph = text_.blocks().size();
}

void BodyReader::add_sounds_below(XmlNode player) {
    walk(player, [&](XmlNode node) {
        const bool sound = node != player && node.is_element() && role_of_(node) == MarkupRole::sound;
        if (sound) add_sound(node);
        return node.is_element() && !sound;
    });
}

/// "• ", or "3. " in a numbered list.
std::string BodyReader::bullet_of(XmlNode item) {
    const std::size_t number = items_.empty() ? 1 : ++items_.back();
    return item.parent().is_element("ol") ? std::to_string(number) + ". " : "\u2022 ";
}

void BodyReader::add_dropped(std::vector<std::string> blocks) {
    for (std::string& block : blocks)
        if (known_dropped_.insert(block).second) story_.dropped.push_back(std::move(block));
}

} // namespace radiowrap
