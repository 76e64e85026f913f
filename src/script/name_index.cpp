#include "script/name_index.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t most_namesakes = 64; // of one short name; already two are a question
constexpr std::size_t most_parts = 8;      // of a name, that count

// No part of a name has one of them.
constexpr char between = ' ';
constexpr const char* first_and_later = " > ";
constexpr const char* whole_name = "= ";
constexpr const char* end_of_name = "< ";

using Parts = std::vector<std::string>;

bool is_subsequence(const Parts& part, const Parts& whole) {
    auto at = whole.begin();
    return std::all_of(part.begin(), part.end(), [&](const std::string& word) {
        at = std::find(at, whole.end(), word);
        return at != whole.end() && (++at, true);
    });
}

/// The parts from `from` on, behind a mark of what they are.
std::string key_of_end(const char* kind, const Parts& parts, std::size_t from) {
    std::string key = kind;
    for (std::size_t i = from; i < parts.size(); ++i) key.append(parts[i]) += between;
    return key;
}

std::size_t first_end(const Parts& parts) { return parts.size() - std::min(parts.size(), most_parts); }

} // namespace

bool is_suffix(const Parts& part, const Parts& whole) {
    return part.size() <= whole.size() && std::equal(part.rbegin(), part.rend(), whole.rbegin());
}

bool shortens(const Parts& part, const Parts& whole) {
    if (part.empty() || whole.empty()) return false;
    return is_suffix(part, whole) || (part.front() == whole.front() && is_subsequence(part, whole));
}

void NameIndex::add(std::size_t person, const Parts& parts, std::size_t surname) {
    if (parts.empty()) return;
    for (const std::size_t part : {std::size_t{0}, parts.size() - 1, surname}) add_to(parts[part], person);
    add_to(key_of_end(whole_name, parts, 0), person);
    for (std::size_t i = first_end(parts); i < parts.size(); ++i) {
        add_to(key_of_end(end_of_name, parts, i), person);
        add_to(parts.front() + first_and_later + parts[i], person);
    }
}

void NameIndex::add_to(std::string key, std::size_t person) {
    People& people = people_[std::move(key)];
    if (people.empty() || people.back() != person) people.push_back(person);
}

std::vector<std::size_t> NameIndex::near(const Parts& parts) const {
    People people;
    if (parts.empty()) return people;
    take(parts.front(), people);
    if (parts.size() > 1) take(parts.back(), people);
    if (people.size() >= most_namesakes) find_exactly(parts, people);
    std::sort(people.begin(), people.end());
    people.erase(std::unique(people.begin(), people.end()), people.end());
    return people;
}

void NameIndex::find_exactly(const Parts& parts, People& people) const {
    take(key_of_end(end_of_name, parts, 0), people);
    take(whole_name + parts.front() + between, people);
    for (std::size_t i = first_end(parts); i < parts.size(); ++i) {
        take(key_of_end(whole_name, parts, i), people);
        take(parts.front() + first_and_later + parts[i], people);
    }
}

/// Those who were added last.
void NameIndex::take(const std::string& key, People& people) const {
    const auto found = people_.find(key);
    if (found == people_.end()) return;
    const auto count = static_cast<std::ptrdiff_t>(std::min(found->second.size(), most_namesakes));
    people.insert(people.end(), found->second.end() - count, found->second.end());
}

} // namespace radiowrap
