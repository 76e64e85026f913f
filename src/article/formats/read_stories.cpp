#include "article/formats/read_stories.hpp"

#include "article/formats/read_container.hpp"
#include "article/formats/read_feed.hpp"
#include "article/formats/read_html.hpp"
#include "article/formats/read_iptc7901.hpp"
#include "article/formats/read_markdown.hpp"
#include "article/formats/read_newsml_g2.hpp"
#include "article/formats/read_ninjs.hpp"
#include "article/formats/read_nitf.hpp"
#include "article/formats/read_plain_text.hpp"
#include "article/formats/recognise.hpp"
#include "base/error.hpp"

#include <fmt/format.h>

namespace radiowrap {

namespace {

std::vector<Story> read_as(ReportFormat format, std::string_view bytes, const std::string& name) {
    switch (format) {
    case ReportFormat::markdown:
        return read_markdown(bytes, name);
    case ReportFormat::html:
        return read_html(bytes, name);
    case ReportFormat::feed:
        return read_feed(bytes, name);
    case ReportFormat::newsml_g2:
        return read_newsml_g2(bytes, name);
    case ReportFormat::nitf:
        return read_nitf(bytes, name);
    case ReportFormat::ninjs:
        return read_ninjs(bytes, name);
    case ReportFormat::iptc7901:
        return read_iptc7901(bytes, name);
    case ReportFormat::docx:
        return read_docx(bytes, name);
    case ReportFormat::odt:
        return read_odt(bytes, name);
    case ReportFormat::plain_text:
        break;
    }
    return read_plain_text(bytes, name);
}

} // namespace

std::vector<Story> read_stories(std::string_view bytes, const std::string& name) {
    std::vector<Story> stories = read_as(recognise(bytes, name), bytes, name);
    if (stories.empty())
        throw Error(fmt::format("{}: no story was found in it; hand in the report as text", name));
    return stories;
}

} // namespace radiowrap
