#include "clips/ordering.hpp"

#include "clips/file_name.hpp"
#include "clips/readable_text.hpp"
#include "lib/icu/normalize.hpp"
#include "lib/icu/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace radiowrap {
namespace {

std::string count(std::size_t n, const char* one, const char* many) {
    return fmt::format("{} {}", n, n == 1 ? one : many);
}

bool is_figure(char c) { return c >= '0' && c <= '9'; }
bool is_separator(char c) { return std::string_view(" ./_-()[]").find(c) != std::string_view::npos; }

/// Whether what the names differ in counts: figures, or one letter each ("nifi a", "nifi b"). Two ways to
/// write a person's name stand in the order of the alphabet, and that is not the order of what was said.
bool count_on(const std::string& a, const std::string& b) {
    std::size_t at = 0;
    while (at < a.size() && at < b.size() && a[at] == b[at]) ++at;
    const auto here = [&](const std::string& name) { return at < name.size() ? name[at] : ' '; };
    if (is_figure(here(a)) || is_figure(here(b)) || (at > 0 && is_figure(a[at - 1]))) return true;
    const auto letter_alone = [&](const std::string& name) {
        const bool begins = at == 0 || is_separator(name[at - 1]);
        std::size_t next = at;
        if (next < name.size()) next_code_point(name, next);
        return begins && (next >= name.size() || is_separator(name[next]));
    };
    return letter_alone(a) && letter_alone(b);
}

/// In different folders, the folders count where the names are one.
bool are_in_sequence(const Clip& a, const Clip& b) {
    const auto name = [](const Clip& clip) { return folded(readable_text(clip.path.stem().string())); };
    const auto folder = [](const Clip& clip) {
        return folded(readable_text(clip.path.parent_path().string()));
    };
    if (name(a) != name(b)) return count_on(name(a), name(b));
    return a.path == b.path || count_on(folder(a), folder(b));
}

class Order {
public:
    Order(const SpeakerSlots& slots, std::vector<const Clip*> clips)
        : slots_(slots), clips_(std::move(clips)) {
        // Where there are more, their names put none of them in a slot.
        if (clips_.size() <= slots_.numbers.size())
            std::sort(clips_.begin(), clips_.end(), [](const Clip* a, const Clip* b) {
                const bool one_name = a->path.filename() == b->path.filename();
                return one_name ? natural_less(a->path.string(), b->path.string())
                                : natural_less(a->path.filename().string(), b->path.filename().string());
            });
        for (const Clip* clip : clips_) {
            if (!clip->order) continue;
            twice_ |= !numbers_.insert(*clip->order).second;
            ++numbered_;
        }
    }

    Ordering find() {
        if (clips_.empty()) return {{}, "no clip of this speaker"};
        if (slots_.numbers.size() == 1 && clips_.size() == 1)
            return {{{0, clips_.front()}}, "one slot, one clip", OrderedBy::only_one};
        if (slots_.numbers_count) return where_slots_are_numbered();
        if (twice_) return {{}, "two clips carry the same number"};
        if (numbered_ == clips_.size()) return by_numbers();
        if (numbered_ == 0 && clips_.size() == slots_.open.size()) {
            if (clips_.size() == 1 || names_count()) return in_turn("in the order of their file names");
            return {{}, "the names of the clips do not say in which order they belong"};
        }
        if (first_is_unnumbered()) return in_turn("by their numbers, the one without a number first");
        return {{},
                numbered_ == 0 ? too_many_or_few()
                               : too_many_or_few() + "; only some of the clips are numbered"};
    }

private:
    Ordering by_numbers() {
        std::sort(clips_.begin(), clips_.end(),
                  [](const Clip* a, const Clip* b) { return a->order < b->order; });
        const int highest = static_cast<int>(slots_.numbers.size());
        if (*numbers_.begin() >= 1 && *numbers_.rbegin() <= highest) return where_numbers_say();
        if (clips_.size() == slots_.open.size()) return in_turn("by their numbers");
        return {{}, too_many_or_few() + "; their numbers do not say which belong"};
    }

    /// Number 2 is the speaker's second clip, unless it can as well be the clip for slot 2 of the report.
    Ordering where_numbers_say() {
        if (clips_.size() < slots_.open.size() && means_other_slots())
            return {{}, too_many_or_few() + "; their numbers may be the speaker's own or those of the slots"};
        Ordering ordering{{}, "by its number", OrderedBy::number};
        for (const Clip* clip : clips_) {
            const auto slot = static_cast<std::size_t>(*clip->order - 1);
            if (std::find(slots_.open.begin(), slots_.open.end(), slot) != slots_.open.end())
                ordering.filled[slot] = clip;
        }
        return ordering;
    }

    /// A number that two clips carry names neither.
    Ordering where_slots_are_numbered() {
        Ordering ordering{{}, "by its number", OrderedBy::number};
        for (const std::size_t slot : slots_.open) {
            const auto has_number = [&](const Clip* clip) {
                return clip->order && *clip->order == static_cast<int>(slots_.numbers[slot]);
            };
            const auto first = std::find_if(clips_.begin(), clips_.end(), has_number);
            if (first != clips_.end() && std::none_of(first + 1, clips_.end(), has_number))
                ordering.filled[slot] = *first;
        }
        if (!ordering.filled.empty()) return ordering;
        return {{}, twice_ ? "two clips carry the same number" : "no clip carries the number of a slot"};
    }

    [[nodiscard]] bool means_other_slots() const {
        return std::all_of(clips_.begin(), clips_.end(),
                           [&](const Clip* clip) {
                               const auto number = static_cast<std::size_t>(*clip->order);
                               return std::find(slots_.numbers.begin(), slots_.numbers.end(), number) !=
                                      slots_.numbers.end();
                           }) &&
               std::any_of(clips_.begin(), clips_.end(), [&](const Clip* clip) {
                   const auto number = static_cast<std::size_t>(*clip->order);
                   return slots_.numbers[number - 1] != number;
               });
    }

    [[nodiscard]] bool names_count() const {
        return std::adjacent_find(clips_.begin(), clips_.end(), [](const Clip* a, const Clip* b) {
                   return !are_in_sequence(*a, *b);
               }) == clips_.end();
    }

    /// "nifi", "nifi_2", "nifi_3" for three slots.
    [[nodiscard]] bool first_is_unnumbered() const {
        const std::size_t n = clips_.size();
        return numbered_ + 1 == n && n == slots_.numbers.size() && n == slots_.open.size() &&
               *numbers_.begin() == 2 && *numbers_.rbegin() == static_cast<int>(n);
    }

    Ordering in_turn(const std::string& reason) {
        std::stable_sort(clips_.begin(), clips_.end(), [](const Clip* a, const Clip* b) {
            return a->order.value_or(0) < b->order.value_or(0);
        });
        Ordering ordering{{}, reason, OrderedBy::turn};
        for (std::size_t i = 0; i < clips_.size(); ++i) ordering.filled[slots_.open[i]] = clips_[i];
        return ordering;
    }

    [[nodiscard]] std::string too_many_or_few() const {
        return fmt::format("{} for {}", count(clips_.size(), "clip", "clips"),
                           count(slots_.open.size(), "slot", "slots"));
    }

    const SpeakerSlots& slots_;
    std::vector<const Clip*> clips_;
    std::set<int> numbers_;
    std::size_t numbered_ = 0;
    bool twice_ = false;
};

} // namespace

Ordering order_clips(const SpeakerSlots& slots, std::vector<const Clip*> clips) {
    if (slots.open.empty()) return {};
    return Order(slots, std::move(clips)).find();
}

} // namespace radiowrap
