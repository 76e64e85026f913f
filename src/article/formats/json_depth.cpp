#include "article/formats/json_depth.hpp"

namespace radiowrap {

std::optional<std::size_t> too_deep_at(std::string_view json) {
    std::size_t depth = 0;
    bool in_text = false;
    for (std::size_t at = 0; at < json.size(); ++at) {
        const char c = json[at];
        if (in_text && c == '\\')
            ++at;
        else if (c == '"')
            in_text = !in_text;
        else if (!in_text && (c == '{' || c == '[') && ++depth > deepest_json)
            return at;
        else if (!in_text && (c == '}' || c == ']') && depth > 0)
            --depth;
    }
    return std::nullopt;
}

} // namespace radiowrap
