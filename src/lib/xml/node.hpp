#pragma once

#include <optional>
#include <string>
#include <string_view>

struct _xmlNode; // libxml2's

namespace radiowrap {

/// A node of an XmlDocument, or none. It and all its views live as long as the document. Names are local
/// names, without prefix; those of HTML are in lower case.
class XmlNode {
public:
    XmlNode() = default;
    explicit XmlNode(const _xmlNode* node) : node_(node) {}

    explicit operator bool() const { return node_ != nullptr; }
    bool operator==(const XmlNode&) const = default;
    [[nodiscard]] bool is_element() const;
    [[nodiscard]] bool is_element(std::string_view name) const;
    [[nodiscard]] bool is_text() const;

    /// Of an element; empty for everything else.
    [[nodiscard]] std::string_view name() const;
    /// The address that stands for the element's namespace; empty without one.
    [[nodiscard]] std::string_view name_space() const;
    /// With its references resolved.
    [[nodiscard]] std::optional<std::string_view> attribute(std::string_view name) const;
    /// Of a text node, CDATA too; empty for everything else.
    [[nodiscard]] std::string_view text() const;
    /// All text below it, as it stands.
    [[nodiscard]] std::string all_text() const;

    [[nodiscard]] XmlNode parent() const;
    [[nodiscard]] XmlNode first_child() const;
    [[nodiscard]] XmlNode next() const;
    /// The first child element of that name, or none.
    [[nodiscard]] XmlNode child(std::string_view name) const;
    /// The next child element of the same parent with that name, or none.
    [[nodiscard]] XmlNode next(std::string_view name) const;
    /// The first element of that name below it, in the order of the document, or none.
    [[nodiscard]] XmlNode find(std::string_view name) const;

    /// Tells it from every other node of its document, for tables.
    [[nodiscard]] const void* key() const { return node_; }

private:
    const _xmlNode* node_ = nullptr;
};

} // namespace radiowrap
