#include "article/formats/xml_fields.hpp"

#include "article/formats/block_text.hpp"

namespace radiowrap {

std::optional<std::string> line_of(XmlNode element) {
    return element ? line_of(std::optional<std::string_view>(element.all_text())) : std::nullopt;
}

std::optional<std::string> line_of(XmlNode parent, std::string_view name) {
    for (XmlNode child = parent.child(name); child; child = child.next(name))
        if (auto line = line_of(child)) return line;
    return std::nullopt;
}

std::optional<std::string> line_of(std::optional<std::string_view> value) {
    std::string line = one_line(value.value_or(""));
    if (line.empty()) return std::nullopt;
    return line;
}

void set_missing(std::optional<std::string>& field, std::optional<std::string> value) {
    if (!field) field = std::move(value);
}

std::optional<std::string> language_at(XmlNode element) {
    for (; element; element = element.parent())
        if (auto language = line_of(element.attribute("lang"))) return language;
    return std::nullopt;
}

} // namespace radiowrap
