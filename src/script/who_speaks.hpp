#pragma once

#include "script/attribution.hpp"

#include <array>
#include <optional>
#include <vector>

namespace radiowrap {

/// Why the person of a speech is no sure thing.
enum class Doubt {
    none,
    namesakes,  ///< two people have this name
    newer_name, ///< the one who spoke before goes on, or one who was named since
};

/// An attribution with the person it means.
struct Speech {
    Attribution attribution;
    std::size_t sentence = 0;            ///< of the paragraph
    std::optional<std::size_t> person{}; ///< in Speakers; empty when no one with a name speaks
    double confidence = 0.0;             ///< 0..1
    bool goes_on = false;                ///< the text does not name the person here
    Doubt doubt = Doubt::none;

    /// A human being speaks, with a name or without.
    [[nodiscard]] bool is_human() const;
};

/// Follows a report from paragraph to paragraph and remembers who spoke last.
class WhoSpeaks {
public:
    explicit WhoSpeaks(const LanguageRules& rules) : rules_(rules), speakers_(rules) {}

    /// Who speaks in the next paragraph, in order.
    std::vector<Speech> read(const Analysis& paragraph);

    /// The person speaks, or has a clip, though no verb says so: whoever goes on behind it is this one.
    void quote(std::size_t person);

    /// Whom a sentence is about that names no speaker.
    struct Topic {
        std::size_t person = 0; ///< in Speakers
        std::size_t tokens = 0; ///< of the name, with its title
        std::size_t begin = 0;  ///< its first token in the paragraph
    };
    /// Of the paragraph's last sentence; call after read().
    [[nodiscard]] const std::optional<Topic>& topic_of_last_sentence() const { return topic_of_last_; }
    [[nodiscard]] Speakers& speakers() { return speakers_; }
    [[nodiscard]] const Speakers& speakers() const { return speakers_; }

private:
    /// `outer`: the sentence says already who speaks, or will.
    Speech resolve(Attribution attribution, bool outer);
    void resolve_person(Speech& speech);
    void resolve_office(Speech& speech);
    void resolve_running(Speech& speech);
    [[nodiscard]] bool means_somebody(Gender gender) const;
    void go_on(Speech& speech, std::size_t person, bool by_topic_only);
    void somebody_goes_on(Speech& speech) const;
    [[nodiscard]] std::optional<std::size_t> who_was_asked(const Speech& speech) const;
    void remember_others(const Analysis& paragraph, const Speech& speech);
    [[nodiscard]] bool is_named_in_front(const Speech& speech, std::size_t person) const;
    void name(std::size_t person);
    [[nodiscard]] bool named_since(Gender gender) const;
    void remember(std::size_t person, Doubt doubt);
    [[nodiscard]] bool goes_on_by_name(const Attribution& attribution) const;
    void learn_topic(const Analysis& paragraph, TokenRange sentence);
    [[nodiscard]] bool tells_of_holder(const Analysis& paragraph, TokenRange sentence,
                                       std::size_t topic) const;
    void learn_people(const Analysis& paragraph, TokenRange sentence, bool silent);

    const LanguageRules& rules_;
    Speakers speakers_;
    std::vector<Mention> people_;                ///< whom the sentence names in full
    std::optional<std::size_t> last_speaker_;    ///< the last person who was quoted
    Doubt last_doubt_ = Doubt::none;             ///< why it may be another
    std::array<bool, 3> named_since_{};          ///< others, by gender, since then where nobody was quoted
    bool someone_else_spoke_ = false;            ///< since then: a ministry, residents
    bool people_spoke_ = false;                  ///< the last to speak were people without names
    bool official_spoke_ = false;                ///< the last to speak was someone with a title and no name
    std::optional<Gender> body_spoke_;           ///< so was a ministry or the like; the gender of its verb
    std::optional<std::size_t> asked_;           ///< whom the last one to speak asked, in this paragraph
    bool body_acted_ = false;                    ///< the last sentence tells what a ministry or the like did
    std::optional<std::size_t> alone_;           ///< whom it begins with, where it names no other
    std::optional<std::size_t> paragraph_topic_; ///< whom this paragraph is about, until someone is quoted
    std::optional<Topic> topic_of_last_;
};

} // namespace radiowrap
