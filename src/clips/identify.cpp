#include "clips/identify.hpp"

#include "clips/library_names.hpp"
#include "clips/name_spelling.hpp"
#include "clips/readable_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace radiowrap {
namespace {

/// By how much the best speaker has to be ahead of the next.
constexpr double kClearLead = 0.18;
/// A name that leaves this little doubt is not looked for in the rest of the library.
constexpr double kWholeName = 0.86;
constexpr double kContradicted = 0.4;

class Identification {
public:
    Identification(const Script& script, std::span<const Clip> clips)
        : script_(script), clips_(clips), names_(script, clips) {}

    std::vector<Identity> run() {
        std::vector<Identity> result;
        result.reserve(clips_.size());
        by_name_.reserve(clips_.size());
        for (std::size_t clip = 0; clip < clips_.size(); ++clip) {
            result.push_back(by_name(clip));
            by_name_.push_back(result.back().speaker);
        }
        for (std::size_t clip = 0; clip < clips_.size(); ++clip) {
            Identity& identity = result[clip];
            if (!identity.speaker) continue;
            const bool partial = identity.evidence[*identity.speaker].score < kWholeName;
            identity.doubt = doubt_in_library(clip, *identity.speaker, partial);
            if (!identity.doubt.empty()) identity.speaker.reset();
        }
        return result;
    }

private:
    [[nodiscard]] Identity by_name(std::size_t clip) const {
        Identity identity;
        const auto& named = names_.of_clip(clip);
        if (std::none_of(named.begin(), named.end(), [&](auto& by) { return names_.is_related(by.name); }))
            return identity;
        for (std::size_t speaker = 0; speaker < names_.speakers().size(); ++speaker)
            identity.evidence.push_back(evidence(clip, speaker));
        const auto& all = identity.evidence;
        const auto best = std::max_element(
            all.begin(), all.end(), [](const Evidence& a, const Evidence& b) { return a.score < b.score; });
        if (best == all.end() || best->score < kSureName) return identity;
        for (auto other = all.begin(); other != all.end(); ++other) {
            if (other == best || best->score - other->uncontradicted >= kClearLead) continue;
            identity.doubt = fmt::format("fits {} and {}", script_.speakers[best - all.begin()].name,
                                         script_.speakers[other - all.begin()].name);
            return identity;
        }
        identity.speaker = best - all.begin();
        return identity;
    }

    [[nodiscard]] Evidence evidence(std::size_t clip, std::size_t speaker) const {
        Evidence best;
        const NamedBy* from = nullptr;
        for (const NamedBy& named : names_.of_clip(clip)) {
            const NameMatch& match = names_.match(speaker, named.name);
            if (match.score <= best.score) continue;
            best = {match.score, match.score, reason_for(match, named.source), named.text, match.question};
            from = &named;
        }
        if (from == nullptr) return best;
        for (const NamedBy& named : names_.of_clip(clip)) {
            if (names_[named.name].words.empty() ||
                !(contradicts(named, *from, best.score, names_.match(speaker, named.name)) ||
                  (named.source == HintSource::file_name && names_another_speaker(named, speaker))))
                continue;
            best.score = std::min(best.score, kContradicted);
            best.reason = fmt::format("its {} names another: {}", describe(named.source), named.text);
        }
        return best;
    }

    /// A tag of one speaker in a file that is named after another one.
    [[nodiscard]] bool names_another_speaker(const NamedBy& named, std::size_t speaker) const {
        if (names_.match(speaker, named.name).score >= kSureName) return false;
        for (std::size_t other = 0; other < names_.speakers().size(); ++other)
            if (other != speaker && names_.match(other, named.name).score >= kSureName) return true;
        return false;
    }

    static std::string reason_for(const NameMatch& match, HintSource source) {
        const std::string reason = fmt::format("{} in its {}", describe(match.fit), describe(source));
        return match.question == nullptr ? reason : fmt::format("{}, but {}", reason, match.question);
    }

    /// Whether `named` speaks against the name `from`, which fits the speaker with `score`. A file name may
    /// be about anything, but then it is no witness for half a name in a tag, or for a title.
    static bool contradicts(const NamedBy& named, const NamedBy& from, double score, const NameMatch& match) {
        if (match.fit == NameFit::other_person) return true;
        if (&named == &from || match.score >= kSureName) return false;
        const bool weak =
            from.source == HintSource::title || (from.source == HintSource::tag && score < kWholeName);
        return named.source == HintSource::tag || (weak && named.source != HintSource::title);
    }

    /// That another person in the library fits this clip's name as well; else empty.
    [[nodiscard]] std::string doubt_in_library(std::size_t clip, std::size_t speaker, bool partial) {
        const auto& relatives = names_.relatives(speaker);
        for (const NamedBy& mine : names_.of_clip(clip)) {
            if (!std::binary_search(relatives.begin(), relatives.end(), mine.name)) continue;
            for (const std::size_t other : clips_of_others(mine.name, speaker, partial))
                if (other != clip)
                    return fmt::format("may be the person of {} instead",
                                       readable_text(clips_[other].path.filename().string()));
        }
        return {};
    }

    /// The first two clips, if there are any, whose names make it doubtful that `mine` is the speaker. The
    /// same for all clips that carry the name, and so asked once.
    const std::vector<std::size_t>& clips_of_others(std::size_t mine, std::size_t speaker, bool partial) {
        const auto [known, added] = others_.try_emplace({mine, speaker, partial});
        auto& clips = known->second;
        if (!added) return clips;
        for (const std::size_t theirs : names_.relatives(speaker)) {
            if (theirs == mine) continue;
            const bool brothers = names_other_person(names_[mine], names_[theirs]);
            const bool longer = partial && is_part_of(names_[mine], names_[theirs], speaker);
            if (!brothers && !longer) continue;
            for (const std::size_t other : names_.clips_named(theirs)) {
                const bool known_already = !clips.empty() && clips.front() == other;
                if (!known_already && (by_name_[other] == speaker ? brothers : longer))
                    clips.push_back(other);
                if (clips.size() == 2) return clips;
            }
        }
        return clips;
    }

    static bool names_other_person(const PersonName& a, const PersonName& b) {
        return a.words.size() > 1 && b.words.size() > 1 && match_names(a, b).fit == NameFit::other_person;
    }

    /// Whether `mine` is a part of the longer name of a person who is not the speaker.
    [[nodiscard]] bool is_part_of(const PersonName& mine, const PersonName& theirs,
                                  std::size_t speaker) const {
        if (mine.words.empty() || theirs.words.size() < 2 || !contains_words(theirs, mine)) return false;
        const PersonName& name = names_.speakers()[speaker].name;
        const NameFit fit = match_names(name, theirs).fit;
        return fit == NameFit::other_person || fit == NameFit::none ||
               (fit ==
                    NameFit::doubtful && // of Ahmad, Ahmad Khalil may be another, and Ahmad of Khalil Ahmad
                (name.words.size() == 1 || (mine.words.size() == 1 && is_given_name(mine.words.front()))));
    }

    const Script& script_;
    std::span<const Clip> clips_;
    LibraryNames names_;
    std::vector<std::optional<std::size_t>> by_name_; ///< the speaker of each clip
    std::map<std::tuple<std::size_t, std::size_t, bool>, std::vector<std::size_t>> others_;
};

} // namespace

std::vector<Identity> identify(const Script& script, std::span<const Clip> clips) {
    return Identification(script, clips).run();
}

} // namespace radiowrap
