#include "clips/ixml.hpp"

#include "base/error.hpp"
#include "clips/chunk_text.hpp"
#include "clips/date_text.hpp"
#include "clips/readable_text.hpp"
#include "lib/xml/document.hpp"

namespace radiowrap {
namespace {

std::vector<Fact> read_root(XmlNode root) {
    std::vector<Fact> facts;
    const auto text = [&](const char* element) {
        const XmlNode node = root.find(element);
        return node ? chunk_text(node.all_text()) : std::string();
    };
    const auto add = [&](const char* field, const char* element) {
        if (std::string value = text(element); !value.empty())
            facts.push_back({field, std::move(value), HintSource::tag, std::string("iXML ") + element});
    };
    add("story", "PROJECT");
    add("title", "NOTE");
    add("place", "LOCATION_NAME");
    if (auto date = leading_date(text("BWF_ORIGINATION_DATE")))
        facts.push_back({"date", std::move(*date), HintSource::tag, "iXML BWF_ORIGINATION_DATE"});
    return facts;
}

} // namespace

std::vector<Fact> read_ixml(std::string_view bytes) {
    try {
        const std::string text = readable_text(bytes.substr(0, bytes.find('\0')));
        return read_root(XmlDocument::of_xml(text, "iXML").root());
    } catch (const Error&) { // a recorder's mistake is no reason to do without the clip
        return {};
    }
}

} // namespace radiowrap
