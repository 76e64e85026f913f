#include "article/formats/recognise.hpp"

#include "article/detect_charset.hpp"
#include "article/formats/foreign_file.hpp"
#include "article/formats/html_tags.hpp"
#include "article/formats/is_markdown.hpp"
#include "article/formats/markup.hpp"
#include "article/formats/read_container.hpp"
#include "article/formats/read_iptc7901.hpp"
#include "base/error.hpp"
#include "lib/icu/charset.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace radiowrap {

namespace {

constexpr std::size_t head_bytes = 64 * 1024;
constexpr std::size_t deepest_text = 32;            // brackets that a text may open with
constexpr std::size_t longest_without_names = 4096; // bytes of JSON without an object: "[1, 2]"

/// The first bytes in a charset that holds ASCII: UTF-16 as UTF-8, everything else as it stands.
std::string head_of(std::string_view bytes) {
    std::string_view head = bytes.substr(0, head_bytes);
    if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
    const bool wide = head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF") ||
                      head.substr(0, 512).find('\0') != std::string_view::npos;
    if (!wide) return std::string(head);
    const char* charset = detect_charset(head.substr(0, head.size() / 2 * 2)).charset;
    if (charset == nullptr) return std::string(head);
    auto text = convert_to_utf8(head.substr(0, head.size() / 2 * 2), charset);
    if (!text) return std::string(head);
    if (text->starts_with("\xEF\xBB\xBF")) text->erase(0, 3);
    return *std::move(text);
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
    const std::size_t found = text.find_first_not_of(" \t\r\n", at);
    return found == std::string_view::npos ? text.size() : found;
}

/// A text may open with a bracket too; an object opens with a name in quotation marks and a colon.
bool is_json(std::string_view head, std::size_t bytes) {
    std::size_t at = skip_blanks(head, 0);
    std::size_t brackets = 0;
    bool object = false;
    for (; at < head.size() && (head[at] == '{' || head[at] == '['); ++brackets) {
        object = head[at] == '{';
        at = skip_blanks(head, at + 1);
    }
    if (brackets >= deepest_text) return true;
    if (object && at < head.size() && head[at] == '"') {
        const std::size_t close = head.find('"', at + 1);
        const std::size_t colon =
            close == std::string_view::npos ? head.size() : skip_blanks(head, close + 1);
        if (colon < head.size() && head[colon] == ':') return true;
    }
    return brackets > 0 && bytes <= longest_without_names && nlohmann::json::accept(head);
}

} // namespace

ReportFormat recognise(std::string_view bytes, const std::string& name) {
    if (const ForeignFile file = find_foreign_file(bytes); !file.what.empty())
        throw Error(fmt::format("{}: {}, no report; {}", name, file.what, file.way_out));
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06"))
        return recognise_container(bytes, name);
    if (is_iptc7901(bytes)) return ReportFormat::iptc7901;
    const std::string head = head_of(bytes);
    if (const auto markup = recognise_markup(head, name)) return *markup;
    if (is_json(head, bytes.size())) return ReportFormat::ninjs;
    if (is_markdown(head)) return ReportFormat::markdown;
    return is_tagged_text(head) ? ReportFormat::html : ReportFormat::plain_text;
}

} // namespace radiowrap
