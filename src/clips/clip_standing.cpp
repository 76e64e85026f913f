#include "clips/clip_standing.hpp"

#include "base/calendar.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace radiowrap {
namespace {

constexpr double kOwnStory = 1.2;
constexpr double kOtherStory = -3.0; ///< no word of it in the whole report: alone enough to leave a slot open
constexpr double kOfThoseDays = 1.2;
constexpr double kOld = -0.4; ///< an archive's clip may be meant, where there is no other
constexpr int kThoseDays = 3;
constexpr int kLongBefore = 30;

/// "truce-in-the-north_2" as words.
std::string slug_words(std::string slug) {
    std::replace_if(
        slug.begin(), slug.end(), [](char c) { return c == '-' || c == '_' || c == '/'; }, ' ');
    return slug;
}

void add_stems(ComparedText& all, const ComparedText& text) {
    all.stems.insert(text.stems.begin(), text.stems.end());
    if (all.first_letter == 0) all.first_letter = text.first_letter;
}

} // namespace

ReportContext::ReportContext(const Script& script, const WordStems& stems)
    : stems_(stems), headline_(compared(script.article.headline.value_or(""), stems)) {
    add_stems(text_, headline_);
    for (const Segment& segment : script.segments) add_stems(text_, compared(segment.text, stems));
    if (script.article.date) day_ = day_number(*script.article.date);
}

ClipStanding ReportContext::standing_of(const Clip& clip) const {
    ClipStanding standing;
    judge_story(clip, standing);
    judge_dates(clip, standing);
    return standing;
}

void ReportContext::judge_story(const Clip& clip, ClipStanding& standing) const {
    if (!clip.story) return;
    const ComparedText story = compared(slug_words(*clip.story), stems_);
    if (story.stems.empty() || text_.stems.empty() || !same_script(story, text_)) return;
    const std::size_t shared = shared_stems(story, headline_);
    if (shared > 0 && 2 * shared >= std::min(story.stems.size(), headline_.stems.size())) {
        standing.own_story = true;
        standing.worth += kOwnStory;
        standing.reasons.push_back("of this story");
    } else if (shared_stems(story, text_) == 0) {
        standing.worth += kOtherStory;
        standing.reasons.push_back(fmt::format("of another story: {}", *clip.story));
    }
}

void ReportContext::judge_dates(const Clip& clip, ClipStanding& standing) const {
    if (!day_) return;
    const auto day_of = [](const std::optional<std::string>& date) {
        return date ? day_number(*date) : std::nullopt;
    };
    if (const auto from = day_of(clip.valid_from); from && *day_ < *from) {
        standing.may_air = false;
        standing.reasons.push_back(fmt::format("not to be aired before {}", *clip.valid_from));
    }
    if (const auto until = day_of(clip.valid_until); until && *day_ > *until) {
        standing.may_air = false;
        standing.reasons.push_back(fmt::format("not to be aired after {}", *clip.valid_until));
    }
    const auto recorded = day_of(clip.date);
    if (!recorded) return;
    const int age = *day_ - *recorded;
    if (age > kLongBefore) {
        standing.worth += kOld;
        standing.reasons.push_back(fmt::format("recorded long before the report, on {}", *clip.date));
    } else if (age >= -1 && age <= kThoseDays) {
        standing.worth += kOfThoseDays;
        standing.reasons.push_back(fmt::format("recorded on {}", *clip.date));
    }
}

} // namespace radiowrap
