#include "article/rules.hpp"
#include "article/sound_names.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

std::optional<std::string> person_in(const std::string& caption, const std::string& text,
                                     const std::string& language = "en", const std::string& reporter = "") {
    Article article;
    article.paragraphs = {text};
    if (!reporter.empty()) article.reporter = reporter;
    article.sounds.emplace_back();
    article.sounds.back().title = caption;
    name_sounds(article, article_language(language));
    return article.sounds.front().person;
}

const std::string english = "Mayor Helen Marsh and Thomas Renn went to the harbour with Anna Lund.";
const std::string arabic = "اجتمع المزارع رضوان الكيلاني مع مديرة الموارد سهام برغوث في المدينة.";

TEST(SoundNames, ACaptionNamesAPersonOfTheText) {
    EXPECT_EQ(person_in("Helen Marsh, mayor", english), "Helen Marsh");
    EXPECT_EQ(person_in("Listen: Thomas Renn (0:32)", english), "Thomas Renn");
    EXPECT_EQ(person_in("سهام برغوث - مديرة الموارد المائية", arabic, "ar"), "سهام برغوث");
    EXPECT_EQ(person_in("رضوان الكيلاني", arabic, "ar"), "رضوان الكيلاني");
}

TEST(SoundNames, ACaptionOfAnythingElseNamesNobody) {
    for (const char* caption :
         {"Remembering Helen Marsh", "Helen Marsh, Thomas Renn", "Helen Marsh and Thomas Renn",
          "Peter Novak, captain", "Helen", "The harbour at noon", ""})
        EXPECT_EQ(person_in(caption, english), std::nullopt) << caption;
    EXPECT_EQ(person_in("خسائر المحصول", arabic, "ar"), std::nullopt);
    EXPECT_EQ(person_in("رضوان الكيلاني وسهام برغوث", arabic, "ar"), std::nullopt);
}

TEST(SoundNames, TheReporterIsNobodysClip) {
    EXPECT_EQ(person_in("Anna Lund", english), "Anna Lund");
    EXPECT_EQ(person_in("Anna Lund", english, "en", "Anna Lund"), std::nullopt);
}

} // namespace
} // namespace radiowrap
