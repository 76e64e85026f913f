#include "article/formats/read_container.hpp"

#include "article/formats/other_texts.hpp"
#include "article/formats/read_office.hpp"
#include "base/error.hpp"
#include "lib/zip/archive.hpp"

#include <fmt/format.h>

namespace radiowrap {

namespace {

// A long report's document.xml has a few MiB and packs to a tenth; its marks repeat, so leave room.
constexpr ZipLimits kLimits{.entry_bytes = std::uint64_t{32} << 20, .ratio = 200, .entries = 10'000};
constexpr int kMostHeaders = 9; // three for each of three sections
constexpr const char* kWordText = "word/document.xml";
constexpr const char* kOpenDocumentText = "content.xml";

std::string read_entry(const ZipArchive& archive, const std::string& name, const char* entry) {
    auto text = archive.read(entry);
    if (!text) throw Error(fmt::format("{}: {} is missing in it; save the document again", name, entry));
    return *std::move(text);
}

/// What may stand beside the text, and what stands above and below every page.
std::vector<std::string> word_parts() {
    std::vector<std::string> parts{"word/footnotes.xml", "word/endnotes.xml", "word/comments.xml"};
    for (int number = 1; number <= kMostHeaders; ++number)
        for (const char* part : {"header", "footer"})
            parts.push_back(fmt::format("word/{}{}.xml", part, number));
    return parts;
}

/// Other documents in a zip archive, by a file that each of them holds.
const char* other_kind(const ZipArchive& archive) {
    if (archive.contains("xl/workbook.xml")) return "a spreadsheet (.xlsx)";
    if (archive.contains("ppt/presentation.xml")) return "a presentation (.pptx)";
    if (archive.contains("META-INF/container.xml")) return "a book (.epub)";
    return "a zip archive";
}

} // namespace

ReportFormat recognise_container(std::string_view bytes, const std::string& name) {
    const ZipArchive archive(bytes, name, kLimits);
    if (archive.contains(kWordText)) return ReportFormat::docx;
    const auto type = archive.contains("mimetype") ? archive.read("mimetype") : std::nullopt;
    const bool other_document = type && type->find("opendocument") != std::string::npos &&
                                type->find("opendocument.text") == std::string::npos;
    if (archive.contains(kOpenDocumentText) && !other_document) return ReportFormat::odt;
    throw Error(fmt::format("{}: {}, no report; unpack it, or copy its text into a text file", name,
                            other_document ? "an OpenDocument file without text" : other_kind(archive)));
}

std::vector<Story> read_docx(std::string_view bytes, const std::string& name) {
    const ZipArchive archive(bytes, name, kLimits);
    std::vector<Story> stories = read_word_xml(read_entry(archive, name, kWordText), name);
    std::vector<std::string> beside;
    for (const std::string& part : word_parts())
        if (const auto text = archive.read(part))
            for (std::string& block : read_word_part_xml(*text, name)) beside.push_back(std::move(block));
    drop_unlike(std::move(beside), stories.front());
    if (const auto properties = archive.read("docProps/core.xml"))
        read_office_properties_xml(*properties, name, stories.front());
    return stories;
}

std::vector<Story> read_odt(std::string_view bytes, const std::string& name) {
    const ZipArchive archive(bytes, name, kLimits);
    std::vector<Story> stories = read_open_document_xml(read_entry(archive, name, kOpenDocumentText), name);
    if (const auto styles = archive.read("styles.xml"))
        drop_unlike(read_open_document_styles_xml(*styles, name), stories.front());
    if (const auto properties = archive.read("meta.xml"))
        read_office_properties_xml(*properties, name, stories.front());
    return stories;
}

} // namespace radiowrap
