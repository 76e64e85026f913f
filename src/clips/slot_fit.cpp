#include "clips/slot_fit.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace radiowrap {
namespace {

constexpr double kSameWords = 6.0; ///< word for word what the cut sheet says
constexpr double kFewWords = 2.0;  ///< ... though one or two words are soon the same
constexpr double kManyWords = 3.0; ///< most of the words, as a recogniser or a hasty hand writes them
constexpr double kOtherWords = -3.0;
constexpr std::size_t kTelling = 3; ///< words of a cue
constexpr std::size_t kLongText = 8;
constexpr double kSameLength = 1.0; ///< support, no proof: most clips are of about one length
constexpr double kSameSecond = 0.7;
constexpr double kOtherLength = -4.0;
constexpr double kDoubtedLength = -0.4; ///< less sure, and behind a clip of a likely length
constexpr double kLongestSoundbite = 180.0;
constexpr double kWordsPerSecond = 2.2; ///< of speech, in any of our languages roughly
constexpr double kForSharedStem = 0.5;

using Words = std::vector<std::string>;

double part(std::size_t shared, const ComparedText& of) {
    return of.stems.empty() ? 0.0 : static_cast<double>(shared) / static_cast<double>(of.stems.size());
}

std::size_t common_start(const Words& a, const Words& b) {
    const auto ends = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    return static_cast<std::size_t>(ends.first - a.begin());
}
std::size_t common_end(const Words& a, const Words& b) {
    const auto ends = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend());
    return static_cast<std::size_t>(ends.first - a.rbegin());
}

/// The first, or last, words of `text`: as many as `cue` has.
ComparedText edge(const ComparedText& text, std::size_t count, bool first, const ComparedText& cue) {
    ComparedText result;
    result.first_letter = text.first_letter;
    const std::size_t from = first ? 0 : text.words.size() - count;
    result.words.assign(text.words.begin() + static_cast<std::ptrdiff_t>(from),
                        text.words.begin() + static_cast<std::ptrdiff_t>(from + count));
    for (const std::string& word : result.words)
        if (std::find(cue.words.begin(), cue.words.end(), word) != cue.words.end()) result.stems.insert(word);
    return result;
}

/// Words at one end of the clip, as the report gives them and as the clip does.
class CueComparison {
public:
    CueComparison(const ComparedText& declared, bool first) : declared_(declared), first_(first) {}

    /// `found`: a cue of the clip, or (`whole`) all of its words.
    [[nodiscard]] double with(const ComparedText& found, bool whole) const {
        if (declared_.empty() || found.empty() || !same_script(declared_, found)) return 0.0;
        const std::size_t shorter = std::min(declared_.words.size(), found.words.size());
        const std::size_t same =
            first_ ? common_start(declared_.words, found.words) : common_end(declared_.words, found.words);
        if (same == shorter) return shorter >= kTelling ? kSameWords : kFewWords;
        if (shorter < kTelling) return 0.0;
        const ComparedText there = edge(found, shorter, first_, declared_);
        const double alike = static_cast<double>(there.stems.size()) / static_cast<double>(shorter);
        if (alike >= 0.6) return kManyWords;
        // A transcript may begin earlier than the cut does.
        if (whole) return part(shared_stems(declared_, found), declared_) > 0.4 ? 0.0 : kOtherWords;
        return alike > 0.25 ? 0.0 : kOtherWords;
    }

private:
    const ComparedText& declared_;
    bool first_;
};

class Fitting {
public:
    Fitting(const SlotTraits& slot, const ClipTraits& clip) : slot_(slot), clip_(clip) {}

    SlotFit find() {
        add_cue(slot_.in_cue, clip_.in_cue, true, "first");
        add_cue(slot_.out_cue, clip_.out_cue, false, "last");
        add_printed();
        add_length();
        add_words();
        return std::move(fit_);
    }

private:
    void add_cue(const ComparedText& declared, const ComparedText& cue, bool first, const char* which) {
        const bool own = !cue.empty();
        double found = CueComparison(declared, first).with(own ? cue : clip_.transcript, !own);
        if (!own && clip_.recognised) found = std::max(0.0, found); // a mistaken word refutes nothing
        fit_.cues += found;
        if (found >= kSameWords)
            reason(fmt::format("the clip's {} words are those in the cut sheet", which));
        else if (found > 0.0)
            reason(fmt::format("the clip's {} words are nearly those in the cut sheet", which));
        else if (found < 0.0)
            reason(fmt::format("the clip's {} words are not those in the cut sheet", which));
    }

    /// What the speaker says as printed. Words of another language say nothing of the clip: not one in
    /// common.
    void add_printed() {
        if (slot_.printed.empty()) return;
        if (clip_.transcript.empty()) return add_printed_edges();
        if (!same_script(slot_.printed, clip_.transcript)) return;
        const std::size_t shared = shared_stems(slot_.printed, clip_.transcript);
        const double all = part(shared, slot_.printed);
        const bool telling = slot_.printed.words.size() >= kLongText / 2;
        if (all >= 0.75 && telling) {
            fit_.cues += kSameWords;
            reason("the clip's words are those in print");
        } else if (all >= 0.5 && telling) {
            fit_.cues += kManyWords;
            reason("most of the clip's words are those in print");
        } else if (!clip_.recognised && all < 0.2 && shared > 0 && slot_.printed.words.size() >= kLongText &&
                   clip_.transcript.words.size() >= kLongText) {
            fit_.cues += kOtherWords;
            reason("the clip's words are not those in print");
        }
    }

    void add_printed_edges() {
        for (const auto& [cue, first] : {std::pair{&clip_.in_cue, true}, std::pair{&clip_.out_cue, false}}) {
            const double found = CueComparison(*cue, first).with(slot_.printed, true);
            if (found < kManyWords) continue;
            fit_.cues += found;
            reason(fmt::format("the words in print {} as the clip does", first ? "begin" : "end"));
        }
    }

    void add_length() {
        if (clip_.seconds <= 0.0) return;
        if (!slot_.seconds || *slot_.seconds <= 0.0) return doubt_length();
        const double off = std::abs(clip_.seconds - *slot_.seconds);
        const auto both = fmt::format("{:.1f} s, declared {:.1f} s", clip_.seconds, *slot_.seconds);
        if (off <= std::max(2.0, 0.1 * *slot_.seconds)) {
            fit_.length = kSameLength;
            fit_.same_second = off <= kSameSecond;
            reason(both);
        } else if (off > std::max(5.0, 0.35 * *slot_.seconds)) {
            fit_.length = kOtherLength;
            reason(both + ": another length");
        }
    }

    /// Nothing declares it: what is hardly the length of a soundbite, or of the words in print.
    void doubt_length() {
        const std::size_t words = slot_.printed.words.size();
        const double said = static_cast<double>(words) / kWordsPerSecond;
        const bool unlike = words >= kLongText && (clip_.seconds > 3.0 * said || clip_.seconds < said / 3.0);
        if (!unlike && clip_.seconds <= kLongestSoundbite) return;
        fit_.length = kDoubtedLength;
        reason(unlike ? fmt::format("{:.0f} s for {} words in print", clip_.seconds, words)
                      : fmt::format("{:.0f} s: it may be a whole interview", clip_.seconds));
    }

    void add_words() {
        std::size_t shared = 0;
        for (const ComparedText* text : {&clip_.transcript, &clip_.in_cue, &clip_.out_cue, &clip_.title})
            shared = std::max(shared, shared_stems(slot_.lead_in, *text));
        if (shared < 2) return; // one word is chance
        fit_.words = std::min(kMostForWords, kForSharedStem * static_cast<double>(shared));
        reason(fmt::format("{} words of the lead-in", shared));
    }

    void reason(std::string text) { fit_.reasons.push_back(std::move(text)); }

    const SlotTraits& slot_;
    const ClipTraits& clip_;
    SlotFit fit_;
};

ComparedText optional_text(const std::optional<std::string>& text, const WordStems& stems) {
    return text ? compared(*text, stems) : ComparedText{};
}

} // namespace

ReportSlots::ReportSlots(const Script& script, const WordStems& stems) : script_(script), stems_(stems) {
    for (const Segment& segment : script.segments)
        for (const std::string& stem : compared(segment.text, stems).stems) ++paragraphs_[stem];
    everywhere_ = compared(script.article.headline.value_or(""), stems).stems;
    for (const Speaker& speaker : script.speakers) everywhere_.merge(compared(speaker.name, stems).stems);
}

SlotTraits ReportSlots::traits_of(std::size_t segment) const {
    const Segment& slot = script_.segments.at(segment);
    SlotTraits traits{optional_text(slot.in_cue, stems_),
                      optional_text(slot.out_cue, stems_),
                      optional_text(slot.printed_words, stems_),
                      {},
                      slot.seconds};
    if (segment > 0 && script_.segments[segment - 1].kind == SegmentKind::narration)
        traits.lead_in = compared(script_.segments[segment - 1].text, stems_);
    std::erase_if(traits.lead_in.stems, [&](const std::string& stem) {
        return everywhere_.contains(stem) || paragraphs_.at(stem) > 1;
    });
    return traits;
}

ClipTraits clip_traits(const Clip& clip, const WordStems& stems) {
    return {optional_text(clip.in_cue, stems),
            optional_text(clip.out_cue, stems),
            optional_text(clip.transcript, stems),
            optional_text(clip.title, stems),
            std::max(0.0, clip.out_s.value_or(clip.seconds) - clip.in_s.value_or(0.0)),
            clip.recognised};
}

SlotFit fit(const SlotTraits& slot, const ClipTraits& clip) { return Fitting(slot, clip).find(); }

} // namespace radiowrap
