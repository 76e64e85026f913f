#include "article/formats/read_html.hpp"
#include "article/read_article.hpp"
#include "article/rules.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

const std::string menu = "<ul><li><a href=/>الرئيسية</a></li></ul>";

std::string with_breaks(const Article& report, const std::string& before, const std::string& behind) {
    std::string html;
    for (const std::string& paragraph : report.paragraphs) html += before + paragraph + behind;
    return "<h1>" + *report.headline + "</h1><div>" + html + "</div>";
}

std::string page(const std::string& before, const std::string& story, const std::string& behind) {
    return "<html lang=ar><title>راديو</title><body>" + before + story + behind + "</body></html>";
}

TEST(SamplePages, TheSampleReportIsWholeInEveryKindOfPage) {
    const Article report = load_article(SOURCE_DIR "/assets/samples/report-ar.txt");
    for (const std::string& story :
         {with_breaks(report, "<p>", "</p>\n"), with_breaks(report, "", "<br><br>"),
          with_breaks(report, "", "<br>\n"), with_breaks(report, "<div><span>", "</div>")})
        for (const std::string& html :
             {page("<article>", story, "</article>"),
              page("<div class=main-wrapper><div class=menu>" + menu + "</div><div>", story, "</div></div>"),
              page("<table><tr><td>" + menu + "</td><td>", story, "</td></tr></table>")}) {
            const Story read = read_html(html, "page.html").at(0);
            EXPECT_EQ(read.blocks, report.paragraphs) << html.substr(0, 300);
            EXPECT_EQ(read.headline, report.headline);
        }
}

} // namespace
} // namespace radiowrap
