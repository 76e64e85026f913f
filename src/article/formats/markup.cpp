#include "article/formats/markup.hpp"

#include "article/formats/html_tags.hpp"
#include "base/ascii_case.hpp"
#include "base/error.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace radiowrap {

namespace {

bool is_blank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

bool is_name_part(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ':' ||
           c == '-' || c == '_' || c == '.';
}

/// Goes through what may stand in front of the first element.
class Prolog {
public:
    explicit Prolog(std::string_view head) : head_(head) {}

    /// False when something else than an element's tag follows.
    bool skip() {
        for (;;) {
            while (at_ < head_.size() && is_blank(head_[at_])) ++at_;
            const std::string_view rest = head_.substr(at_);
            if (rest.starts_with("<!--")) {
                if (!skip_past("-->")) return false;
            } else if (rest.starts_with("<?")) {
                xml_ = xml_ || rest.starts_with("<?xml");
                if (!skip_past(rest.starts_with("<?xml") || has_closing_mark(rest) ? "?>" : ">"))
                    return false;
            } else if (ascii_lower(rest.substr(0, 9)) == "<!doctype") {
                html_ = html_ || ascii_lower(rest.substr(0, 14)) == "<!doctype html";
                if (!skip_doctype()) return html_;
            } else {
                return rest.starts_with('<');
            }
        }
    }

    /// Of the first element, with its prefix.
    [[nodiscard]] std::string element() const {
        std::size_t end = std::min(at_ + 1, head_.size());
        while (end < head_.size() && is_name_part(head_[end])) ++end;
        return std::string(head_.substr(std::min(at_ + 1, head_.size()), end - std::min(at_ + 1, end)));
    }

    [[nodiscard]] bool xml() const { return xml_; }
    [[nodiscard]] bool html() const { return html_; }
    [[nodiscard]] std::size_t at() const { return at_; }

private:
    static bool has_closing_mark(std::string_view rest) {
        const std::size_t end = rest.find('>');
        return end != std::string_view::npos && end > 0 && rest[end - 1] == '?';
    }

    bool skip_past(std::string_view mark) {
        const std::size_t found = head_.find(mark, at_);
        at_ = found == std::string_view::npos ? head_.size() : found + mark.size();
        return found != std::string_view::npos;
    }

    /// With declarations of its own in square brackets, which may be larger than the head.
    bool skip_doctype() {
        const std::size_t end = head_.find('>', at_);
        const std::size_t bracket = head_.find('[', at_);
        return bracket < end ? skip_past("]") && skip_past(">") : skip_past(">");
    }

    std::string_view head_;
    std::size_t at_ = 0;
    bool xml_ = false, html_ = false;
};

std::optional<ReportFormat> format_of(const std::string& element) {
    const std::string_view name = std::string_view(element).substr(element.rfind(':') + 1);
    if (ascii_lower(name) == "html") return ReportFormat::html;
    if (name == "rss" || name == "feed" || name == "RDF") return ReportFormat::feed;
    if (name == "newsMessage" || name == "newsItem" || name == "packageItem") return ReportFormat::newsml_g2;
    if (name == "nitf") return ReportFormat::nitf;
    return std::nullopt;
}

/// `<p>` opens a fragment of HTML when it is closed or another tag follows; a lone one is a writer's own
/// mark.
bool is_fragment(std::string_view head, const std::string& element) {
    const std::string name = ascii_lower(element);
    if (!is_html_element(name)) return false;
    return ascii_lower(head).find("</" + name) != std::string::npos || is_tagged_text(head);
}

} // namespace

std::optional<ReportFormat> recognise_markup(std::string_view head, const std::string& name) {
    Prolog prolog(head);
    const bool tag = prolog.skip();
    if (prolog.html()) return ReportFormat::html;
    const std::string element = tag ? prolog.element() : std::string();
    if (element.empty()) {
        if (!prolog.xml()) return std::nullopt;
        throw Error(
            fmt::format("{}: XML without an element in its first {} KiB; export the story again, or hand "
                        "it in as text",
                        name, (head.size() + 1023) / 1024));
    }
    if (const auto format = format_of(element)) return format;
    if (is_fragment(head, element)) return ReportFormat::html;
    const bool namespaced = head.substr(prolog.at(), 2000).find(" xmlns") != std::string_view::npos;
    if (!prolog.xml() && !namespaced) return std::nullopt;
    throw Error(
        fmt::format("{}: XML of another kind (<{}>); HTML, RSS, Atom, NewsML-G2 and NITF are read, or hand "
                    "in the report as text",
                    name, element.substr(0, 60)));
}

} // namespace radiowrap
