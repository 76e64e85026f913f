#include "article/formats/ninjs_text.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

bool is_main(const nlohmann::json& value) {
    const auto role = value.is_object() ? value.find("role") : value.end();
    return value.is_object() && role != value.end() && *role == "main";
}

std::optional<std::string> text_of(const nlohmann::json& value) {
    if (value.is_string()) return value.get<std::string>();
    if (!value.is_object()) return std::nullopt;
    for (const char* name : {"value", "name", "text"})
        if (const auto text = value.find(name); text != value.end() && text->is_string())
            return text->get<std::string>();
    return std::nullopt;
}

} // namespace

std::optional<std::string> ninjs_text(const nlohmann::json& object, const char* key) {
    if (!object.is_object()) return std::nullopt;
    const auto found = object.find(key);
    if (found == object.end()) return std::nullopt;
    if (!found->is_array() || found->empty()) return text_of(*found);
    const auto main = std::find_if(found->begin(), found->end(), is_main);
    return text_of(main == found->end() ? found->front() : *main);
}

std::vector<std::string> ninjs_texts(const nlohmann::json& object, const char* key) {
    std::vector<std::string> texts;
    const auto found = object.is_object() ? object.find(key) : object.end();
    if (!object.is_object() || found == object.end()) return texts;
    if (!found->is_array()) {
        if (auto text = text_of(*found)) texts.push_back(*std::move(text));
        return texts;
    }
    for (const nlohmann::json& value : *found)
        if (auto text = text_of(value)) texts.push_back(*std::move(text));
    return texts;
}

} // namespace radiowrap
