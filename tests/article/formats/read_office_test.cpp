#include "article/formats/read_container.hpp"
#include "article/formats/read_office.hpp"
#include "article/read_article.hpp"
#include "article/rules.hpp"
#include "base/error.hpp"
#include "support/error_of.hpp"
#include "support/zip.hpp"

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

std::string part(const std::string& root, const std::string& text) {
    return "<w:" + root + " xmlns:w='urn:w'><w:p>" + run(text) + "</w:p></w:" + root + ">";
}

TEST(ReadDocx, WhatStandsBesideTheTextIsListed) {
    const std::string docx = make_zip(
        {{"word/document.xml", "<w:document xmlns:w='urn:w'><w:body><w:p>" + run("The bridge is shut.") +
                                   "</w:p></w:body></w:document>"},
         {"word/footnotes.xml", part("footnotes", "County archive.")},
         {"word/comments.xml", part("comments", "Check the year.")},
         {"word/header2.xml", part("hdr", "River Radio")},
         {"word/footer1.xml", part("ftr", "The bridge is shut.")},
         {"docProps/core.xml", "<cp:p xmlns:cp='urn:c' xmlns:dc='urn:d'><dc:creator>Jane "
                               "Roe</dc:creator><cp:modified>2026-03-09T10:00:00Z</cp:modified></cp:p>"}});
    const Story story = read_docx(docx, "report.docx").at(0);
    EXPECT_THAT(story.blocks, ElementsAre("The bridge is shut."));
    EXPECT_THAT(story.dropped, ElementsAre("County archive.", "Check the year.", "River Radio"));
    EXPECT_EQ(story.date, "2026-03-09");
    EXPECT_EQ(read_article(docx, "report.docx", article_rules()).reporter, "Jane Roe");
}

TEST(ReadDocx, AUserWithoutANameIsNoAuthor) {
    for (const std::string name : {"Admin", "Microsoft Office User", "Desk 2"}) {
        Story story;
        read_office_properties_xml("<p><creator>" + name + "</creator></p>", "report.docx", story);
        EXPECT_FALSE(story.file_author) << name;
    }
}

TEST(ReadOdt, NotesHeadersAndPropertiesAreRead) {
    const std::string odt = make_zip(
        {{"mimetype", "application/vnd.oasis.opendocument.text"},
         {"content.xml", "<o:document-content xmlns:o='urn:o' xmlns:text='urn:t'><o:body><o:text><text:p>The "
                         "bridge<text:note>"
                         "<text:note-citation>1</text:note-citation><text:note-body><text:p>Archive.</"
                         "text:p></text:note-body>"
                         "</text:note> is "
                         "shut.<o:annotation><o:creator>JR</o:creator><text:p>Really?</text:p></o:annotation>"
                         "</text:p></o:text></o:body></o:document-content>"},
         {"styles.xml", "<o:s xmlns:o='urn:o' xmlns:text='urn:t'><o:master-styles><o:master-page><o:header>"
                        "<text:p>River Radio</text:p></o:header></o:master-page></o:master-styles></o:s>"},
         {"meta.xml",
          "<o:m xmlns:o='urn:o' xmlns:dc='urn:d'><o:meta><o:initial-creator>Jane Roe</o:initial-creator>"
          "<dc:date>2026-03-09T10:00:00</dc:date></o:meta></o:m>"}});
    const Story story = read_odt(odt, "report.odt").at(0);
    EXPECT_THAT(story.blocks, ElementsAre("The bridge is shut."));
    EXPECT_THAT(story.dropped, ElementsAre("Archive.", "Really?", "River Radio"));
    EXPECT_EQ(story.date, "2026-03-09");
    EXPECT_EQ(story.file_author, "Jane Roe");
}

} // namespace
} // namespace radiowrap
