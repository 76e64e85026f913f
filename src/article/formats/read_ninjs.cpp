#include "article/formats/read_ninjs.hpp"

#include "article/decode_text.hpp"
#include "article/formats/json_depth.hpp"
#include "article/formats/ninjs_item.hpp"
#include "base/error.hpp"
#include "lib/icu/utf8.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace radiowrap {

namespace {

using nlohmann::json;

constexpr std::size_t most_items = 10'000;

void throw_if_deep(std::string_view text, const std::string& name) {
    if (const auto at = too_deep_at(text))
        throw Error(
            fmt::format("{}: byte {}: JSON nested deeper than {} levels is no news; hand in the story as "
                        "ninjs or as text",
                        name, *at, deepest_json));
}

json parse(std::string_view bytes, const std::string& name) {
    // decode_text() turns line ends of Unicode into plain ones, which JSON allows in no string.
    const std::string decoded = first_invalid_utf8(bytes) ? decode_text(bytes, name) : std::string(bytes);
    std::string_view text = decoded;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    throw_if_deep(text, name);
    try {
        return json::parse(text);
    } catch (const json::parse_error& error) {
        throw Error(fmt::format("{}: byte {}: broken JSON; export the story again, or hand it in as text",
                                name, error.byte));
    } catch (const json::exception& error) {
        throw Error(fmt::format("{}: broken JSON: {}; hand the story in as text", name, error.what()));
    }
}

const json* items_of(const json& file) {
    if (file.is_array()) return &file;
    if (!file.is_object() || is_ninjs_item(file)) return nullptr;
    for (const char* key : {"_items", "items"})
        if (const auto items = file.find(key); items != file.end() && items->is_array()) return &*items;
    return nullptr;
}

} // namespace

std::vector<Story> read_ninjs(std::string_view bytes, const std::string& name) {
    const json file = parse(bytes, name);
    std::vector<Story> stories;
    if (is_ninjs_item(file)) stories.push_back(read_ninjs_item(file, name));
    if (const json* items = items_of(file)) {
        if (items->size() > most_items)
            throw Error(fmt::format("{}: more than {} stories; split the file", name, most_items));
        for (const json& item : *items)
            if (is_ninjs_item(item)) stories.push_back(read_ninjs_item(item, name));
    }
    if (stories.empty())
        throw Error(
            fmt::format("{}: JSON without a news item: a \"headline\" or a body (\"body_text\", "
                        "\"body_xhtml\", \"bodies\") is expected, as in ninjs; or hand in the report as text",
                        name));
    return stories;
}

} // namespace radiowrap
