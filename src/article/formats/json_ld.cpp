#include "article/formats/json_ld.hpp"

#include "article/formats/block_text.hpp"
#include "article/formats/iso_date.hpp"
#include "article/formats/json_depth.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <deque>

namespace radiowrap {

namespace {

using Json = nlohmann::json;

constexpr std::size_t most_objects = 10'000;

bool is_article_type(const Json& type) {
    if (type.is_array()) return std::any_of(type.begin(), type.end(), is_article_type);
    if (!type.is_string()) return false;
    const std::string& name = type.get_ref<const std::string&>();
    return name.ends_with("Article") || name.ends_with("BlogPosting") || name == "Report";
}

const Json* member(const Json& object, const char* key) {
    if (!object.is_object()) return nullptr;
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

std::optional<std::string> line_of(const Json* value) {
    if (value == nullptr) return std::nullopt;
    if (value->is_array() && !value->empty()) return line_of(&value->front());
    if (value->is_object()) return line_of(member(*value, "name"));
    if (!value->is_string()) return std::nullopt;
    std::string line = one_line(value->get_ref<const std::string&>());
    if (line.empty()) return std::nullopt;
    return line;
}

/// Persons only: a station as the author of its own article is no reporter.
std::optional<std::string> persons_of(const Json* value) {
    if (value == nullptr) return std::nullopt;
    if (!value->is_array()) {
        const Json* type = member(*value, "@type");
        const bool person = type == nullptr || (type->is_string() && *type == "Person");
        auto name = person ? line_of(value) : std::nullopt;
        return name && name->starts_with("http") ? std::nullopt : name;
    }
    std::string names;
    for (const Json& one : *value)
        if (const auto name = one.is_array() ? std::nullopt : persons_of(&one))
            names += names.empty() ? *name : ", " + *name;
    return names.empty() ? std::nullopt : std::optional(names);
}

JsonLdArticle article_of(const Json& object) {
    JsonLdArticle article;
    article.headline = line_of(member(object, "headline"));
    if (!article.headline) article.headline = line_of(member(object, "name"));
    const Json* body = member(object, "articleBody");
    if (body != nullptr && body->is_string()) article.body = body->get<std::string>();
    article.author = persons_of(member(object, "author"));
    article.station = line_of(member(object, "publisher"));
    article.dateline = line_of(member(object, "dateline"));
    article.language = line_of(member(object, "inLanguage"));
    for (const char* key : {"datePublished", "dateCreated"})
        if (const auto date = line_of(member(object, key)); date && !article.date)
            article.date = iso_date(*date);
    return article;
}

} // namespace

std::optional<JsonLdArticle> read_json_ld(std::string_view json) {
    if (too_deep_at(json)) return std::nullopt;
    const Json root = Json::parse(json, nullptr, false, true);
    if (root.is_discarded()) return std::nullopt;
    std::deque<const Json*> open{&root};
    for (std::size_t seen = 0; !open.empty() && seen < most_objects; ++seen) {
        const Json& value = *open.front();
        open.pop_front();
        if (const Json* type = member(value, "@type"); type != nullptr && is_article_type(*type))
            return article_of(value);
        if (value.is_structured())
            for (const Json& below : value)
                if (below.is_structured()) open.push_back(&below);
    }
    return std::nullopt;
}

} // namespace radiowrap
