#include "article/furniture.hpp"
#include "article/rules.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const std::string arabic = "أعلنت البلدية أن الجسر القديم الذي يصل القرية إلى المدينة مغلق منذ يوم الاثنين.";
const std::string english =
    "The bridge over the river was closed on Monday, and it will stay closed until spring.";

std::vector<std::string> dropped(std::vector<std::string> blocks) {
    const std::vector<bool> found = find_furniture(blocks, article_rules());
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < blocks.size(); ++i)
        if (found[i]) lines.push_back(blocks[i]);
    return lines;
}

/// The lines of `tail` under a story that are kept.
std::vector<std::string> kept_under(const std::string& paragraph, const std::vector<std::string>& tail) {
    std::vector<std::string> blocks{"Bridge", paragraph, paragraph};
    blocks.insert(blocks.end(), tail.begin(), tail.end());
    const std::vector<bool> found = find_furniture(blocks, article_rules());
    std::vector<std::string> kept;
    for (std::size_t i = 3; i < blocks.size(); ++i)
        if (!found[i]) kept.push_back(blocks[i]);
    return kept;
}

TEST(Furniture, ASentenceOfTheStoryIsNone) {
    for (const char* line : {"Tags on the boats show their age.", "Source of the river is a spring.",
                             "Tags on the boats show their age", "Topics of the talk were bread and water",
                             "Copyright on the song ends in May.", "We use boats here."})
        EXPECT_THAT(kept_under(english, {line}), ElementsAre(line));
    for (const char* line : {"المصدر الوحيد للماء هو البئر.", "المصدر الوحيد للماء في القرية بئر قديمة",
                             "تصوير فيلم قصير في القرية يشغل الأهالي", "انضم إلى قناة المدى عام 2005."})
        EXPECT_THAT(kept_under(arabic, {line}), ElementsAre(line));
}

TEST(Furniture, WhatSitesWriteUnderAStoryIsDropped) {
    EXPECT_THAT(kept_under(arabic, {"الوسوم:", "جسور", "القرى العالية", "اترك تعليقاً",
                                    "لن يتم نشر عنوان بريدك الإلكتروني."}),
                IsEmpty());
    EXPECT_THAT(
        kept_under(arabic, {"تابعونا على واتساب", "انضم إلى قناتنا على تلغرام", "شارك:", "فيسبوك تويتر"}),
        IsEmpty());
    EXPECT_THAT(kept_under(arabic, {"شارك على فيسبوك", "حجم الخط", "تبليغ عن خطأ",
                                    "© 2024 راديو المدى. كل الحقوق محفوظة"}),
                IsEmpty());
    EXPECT_THAT(
        kept_under(english, {"Copyright 2024 Harbour Radio. All rights reserved.", "Source: Reuters."}),
        IsEmpty());
    EXPECT_THAT(kept_under("Le pont est fermé depuis lundi.", {"Recevez chaque matin notre lettre.",
                                                               "Téléchargez l'application", "Je m'abonne"}),
                IsEmpty());
    EXPECT_THAT(kept_under("El puente está cerrado desde el lunes.", {"Compartir en Facebook"}), IsEmpty());
}

TEST(Furniture, AnInvitationToFollowIsDroppedWhateverStandsBelowIt) {
    EXPECT_THAT(kept_under(arabic, {"انضم إلى قناتنا على تلغرام", "سلمى الخطيب شاعرة من القرية"}),
                ElementsAre("سلمى الخطيب شاعرة من القرية"));
    EXPECT_THAT(
        dropped({"جسر", arabic, "شاهد بالفيديو: لحظة فتح الجسر", arabic, "قد يهمك: عودة العبارة", arabic}),
        ElementsAre("شاهد بالفيديو: لحظة فتح الجسر", "قد يهمك: عودة العبارة"));
}

TEST(Furniture, CreditsDoNotEndIt) {
    EXPECT_THAT(kept_under(arabic, {"المصدر: وكالات", "تصوير: سلمى الخطيب", "#جسور #قرى"}),
                ElementsAre("تصوير: سلمى الخطيب"));
    EXPECT_EQ(read("جسر قديم\n\n" + arabic + "\n\n" + arabic + "\n\nالمصدر: وكالات\n\nتصوير: سلمى الخطيب\n")
                  .paragraphs.size(),
              2u);
}

TEST(Furniture, MenusStandAboveTheHeadline) {
    EXPECT_EQ(dropped({"Home", "الرئيسية / تقارير / حكايات النهر", "تواصل معنا", "جسر قديم بلا عبور",
                       "4 دقائق قراءة", "Facebook Twitter WhatsApp", arabic, arabic})
                  .size(),
              5u);
    EXPECT_THAT(dropped({"We use cookies to make this page better.", "A bridge too old", english, english}),
                ElementsAre("We use cookies to make this page better."));
    EXPECT_THAT(dropped({"Bridge / Ferry / Harbour", english, english}), IsEmpty());
}

TEST(Furniture, TheDesksNotesEndAnAgencysStory) {
    const std::string german = "Die Brücke ist seit Montag geschlossen.";
    EXPECT_THAT(kept_under(german, {"# Notizblock", "## Orte", "- [Brücke](Uferweg 1, Altenried)",
                                    "vdn:240312-99-12345/2"}),
                IsEmpty());
    EXPECT_THAT(kept_under(german, {"vdn-Notizblock", "Redaktionelle Hinweise", "- Zusammenfassung"}),
                ElementsAre("vdn-Notizblock"));
    EXPECT_THAT(kept_under(german, {"dpa-Notizblock", "Internet", "• Fahrplan"}), IsEmpty());
}

TEST(Furniture, WhatAPlayerShowsIsNoParagraph) {
    EXPECT_THAT(dropped({english, "0:00 / 0:41", "▶ 00:00", english, "00:00",
                         "Use Up/Down Arrow keys to increase or decrease volume.", english}),
                ElementsAre("0:00 / 0:41", "▶ 00:00", "00:00",
                            "Use Up/Down Arrow keys to increase or decrease volume."));
    EXPECT_THAT(dropped({english, "0:41", english}), IsEmpty()) << "the length of a clip";
}

TEST(Furniture, CommentsWithANumberOrAFormEndTheStory) {
    const std::string comment = "Nothing will change, it never does.";
    EXPECT_THAT(dropped({english, english, "Comments (2)", "A reader", comment}),
                ElementsAre("Comments (2)", "A reader", comment));
    EXPECT_THAT(dropped({english, english, "Comments", comment, english}), IsEmpty());
    EXPECT_THAT(dropped({"3 comments", english, english}), ElementsAre("3 comments"));
}

TEST(Furniture, CreditsOfPicturesInitialsAndRowsOfTagsStandAtTheEdges) {
    EXPECT_THAT(dropped({"A bridge too old", "The bridge at noon. Picture: Harbour FM", english, english}),
                ElementsAre("The bridge at noon. Picture: Harbour FM"));
    EXPECT_THAT(dropped({english, english, "bridge  river  harbour", "or/lm/pk"}),
                ElementsAre("bridge  river  harbour", "or/lm/pk"));
    EXPECT_THAT(dropped({english, english, "The bridge  opens again in spring"}), IsEmpty());
}

} // namespace
} // namespace radiowrap
