#include "script/speakers.hpp"

#include "script/analysis.hpp"
#include "script/name_key.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t remembered_titles = 64; // quoted people whose titles may be meant by "the minister"
constexpr std::size_t most_namesakes = 64;    // of one short name; already two are a question

using Parts = std::vector<std::string>;

bool is_suffix(const Parts& part, const Parts& whole) {
    return part.size() <= whole.size() && std::equal(part.rbegin(), part.rend(), whole.rbegin());
}

bool is_subsequence(const Parts& part, const Parts& whole) {
    auto at = whole.begin();
    return std::all_of(part.begin(), part.end(), [&](const std::string& word) {
        at = std::find(at, whole.end(), word);
        return at != whole.end() && (++at, true);
    });
}

/// The last parts of the whole; or its first part with any others in order, so that a dropped middle name
/// counts.
bool shortens(const Parts& part, const Parts& whole) {
    if (part.empty() || whole.empty()) return false;
    return is_suffix(part, whole) || (part.front() == whole.front() && is_subsequence(part, whole));
}

bool is_given_name(const std::string& part, const LanguageRules& rules) {
    for (const Word& word : analyse(part, rules).words)
        if (word.is_given_name()) return true;
    return false;
}

/// Where a person has two family names the first one alone is meant: "Ruiz" is Carmen Ruiz Montero, or Luis
/// Ruiz y Soto. 0: there is none.
std::size_t first_of_two(const Parts& whole, const LanguageRules& rules) {
    if (!rules.writing.double_surnames || whole.size() < 3) return 0;
    std::size_t at = whole.size() - 2;
    if (whole[at].size() == 1) --at;
    return is_given_name(whole[at], rules) ? 0 : at;
}

/// The words of a title as they count when two titles are compared.
Parts title_parts(const std::string& title, const LanguageRules& rules) {
    Parts words;
    for (const Word& word : analyse(title, rules).words)
        if (word.is_word()) words.push_back(shown_name(word.token.key, word.cut));
    return name_parts(words, rules);
}

/// A family name is more often what is left of a name than the first name is.
bool is_better(const Parts& asked, const Parts& candidate, const Parts& best) {
    return is_suffix(asked, candidate) && !is_suffix(asked, best);
}

} // namespace

std::size_t Speakers::meet(const Mention& mention) {
    Parts parts = name_parts(mention.name, rules_);
    const auto known = find(parts, mention.gender);
    const std::size_t person = known ? *known : add(mention, parts);
    if (known) learn_name(person, mention, std::move(parts));
    if (!mention.title.empty()) learn_title(person, mention.title);
    learn_gender(person, mention.gender);
    // To be talked about does not make who spoke before less likely to be meant.
    if (!people_[person].quoted) people_[person].last_met = ++clock_;
    return person;
}

void Speakers::quote(std::size_t person) {
    people_[person].last_met = ++clock_;
    if (people_[person].quoted) return;
    people_[person].quoted = quoted_.size();
    quoted_.push_back(person);
}

void Speakers::learn_gender(std::size_t person, Gender gender) {
    if (people_[person].gender == Gender::unknown && gender != Gender::they) people_[person].gender = gender;
}

std::optional<std::size_t> Speakers::find(const Parts& parts, Gender gender) const {
    std::optional<std::size_t> best;
    if (parts.empty()) return best;
    for (const std::string& part : {parts.front(), parts.back()}) {
        const auto found = by_part_.find(part);
        if (found == by_part_.end()) continue;
        for (const std::size_t candidate : found->second) {
            const Person& person = people_[candidate];
            if (gender != Gender::they && !agree(gender, person.gender)) continue;
            const bool first =
                parts.size() == 1 && person.surname > 0 && parts[0] == person.parts[person.surname];
            if (!first && !shortens(parts, person.parts) && !shortens(person.parts, parts)) continue;
            if (best && is_better(parts, people_[*best].parts, person.parts)) continue;
            if (!best || is_better(parts, person.parts, people_[*best].parts) ||
                is_nearer(person, people_[*best]))
                best = candidate;
        }
    }
    return best;
}

bool Speakers::is_nearer(const Person& a, const Person& b) {
    return a.quoted.has_value() != b.quoted.has_value() ? a.quoted.has_value() : a.last_met > b.last_met;
}

std::size_t Speakers::add(const Mention& mention, Parts parts) {
    Person person;
    person.parts = std::move(parts);
    person.speaker.name = fmt::format("{}", fmt::join(mention.name, " "));
    people_.push_back(std::move(person));
    index(people_.size() - 1);
    return people_.size() - 1;
}

void Speakers::learn_name(std::size_t person, const Mention& mention, Parts parts) {
    Person& known = people_[person];
    std::string form = fmt::format("{}", fmt::join(mention.name, " "));
    if (parts.size() > known.parts.size()) {
        std::swap(form, known.speaker.name);
        known.parts = std::move(parts);
        index(person);
    }
    auto& aliases = known.speaker.aliases;
    std::erase(aliases, known.speaker.name);
    if (form != known.speaker.name && std::find(aliases.begin(), aliases.end(), form) == aliases.end())
        aliases.push_back(std::move(form));
}

/// The first title is shown; "the doctor" may mean any of them.
void Speakers::learn_title(std::size_t person, const std::string& title) {
    Person& known = people_[person];
    if (known.speaker.title == title) return;
    if (!known.speaker.title) known.speaker.title = title;
    for (std::string& part : title_parts(title, rules_))
        if (std::find(known.title_parts.begin(), known.title_parts.end(), part) == known.title_parts.end())
            known.title_parts.push_back(std::move(part));
}

void Speakers::index(std::size_t person) {
    const Parts& parts = people_[person].parts;
    if (parts.empty()) return;
    const std::size_t surname = people_[person].surname = first_of_two(parts, rules_);
    for (const std::string& part : {parts.front(), parts.back(), parts[surname]}) {
        auto& people = by_part_[part];
        if (std::find(people.begin(), people.end(), person) == people.end()) people.push_back(person);
    }
}

std::size_t Speakers::known_length(const std::vector<std::string>& words) const {
    for (std::size_t length = words.size(); length > 0; --length) {
        const Parts parts =
            name_parts({words.begin(), words.begin() + static_cast<std::ptrdiff_t>(length)}, rules_);
        const auto person = find(parts, Gender::unknown);
        // Words in front of a known name ("قال حسن النيفي") make no longer name of it.
        if (person && (parts.size() == 1 || shortens(parts, people_[*person].parts) ||
                       parts.front() == people_[*person].parts.front()))
            return length;
    }
    return 0;
}

std::vector<std::size_t> Speakers::named(const std::vector<std::string>& words) const {
    const Parts parts = name_parts(words, rules_);
    std::vector<std::size_t> people;
    std::vector<std::size_t> whole;
    if (parts.empty()) return people;
    for (const std::string& part : {parts.front(), parts.back()}) {
        const auto found = by_part_.find(part);
        if (found == by_part_.end()) continue;
        for (auto person = found->second.rbegin(); person != found->second.rend(); ++person) {
            const Parts& known = people_[*person].parts;
            if (people.size() < most_namesakes && (shortens(parts, known) || shortens(known, parts)))
                people.push_back(*person);
            if (parts == known) whole.push_back(*person);
        }
    }
    std::vector<std::size_t>& meant = whole.empty() ? people : whole;
    std::sort(meant.begin(), meant.end()); // a name may stand under both of its parts
    meant.erase(std::unique(meant.begin(), meant.end()), meant.end());
    return std::move(meant);
}

bool Speakers::is_family_name(const std::string& word) const {
    const Parts parts = name_parts({word}, rules_);
    const auto person = find(parts, Gender::unknown);
    return person && is_suffix(parts, people_[*person].parts);
}

std::optional<std::size_t> Speakers::with_title(const std::string& title, Gender gender) const {
    const Parts asked = title_parts(title, rules_);
    std::optional<std::size_t> best;
    for (std::size_t i = quoted_.size(); i-- > 0 && quoted_.size() - i <= remembered_titles;) {
        const Person& person = people_[quoted_[i]];
        if (!agree(gender, person.gender)) continue;
        const Parts& known = person.title_parts;
        const bool has_all = std::all_of(asked.begin(), asked.end(), [&](const std::string& word) {
            return std::find(known.begin(), known.end(), word) != known.end();
        });
        if (has_all && (!best || person.last_met > people_[*best].last_met)) best = quoted_[i];
    }
    return asked.empty() ? std::nullopt : best;
}

std::optional<std::size_t> Speakers::last_of(Gender gender) const {
    std::optional<std::size_t> last;
    for (const std::size_t person : quoted_)
        if (people_[person].gender == gender && (!last || people_[person].last_met > people_[*last].last_met))
            last = person;
    return last;
}

std::vector<Speaker> Speakers::quoted() const {
    std::vector<Speaker> speakers;
    for (const std::size_t person : quoted_) speakers.push_back(people_[person].speaker);
    return speakers;
}

} // namespace radiowrap
