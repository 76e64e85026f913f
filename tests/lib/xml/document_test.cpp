#include "base/error.hpp"
#include "lib/xml/document.hpp"
#include "lib/xml/mend.hpp"
#include "support/error_of.hpp"
#include "support/temp_folder.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

namespace radiowrap {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

XmlDocument xml(std::string_view text) { return XmlDocument::of_xml(text, "wire.xml"); }
XmlDocument html(std::string_view text) { return XmlDocument::of_html(text, "page.html"); }

using test::error_of;

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    for (std::size_t i = 0; i < times; ++i) all += text;
    return all;
}

TEST(XmlDocument, GivesLocalNamesAttributesAndText) {
    const XmlDocument document =
        xml("<?xml version='1.0'?><خبر xmlns:n='urn:n'><n:عنوان n:رقم='٧ &amp; ٨'>جسر "
            "<![CDATA[<قديم>]]></n:عنوان><!-- لا --><n:متن/></خبر>");
    const XmlNode root = document.root();
    const XmlNode headline = root.child("عنوان");
    EXPECT_EQ(root.name(), "خبر");
    EXPECT_EQ(headline.name_space(), "urn:n");
    EXPECT_EQ(headline.attribute("رقم"), "٧ & ٨");
    EXPECT_FALSE(headline.attribute("لغة"));
    EXPECT_EQ(headline.all_text(), "جسر <قديم>");
    EXPECT_EQ(headline.parent(), root);
    EXPECT_FALSE(root.parent());
    EXPECT_TRUE(headline.next("متن"));
    EXPECT_FALSE(root.find("خبر"));
    EXPECT_EQ(root.all_text(), "جسر <قديم>");
}

TEST(XmlDocument, ADeclaredEncodingIsNotLookedAt) {
    EXPECT_EQ(xml("<?xml version='1.0' encoding='windows-1256'?><a>جسر</a>").root().all_text(), "جسر");
    EXPECT_EQ(xml("<?xml version='1.0' encoding='UTF-16'?><a>جسر</a>").root().all_text(), "جسر");
    EXPECT_EQ(html("<meta charset=windows-1256><p>جسر").root().all_text(), "جسر");
    EXPECT_EQ(html("<meta http-equiv=content-type content='text/html; charset=iso-8859-1'><p>جسر")
                  .root()
                  .all_text(),
              "جسر");
}

TEST(XmlDocument, WhatPeopleWriteAllTheSameIsText) {
    EXPECT_EQ(xml("<a>س & ج &nbsp;&eacute;&ghost; &#x1F; &#12x; A&B;</a>").root().all_text(),
              "س & ج \u00A0é&ghost;  &#12x; A&B;");
    EXPECT_EQ(xml(std::string_view("<a>قبل\0\x1Bبعد\xEF\xBF\xBF</a>", 24)).root().all_text(), "قبلبعد");
    EXPECT_EQ(mend_xml("<![CDATA[ A & B &nbsp; ]]><!-- & --><b c='x & y'>"),
              "<![CDATA[ A & B &nbsp; ]]><!-- & --><b c='x &amp; y'>");
    EXPECT_EQ(mend_xml("<![CDATA[ & "), "<![CDATA[ & ");
}

TEST(XmlDocument, MalformedXmlIsAnErrorWithItsLine) {
    EXPECT_THAT(error_of([] { xml("<a>\n<b>\n</a>"); }),
                StartsWith("wire.xml: line 3: not well-formed XML: "));
    EXPECT_THAT(error_of([] { xml("<a>"); }), HasSubstr("not well-formed"));
    EXPECT_THAT(error_of([] { xml(""); }), HasSubstr("not well-formed"));
    EXPECT_THAT(error_of([] { xml("no markup"); }), HasSubstr("not well-formed"));
}

TEST(XmlDocument, EntitiesOfItsOwnAreRefused) {
    std::string bomb = "<!DOCTYPE a [<!ENTITY l0 'lol'>";
    for (int i = 1; i < 12; ++i)
        bomb +=
            "<!ENTITY l" + std::to_string(i) + " '" + repeated("&l" + std::to_string(i - 1) + ";", 10) + "'>";
    EXPECT_EQ(error_of([&] { xml(bomb + "]><a b='&l11;'>&l11;</a>"); }),
              "wire.xml: declares the entity l0, which could stand for anything; hand in the story alone");
    EXPECT_THAT(error_of([] { xml("<!DOCTYPE a [<!ENTITY % p SYSTEM 'file:///etc/hostname'> %p;]><a/>"); }),
                HasSubstr("declares the entity p"));
    EXPECT_THAT(error_of([] { xml("<!DOCTYPE a [<!ENTITY x SYSTEM 'http://localhost:9/x'>]><a>&x;</a>"); }),
                HasSubstr("declares the entity x"));
}

TEST(XmlDocument, ADocumentTypeOnDiskIsNotRead) {
    const test::TempFolder folder;
    std::ofstream(folder.path() / "story.dtd") << "<!ATTLIST story read CDATA 'yes'>";
    const std::string type = "<!DOCTYPE story SYSTEM '" + (folder.path() / "story.dtd").string() + "'>";
    EXPECT_FALSE(xml(type + "<story/>").root().attribute("read"));
}

TEST(XmlDocument, NestingAndNumberOfElementsAreBounded) {
    EXPECT_THAT(error_of([] { xml(repeated("<a>", 100'000)); }), HasSubstr("deep"));
    EXPECT_THAT(error_of([] { html(repeated("<div>", 100'000)); }), HasSubstr("nested more than 250 deep"));
    EXPECT_THAT(error_of([] { html(repeated("<b>", 100'000) + repeated("</i>", 100'000)); }),
                HasSubstr("deep"));
    EXPECT_THAT(error_of([] { html(repeated("<br>", 1'000'001)); }), HasSubstr("more than 1000000 elements"));
    EXPECT_EQ(html(repeated("<div>", 240) + "نص").root().all_text(), "نص");
}

TEST(XmlDocument, AttributesAreBounded) {
    std::string attributes;
    for (int i = 0; i < 200'000; ++i) attributes += " a" + std::to_string(i) + "='>'";
    EXPECT_EQ(error_of([&] { xml("<a" + attributes + "/>"); }),
              "wire.xml: a tag with more than 1000 attributes; hand in the story alone");
    EXPECT_THAT(error_of([&] { html("<!-- <script> --><p" + attributes + ">"); }), HasSubstr("attributes"));
    EXPECT_THAT(error_of([&] { html("<p x=it's" + attributes); }), HasSubstr("attributes"));
    EXPECT_EQ(
        html("<script>a <b " + repeated("c d ", 3000) + "</script><p title='" + repeated("x ", 3000) + "'>نص")
            .root()
            .find("p")
            .all_text(),
        "نص");
    EXPECT_EQ(xml("<a><![CDATA[<b " + repeated("c ", 3000) + "]]></a>").root().name(), "a");
}

TEST(HtmlDocument, RecoversLikeABrowser) {
    const XmlDocument page =
        html("<P CLASS=lead>الأولى<p>الثانية &amp; &hellip;<br>سطر</i></p><script>if (a < b) "
             "'</b>'</script>");
    const XmlNode first = page.root().find("p");
    EXPECT_EQ(first.attribute("class"), "lead");
    EXPECT_EQ(first.all_text(), "الأولى");
    EXPECT_EQ(first.next("p").all_text(), "الثانية & …سطر");
    EXPECT_EQ(page.root().find("script").all_text(), "if (a < b) '</b>'");
}

TEST(HtmlDocument, AnythingIsAPage) {
    EXPECT_EQ(html("نص بلا وسوم").root().all_text(), "نص بلا وسوم");
    EXPECT_EQ(html(std::string_view("<p>قبل\0بعد", 16)).root().all_text(), "قبلبعد");
    EXPECT_EQ(html("<p>نص<![CDATA[ x ]]><a href='").root().find("p").all_text().substr(0, 4), "نص");
}

TEST(HtmlDocument, ATextThatTheParserWouldCutIsAnError) {
    EXPECT_THAT(error_of([] { html("<p>" + std::string(11'000'000, 'x')); }),
                HasSubstr("no page that can be read"));
}

TEST(XmlDocument, TheFirstErrorIsNamedWithItsLine) {
    EXPECT_EQ(test::error_of([] { XmlDocument::of_xml("<a>\n<b c=d>x</b>\n</a>", "wire.xml"); }),
              "wire.xml: line 2: not well-formed XML: AttValue: \" or ' expected; have it exported again");
}

} // namespace
} // namespace radiowrap
