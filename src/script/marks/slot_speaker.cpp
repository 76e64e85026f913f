#include "script/marks/slot_speaker.hpp"

#include "base/ascii_case.hpp"
#include "script/confidence.hpp"
#include "script/marks/mark_line.hpp"
#include "script/marks/mark_person.hpp"
#include "script/name_key.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr double confirmed = 0.99;        // lead-in and mark name the same person
constexpr double question = 0.3;          // for a person to answer
constexpr double by_mark_alone = 0.6;     // the lead-in names another one: who it is, but ask
constexpr double doubtful = 0.5;          // a mark that may be none, or of somebody else
constexpr double never_named = 0.9;       // of a mark's confidence: its person stands nowhere else so far
constexpr double behind_quotation = 0.85; // of the quotation's confidence: no colon, but a mark

std::vector<std::string> name_words(const std::string& name) {
    std::vector<std::string> words;
    for (const Token& token : split_tokens(name))
        if (token.is_word()) words.push_back(shown_name(token.text));
    return words;
}

/// "SMITH" as "Smith": marks are often written in capitals.
std::string in_small_letters(const std::string& word) {
    std::string shown;
    bool first = true;
    for (const char c : word) {
        shown += first ? c : ascii_lower(c);
        first = c == '-' || c == '\'';
    }
    return shown;
}

/// Finds the person of one mark.
class SlotDecider {
public:
    SlotDecider(const Piece& mark, const LeadIn& lead_in, Speakers& speakers, const LanguageRules& rules)
        : mark_(mark), lead_in_(lead_in), speakers_(speakers), rules_(rules) {}

    SlotSpeaker decide() {
        SlotSpeaker whose = find();
        const double marked = mark_.segment.confidence; // a name does not make a doubtful mark a sure one
        if (marked <= doubtful) whose.confidence = std::min(whose.confidence, marked);
        return whose;
    }

private:
    SlotSpeaker find() {
        if (!mark_.person) return without_person();
        MarkPerson person{*mark_.person, mark_.title};
        if (!person.title)
            if (auto parts = read_mark_person(*mark_.person, rules_, false)) person = std::move(*parts);
        const std::vector<std::string> words = name_words(person.name);
        const std::vector<std::size_t> people = speakers_.named(words);
        if (people.empty() && words.size() == 1 && means_unnamed_people(person.name, rules_))
            return of_role(person.name);
        const auto leading = lead_in_.open && lead_in_.person ? lead_in_.person : lead_in_.speaker;
        if (leading && std::find(people.begin(), people.end(), *leading) != people.end())
            return same_person(*leading, person, words);
        const bool other = lead_in_.open && lead_in_.person && lead_in_.names && may_contradict();
        if (other && (words.size() < 2 || !people.empty())) return {std::nullopt, "other_person", question};
        // A full name that the text does not have was written for this clip.
        if (other) return {meet(person, words), "other_person", by_mark_alone};
        return among(people, person, words);
    }

    /// "CAPTAIN ACT"
    [[nodiscard]] SlotSpeaker of_role(const std::string& role) const {
        const auto holder = speakers_.with_title(role, Gender::unknown);
        if (!holder || !holder->only) return {std::nullopt, mark_.segment.rule, unnamed_people};
        return {holder->person, mark_.segment.rule, std::min(mark_.segment.confidence, by_title)};
    }

    SlotSpeaker without_person() {
        const Segment& slot = mark_.segment;
        if ((slot.rule == "bracket_voices" || slot.rule == "turn_unnamed") && lead_in_.open &&
            lead_in_.person)
            return {std::nullopt, "other_person", question};
        if (slot.rule.starts_with("turn")) return {std::nullopt, slot.rule, slot.confidence};
        if (lead_in_.open) {
            const bool own_rule =
                slot.rule != "bracket_take" && slot.rule != "bracket_voices" && slot.rule != "listen_line";
            return {lead_in_.person, own_rule ? slot.rule : lead_in_.rule, (1.0 + lead_in_.confidence) / 2};
        }
        const bool takes_speaker = slot.rule == "bracket_take" || slot.rule == "cut_sheet" ||
                                   slot.rule == "numbered_take" || slot.rule == "act";
        if (takes_speaker && lead_in_.speaker)
            return {lead_in_.speaker, slot.rule, lead_in_.quoted * behind_quotation};
        return {std::nullopt, slot.rule, slot.confidence};
    }

    /// A turn's label, or the name of a file, says by itself whose sound it is.
    [[nodiscard]] bool may_contradict() const {
        const std::string& rule = mark_.segment.rule;
        return rule == "bracket_take" || rule == "recorded_report" || rule == "act" || rule == "cut_sheet" ||
               rule == "numbered_take";
    }

    SlotSpeaker same_person(std::size_t person, const MarkPerson& named,
                            const std::vector<std::string>& words) {
        learn(named, words);
        const bool by_colon = lead_in_.open && mark_.segment.rule == "bracket_take";
        return {person, by_colon ? lead_in_.rule : mark_.segment.rule, confirmed};
    }

    SlotSpeaker among(std::vector<std::size_t> people, const MarkPerson& named,
                      const std::vector<std::string>& words) {
        const Segment& slot = mark_.segment;
        const auto silent = [&](std::size_t person) { return !speakers_.is_quoted(person); };
        // A family name is as much that of whom nobody has quoted yet.
        const bool of_family = words.size() == 1 && speakers_.is_family_name(words.front());
        if (!of_family && !std::all_of(people.begin(), people.end(), silent)) std::erase_if(people, silent);
        if (people.size() > 1) return {std::nullopt, "ambiguous_name", question};
        if (people.size() == 1) {
            learn(named, words);
            return {people.front(), slot.rule, slot.confidence};
        }
        return {meet(named, words), slot.rule, slot.confidence * never_named};
    }

    /// A fuller name is worth knowing; one in capitals would only be an odd alias.
    void learn(const MarkPerson& named, const std::vector<std::string>& words) {
        if (speakers_.named(words).size() == 1 && !is_all_capitals(named.name)) meet(named, words);
    }

    std::size_t meet(const MarkPerson& named, std::vector<std::string> words) {
        if (rules_.capitals && is_all_capitals(named.name))
            for (std::string& word : words) word = in_small_letters(word);
        return speakers_.meet(
            {.kind = Mention::Kind::person, .name = std::move(words), .title = named.title.value_or("")});
    }

    const Piece& mark_;
    const LeadIn& lead_in_;
    Speakers& speakers_;
    const LanguageRules& rules_;
};

} // namespace

SlotSpeaker whose_slot(const Piece& mark, const LeadIn& lead_in, Speakers& speakers,
                       const LanguageRules& rules) {
    return SlotDecider(mark, lead_in, speakers, rules).decide();
}

bool names_another(const Piece& mark, std::size_t person, const Speakers& speakers) {
    if (!mark.person) return false;
    const std::vector<std::size_t> people = speakers.named(name_words(*mark.person));
    return std::find(people.begin(), people.end(), person) == people.end();
}

bool is_voice_of_known(const Piece& mark, const Speakers& speakers) {
    return mark.segment.ambience && mark.person && !speakers.named(name_words(*mark.person)).empty();
}

} // namespace radiowrap
