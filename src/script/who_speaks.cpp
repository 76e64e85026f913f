#include "script/who_speaks.hpp"

#include "script/confidence.hpp"

#include <algorithm>

namespace radiowrap {

bool Speech::is_human() const {
    const Mention::Kind kind = attribution.subject.kind;
    return person || kind == Mention::Kind::unnamed || kind == Mention::Kind::office;
}

std::vector<Speech> WhoSpeaks::read(const Analysis& paragraph) {
    std::vector<Speech> speeches;
    paragraph_topic_.reset();
    for (std::size_t i = 0; i < paragraph.sentences.size(); ++i) {
        const TokenRange sentence = paragraph.sentences[i];
        auto attributions = find_attributions(paragraph, sentence, rules_, speakers_);
        learn_topic(paragraph, sentence);
        for (Attribution& attribution : attributions) {
            speeches.push_back(resolve(std::move(attribution)));
            speeches.back().sentence = i;
        }
        if (!attributions.empty()) topic_of_last_.reset();
        learn_people(paragraph, sentence, attributions.empty());
    }
    return speeches;
}

/// "Ann Lee, who owns the shop, has lost half of her trade, she said."
void WhoSpeaks::learn_topic(const Analysis& paragraph, TokenRange sentence) {
    topic_of_last_.reset();
    const Mention topic = find_topic(paragraph, sentence, rules_, speakers_);
    if (!topic.is_person()) return;
    paragraph_topic_ = speakers_.meet(topic);
    topic_of_last_ = {*paragraph_topic_, topic.end - topic.begin};
}

/// People whom a sentence names may be meant by a family name or a pronoun later.
void WhoSpeaks::learn_people(const Analysis& paragraph, TokenRange sentence, bool silent) {
    const std::vector<Mention> people = find_people(paragraph, sentence, rules_, speakers_);
    for (const Mention& mention : people) speakers_.meet(mention);
    if (!silent || topic_of_last_ || people.size() != 1) return;
    // A verb of speech whose subject was not understood, and one person only: "We have an interview with
    // NAME, who says"
    const auto begin = paragraph.words.begin();
    const bool speech = std::any_of(begin + static_cast<std::ptrdiff_t>(sentence.begin),
                                    begin + static_cast<std::ptrdiff_t>(sentence.end),
                                    [](const Word& word) { return word.is_verb(); });
    if (speech) topic_of_last_ = {speakers_.meet(people.front()), people.front().end - people.front().begin};
}

Speech WhoSpeaks::resolve(Attribution attribution) {
    Speech speech{.attribution = std::move(attribution)};
    const Mention& subject = speech.attribution.subject;
    switch (subject.kind) {
    case Mention::Kind::nobody:
        resolve_running(speech);
        break;
    case Mention::Kind::person:
        speech.person = speakers_.meet(subject);
        speech.confidence = subject.confidence;
        break;
    case Mention::Kind::office:
        speech.person = speakers_.with_title(subject.title, subject.gender);
        speech.confidence = speech.person ? by_title : unnamed_official;
        speech.goes_on = speech.person.has_value();
        break;
    case Mention::Kind::unnamed:
        speech.confidence = unnamed_people;
        break;
    case Mention::Kind::institution:
        speech.confidence = subject.confidence;
        break;
    }
    if (speech.person) {
        speakers_.quote(*speech.person);
        last_speaker_ = speech.person;
        paragraph_topic_.reset();
    }
    if (!speech.attribution.embedded) {
        someone_else_spoke_ = !speech.person;
        people_spoke_ = subject.kind == Mention::Kind::unnamed;
    }
    return speech;
}

void WhoSpeaks::quote(std::size_t person) {
    speakers_.quote(person);
    last_speaker_ = person;
    someone_else_spoke_ = people_spoke_ = false;
}

/// "وأضاف أن ...", "she said": the one whom the paragraph is about, else who spoke last, if the verb's gender
/// allows it.
void WhoSpeaks::resolve_running(Speech& speech) {
    const Gender gender = speech.attribution.subject.gender;
    const bool he_or_she = gender == Gender::he || gender == Gender::she;
    // A pronoun for a person passes a ministry by; a bare verb may mean the ministry.
    const bool after_others = someone_else_spoke_ && (!rules_.capitals || rules_.writing.gendered_nouns ||
                                                      gender == Gender::unknown);
    const bool by_paragraph = paragraph_topic_.has_value();
    std::optional<std::size_t> candidate = by_paragraph ? paragraph_topic_ : last_speaker_;
    // "She" after a man spoke is the woman who spoke before him.
    const bool other =
        rules_.capitals && he_or_she && (!candidate || !agree(gender, speakers_.gender(*candidate)));
    if (other) candidate = speakers_.last_of(gender);
    speech.goes_on = true;
    if (gender == Gender::they && people_spoke_) {
        speech.attribution.subject.kind = Mention::Kind::unnamed;
        speech.confidence = unnamed_people;
        return;
    }
    if (!candidate || (!by_paragraph && after_others) || gender == Gender::they ||
        !agree(gender, speakers_.gender(*candidate)))
        return;
    if (he_or_she) speakers_.learn_gender(*candidate, gender);
    speech.person = candidate;
    speech.confidence = by_paragraph || other ? by_topic : running_speaker;
}

} // namespace radiowrap
