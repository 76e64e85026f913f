#pragma once

#include "clips/clip.hpp"
#include "clips/word_stems.hpp"
#include "script/script.hpp"

#include <string>
#include <vector>

namespace radiowrap {

/// How a clip stands to a whole report, in whatever slot.
struct ClipStanding {
    bool may_air = true;              ///< false: not at the report's date
    bool own_story = false;           ///< its story is the report's
    double worth = 0.0;               ///< for its story and its date; below 0: another story, or old
    std::vector<std::string> reasons; ///< "of another story: oil prices"
};

/// A report's story and date, against those of clips.
class ReportContext {
public:
    ReportContext(const Script& script, const WordStems& stems);

    [[nodiscard]] ClipStanding standing_of(const Clip& clip) const;

private:
    void judge_story(const Clip& clip, ClipStanding& standing) const;
    void judge_dates(const Clip& clip, ClipStanding& standing) const;

    const WordStems& stems_;
    ComparedText headline_;
    ComparedText text_; ///< headline and all narration
    std::optional<int> day_;
};

} // namespace radiowrap
