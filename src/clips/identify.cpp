#include "clips/identify.hpp"

#include "clips/file_name.hpp"
#include "clips/readable_text.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace radiowrap {
namespace {

/// By how much the best speaker has to be ahead of the next.
constexpr double kClearLead = 0.18;
/// A name that leaves this little doubt is not looked for in the rest of the library.
constexpr double kWholeName = 0.86;
constexpr double kContradicted = 0.4;
constexpr double kByAlias = 0.85;

struct Named {
    HintSource source;
    std::string text;
    PersonName person;
};

struct KnownSpeaker {
    PersonName name;
    std::vector<PersonName> aliases; ///< those that are not just part of the name
};

PersonName person_of(const SpeakerHint& hint) {
    const bool a_name_only = hint.source == HintSource::sidecar || hint.source == HintSource::tag;
    return a_name_only ? parse_person_name(hint.text) : parse_file_name(hint.text).person;
}

KnownSpeaker known(const Speaker& speaker) {
    KnownSpeaker result{parse_person_name(speaker.name), {}};
    for (const std::string& alias : speaker.aliases) {
        PersonName name = parse_person_name(alias);
        if (!contains_words(result.name, name)) result.aliases.push_back(std::move(name));
    }
    return result;
}

NameMatch match_speaker(const KnownSpeaker& speaker, const PersonName& found) {
    NameMatch best = match_names(speaker.name, found);
    for (const PersonName& alias : speaker.aliases) {
        NameMatch match = match_names(alias, found);
        const bool whole =
            match.fit == NameFit::full || (match.fit == NameFit::single_word && alias.words.size() == 1);
        match.score *= kByAlias;
        if (whole && match.score > best.score) best = match;
    }
    return best;
}

class Identification {
public:
    Identification(const Script& script, std::span<const Clip> clips) : script_(script) {
        for (const Speaker& speaker : script.speakers) speakers_.push_back(known(speaker));
        for (const auto& house : {script.article.station, script.article.reporter})
            if (house) house_names_.push_back(parse_person_name(*house));
        for (const Clip& clip : clips) {
            files_.push_back(readable_text(clip.path.filename().string()));
            clips_.push_back(names_of(clip));
        }
    }

    std::vector<Identity> run() {
        std::vector<Identity> identities;
        for (const auto& names : clips_) identities.push_back(by_name(names));
        std::vector<Identity> result = identities;
        for (std::size_t clip = 0; clip < result.size(); ++clip) {
            if (!result[clip].speaker) continue;
            result[clip].doubt = doubt_in_library(clip, *result[clip].speaker, identities);
            if (!result[clip].doubt.empty()) result[clip].speaker.reset();
        }
        return result;
    }

private:
    [[nodiscard]] std::vector<Named> names_of(const Clip& clip) const {
        std::vector<Named> names;
        for (const SpeakerHint& hint : clip.hints) {
            Named named{hint.source, hint.text, person_of(hint)};
            if (hint.source == HintSource::tag && is_of_the_house(named.person)) continue;
            names.push_back(std::move(named));
            if (hint.source == HintSource::sidecar) break; // who wrote a sidecar knows better than any tag
        }
        return names;
    }

    /// The station or the reporter in a tag made the recording: that is not who is heard.
    [[nodiscard]] bool is_of_the_house(const PersonName& name) const {
        return std::any_of(house_names_.begin(), house_names_.end(), [&](const PersonName& house) {
            return contains_words(house, name) && contains_words(name, house);
        });
    }

    [[nodiscard]] Evidence evidence(const std::vector<Named>& names, const KnownSpeaker& speaker) const {
        Evidence best;
        std::string contradiction;
        for (const Named& named : names) {
            const NameMatch match = match_speaker(speaker, named.person);
            const bool says_another = match.fit == NameFit::other_person ||
                                      (named.source == HintSource::tag && match.score < kSureName);
            if (says_another)
                contradiction = fmt::format("its {} names another: {}", describe(named.source), named.text);
            if (match.score <= best.score) continue;
            best = {match.score, fmt::format("{} in its {}", describe(match.fit), describe(named.source)),
                    named.text};
        }
        if (best.score > 0.0 && !contradiction.empty())
            return {std::min(best.score, kContradicted), contradiction, best.named};
        return best;
    }

    [[nodiscard]] Identity by_name(const std::vector<Named>& names) const {
        Identity identity;
        for (const KnownSpeaker& speaker : speakers_) identity.evidence.push_back(evidence(names, speaker));
        const auto& all = identity.evidence;
        const auto best = std::max_element(
            all.begin(), all.end(), [](const Evidence& a, const Evidence& b) { return a.score < b.score; });
        if (best == all.end() || best->score < kSureName) return identity;
        for (auto other = all.begin(); other != all.end(); ++other) {
            if (other == best || best->score - other->score >= kClearLead) continue;
            identity.doubt = fmt::format("fits {} and {}", script_.speakers[best - all.begin()].name,
                                         script_.speakers[other - all.begin()].name);
            return identity;
        }
        identity.speaker = best - all.begin();
        return identity;
    }

    /// The file of another person whom this clip's part of a name fits as well; else empty.
    [[nodiscard]] std::string doubt_in_library(std::size_t clip, std::size_t speaker,
                                               const std::vector<Identity>& identities) const {
        for (std::size_t other = 0; other < clips_.size(); ++other) {
            if (other == clip) continue;
            const bool same_speaker = identities[other].speaker == speaker;
            const bool partial = identities[clip].evidence[speaker].score < kWholeName;
            for (const Named& mine : clips_[clip])
                for (const Named& theirs : clips_[other]) {
                    const bool brothers = same_speaker && names_other_person(mine.person, theirs.person);
                    const bool shared =
                        partial && !same_speaker && is_part_of(mine.person, theirs.person, speaker);
                    if (brothers || shared)
                        return fmt::format("may be the person of {} instead", files_[other]);
                }
        }
        return {};
    }

    static bool names_other_person(const PersonName& a, const PersonName& b) {
        return a.words.size() > 1 && b.words.size() > 1 && match_names(a, b).fit == NameFit::other_person;
    }

    /// Whether `mine` is a part of the longer name of a person who is not the speaker.
    [[nodiscard]] bool is_part_of(const PersonName& mine, const PersonName& theirs,
                                  std::size_t speaker) const {
        if (mine.words.empty() || theirs.words.size() < 2 || !contains_words(theirs, mine)) return false;
        const NameFit fit = match_names(speakers_[speaker].name, theirs).fit;
        return fit == NameFit::other_person || fit == NameFit::none;
    }

    const Script& script_;
    std::vector<KnownSpeaker> speakers_;
    std::vector<PersonName> house_names_;
    std::vector<std::string> files_;
    std::vector<std::vector<Named>> clips_;
};

} // namespace

std::vector<Identity> identify(const Script& script, std::span<const Clip> clips) {
    return Identification(script, clips).run();
}

} // namespace radiowrap
