#include "voice/english/numbers.hpp"
#include "voice/english/reading.hpp"

#include <unordered_set>

namespace radiowrap::english {

namespace {

using Words = std::unordered_set<std::string_view>;

bool is_ruler(std::string_view name) {
    static const Words names = {
        "Henry",    "Louis",     "George",      "Elizabeth", "Charles",  "William",   "James",     "Edward",
        "Richard",  "Philip",    "Pius",        "Paul",      "Benedict", "John",      "Gregory",   "Leo",
        "Francis",  "Nicholas",  "Alexander",   "Catherine", "Peter",    "Frederick", "Wilhelm",   "Napoleon",
        "Abdullah", "Hussein",   "Hassan",      "Mohammed",  "Mohamed",  "Muhammad",  "Tawadros",  "Shenouda",
        "Carlos",   "Felipe",    "Victor",      "Emmanuel",  "Leopold",  "Albert",    "Ivan",      "Ramses",
        "Ramesses", "Aphrem",    "Ephrem",      "Ignatius",  "Kirill",   "Cyril",     "Clement",   "Innocent",
        "Urban",    "Boniface",  "Constantine", "Theodore",  "Otto",     "Mehmed",    "Murad",     "Selim",
        "Suleiman", "Bayezid",   "Abdulhamid",  "Hamid",     "Ahmed",    "Fuad",      "Farouk",    "Faisal",
        "Ghazi",    "Margrethe", "Harald",      "Gustaf",    "Beatrix",  "Mary",      "Christian", "Darius",
        "Xerxes",   "Ptolemy",   "Cleopatra",   "Antiochus", "Rainier",  "Zog",       "Bohemond",  "Baldwin",
        "Rama"};
    return names.contains(name);
}

bool is_title(std::string_view word) {
    static const Words words = {"King",   "Queen", "Pope",   "Emperor",   "Empress", "Tsar",
                                "Sultan", "Shah",  "Prince", "Patriarch", "Kaiser",  "Caliph"};
    return words.contains(word);
}

bool counts_parts(std::string_view word) {
    static const Words words = {"War",   "Chapter",  "Part",  "Phase",    "Article", "Act",     "Volume",
                                "Type",  "Class",    "Title", "Bowl",     "Book",    "Section", "Annex",
                                "Level", "Category", "Stage", "Division", "Vatican", "Mark",    "Appendix",
                                "Group", "Schedule", "type",  "phase",    "part",    "chapter", "Protocol"};
    return words.contains(word);
}

unsigned digit(char letter) {
    switch (letter) {
    case 'I':
        return 1;
    case 'V':
        return 5;
    case 'X':
        return 10;
    default:
        return letter == 'L' ? 50 : 0;
    }
}

std::string written(unsigned value) {
    static constexpr std::string_view ones[] = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    static constexpr std::string_view tens[] = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX"};
    return std::string(tens[value / 10]) + std::string(ones[value % 10]);
}

/// 1 to 89; 0 when it is no numeral as numerals are written.
unsigned value_of_roman(std::string_view letters) {
    if (letters.empty() || letters.size() > 8) return 0;
    int value = 0;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const int here = static_cast<int>(digit(letters[i]));
        if (here == 0) return 0;
        const bool taken_off = i + 1 < letters.size() && static_cast<int>(digit(letters[i + 1])) > here;
        value += taken_off ? -here : here;
    }
    if (value < 1 || value > 89) return 0;
    return written(static_cast<unsigned>(value)) == letters ? static_cast<unsigned>(value) : 0;
}

/// I is a pronoun: it needs a title in front of the name.
bool has_title(const Text& text, std::size_t at) {
    return is_title(text[at - 4].text) || is_title(text[at - 6].text);
}

} // namespace

MaybeReading read_roman(const Text& text, std::size_t at) {
    if (!text[at].is_all_capitals() || !text[at - 1].is_gap()) return std::nullopt;
    const unsigned value = value_of_roman(text[at].text);
    if (value == 0) return std::nullopt;
    const std::string_view before = text[at - 2].text;
    if (counts_parts(before)) return Reading{cardinal(value), at + 1};
    if (!is_ruler(before) || (value == 1 && !has_title(text, at))) return std::nullopt;
    return Reading{"the " + ordinal_of(cardinal(value)), at + 1};
}

} // namespace radiowrap::english
