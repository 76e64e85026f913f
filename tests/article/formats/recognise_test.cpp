#include "article/formats/recognise.hpp"
#include "support/error_of.hpp"
#include "support/zip.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using namespace std::string_view_literals;
using testing::HasSubstr;

ReportFormat format(std::string_view bytes) { return recognise(bytes, "file"); }

std::string in_utf16(std::string_view text, bool mark) {
    std::string wide = mark ? "\xFF\xFE" : "";
    for (const char c : text) wide += {c, '\0'};
    return wide;
}

TEST(Recognise, AReportIsAPlainText) {
    for (const std::string_view text :
         {"الجسر القديم\n\nأغلق منذ الاثنين."sv, ""sv, "[تقرير مسجل]\nليان: نعم"sv, "{ملاحظة} نص"sv,
          "[صوت] \"x\": 1"sv, "<<الجسر>> القديم"sv, "<3 messages>"sv, "<الخبر>نص</الخبر>"sv,
          "<p> marks a paragraph, he wrote."sv, "<clip>Jane</clip> and more text"sv,
          "%PDF-1.4 is the name of a format."sv, "GIF89a was a format."sv, "RIFF means a short phrase WAVE"sv,
          "PK is short for penalty"sv, "ID3 tags are old"sv, "BM is a firm"sv,
          "{\"quoted\" words in brackets}"sv, "[\"a\" and \"b\"]"sv, "rss feeds are back: <rss>"sv})
        EXPECT_EQ(format(text), ReportFormat::plain_text) << text;
    EXPECT_EQ(format(in_utf16("The bridge is shut.", true)), ReportFormat::plain_text);
}

TEST(Recognise, WebPagesByTheirFirstElement) {
    for (const std::string_view text :
         {"<!DOCTYPE html><html lang=ar>"sv, "\xEF\xBB\xBF\n<!-- saved --><HTML>"sv, "<p>نص</p>"sv,
          "<div>x</div>"sv,
          "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"x\"><html/>"sv,
          "<?xml version=\"1.0\"?>\n<html xmlns=\"http://www.w3.org/1999/xhtml\">"sv,
          "<!doctype HTML>\ntext"sv})
        EXPECT_EQ(format(text), ReportFormat::html) << text;
    EXPECT_EQ(format(in_utf16("<!DOCTYPE html><p>x</p>", true)), ReportFormat::html);
    EXPECT_EQ(format(in_utf16("<html><p>x</p></html> and a few words more", false)), ReportFormat::html);
}

TEST(Recognise, NewsInXmlByItsRootWhateverItsPrefix) {
    EXPECT_EQ(format("<?xml version=\"1.0\"?><rss version=\"2.0\">"), ReportFormat::feed);
    EXPECT_EQ(format("<feed xmlns=\"http://www.w3.org/2005/Atom\">"), ReportFormat::feed);
    EXPECT_EQ(format("<rdf:RDF xmlns=\"http://purl.org/rss/1.0/\">"), ReportFormat::feed);
    EXPECT_EQ(format("<?xml version=\"1.0\"?><?style x?><newsMessage>"), ReportFormat::newsml_g2);
    EXPECT_EQ(format("<n:newsItem xmlns:n=\"x\">"), ReportFormat::newsml_g2);
    EXPECT_EQ(format("<!DOCTYPE nitf SYSTEM \"nitf.dtd\" [<!ENTITY a \"b\">]><nitf>"), ReportFormat::nitf);
}

TEST(Recognise, OtherXmlIsNamed) {
    EXPECT_THAT(test::error_of([] { format("<?xml version=\"1.0\"?><playlist><x/></playlist>"); }),
                HasSubstr("file: XML of another kind (<playlist>)"));
    EXPECT_THAT(test::error_of([] { format("<svg xmlns=\"http://www.w3.org/2000/svg\">"); }),
                HasSubstr("<svg>"));
    EXPECT_THAT(test::error_of([] { format("<?xml version=\"1.0\"?>  "); }),
                HasSubstr("XML without an element"));
    std::string comments = "<?xml version=\"1.0\"?>";
    while (comments.size() < 100'000) comments += "<!-- -->";
    EXPECT_THAT(test::error_of([&] { format(comments); }),
                HasSubstr("XML without an element in its first 64 KiB"));
}

TEST(Recognise, Json) {
    EXPECT_EQ(format("{\"headline\": \"x\"}"), ReportFormat::ninjs);
    EXPECT_EQ(format(" [ { \"uri\" : 1 } ]"), ReportFormat::ninjs);
    EXPECT_EQ(format("{}"), ReportFormat::ninjs);
    EXPECT_EQ(format("[1, 2]"), ReportFormat::ninjs);
    EXPECT_EQ(format("{\"broken\": "), ReportFormat::ninjs);
    EXPECT_EQ(format(std::string(100'000, '[')), ReportFormat::ninjs);
}

TEST(Recognise, WireAndMarkdown) {
    EXPECT_EQ(format("\x01"
                     "a1 4 p 1\x02text\x03\x04"),
              ReportFormat::iptc7901);
    EXPECT_EQ(format("# العنوان\n\nنص"), ReportFormat::markdown);
    EXPECT_EQ(format("---\r\ntitle: x\r\n---\r\ntext"), ReportFormat::markdown);
}

TEST(Recognise, DocumentsByWhatIsInThem) {
    EXPECT_EQ(format(make_zip({{"[Content_Types].xml", "x"}, {"word/document.xml", "x"}})),
              ReportFormat::docx);
    EXPECT_EQ(
        format(make_zip({{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "x"}})),
        ReportFormat::odt);
    const auto error = [](const std::vector<std::pair<std::string, std::string>>& entries) {
        return test::error_of([&] { format(make_zip(entries)); });
    };
    EXPECT_THAT(error({{"xl/workbook.xml", "x"}}), HasSubstr("file: a spreadsheet (.xlsx), no report"));
    EXPECT_THAT(error({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "x"}}),
                HasSubstr("an OpenDocument file without text"));
    EXPECT_THAT(error({{"report.txt", "x"}}), HasSubstr("file: a zip archive, no report; unpack it"));
    EXPECT_THAT(test::error_of([] { format("PK\x03\x04 and nothing"); }), HasSubstr("a damaged zip archive"));
}

TEST(Recognise, FilesThatAreNoReportAreNamedWithTheWayOut) {
    const auto error = [](std::string_view bytes) { return test::error_of([&] { format(bytes); }); };
    EXPECT_THAT(error("%PDF-1.4\n1 0 obj <<>>"), HasSubstr("file: a PDF, no report; copy its text"));
    EXPECT_THAT(error("From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n"),
                HasSubstr("a web archive (.mht), no report; save the page as HTML"));
    EXPECT_THAT(error("{\\rtf1\\ansi x}"), HasSubstr("an RTF document"));
    EXPECT_THAT(error("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0"sv), HasSubstr("an old Office file (.doc)"));
    EXPECT_THAT(error("\x89PNG\r\n\x1A\n\0"sv), HasSubstr("a picture (PNG)"));
    EXPECT_THAT(error("\xFF\xD8\xFF\xE0\0\x10"sv), HasSubstr("a picture (JPEG)"));
    EXPECT_THAT(error("RIFF\1\0\0\0WAVEfmt "sv),
                HasSubstr("a sound file (WAV), no report; name the report's text"));
    EXPECT_THAT(error("ID3\4\0\0\0\0\0\0"sv), HasSubstr("a sound file (MP3)"));
    EXPECT_THAT(error("OggS\0\2"sv), HasSubstr("a sound file (Ogg)"));
    EXPECT_THAT(error("\0\0\0\x20"
                      "ftypM4A "sv),
                HasSubstr("(MP4)"));
    EXPECT_THAT(error("\x1F\x8B\x08\0"sv), HasSubstr("a packed file (gzip), no report; unpack it"));
}

} // namespace
} // namespace radiowrap
