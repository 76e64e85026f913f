#pragma once

#include "lib/xml/node.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

struct _xmlDoc; // libxml2's

namespace radiowrap {

inline constexpr std::size_t max_markup_depth =
    250; // of elements in one another; libxml2 itself gives up at 256
inline constexpr std::size_t max_markup_elements = 1'000'000; // a long page has some thousands

/// A document in memory, XML or HTML, parsed by libxml2. Nothing is ever fetched and no entity but those of
/// HTML is resolved. `name` stands for the document in messages. The encoding it declares is not looked at:
/// it comes as well-formed UTF-8.
class XmlDocument {
public:
    /// Characters that XML forbids are left out, a bare & and unknown references are text. Throws Error,
    /// with the line: not well-formed, entities of its own, or too much of it.
    static XmlDocument of_xml(std::string_view utf8, const std::string& name);
    /// Whatever stands there becomes a tree, as in a browser. Throws Error: too much of it.
    static XmlDocument of_html(std::string_view utf8, const std::string& name);

    /// The outermost element; none in HTML without any text or tag.
    [[nodiscard]] XmlNode root() const;

private:
    struct Free {
        void operator()(_xmlDoc* document) const;
    };
    explicit XmlDocument(std::unique_ptr<_xmlDoc, Free> document) : document_(std::move(document)) {}

    std::unique_ptr<_xmlDoc, Free> document_;
};

} // namespace radiowrap
