#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace radiowrap {

/// What a page says of its article in JSON-LD (schema.org). Texts as they stand there, in one line but for
/// `body`.
struct JsonLdArticle {
    std::optional<std::string> headline, body, author, station, date, dateline, language;
};

/// Of the first article in `json`; empty when there is none, or the JSON is broken.
std::optional<JsonLdArticle> read_json_ld(std::string_view json);

} // namespace radiowrap
