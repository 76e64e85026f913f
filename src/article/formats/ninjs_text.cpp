#include "article/formats/ninjs_text.hpp"

namespace radiowrap {

std::optional<std::string> ninjs_text(const nlohmann::json& object, const char* key) {
    if (!object.is_object()) return std::nullopt;
    const auto found = object.find(key);
    if (found == object.end()) return std::nullopt;
    const nlohmann::json* value = &*found;
    if (value->is_array() && !value->empty()) value = &value->front();
    if (value->is_string()) return value->get<std::string>();
    if (!value->is_object()) return std::nullopt;
    for (const char* name : {"value", "name", "text"})
        if (const auto text = value->find(name); text != value->end() && text->is_string())
            return text->get<std::string>();
    return std::nullopt;
}

} // namespace radiowrap
