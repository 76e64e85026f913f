#include "article/formats/read_office.hpp"
#include "base/error.hpp"
#include "support/error_of.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::ElementsAre;

std::vector<std::string> word(const std::string& body) {
    return read_word_xml("<?xml version='1.0'?><w:document xmlns:w='urn:w' xmlns:mc='urn:mc'><w:body>" +
                             body + "<w:sectPr/></w:body></w:document>",
                         "report.docx")
        .at(0)
        .blocks;
}

std::vector<std::string> odt(const std::string& text) {
    return read_open_document_xml(
               "<office:document-content xmlns:office='urn:o' xmlns:text='urn:t' xmlns:draw='urn:d' "
               "xmlns:svg='urn:s'><office:body><office:text>" +
                   text + "</office:text></office:body></office:document-content>",
               "report.odt")
        .at(0)
        .blocks;
}

using test::error_of;

std::string run(const std::string& text) { return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>"; }

TEST(ReadWordXml, ParagraphsAreMadeOfRuns) {
    EXPECT_THAT(word("<w:p>" + run("أُغلق ال") + run("جسر ") + "<w:hyperlink>" + run("أمس.") +
                     "</w:hyperlink></w:p><w:p/><w:p>" + run("وقال") +
                     "<w:r><w:tab/><w:t>الحداد:</w:t></w:r></w:p>"),
                ElementsAre("أُغلق الجسر أمس.", "وقال الحداد:"));
    EXPECT_THAT(word("<w:p>\n  <w:r>\n  <w:t>جسر</w:t>\n </w:r> " + run("ان") + "</w:p>"),
                ElementsAre("جسران"));
}

TEST(ReadWordXml, BreaksPartLines) {
    EXPECT_THAT(word("<w:p>" + run("أول.") + "<w:r><w:br/></w:r>" + run("ثان.") + "</w:p>"),
                ElementsAre("أول.", "ثان."));
}

TEST(ReadWordXml, TabStopsOfAParagraphAreNoText) {
    EXPECT_THAT(word("<w:p>" + run("جس") +
                     "<w:r><w:rPr><w:tabs><w:tab w:val='left'/></w:tabs></w:rPr><w:t>ر</w:t></w:r></w:p>"),
                ElementsAre("جسر"));
}

TEST(ReadWordXml, ListsGetBullets) {
    const std::string list = "<w:p><w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='1'/></w:numPr></w:pPr>";
    EXPECT_THAT(word(list + run("السوق") + "</w:p>" + list + "</w:p><w:p>" + run("نص") + "</w:p>"),
                ElementsAre("• السوق", "نص"));
}

TEST(ReadWordXml, DeletedHiddenAndCodesAreNoText) {
    EXPECT_THAT(word("<w:p>" + run("بقي ") + "<w:del><w:r><w:delText>حُذف</w:delText></w:r></w:del><w:ins>" +
                     run("أضيف") + "</w:ins><w:moveFrom>" + run("نُقل") +
                     "</w:moveFrom><w:r><w:instrText>PAGE</w:instrText></w:r>"
                     "<w:r><w:rPr><w:vanish/></w:rPr><w:t>خفي</w:t></w:r><w:r><w:rPr><w:vanish "
                     "w:val='0'/></w:rPr><w:t>.</w:t></w:r></w:p>"),
                ElementsAre("بقي أضيف."));
}

TEST(ReadWordXml, ADrawingsTwinIsReadOnce) {
    EXPECT_THAT(word("<w:p>" + run("قبل") + "<w:r><mc:AlternateContent><mc:Choice><w:p>" + run("إطار") +
                     "</w:p></mc:Choice><mc:Fallback><w:p>" + run("إطار") +
                     "</w:p></mc:Fallback></mc:AlternateContent></w:r></w:p><w:tbl><w:tr><w:tc><w:p>" +
                     run("خلية") + "</w:p></w:tc></w:tr></w:tbl>"),
                ElementsAre("قبل", "إطار", "خلية"));
}

TEST(ReadWordXml, AnotherDocumentIsAnError) {
    EXPECT_EQ(error_of([] { read_word_xml("<a/>", "report.docx"); }),
              "report.docx: no document of Word; save the report again");
    EXPECT_THAT(error_of([] { read_word_xml("<w:document>", "report.docx"); }),
                testing::HasSubstr("not well-formed XML"));
    EXPECT_THAT(error_of([] { read_word_xml("<!DOCTYPE a [<!ENTITY b 'c'>]><a/>", "report.docx"); }),
                testing::HasSubstr("entity b"));
}

TEST(ReadOpenDocumentXml, ParagraphsHeadingsAndSpaces) {
    EXPECT_THAT(odt("<text:h>جسر  قديم</text:h><text:p>أُغلق<text:s "
                    "text:c='3'/>ال<text:span>جسر</text:span>.<text:line-break/>وقال<text:tab/>"
                    "الحداد:</text:p>\n <text:p/>"),
                ElementsAre("جسر قديم", "أُغلق الجسر.", "وقال الحداد:"));
}

TEST(ReadOpenDocumentXml, ListsGetBullets) {
    EXPECT_THAT(odt("<text:list><text:list-item><text:p>السوق</text:p></"
                    "text:list-item><text:list-item><text:p>المدرسة</text:p><text:list>"
                    "<text:list-item><text:p>والصف</text:p></text:list-item></text:list></text:list-item></"
                    "text:list><text:p>نص</text:p>"),
                ElementsAre("• السوق", "• المدرسة", "• والصف", "نص"));
}

TEST(ReadOpenDocumentXml, DeletedTextAndNotesAreNoText) {
    EXPECT_THAT(odt("<text:tracked-changes><text:changed-region><text:deletion><text:p>حُذف</text:p></"
                    "text:deletion></text:changed-region>"
                    "</text:tracked-changes><text:p>بق<text:change "
                    "text:change-id='c'/>ي<text:note><text:note-citation>1</text:note-citation>"
                    "<text:note-body><text:p>حاشية</text:p></text:note-body></"
                    "text:note>.<draw:frame><svg:title>صورة</svg:title></draw:frame>"
                    "</text:p>"),
                ElementsAre("بقي."));
}

TEST(ReadOpenDocumentXml, AnotherDocumentIsAnError) {
    EXPECT_EQ(error_of([] { read_open_document_xml("<a/>", "report.odt"); }),
              "report.odt: no text document; save the report again");
}

} // namespace
} // namespace radiowrap
