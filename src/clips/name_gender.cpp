#include "clips/name_gender.hpp"

#include "clips/name_table.hpp"
#include "clips/name_words.hpp"

namespace radiowrap {
namespace {

Gender both(Gender a, Gender b) { return a == b ? a : Gender::unknown; }

Gender of_particle(std::u32string_view particle) {
    if (particle == U"umm") return Gender::she;
    return particle == U"abd" || particle == U"abu" || particle == U"din" ? Gender::he : Gender::unknown;
}

} // namespace

Gender gender_of_titles(const PersonName& name) {
    Gender found = Gender::unknown;
    for (const std::u32string& title : name.titles) {
        const Gender gender = title_gender(title);
        if (!agree(found, gender)) return Gender::unknown;
        if (gender != Gender::unknown) found = gender;
    }
    return found;
}

Gender gender_of_given_name(const PersonName& name) {
    if (name.words.empty() || (name.words.size() == 1 && name.words.front().particle.empty()))
        return Gender::unknown;
    const NameWord& given = name.family_first ? name.words.back() : name.words.front();
    if (!given.particle.empty()) return of_particle(given.particle);
    const auto readings = NameTable::instance().readings(given.text);
    if (readings.empty()) return western_name_gender(given.text);
    Gender gender = NameTable::gender(readings.front().row);
    for (const NameTable::Reading& reading : readings) gender = both(gender, NameTable::gender(reading.row));
    return gender;
}

Gender gender_of(const PersonName& name) {
    const Gender titled = gender_of_titles(name);
    return titled != Gender::unknown ? titled : gender_of_given_name(name);
}

} // namespace radiowrap
