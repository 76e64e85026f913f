#include "script/make_script.hpp"

#include "script/confidence.hpp"
#include "script/final_colon.hpp"
#include "script/who_speaks.hpp"

#include <algorithm>
#include <utility>

namespace radiowrap {

namespace {

constexpr std::size_t heading_words = 8; // a paragraph with a final colon and no more words may be a heading
constexpr std::size_t more_than_a_label = 5; // tokens beside a name that make a sentence of it
constexpr double earlier_sentence = 0.9;     // of the confidence: the last sentence itself names nobody

/// A clip slot behind a paragraph.
struct Slot {
    const char* rule = "final_colon";
    std::optional<std::size_t> person;
    double confidence = 0.0;
};

/// Turns paragraphs into segments, one after the other.
class ScriptMaker {
public:
    ScriptMaker(Article article, const LanguageRules& rules) : rules_(rules), who_(rules) {
        script_.article = std::move(article);
    }

    Script make() {
        const auto& paragraphs = script_.article.paragraphs;
        std::optional<Analysis> next;
        if (!paragraphs.empty()) next = analyse(paragraphs.front(), rules_);
        for (std::size_t i = 1; next; ++i) {
            const Analysis text = *std::exchange(next, std::nullopt);
            if (i < paragraphs.size()) next = analyse(paragraphs[i], rules_);
            add_paragraph(text, next, i + 1 == paragraphs.size());
        }
        script_.speakers = who_.speakers().quoted();
        for (Segment& segment : script_.segments)
            if (segment.speaker) segment.speaker = who_.speakers().quoted_index(*segment.speaker);
        return std::move(script_);
    }

private:
    /// `next_is_last`: nothing follows the next paragraph.
    void add_paragraph(const Analysis& text, const std::optional<Analysis>& next, bool next_is_last) {
        const std::vector<Speech> speeches = who_.read(text);
        Segment narration;
        narration.text = text.text;
        narration.rule = "paragraph";
        if (const Speech* speech = main_speech(speeches)) {
            narration.rule = "attributed";
            narration.speaker = speech->person;
            narration.confidence = speech->confidence;
        }
        std::optional<Slot> slot;
        if (ends_in_colon(text.text)) {
            const char* no_slot = next ? rule_by_neighbours(text, *next, next_is_last) : rule_by_itself(text);
            if (no_slot != nullptr) {
                narration.rule = no_slot;
                narration.confidence = 1.0;
            } else {
                slot = read_colon(text, speeches, narration);
            }
        }
        script_.segments.push_back(narration);
        if (slot) add_clip(text, speeches, *slot);
    }

    /// The person whom a paragraph quotes, if it quotes one.
    static const Speech* main_speech(const std::vector<Speech>& speeches) {
        const auto quoted = std::find_if(speeches.begin(), speeches.end(), [](const Speech& speech) {
            return speech.person && !speech.attribution.embedded;
        });
        return quoted == speeches.end() ? nullptr : &*quoted;
    }

    /// What a paragraph's final colon means by who speaks in it; tells the narration.
    std::optional<Slot> read_colon(const Analysis& text, const std::vector<Speech>& speeches,
                                   Segment& narration) {
        auto slot = find_slot(text, speeches);
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
        if (!last->is_human() || topic_only) return std::nullopt;
        Slot slot{.person = last->person, .confidence = last->confidence};
        if (!last->person)
            slot.rule = "final_colon_unnamed";
        else if (last->goes_on)
            slot.rule = "final_colon_running";
        if (last->sentence + 1 < text.sentences.size()) slot.confidence *= earlier_sentence;
        return slot;
    }

    std::optional<Slot> slot_without_verb(const Analysis& text) {
        const auto& topic = who_.topic_of_last_sentence();
        if (!topic || text.words.size() < topic->tokens + more_than_a_label) return std::nullopt;
        who_.speakers().quote(topic->person);
        return Slot{.rule = "final_colon_person", .person = topic->person, .confidence = person_without_verb};
    }

    void add_clip(const Analysis& text, const std::vector<Speech>& speeches, const Slot& slot) {
        Segment clip;
        clip.kind = SegmentKind::clip;
        clip.speaker = slot.person;
        clip.rule = slot.rule;
        clip.confidence = slot.confidence;
        const std::size_t verb = speeches.empty() ? 0 : speeches.back().attribution.verb;
        for (const TokenRange& quotation : text.quotations)
            if (quotation.begin > verb && holds_speech(quotation)) clip.printed_words = text.slice(quotation);
        script_.segments.push_back(std::move(clip));
    }

    const LanguageRules& rules_;
    WhoSpeaks who_;
    Script script_;
};

} // namespace

Script make_script(Article article, const LanguageRules& rules) {
    return ScriptMaker(std::move(article), rules).make();
}

} // namespace radiowrap
