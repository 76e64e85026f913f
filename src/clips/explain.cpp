#include "clips/assign.hpp"
#include "clips/readable_text.hpp"
#include "lib/icu/characters.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace radiowrap {
namespace {

constexpr std::size_t kWidestCell = 44;
constexpr std::size_t kMostUnused = 20;

/// Between U+2068 and U+2069 a name keeps to itself, whatever the direction of the line.
std::string isolated(const std::string& text) { return "\u2068" + text + "\u2069"; }

std::string percent(double part) { return fmt::format("{:.0f} %", std::floor(100.0 * part)); }

class Explanation {
public:
    explicit Explanation(const Assignment& assignment) : assignment_(assignment) {}

    std::string text() {
        const auto filled = std::count_if(assignment_.slots.begin(), assignment_.slots.end(),
                                          [](const SlotMatch& slot) { return slot.clip.has_value(); });
        out_ = fmt::format("{} of {} clip slots filled\n", filled, assignment_.slots.size());
        add_slots();
        for (const SlotMatch& slot : assignment_.slots)
            if (!slot.clip && is_first_open_of_speaker(slot)) add_candidates(slot);
        add_unused();
        if (static_cast<std::size_t>(filled) < assignment_.slots.size()) add_ways_out();
        return std::move(out_);
    }

private:
    [[nodiscard]] std::string relative(const std::filesystem::path& path) const {
        const auto inside = path.lexically_relative(assignment_.folder);
        return readable_text((inside.empty() || *inside.begin() == ".." ? path : inside).string());
    }

    [[nodiscard]] static std::string speaker(const SlotMatch& slot) {
        return slot.speaker.value_or("(nobody named)");
    }
    [[nodiscard]] std::string clip(const SlotMatch& slot) const {
        return slot.clip ? relative(slot.clip->path) : "-";
    }

    void add_row(const std::string& slot, const std::string& speaker, const std::string& clip,
                 const std::string& sure, const std::string& why) {
        const auto cell = [](const std::string& text, std::size_t width) {
            return isolated(text) + std::string(width - std::min(width, columns_of(text)), ' ');
        };
        out_ += fmt::format("{:>6}  {}  {}  {:>5}  {}\n", slot, cell(speaker, speaker_width_),
                            cell(clip, clip_width_), sure, why);
    }

    void add_slots() {
        for (const SlotMatch& slot : assignment_.slots) {
            speaker_width_ = std::max(speaker_width_, std::min(kWidestCell, columns_of(speaker(slot))));
            clip_width_ = std::max(clip_width_, std::min(kWidestCell, columns_of(clip(slot))));
        }
        add_row("slot", "speaker", "clip", "sure", "why");
        for (const SlotMatch& slot : assignment_.slots)
            add_row(std::to_string(slot.slot), speaker(slot), clip(slot),
                    slot.clip ? percent(slot.confidence) : "open",
                    fmt::format("{}", fmt::join(slot.reasons, "; ")));
    }

    /// Its candidates are shown once; those of a slot of nobody are its own.
    [[nodiscard]] bool is_first_open_of_speaker(const SlotMatch& slot) const {
        const auto same = [&](const SlotMatch& s) { return !s.clip && s.speaker == slot.speaker; };
        return !slot.speaker ||
               &*std::find_if(assignment_.slots.begin(), assignment_.slots.end(), same) == &slot;
    }

    void add_candidates(const SlotMatch& slot) {
        if (slot.candidates.empty()) return;
        out_ += slot.speaker ? fmt::format("\nclips that may be of {}\n", isolated(*slot.speaker))
                             : fmt::format("\nclips with words of the report at slot {}\n", slot.slot);
        for (const Candidate& candidate : slot.candidates)
            out_ += fmt::format("{:>6}  {}  {}\n", percent(candidate.score),
                                isolated(relative(candidate.file)), candidate.reason);
    }

    void add_unused() {
        if (assignment_.unused.empty()) return;
        out_ += "\nclips that are not used\n";
        const std::size_t count = std::min(assignment_.unused.size(), kMostUnused);
        for (std::size_t i = 0; i < count; ++i) {
            const Clip& clip = assignment_.unused[i];
            const std::string named = clip.hints.empty() ? "names nobody"
                                                         : describe(clip.hints.front().source) +
                                                               (": " + isolated(clip.hints.front().text));
            out_ += fmt::format("        {}  {}\n", isolated(relative(clip.path)), named);
        }
        if (assignment_.unused.size() > count)
            out_ += fmt::format("        and {} more\n", assignment_.unused.size() - count);
    }

    void add_ways_out() {
        const auto open = std::find_if(assignment_.slots.begin(), assignment_.slots.end(),
                                       [](const SlotMatch& slot) { return !slot.clip; });
        out_ += fmt::format(
            "\nto settle it\n"
            "        --clip {}=FILE    FILE plays in slot {} (once for each slot)\n"
            "        --missing omit   go on without the clip; or missing = \"omit\" under [clips] in the "
            "station file\n"
            "        --missing read   a second voice reads the words in print, where there are any\n",
            open->slot, open->slot);
    }

    const Assignment& assignment_;
    std::string out_;
    std::size_t speaker_width_ = columns_of("speaker");
    std::size_t clip_width_ = columns_of("clip");
};

} // namespace

std::string explain(const Assignment& assignment) { return Explanation(assignment).text(); }

} // namespace radiowrap
