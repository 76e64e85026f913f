#include "lib/xml/document.hpp"

#include "base/error.hpp"
#include "lib/xml/mend.hpp"
#include "lib/xml/tags.hpp"

#include <fmt/format.h>
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>

#include <limits>

namespace radiowrap {

namespace {

/// Why a parser was stopped, and what it has made so far. A callback of C cannot throw.
struct Watch {
    std::size_t elements = 0;
    std::string refusal;
    std::string cause; ///< the first error; what the parser says last mostly follows from it
    int line = 0;
};

struct FreeParser {
    void operator()(xmlParserCtxt* parser) const { xmlFreeParserCtxt(parser); }
};
using Parser = std::unique_ptr<xmlParserCtxt, FreeParser>;

void refuse(xmlParserCtxt* parser, std::string reason) {
    auto& refusal = static_cast<Watch*>(parser->_private)->refusal;
    if (refusal.empty()) refusal = std::move(reason);
    xmlStopParser(parser);
}

/// The parser's time for an end tag grows with the depth, so without a limit a file of tags takes hours.
bool is_within_limits(xmlParserCtxt* parser) {
    if (++static_cast<Watch*>(parser->_private)->elements > max_markup_elements)
        refuse(parser, fmt::format("more than {} elements", max_markup_elements));
    else if (static_cast<std::size_t>(parser->nameNr) > max_markup_depth)
        refuse(parser, fmt::format("elements nested more than {} deep", max_markup_depth));
    else
        return true;
    return false;
}

void start_html(void* context, const xmlChar* name, const xmlChar** attributes) {
    if (is_within_limits(static_cast<xmlParserCtxt*>(context)))
        xmlSAX2StartElement(context, name, attributes);
}

void start_xml(void* context, const xmlChar* name, const xmlChar* prefix, const xmlChar* address,
               int namespaces, const xmlChar** namespace_list, int attributes, int defaulted,
               const xmlChar** attribute_list) {
    if (is_within_limits(static_cast<xmlParserCtxt*>(context)))
        xmlSAX2StartElementNs(context, name, prefix, address, namespaces, namespace_list, attributes,
                              defaulted, attribute_list);
}

void refuse_entity(void* context, const xmlChar* name, int, const xmlChar*, const xmlChar*, xmlChar*) {
    refuse(static_cast<xmlParserCtxt*>(context),
           fmt::format("declares the entity {}, which could stand for anything",
                       std::string_view(reinterpret_cast<const char*>(name)).substr(0, 40)));
}

xmlParserInput* resolve_nothing(void*, const xmlChar*, const xmlChar*) { return nullptr; }

void throw_if_endless_tag(std::string_view text, const std::string& name, bool html) {
    if (has_endless_tag(text, html))
        throw Error(fmt::format("{}: a tag with more than {} attributes; hand in the story alone", name,
                                max_tag_attributes));
}

int size_of(std::string_view text, const std::string& name) {
    if (text.size() > static_cast<std::size_t>(std::numeric_limits<int>::max()))
        throw Error(fmt::format("{}: too large to be read", name));
    return static_cast<int>(text.size());
}

std::string one_line(const char* message) {
    std::string_view reason = message == nullptr ? "" : message;
    while (!reason.empty() && reason.back() == '\n') reason.remove_suffix(1);
    return std::string(reason.substr(0, 200));
}

std::string reason_of(const xmlParserCtxt* parser) { return one_line(parser->lastError.message); }

void keep_first_error(void* context, const xmlError& error) {
    auto& watch = *static_cast<Watch*>(static_cast<xmlParserCtxt*>(context)->_private);
    if (error.level != XML_ERR_FATAL || !watch.cause.empty()) return;
    watch.cause = one_line(error.message);
    watch.line = error.line;
}

void throw_if_refused(const Watch& watch, const std::string& name) {
    if (!watch.refusal.empty())
        throw Error(fmt::format("{}: {}; hand in the story alone", name, watch.refusal));
}

Parser new_parser(xmlParserCtxt* raw, Watch& watch) {
    Parser parser(raw);
    if (!parser) throw std::bad_alloc();
    parser->_private = &watch;
    parser->sax->resolveEntity = resolve_nothing;
    return parser;
}

} // namespace

void XmlDocument::Free::operator()(_xmlDoc* document) const { xmlFreeDoc(document); }

XmlDocument XmlDocument::of_xml(std::string_view utf8, const std::string& name) {
    const std::string mended = mend_xml(utf8);
    throw_if_endless_tag(mended, name, false);
    Watch watch;
    const Parser parser = new_parser(xmlNewParserCtxt(), watch);
    parser->sax->startElementNs = start_xml;
    parser->sax->entityDecl = refuse_entity;
    // Releases of libxml2 differ in whether the error is const.
    parser->sax->serror = [](void* context, auto* error) { keep_first_error(context, *error); };
    std::unique_ptr<_xmlDoc, Free> document(
        xmlCtxtReadMemory(parser.get(), mended.data(), size_of(mended, name), nullptr, "UTF-8",
                          XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA |
                              XML_PARSE_IGNORE_ENC | XML_PARSE_COMPACT));
    throw_if_refused(watch, name);
    if (!document)
        throw Error(fmt::format("{}: line {}: not well-formed XML: {}; have it exported again", name,
                                watch.line > 0 ? watch.line : parser->lastError.line,
                                watch.cause.empty() ? reason_of(parser.get()) : watch.cause));
    return XmlDocument(std::move(document));
}

XmlDocument XmlDocument::of_html(std::string_view utf8, const std::string& name) {
    const std::string mended = mend_html(utf8);
    throw_if_endless_tag(mended, name, true);
    Watch watch;
    const Parser parser = new_parser(htmlNewParserCtxt(), watch);
    parser->sax->startElement = start_html;
    std::unique_ptr<_xmlDoc, Free> document(
        htmlCtxtReadMemory(parser.get(), mended.data(), size_of(mended, name), nullptr, "UTF-8",
                           HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                               HTML_PARSE_IGNORE_ENC | HTML_PARSE_COMPACT));
    throw_if_refused(watch, name);
    // What the parser gives up at (a text of over 10 MB in one piece) would be lost without a word.
    if (!document || parser->errNo == XML_ERR_NO_MEMORY || parser->disableSAX != 0)
        throw Error(fmt::format("{}: no page that can be read: {}; hand in the story as plain text", name,
                                reason_of(parser.get())));
    return XmlDocument(std::move(document));
}

XmlNode XmlDocument::root() const { return XmlNode(xmlDocGetRootElement(document_.get())); }

} // namespace radiowrap
