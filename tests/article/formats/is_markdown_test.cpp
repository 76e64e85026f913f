#include "article/formats/is_markdown.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

TEST(IsMarkdown, TellsItFromAPlainReport) {
    EXPECT_TRUE(is_markdown("# العنوان\n\nنص\n"));
    EXPECT_TRUE(is_markdown("\n\n## Head\n\nText\n"));
    EXPECT_TRUE(is_markdown("---\ntitle: x\n---\ntext\n"));
    EXPECT_TRUE(is_markdown("Head\n====\n\nText\n\nMore\n====\n"));
    EXPECT_TRUE(is_markdown("The [bridge](https://example.org) is shut."));
    EXPECT_TRUE(is_markdown("**Jane:** yes\n\n**John:** no"));
}

TEST(IsMarkdown, APlainReportIsNone) {
    for (const char* text :
         {"العنوان\n\n- بند أول\n- بند ثان\n\n1. ثالث\n", "--- فاصل ---\nنص\n",
          "---\nنص من سطر: واحد\nبلا ختام", "#هاشتاغ\nنص", "نص\n\n# Notebook\n\nأرقام",
          "*** ثلاث نجوم ***\n\n** نجمتان **", "العنوان\n=====\nنص", "[تقرير مسجل]\nليان:(نعم)",
          "DATE=3/9/26\nTYPE=REPORT\n", "a_b_c * d * e", "---\n\nنص\n---\n"})
        EXPECT_FALSE(is_markdown(text)) << text;
}

} // namespace
} // namespace radiowrap
