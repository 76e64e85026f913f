#include "script/make_script.hpp"

#include "article/blocks.hpp"
#include "script/confidence.hpp"
#include "script/final_colon.hpp"
#include "script/marks/mark_slots.hpp"
#include "script/marks/read_marks.hpp"
#include "script/marks/unfinished.hpp"
#include "script/marks/unread.hpp"
#include "script/nested_speech.hpp"
#include "script/shot_list.hpp"
#include "script/somebody.hpp"
#include "script/turns.hpp"
#include "script/turns/section_labels.hpp"
#include "script/who_speaks.hpp"

#include <algorithm>
#include <utility>

namespace radiowrap {

namespace {

constexpr std::size_t heading_words = 8; // a paragraph with a final colon and no more words may be a heading
constexpr std::size_t fewest_unread = 4; // tokens of a lead-in in a language without a file
constexpr std::size_t more_than_a_label = 5; // tokens beside a name that make a sentence of it
constexpr double by_label = 0.7;             // a line that is a name and nothing else
constexpr double question = 0.3;             // for a person to answer
constexpr double earlier_sentence = 0.9;     // of the confidence: the last sentence itself names nobody
constexpr double by_dots = 0.75;             // an unfinished sentence may be just that
constexpr double in_print = 0.5;             // "wrote": what follows is more likely read than heard
constexpr double unread = 0.5;               // a final colon in a language whose words nobody told us

/// A clip slot behind a paragraph.
struct Slot {
    const char* rule = "final_colon";
    std::optional<std::size_t> person;
    double confidence = 0.0;
    bool doubted = false; ///< another one than `person` may be meant
};

/// Of a person whom the text does not tell.
constexpr Slot somebody{.rule = "final_colon_unnamed", .person = std::nullopt, .confidence = question};

/// An article of one of the forms that lay out a whole report, or else one with marks here and there.
std::vector<Piece> read_pieces(const Article& article, const LanguageRules& rules) {
    if (auto shots = read_shot_list(article, rules)) return *std::move(shots);
    if (auto turns = read_turns(article, rules)) return *std::move(turns);
    return cut_section_labels(read_marks(article, rules), rules);
}

/// Turns the pieces of a report into segments, one after the other.
class ScriptMaker {
public:
    ScriptMaker(Article article, const LanguageRules& rules)
        : rules_(rules), pieces_(read_pieces(article, rules)), who_(rules), slots_(script_, who_, rules) {
        script_.article = std::move(article);
    }
    ScriptMaker(const ScriptMaker&) = delete; // slots_ refers to its neighbours
    ScriptMaker& operator=(const ScriptMaker&) = delete;

    Script make() {
        const auto texts = std::count_if(pieces_.begin(), pieces_.end(), is_text);
        std::optional<Analysis> next = analyse_next(0);
        std::ptrdiff_t text_number = 0;
        for (std::size_t i = 0; i < pieces_.size(); ++i) {
            if (pieces_[i].kind == Piece::Kind::aside) script_.article.dropped.push_back(pieces_[i].text);
            if (pieces_[i].kind == Piece::Kind::slot)
                slots_.add(pieces_[i], std::exchange(lead_in_, {}), text_number == texts);
            if (!is_text(pieces_[i])) continue;
            const Analysis text = *std::exchange(next, std::nullopt);
            next = analyse_next(i + 1);
            add_text(i, text, next, ++text_number + 1 == texts);
        }
        script_.speakers = who_.speakers().quoted();
        for (Segment& segment : script_.segments)
            if (segment.speaker) segment.speaker = who_.speakers().quoted_index(*segment.speaker);
        return std::move(script_);
    }

private:
    static bool is_text(const Piece& piece) { return piece.kind == Piece::Kind::text; }

    [[nodiscard]] std::optional<Analysis> analyse_next(std::size_t at) const {
        while (at < pieces_.size() && !is_text(pieces_[at])) ++at;
        return at < pieces_.size() ? std::optional(analyse(pieces_[at].text, rules_)) : std::nullopt;
    }

    /// `next_is_last`: nothing follows the next text.
    void add_text(std::size_t piece, const Analysis& text, const std::optional<Analysis>& next,
                  bool next_is_last) {
        const std::vector<Speech> speeches = who_.read(text);
        Segment narration;
        narration.text = text.text;
        narration.rule = "paragraph";
        narration.optional = pieces_[piece].segment.optional;
        if (text.text.find('(') != std::string_view::npos)
            narration.spoken = without_unread(MarkLine(text.text, rules_));
        lead_in_ = {};
        if (const Speech* speech = main_speech(speeches)) {
            narration.rule = "attributed";
            narration.speaker = speech->person;
            narration.confidence = speech->confidence;
            lead_in_.speaker = only_speaker(speeches);
            lead_in_.quoted = speech->confidence;
        }
        const bool marked = clip_follows(pieces_, piece, who_.speakers());
        std::optional<Slot> slot;
        if (ends_in_colon(text.text)) {
            const char* no_slot = marked ? nullptr
                                  : next ? rule_by_neighbours(text, *next, next_is_last)
                                         : rule_by_itself(text);
            if (no_slot != nullptr) {
                narration.rule = no_slot;
                narration.confidence = 1.0;
            } else {
                slot = read_colon(text, speeches, narration, next && !marked);
            }
        } else if (is_unfinished(text.text) && (marked || !next || !goes_on_in_print(speeches, *next))) {
            slot = read_unfinished(text, speeches, narration);
        }
        script_.segments.push_back(narration);
        if (marked && ends_in_colon(text.text)) script_.segments.back().rule = "lead_in";
        if (slot && marked) return lead_in(text, *slot, speeches);
        if (slot) add_clip(text, speeches, *slot);
    }

    /// What a mark behind the text has to know of it.
    void lead_in(const Analysis& text, const Slot& slot, const std::vector<Speech>& speeches) {
        const bool named = speeches.empty() || !speeches.back().goes_on;
        // A mark that says no more does not make a guess sure, and one with a name decides by itself.
        const auto person = slot.doubted ? std::nullopt : slot.person;
        lead_in_ = {.open = true,
                    .rule = slot.rule,
                    .person = person,
                    .names = named,
                    .confidence = slot.confidence,
                    .speaker = person,
                    .quoted = slot.confidence,
                    .printed_words = printed_words(text, speeches)};
    }

    /// The next text tells what was said behind an unfinished sentence: unless somebody else is quoted there.
    [[nodiscard]] bool goes_on_in_print(const std::vector<Speech>& speeches, const Analysis& next) const {
        if (next.sentences.empty()) return false;
        const auto found = find_attributions(next, next.sentences.front(), rules_, who_.speakers());
        if (found.empty()) return false;
        const Speech* const quoted = main_speech(speeches);
        const Mention& other = found.front().subject;
        if (quoted == nullptr || !other.is_person()) return true;
        const std::vector<std::size_t> people = who_.speakers().named(other.name);
        return std::find(people.begin(), people.end(), *quoted->person) != people.end();
    }

    /// "... the day the bus pulled up . . .", which the clip finishes: of whoever is quoted, or named last.
    std::optional<Slot> read_unfinished(const Analysis& text, const std::vector<Speech>& speeches,
                                        Segment& narration) {
        auto slot = find_slot(text, speeches);
        if (!slot) return std::nullopt;
        slot->rule = "unfinished_sentence";
        slot->confidence = std::min(slot->confidence, by_dots);
        narration.rule = "lead_in";
        narration.speaker = slot->person;
        narration.confidence = slot->confidence;
        return slot;
    }

    /// The person whom a paragraph quotes, if it quotes one.
    static const Speech* main_speech(const std::vector<Speech>& speeches) {
        const auto quoted = std::find_if(speeches.begin(), speeches.end(), [](const Speech& speech) {
            return speech.person && !speech.attribution.embedded;
        });
        return quoted == speeches.end() ? nullptr : &*quoted;
    }

    /// Who is quoted, if it is one person and the paragraph names this one.
    static std::optional<std::size_t> only_speaker(const std::vector<Speech>& speeches) {
        std::optional<std::size_t> only;
        bool named = false;
        for (const Speech& speech : speeches) {
            if (speech.attribution.embedded) continue;
            if (!speech.person || speech.doubt != Doubt::none || (only && only != speech.person))
                return std::nullopt;
            only = speech.person;
            named = named || !speech.goes_on;
        }
        return named ? only : std::nullopt;
    }

    /// What a paragraph's final colon means by who speaks in it; tells the narration.
    std::optional<Slot> read_colon(const Analysis& text, const std::vector<Speech>& speeches,
                                   Segment& narration, bool goes_on) {
        auto slot = find_slot(text, speeches);
        if (!slot && goes_on && speeches.empty()) slot = slot_of_label(text);
        if (!slot && !rules_.known && text.words.size() >= fewest_unread)
            slot = Slot{.rule = "final_colon_unread", .person = std::nullopt, .confidence = unread};
        if (!slot) {
            const bool short_line = text.words.size() <= heading_words + 1;
            narration.rule = speeches.empty() && short_line ? "final_colon_heading" : "final_colon_no_person";
            if (speeches.empty() && who_.topic_of_last_sentence()) narration.rule = "final_colon_label";
            return std::nullopt;
        }
        narration.rule = "lead_in";
        narration.speaker = slot->person;
        narration.confidence = slot->confidence;
        return slot;
    }

    /// The rule by which a final colon is no slot whoever speaks; null when nothing says so.
    static const char* rule_by_itself(const Analysis& text) {
        return announces_list(text) ? "final_colon_list" : nullptr;
    }

    static const char* rule_by_neighbours(const Analysis& text, const Analysis& next, bool next_is_last) {
        switch (read_after_colon(next, next_is_last)) {
        case AfterColon::list:
            if (is_list_item(text.text) && text.text.substr(0, 2) == next.text.substr(0, 2))
                return rule_by_itself(text); // a bulletin whose items all have a bullet
            return "final_colon_list";
        case AfterColon::quotation:
            return "final_colon_quotation";
        case AfterColon::heading:
            return announces_list(text) ? "final_colon_list" : "final_colon_heading";
        case AfterColon::text:
            break;
        }
        return rule_by_itself(text);
    }

    /// Whose clip follows: who speaks last in the last sentence, or failing that in the paragraph.
    std::optional<Slot> find_slot(const Analysis& text, const std::vector<Speech>& speeches) {
        const Speech* last = nullptr;
        for (const bool embedded : {false, true})
            for (const Speech& speech : speeches)
                if (speech.attribution.embedded == embedded &&
                    (last == nullptr || last->attribution.embedded == embedded))
                    last = &speech;
        if (last == nullptr) return slot_without_verb(text);
        const bool topic_only = !last->person && last->attribution.embedded; // "what people say about it:"
        if (!last->is_human() || topic_only) {
            const bool earlier = last->sentence + 1 < text.sentences.size();
            auto slot = earlier ? slot_without_verb(text) : std::nullopt; // the last sentence is of another
            return slot ? slot : slot_of_somebody(text, speeches, *last);
        }
        Slot slot{.person = last->person, .confidence = last->confidence};
        if (!last->person)
            slot.rule = "final_colon_unnamed";
        else if (last->goes_on)
            slot.rule = "final_colon_running";
        if (const char* why = rule_of(last->doubt)) {
            slot.rule = why;
            slot.doubted = true;
        }
        if (last->attribution.writes) slot.confidence = std::min(slot.confidence, in_print);
        if (last->sentence + 1 < text.sentences.size()) slot.confidence *= earlier_sentence;
        const auto& topic = who_.topic_of_last_sentence(); // "Her neighbour Bob Carr lost everything:"
        if ((topic && topic->person != slot.person) || tells_of_another(text, speeches, *last))
            return Slot{.rule = "other_person", .person = std::nullopt, .confidence = question};
        return slot;
    }

    /// Why a slot is a question; null where nothing speaks against it.
    static const char* rule_of(Doubt doubt) {
        switch (doubt) {
        case Doubt::namesakes:
            return "ambiguous_name";
        case Doubt::newer_name:
            return "ambiguous_running";
        case Doubt::none:
            break;
        }
        return nullptr;
    }

    std::optional<Slot> slot_without_verb(const Analysis& text) {
        const auto& topic = who_.topic_of_last_sentence();
        if (!topic && (names_person(text, rules_, who_.speakers()) || begins_with_pronoun(text, rules_)))
            return somebody;
        if (!topic) return std::nullopt;
        const bool long_enough = text.words.size() >= topic->tokens + more_than_a_label;
        if (!long_enough && !begins_with_and(text, topic->begin)) return std::nullopt;
        who_.quote(topic->person);
        return Slot{.rule = "final_colon_person", .person = topic->person, .confidence = person_without_verb};
    }

    /// "وقدر فلان الخسائر:" no heading begins with "and" and a verb, whatever the verb.
    [[nodiscard]] bool begins_with_and(const Analysis& text, std::size_t name) const {
        const std::vector<std::string>& conjunctions = rules_.writing.conjunctions;
        return name == 1 && !conjunctions.empty() && !text.words[0].definite &&
               text.words[0].token.form.starts_with(conjunctions.front());
    }

    /// "NAME:"
    std::optional<Slot> slot_of_label(const Analysis& text) {
        const auto& topic = who_.topic_of_last_sentence();
        if (!topic || text.words.size() != topic->tokens + 1) return std::nullopt;
        who_.quote(topic->person);
        return Slot{.rule = "final_colon_person", .person = topic->person, .confidence = by_label};
    }

    /// A person speaks, or is spoken of, and it is not understood who: asked for rather than passed by.
    [[nodiscard]] std::optional<Slot>
    slot_of_somebody(const Analysis& text, const std::vector<Speech>& speeches, const Speech& last) const {
        const auto beside = [&](const Speech& speech) { // "وأضاف على لسان اللاعبين"
            return speech.is_human() && speech.sentence == last.sentence && !speech.attribution.embedded;
        };
        const bool source = text.words[last.attribution.verb].is(WordClass::according);
        if (!rules_.capitals && source && std::any_of(speeches.begin(), speeches.end(), beside))
            return somebody;
        const bool by_name =
            last.attribution.embedded ||
            (rules_.capitals && last.attribution.subject.begin >= last.attribution.subject.end);
        const bool human = by_name ? names_person(text, rules_, who_.speakers())
                                   : may_be_person(text, last.attribution.subject, rules_);
        return human ? std::optional(somebody) : std::nullopt;
    }

    void add_clip(const Analysis& text, const std::vector<Speech>& speeches, const Slot& slot) {
        Segment clip;
        clip.kind = SegmentKind::clip;
        clip.speaker = slot.person;
        clip.rule = slot.rule;
        clip.confidence = slot.confidence;
        clip.printed_words = printed_words(text, speeches);
        script_.segments.push_back(std::move(clip));
    }

    /// What stands in quotation marks behind the verb.
    static std::optional<std::string> printed_words(const Analysis& text,
                                                    const std::vector<Speech>& speeches) {
        const std::size_t verb = speeches.empty() ? 0 : speeches.back().attribution.verb;
        std::optional<std::string> words;
        for (const TokenRange& quotation : text.quotations)
            if (quotation.begin > verb && holds_speech(quotation)) words = text.slice(quotation);
        return words;
    }

    const LanguageRules& rules_;
    std::vector<Piece> pieces_;
    WhoSpeaks who_;
    Script script_;
    MarkSlots slots_;
    LeadIn lead_in_; ///< of the text right in front
};

} // namespace

Script make_script(Article article, const LanguageRules& rules) {
    return ScriptMaker(std::move(article), rules).make();
}

} // namespace radiowrap
