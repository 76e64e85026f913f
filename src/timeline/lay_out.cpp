#include "timeline/lay_out.hpp"

#include "timeline/ducking.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

/// Puts one thing after another.
class Layout {
public:
    Layout(const ElementTakes& elements, const TimelineSettings& settings)
        : elements_(elements), settings_(settings), voices_{"voice", {}, {}}, marks_{"elements", {}, {}} {}

    void open() {
        if (elements_.opener)
            element(*elements_.opener, "opener", settings_.gap_elements);
        else if (elements_.bed)
            cursor_ = to_frames(settings_.bed_alone);
    }

    void voice(const VoicePart& part, bool first, bool after_clip) {
        if (first)
            cursor_ += to_frames(part.pause_s.value_or(0.0));
        else if (part.clip || after_clip)
            change_of_voice(part, after_clip);
        else
            cursor_ += to_frames(part.pause_s.value_or(settings_.gap_narration));
        Region region{
            part.take, cursor_, part.take.length, false,       gain_to(part.take, settings_.speech_lufs),
            0,         0,       part.name,        part.segment};
        region.fade_in = std::min(to_frames(settings_.voice_fade_in), region.length / 2);
        region.fade_out = std::min(to_frames(settings_.voice_fade_out), region.length / 2);
        cursor_ = region.end();
        voices_.regions.push_back(std::move(region));
    }

    Timeline close() {
        const FrameCount last_word = cursor_;
        if (elements_.closer) {
            cursor_ += to_frames(settings_.gap_elements);
            element(*elements_.closer, "closer", 0.0);
        }
        Timeline timeline;
        timeline.length = cursor_;
        if (elements_.bed) timeline.tracks.push_back(bed(last_word, timeline));
        timeline.tracks.push_back(std::move(voices_));
        timeline.tracks.push_back(std::move(marks_));
        return timeline;
    }

private:
    void element(const Take& take, const char* name, double gap_after) {
        Region region{take, cursor_, take.length, false, gain_to(take, settings_.elements_lufs),
                      0,    0,       name,        {}};
        cursor_ = region.end() + to_frames(gap_after);
        marks_.regions.push_back(std::move(region));
    }

    void change_of_voice(const VoicePart& to, bool from_clip) {
        const double gap_after_sting = to.pause_s.value_or(settings_.gap_elements);
        if (from_clip && elements_.sting_after_clip) {
            cursor_ += to_frames(settings_.gap_elements);
            element(*elements_.sting_after_clip, "sting", gap_after_sting);
        } else if (to.clip && elements_.sting_before_clip) {
            cursor_ += to_frames(settings_.gap_elements);
            element(*elements_.sting_before_clip, "sting", gap_after_sting);
        } else {
            const double gap = to.clip ? settings_.gap_before_clip : settings_.gap_after_clip;
            cursor_ += to_frames(to.pause_s.value_or(gap));
        }
    }

    /// From under the opener's last moments to under the closer's first, each with its own fade.
    Track bed(FrameCount last_word, Timeline& timeline) const {
        const Take& take = *elements_.bed;
        const FrameCount fade_in = to_frames(settings_.bed_fade_in),
                         fade_out = to_frames(settings_.bed_fade_out);
        const FrameCount first_word = voices_.regions.empty() ? cursor_ : voices_.regions.front().at;
        const FrameCount from = elements_.opener ? std::max<FrameCount>(first_word - fade_in, 0) : 0;
        const FrameCount alone = elements_.closer ? 0 : to_frames(settings_.bed_alone);
        const FrameCount to = last_word + alone + fade_out;
        timeline.length = std::max(timeline.length, to);
        const double loudest =
            take.length >= to_frames(3.0) ? take.loudness.max_short_term_lufs : take.loudness.integrated_lufs;
        Region region{take,    from,     to - from, true, settings_.speech_lufs - loudest,
                      fade_in, fade_out, "bed",     {}};
        Envelope envelope = duck(voices_.regions, from, to, settings_);
        return {"bed", {std::move(region)}, std::move(envelope)};
    }

    const ElementTakes& elements_;
    const TimelineSettings& settings_;
    Track voices_, marks_;
    FrameCount cursor_ = 0;
};

} // namespace

Timeline lay_out(const std::vector<VoicePart>& voices, const ElementTakes& elements,
                 const TimelineSettings& settings) {
    Layout layout(elements, settings);
    layout.open();
    for (std::size_t i = 0; i < voices.size(); ++i)
        layout.voice(voices[i], i == 0, i > 0 && voices[i - 1].clip);
    return layout.close();
}

} // namespace radiowrap
