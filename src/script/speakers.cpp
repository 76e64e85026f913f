#include "script/speakers.hpp"

#include "script/name_key.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t remembered_titles = 64; // quoted people whose titles may be meant by "the minister"
constexpr std::size_t most_title_parts = 64;  // of one person
constexpr std::size_t most_aliases = 32;      // of one person

using Parts = std::vector<std::string>;

} // namespace

std::size_t Speakers::meet(const Mention& mention) {
    Parts parts = name_parts(mention.name, rules_);
    const Meant known = meant(mention, parts);
    if (known.person && !known.sure) return *known.person;
    const std::size_t person = known.person ? *known.person : add(mention, parts);
    learn(person, mention, std::move(parts));
    return person;
}

void Speakers::take_for(std::size_t person, const Mention& mention) {
    learn(person, mention, name_parts(mention.name, rules_));
}

void Speakers::learn(std::size_t person, const Mention& mention, Parts parts) {
    learn_name(person, mention, std::move(parts));
    if (!mention.title.empty()) learn_title(person, mention.title);
    learn_gender(person, mention.gender);
    people_[person].shares_office = false;
    // To be talked about does not make who spoke before less likely to be meant.
    if (!people_[person].quoted) people_[person].last_met = ++clock_;
}

bool Speakers::is_ambiguous(const Mention& mention) const {
    return !meant(mention, name_parts(mention.name, rules_)).sure;
}

void Speakers::quote(std::size_t person) {
    people_[person].last_met = ++clock_;
    if (!people_[person].quoted) {
        people_[person].quoted = quoted_.size();
        quoted_.push_back(person);
    }
    remember_last(person);
}

void Speakers::learn_gender(std::size_t person, Gender gender) {
    if (people_[person].gender != Gender::unknown || gender == Gender::they) return;
    people_[person].gender = gender;
    if (people_[person].quoted) remember_last(person);
}

void Speakers::remember_last(std::size_t person) {
    const Gender gender = people_[person].gender;
    if (gender != Gender::he && gender != Gender::she) return;
    auto& last = last_of_[gender == Gender::she];
    if (!last || people_[*last].last_met < people_[person].last_met) last = person;
}

/// Who is known and may be meant; a whole name means none but who has just that.
std::vector<std::size_t> Speakers::fitting(const Parts& parts) const {
    std::vector<std::size_t> people = names_.near(parts);
    std::erase_if(people, [&](std::size_t person) { return !fits(parts, people_[person]); });
    const auto has_it = [&](std::size_t person) { return people_[person].parts == parts; };
    if (std::any_of(people.begin(), people.end(), has_it))
        std::erase_if(people, [&](std::size_t person) { return !has_it(person); });
    return people;
}

std::vector<std::size_t> Speakers::with_title_of(const Mention& mention,
                                                 const std::vector<std::size_t>& people) const {
    const Parts asked = mention.title.empty() ? Parts{} : title_parts(mention.title, rules_);
    std::vector<std::size_t> holders;
    for (const std::size_t person : people)
        if (!asked.empty() && has_all(people_[person].title_parts, asked)) holders.push_back(person);
    return holders;
}

Speakers::Meant Speakers::meant(const Mention& mention, const Parts& parts) const {
    std::vector<std::size_t> people = fitting(parts);
    const std::size_t other_gender = std::erase_if(people, [&](std::size_t person) {
        return mention.gender != Gender::they && !agree(mention.gender, people_[person].gender);
    });
    // "وقال النيفي" behind هند النيفي: her father, or a slip
    const bool slip = people.empty() && other_gender > 0 && parts.size() == 1 && mention.title.empty();
    const std::size_t strangers = std::erase_if(
        people, [&](std::size_t person) { return contradicts(mention, parts, people_[person], rules_); });
    if (people.size() > 1)
        if (std::vector<std::size_t> holders = with_title_of(mention, people); !holders.empty())
            people = std::move(holders);
    if (people.size() > 1) keep_hinted(people, mention.hint);
    Meant meant{std::nullopt, people.size() <= 1 && strangers == 0 && !slip};
    for (const std::size_t person : people)
        if (!meant.person || is_nearer(person, *meant.person, parts)) meant.person = person;
    return meant;
}

/// Those who are known to be he, or she, as the hint says; all where that leaves none.
void Speakers::keep_hinted(std::vector<std::size_t>& people, Gender hint) const {
    const auto hinted = [&](std::size_t person) { return people_[person].gender == hint; };
    if (hint == Gender::unknown || std::none_of(people.begin(), people.end(), hinted)) return;
    std::erase_if(people, [&](std::size_t person) { return !agree(hint, people_[person].gender); });
}

/// Who of two is rather meant by a name that fits both: a family name is more often what is left of a name
/// than the first name is; and then the one who was quoted, and who was named last.
bool Speakers::is_nearer(std::size_t a, std::size_t b, const Parts& parts) const {
    const Person &one = people_[a], &other = people_[b];
    const bool family = is_suffix(parts, one.parts);
    if (family != is_suffix(parts, other.parts)) return family;
    if (one.quoted.has_value() != other.quoted.has_value()) return one.quoted.has_value();
    return one.last_met > other.last_met;
}

std::size_t Speakers::add(const Mention& mention, Parts parts) {
    Person person;
    person.parts = std::move(parts);
    person.speaker.name = shown_form(mention.name);
    people_.push_back(std::move(person));
    index(people_.size() - 1);
    return people_.size() - 1;
}

void Speakers::learn_name(std::size_t person, const Mention& mention, Parts parts) {
    Person& known = people_[person];
    std::string form = shown_form(mention.name);
    if (parts.size() > known.parts.size()) {
        std::swap(form, known.speaker.name);
        known.parts = std::move(parts);
        index(person);
    }
    auto& aliases = known.speaker.aliases;
    std::erase(aliases, known.speaker.name);
    if (aliases.size() < most_aliases && form != known.speaker.name &&
        std::find(aliases.begin(), aliases.end(), form) == aliases.end())
        aliases.push_back(std::move(form));
}

/// The first title is shown; "the doctor" may mean any of them.
void Speakers::learn_title(std::size_t person, const std::string& title) {
    Person& known = people_[person];
    if (known.speaker.title == title) return;
    if (!known.speaker.title) known.speaker.title = title;
    for (std::string& office : office_parts(title, rules_))
        if (known.offices.size() < most_title_parts && !has_all(known.offices, {office}))
            known.offices.push_back(std::move(office));
    for (std::string& part : title_parts(title, rules_))
        if (known.title_parts.size() < most_title_parts && !has_all(known.title_parts, {part}))
            known.title_parts.push_back(std::move(part));
}

void Speakers::index(std::size_t person) {
    const Parts& parts = people_[person].parts;
    if (parts.empty()) return;
    people_[person].surname = first_of_two(parts, rules_);
    names_.add(person, parts, people_[person].surname);
}

std::size_t Speakers::known_length(const std::vector<std::string>& words) const {
    for (std::size_t length = words.size(); length > 0; --length) {
        const Parts parts =
            name_parts({words.begin(), words.begin() + static_cast<std::ptrdiff_t>(length)}, rules_);
        const std::vector<std::size_t> people = fitting(parts);
        // Words in front of a known name ("قال حسن النيفي") make no longer name of it.
        if (std::any_of(people.begin(), people.end(), [&](std::size_t person) {
                const Parts& known = people_[person].parts;
                return parts.size() == 1 || shortens(parts, known) || parts.front() == known.front();
            }))
            return length;
    }
    return 0;
}

std::vector<std::size_t> Speakers::named(const std::vector<std::string>& words) const {
    std::vector<std::size_t> people = fitting(name_parts(words, rules_));
    std::sort(people.begin(), people.end());
    return people;
}

bool Speakers::ends_name(const std::vector<std::string>& words) const {
    const Parts parts = name_parts(words, rules_);
    const std::vector<std::size_t> people = fitting(parts);
    return std::any_of(people.begin(), people.end(),
                       [&](std::size_t person) { return is_suffix(parts, people_[person].parts); });
}

std::optional<Speakers::TitleHolder> Speakers::with_title(const std::string& title, Gender gender) const {
    const Parts asked = title_parts(title, rules_);
    std::optional<Parts> offices; // seldom needed
    std::optional<TitleHolder> holder;
    if (asked.empty()) return holder;
    for (std::size_t i = quoted_.size(); i-- > 0 && quoted_.size() - i <= remembered_titles;) {
        const Person& person = people_[quoted_[i]];
        if (!agree(gender, person.gender) || !has_all(person.title_parts, asked)) continue;
        if (!offices) offices = office_parts(title, rules_);
        if (!has_all(person.offices, *offices)) continue; // "the minister" is not his deputy
        const bool later = !holder || person.last_met > people_[holder->person].last_met;
        holder = TitleHolder{later ? quoted_[i] : holder->person, !holder && !person.shares_office};
    }
    return holder;
}

void Speakers::meet_office(const std::string& title, bool another) {
    const Parts office = office_parts(title, rules_);
    if (office.empty()) return;
    const Parts whole = title_parts(title, rules_);
    for (std::size_t i = quoted_.size(); i-- > 0 && quoted_.size() - i <= remembered_titles;) {
        Person& person = people_[quoted_[i]];
        const bool same = !another && has_all(person.title_parts, whole);
        if (!same && has_all(person.offices, office)) person.shares_office = true;
    }
}

std::optional<std::size_t> Speakers::last_of(Gender gender) const {
    return gender == Gender::he || gender == Gender::she ? last_of_[gender == Gender::she] : std::nullopt;
}

std::vector<Speaker> Speakers::quoted() const {
    std::vector<Speaker> speakers;
    for (const std::size_t person : quoted_) speakers.push_back(people_[person].speaker);
    return speakers;
}

} // namespace radiowrap
