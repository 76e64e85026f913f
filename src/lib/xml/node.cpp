#include "lib/xml/node.hpp"

#include "lib/xml/walk.hpp"

#include <libxml/tree.h>

namespace radiowrap {

namespace {

std::string_view view(const xmlChar* text) {
    return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

bool is_document(const xmlNode* node) {
    return node->type == XML_DOCUMENT_NODE || node->type == XML_HTML_DOCUMENT_NODE;
}

XmlNode named_or_later(XmlNode node, std::string_view name) {
    while (node && !node.is_element(name)) node = node.next();
    return node;
}

} // namespace

bool XmlNode::is_element() const { return node_ != nullptr && node_->type == XML_ELEMENT_NODE; }

bool XmlNode::is_element(std::string_view wanted) const { return is_element() && name() == wanted; }

bool XmlNode::is_text() const {
    return node_ != nullptr && (node_->type == XML_TEXT_NODE || node_->type == XML_CDATA_SECTION_NODE);
}

std::string_view XmlNode::name() const { return is_element() ? view(node_->name) : std::string_view(); }

std::string_view XmlNode::name_space() const {
    return is_element() && node_->ns != nullptr ? view(node_->ns->href) : std::string_view();
}

std::optional<std::string_view> XmlNode::attribute(std::string_view wanted) const {
    if (!is_element()) return std::nullopt;
    for (const xmlAttr* attribute = node_->properties; attribute != nullptr; attribute = attribute->next)
        if (view(attribute->name) == wanted)
            return attribute->children == nullptr ? std::string_view() : view(attribute->children->content);
    return std::nullopt;
}

std::string_view XmlNode::text() const { return is_text() ? view(node_->content) : std::string_view(); }

std::string XmlNode::all_text() const {
    std::string text;
    walk(*this, [&text](XmlNode node) {
        text += node.text();
        return true;
    });
    return text;
}

XmlNode XmlNode::parent() const {
    if (node_ == nullptr || node_->parent == nullptr || is_document(node_->parent)) return XmlNode();
    return XmlNode(node_->parent);
}

XmlNode XmlNode::first_child() const { return is_element() ? XmlNode(node_->children) : XmlNode(); }

XmlNode XmlNode::next() const { return node_ == nullptr ? XmlNode() : XmlNode(node_->next); }

XmlNode XmlNode::child(std::string_view wanted) const { return named_or_later(first_child(), wanted); }

XmlNode XmlNode::next(std::string_view wanted) const { return named_or_later(next(), wanted); }

XmlNode XmlNode::find(std::string_view wanted) const {
    XmlNode found;
    walk(*this, [&](XmlNode node) {
        if (!found && node != *this && node.is_element(wanted)) found = node;
        return !found;
    });
    return found;
}

} // namespace radiowrap
