#include "article/rules.hpp"
#include "base/error.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace radiowrap {
namespace {

using testing::HasSubstr;

Article item_of(const std::string& feed, const std::optional<std::string>& item) {
    return read_article(feed, "feed.xml", article_rules(), {item, {}});
}

std::string rss_item(const std::string& title, const std::string& id, const std::string& text) {
    return "<item><title>" + title + "</title><guid>" + id + "</guid><description><![CDATA[" + text +
           "]]></description></item>";
}

std::string rss() {
    return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>راديو المدى</title>" +
           rss_item("عودة العبارة", "urn:boat",
                    "<p>عادت العبارة إلى العمل بين الجزيرة والميناء صباح اليوم.</p>"
                    "<p>وقال القبطان سامر الحلبي إن البحر هادئ:</p>") +
           rss_item("موسم القطاف", "urn:olives",
                    "<p>بدأ موسم قطاف الزيتون في القرى العالية هذا الأسبوع.</p>") +
           rss_item("صورة اليوم", "urn:photo", "") + "</channel></rss>";
}

TEST(FeedItems, AreChosenByNumberOrId) {
    const Article boat = item_of(rss(), "1");
    EXPECT_EQ(boat.headline, "عودة العبارة");
    ASSERT_EQ(boat.paragraphs.size(), 2u);
    EXPECT_EQ(boat.paragraphs.back(), "وقال القبطان سامر الحلبي إن البحر هادئ:");
    const Article olives = item_of(rss(), "urn:olives");
    EXPECT_EQ(olives.headline, "موسم القطاف");
    EXPECT_EQ(olives.paragraphs.size(), 1u);
}

TEST(FeedItems, AreListedWhereNoneIsChosen) {
    try {
        item_of(rss(), std::nullopt);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ExitCode::needs_decision);
        EXPECT_THAT(error.what(), HasSubstr("choose one with --item NUMBER"));
        EXPECT_THAT(error.what(), HasSubstr("موسم القطاف"));
    }
}

TEST(FeedItems, OfAtomAreChosenToo) {
    const auto entry = [](const std::string& title, const std::string& id, const std::string& text) {
        return "<entry><title>" + title + "</title><id>" + id + "</id><content type=\"html\">&lt;p&gt;" +
               text + "&lt;/p&gt;</content></entry>";
    };
    const std::string feed =
        "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\">" +
        entry("The ferry is back", "tag:ferry", "The ferry sailed again on Monday morning.") +
        entry("The bell rings", "tag:bell", "The bell of the school rang again on Friday.") + "</feed>";
    EXPECT_EQ(item_of(feed, "2").headline, "The bell rings");
    EXPECT_EQ(item_of(feed, "tag:ferry").paragraphs.front(), "The ferry sailed again on Monday morning.");
}

} // namespace
} // namespace radiowrap
