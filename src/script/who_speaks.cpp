#include "script/who_speaks.hpp"

#include "script/confidence.hpp"
#include "script/office.hpp"
#include "script/somebody.hpp"

#include <algorithm>

namespace radiowrap {

bool Speech::is_human() const {
    const Mention::Kind kind = attribution.subject.kind;
    return person || kind == Mention::Kind::unnamed || kind == Mention::Kind::office;
}

std::vector<Speech> WhoSpeaks::read(const Analysis& paragraph) {
    std::vector<Speech> speeches;
    paragraph_topic_.reset();
    asked_.reset();
    for (std::size_t i = 0; i < paragraph.sentences.size(); ++i) {
        const TokenRange sentence = paragraph.sentences[i];
        auto attributions = find_attributions(paragraph, sentence, rules_, speakers_);
        learn_topic(paragraph, sentence);
        if (rules_.capitals && !attributions.empty())
            people_ = find_people(paragraph, sentence, rules_, speakers_);
        const bool outer = std::any_of(attributions.begin(), attributions.end(),
                                       [](const Attribution& attribution) { return !attribution.embedded; });
        for (Attribution& attribution : attributions) {
            speeches.push_back(resolve(std::move(attribution), outer));
            speeches.back().sentence = i;
            remember_others(paragraph, speeches.back());
        }
        const bool silent = attributions.empty();
        if (!silent) topic_of_last_.reset();
        learn_people(paragraph, sentence, silent);
        body_acted_ = silent && begins_with_body(paragraph, sentence, rules_, speakers_);
    }
    return speeches;
}

/// "Ann Lee, who owns the shop, has lost half of her trade, she said."
void WhoSpeaks::learn_topic(const Analysis& paragraph, TokenRange sentence) {
    topic_of_last_.reset();
    const Mention topic = find_topic(paragraph, sentence, rules_, speakers_);
    if (!topic.is_person()) return;
    paragraph_topic_ = speakers_.meet(topic);
    topic_of_last_ = {*paragraph_topic_, topic.end - topic.begin, topic.begin};
}

/// People whom a sentence names may be meant by a family name or a pronoun later.
void WhoSpeaks::learn_people(const Analysis& paragraph, TokenRange sentence, bool silent) {
    if (silent && topic_of_last_) name(topic_of_last_->person);
    const std::vector<Mention> people = find_people(paragraph, sentence, rules_, speakers_);
    alone_.reset();
    if (silent && topic_of_last_) alone_ = topic_of_last_->person;
    for (const Mention& mention : people) {
        const std::size_t person = speakers_.meet(mention);
        if (silent) name(person);
        if (person != alone_) alone_.reset();
    }
    if (alone_ && tells_of_holder(paragraph, sentence, *alone_)) alone_.reset();
    if (silent)
        for (const Mention& office : find_offices(paragraph, sentence, rules_, people))
            speakers_.meet_office(office.title, office.another);
    if (!silent || topic_of_last_ || people.size() != 1) return;
    // A verb of speech whose subject was not understood, and one person only: "We have an interview with
    // NAME, who says"; and not "The book by NAME says"
    const auto begin = paragraph.words.begin();
    const bool speech = std::any_of(begin + static_cast<std::ptrdiff_t>(sentence.begin),
                                    begin + static_cast<std::ptrdiff_t>(sentence.end), [](const Word& word) {
                                        return word.is_verb() || word.is(WordClass::continuing);
                                    });
    if (speech && !is_possessor(paragraph, sentence, people.front()))
        topic_of_last_ = {speakers_.meet(people.front()), people.front().end - people.front().begin,
                          people.front().begin};
}

/// "Ruth Penrose lives next to the mayor.": she may be the mayor, if a woman is known as such.
bool WhoSpeaks::tells_of_holder(const Analysis& paragraph, TokenRange sentence, std::size_t topic) const {
    constexpr std::size_t farthest = 24; // tokens
    const std::size_t begin = sentence.begin + topic_of_last_->tokens + 1;
    for (std::size_t i = begin; i < std::min(sentence.end, begin + farthest); ++i) {
        const Word& word = paragraph.words[i];
        if (!word.is(WordClass::title) || word.is_given_name()) continue;
        if (paragraph.words[i - 1].is(WordClass::indefinite)) continue;
        const std::size_t end = std::min(i + word.length(WordClass::title), sentence.end);
        const auto holder =
            speakers_.with_title(std::string(paragraph.slice({i, end})), speakers_.gender(topic));
        if (holder && holder->person != topic) return true;
    }
    return false;
}

/// Whoever is named where nobody is quoted may be "he" of the next sentence.
void WhoSpeaks::name(std::size_t person) {
    if (person != last_speaker_) named_since_[static_cast<std::size_t>(speakers_.gender(person))] = true;
}

bool WhoSpeaks::named_since(Gender gender) const {
    for (const Gender named : {Gender::unknown, Gender::he, Gender::she})
        if (agree(gender, named) && named_since_[static_cast<std::size_t>(named)]) return true;
    return false;
}

void WhoSpeaks::remember(std::size_t person, Doubt doubt) {
    speakers_.quote(person);
    last_speaker_ = person;
    last_doubt_ = doubt;
    named_since_ = {};
}

/// "Ann Lee would not talk, but in a statement she said": the sentence names another one in front.
bool WhoSpeaks::is_named_in_front(const Speech& speech, std::size_t person) const {
    return std::any_of(people_.begin(), people_.end(), [&](const Mention& other) {
        if (other.end > speech.attribution.verb || !agree(speech.attribution.subject.gender, other.gender))
            return false;
        const std::vector<std::size_t> named = speakers_.named(other.name);
        return std::find(named.begin(), named.end(), person) == named.end();
    });
}

Speech WhoSpeaks::resolve(Attribution attribution, bool outer) {
    Speech speech{.attribution = std::move(attribution)};
    const Mention& subject = speech.attribution.subject;
    switch (subject.kind) {
    case Mention::Kind::nobody:
        resolve_running(speech);
        break;
    case Mention::Kind::person:
        resolve_person(speech);
        break;
    case Mention::Kind::office:
        resolve_office(speech);
        break;
    case Mention::Kind::unnamed:
        speech.confidence = unnamed_people;
        break;
    case Mention::Kind::institution:
        speech.confidence = subject.confidence;
        break;
    }
    // "Roe said that Doe had told her": who goes on is Roe.
    if (speech.person && speech.attribution.embedded && outer)
        speakers_.quote(*speech.person);
    else if (speech.person)
        remember(*speech.person, speech.doubt);
    if (speech.person) paragraph_topic_.reset();
    if (!speech.attribution.embedded) {
        someone_else_spoke_ = !speech.person;
        people_spoke_ = subject.kind == Mention::Kind::unnamed;
        official_spoke_ =
            !speech.person && (subject.kind == Mention::Kind::office || (speech.goes_on && official_spoke_));
    }
    return speech;
}

/// Who may go on where the text does not say who, though it is no person whom we know.
void WhoSpeaks::remember_others(const Analysis& paragraph, const Speech& speech) {
    const Attribution& attribution = speech.attribution;
    if (attribution.embedded) return;
    const bool body = attribution.subject.kind == Mention::Kind::institution &&
                      !may_be_person(paragraph, attribution.subject, rules_);
    if (body)
        body_spoke_ = attribution.subject.gender;
    else if (!speech.goes_on || speech.person)
        body_spoke_.reset();
    asked_.reset();
    if (attribution.asked.is_person()) asked_ = speakers_.meet(attribution.asked);
}

void WhoSpeaks::resolve_person(Speech& speech) {
    const Mention& subject = speech.attribution.subject;
    if (goes_on_by_name(speech.attribution)) {
        speakers_.take_for(*last_speaker_, subject);
        speech.person = last_speaker_;
        speech.confidence = subject.confidence;
        return;
    }
    const bool ambiguous = speech.attribution.ambiguous;
    speech.person = speakers_.meet(subject);
    speech.confidence = ambiguous ? std::min(subject.confidence, one_of_several) : subject.confidence;
    if (ambiguous) speech.doubt = Doubt::namesakes;
}

/// "Marsh added": of two who have the name the one who spoke last.
bool WhoSpeaks::goes_on_by_name(const Attribution& attribution) const {
    const Mention& subject = attribution.subject;
    if (!attribution.adds || !attribution.ambiguous || !subject.title.empty()) return false;
    if (!last_speaker_ || last_doubt_ != Doubt::none || someone_else_spoke_ || named_since(subject.gender))
        return false;
    const std::vector<std::size_t> people = speakers_.named(subject.name);
    return agree(subject.gender, speakers_.gender(*last_speaker_)) &&
           std::binary_search(people.begin(), people.end(), *last_speaker_);
}

void WhoSpeaks::resolve_office(Speech& speech) {
    const Mention& subject = speech.attribution.subject;
    speech.confidence = unnamed_official;
    std::optional<Speakers::TitleHolder> holder;
    if (!subject.another) holder = speakers_.with_title(subject.title, subject.gender);
    if (!holder) return speakers_.meet_office(subject.title, subject.another);
    speech.person = holder->person;
    speech.confidence = holder->only ? by_title : one_of_several;
    speech.doubt = holder->only ? Doubt::none : Doubt::namesakes;
    speech.goes_on = true;
}

void WhoSpeaks::quote(std::size_t person) {
    remember(person, Doubt::none);
    someone_else_spoke_ = people_spoke_ = official_spoke_ = false;
    body_spoke_.reset();
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
    if (const auto asked = who_was_asked(speech)) {
        speech.person = asked;
        const bool other_way =
            last_speaker_ && agree(gender, speakers_.gender(*last_speaker_)) && !speech.attribution.answers;
        speech.confidence = other_way ? by_topic : running_speaker;
        return;
    }
    if (gender == Gender::they && people_spoke_) {
        speech.attribution.subject.kind = Mention::Kind::unnamed;
        speech.confidence = unnamed_people;
        return;
    }
    if (official_spoke_ && !by_paragraph) { // "Another resident said ... She said": not the one before
        speech.attribution.subject.kind = Mention::Kind::unnamed;
        speech.confidence = unnamed_official;
        return;
    }
    if (!candidate || (!by_paragraph && after_others) || gender == Gender::they ||
        !agree(gender, speakers_.gender(*candidate)))
        return somebody_goes_on(speech);
    go_on(speech, *candidate, by_paragraph || other);
}

/// "سأل فلان فلاناً عن الطريق فأجاب": the other one.
std::optional<std::size_t> WhoSpeaks::who_was_asked(const Speech& speech) const {
    const Gender gender = speech.attribution.subject.gender;
    return asked_ && agree(gender, speakers_.gender(*asked_)) ? asked_ : std::nullopt;
}

/// Nobody whom we know goes on, if it is no ministry.
void WhoSpeaks::somebody_goes_on(Speech& speech) const {
    Mention& subject = speech.attribution.subject;
    const bool body_goes_on = body_acted_ || (body_spoke_ && agree(subject.gender, *body_spoke_));
    if (rules_.capitals ? !means_somebody(subject.gender) : body_goes_on) return;
    subject.kind = Mention::Kind::unnamed;
    speech.confidence = unnamed_official;
}

/// A human being goes on whom nobody here fits: "She said" where only men were named. In languages whose
/// nouns have genders it may as well be a ministry, or the book of the sentence before.
bool WhoSpeaks::means_somebody(Gender gender) const {
    const bool pronoun = gender == Gender::he || gender == Gender::she;
    const bool dropped = rules_.writing.drops_subjects && gender == Gender::unknown;
    const bool nobody_spoke = !last_speaker_ && pronoun;
    const bool may_be_body =
        rules_.writing.gendered_nouns && (someone_else_spoke_ || body_acted_ || nobody_spoke);
    return rules_.capitals && (pronoun || dropped) && !may_be_body;
}

void WhoSpeaks::go_on(Speech& speech, std::size_t person, bool by_topic_only) {
    const Gender gender = speech.attribution.subject.gender;
    speech.person = person;
    const bool pronoun = rules_.capitals && (gender == Gender::he || gender == Gender::she);
    const bool right_behind = alone_ == person && paragraph_topic_ == person && pronoun;
    speech.confidence = by_topic_only && !right_behind ? by_topic : running_speaker;
    const bool body = body_acted_ && (!pronoun || rules_.writing.gendered_nouns);
    const bool newer = named_since(gender) || body || (pronoun && is_named_in_front(speech, person));
    if (!by_topic_only) speech.doubt = newer ? Doubt::newer_name : last_doubt_;
    if (speech.doubt != Doubt::none)
        speech.confidence = speech.doubt == Doubt::namesakes ? one_of_several : passed_over;
    if (speech.doubt == Doubt::none && (gender == Gender::he || gender == Gender::she))
        speakers_.learn_gender(person, gender);
}

} // namespace radiowrap
