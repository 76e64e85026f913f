#include "voice/english/calendar.hpp"
#include "voice/english/reading.hpp"
#include "voice/english/vocabulary.hpp"

#include <span>

namespace radiowrap::english {

namespace {

struct Entry {
    std::string_view written, said;
};

/// Before a name; the full stop may be missing.
constexpr Entry kTitles[] = {{"Dr", "Doctor"},     {"Mr", "Mister"},      {"Mrs", "Missus"},
                             {"Ms", "Miz"},        {"Prof", "Professor"}, {"Lt", "Lieutenant"},
                             {"Col", "Colonel"},   {"Sgt", "Sergeant"},   {"Capt", "Captain"},
                             {"Cmdr", "Commander"}};

/// Before a name, with a full stop: most are words without it.
constexpr Entry kDottedTitles[] = {{"Gen", "General"},    {"Sen", "Senator"},    {"Rep", "Representative"},
                                   {"Gov", "Governor"},   {"Maj", "Major"},      {"Brig", "Brigadier"},
                                   {"Adm", "Admiral"},    {"Cpl", "Corporal"},   {"Pvt", "Private"},
                                   {"Rev", "Reverend"},   {"Hon", "Honourable"}, {"Pres", "President"},
                                   {"Amb", "Ambassador"}, {"Sec", "Secretary"},  {"Fr", "Father"},
                                   {"Mt", "Mount"},       {"Ft", "Fort"}};

/// With a full stop, wherever they stand.
constexpr Entry kDotted[] = {{"etc", "et cetera"},    {"vs", "versus"},        {"approx", "approximately"},
                             {"incl", "including"},   {"cf", "compare"},       {"Jr", "Junior"},
                             {"Sr", "Senior"},        {"Inc", "Incorporated"}, {"Ltd", "Limited"},
                             {"Corp", "Corporation"}, {"Co", "Company"},       {"Bros", "Brothers"},
                             {"Dept", "Department"},  {"Govt", "Government"},  {"govt", "government"},
                             {"dept", "department"},  {"Assn", "Association"}, {"Ave", "Avenue"},
                             {"Blvd", "Boulevard"},   {"Rd", "Road"}};

/// Before a number.
constexpr Entry kCounting[] = {
    {"No", "number"},   {"no", "number"},     {"Nos", "numbers"},    {"nos", "numbers"}, {"p", "page"},
    {"pp", "pages"},    {"Vol", "volume"},    {"vol", "volume"},     {"Ch", "chapter"},  {"ch", "chapter"},
    {"Fig", "figure"},  {"fig", "figure"},    {"para", "paragraph"}, {"Art", "article"}, {"art", "article"},
    {"sec", "section"}, {"Ext", "extension"}, {"ext", "extension"},  {"ca", "about"},    {"c", "about"}};

/// In dots, two or three letters.
constexpr Entry kLatin[] = {
    {"eg", "for example"}, {"ie", "that is"}, {"aka", "also known as"}, {"pa", "a year"}};

std::string_view look_up(std::span<const Entry> entries, std::string_view word) {
    for (const Entry& entry : entries)
        if (word == entry.written) return entry.said;
    return {};
}

bool precedes_name(const Text& text, std::size_t end) {
    return text[end].is_gap() && text[end + 1].is_capitalised();
}

MaybeReading read_title(const Text& text, std::size_t at) {
    const bool dot = text[at + 1].is(".");
    std::string_view said = look_up(kTitles, text[at].text);
    if (said.empty() && dot) said = look_up(kDottedTitles, text[at].text);
    const std::size_t end = at + (dot ? 2 : 1);
    if (said.empty() || !precedes_name(text, end)) return std::nullopt;
    return Reading{std::string(said), end};
}

/// Saint before a name, Street behind one; in "5 King St. Police" the house number tells.
MaybeReading read_saint(const Text& text, std::size_t at) {
    if (!text[at].is("St")) return std::nullopt;
    const bool dot = text[at + 1].is(".");
    const std::size_t end = at + (dot ? 2 : 1);
    const bool street =
        text[at - 1].is_gap() && text[at - 2].is_capitalised() &&
        (!precedes_name(text, end) || text[at - 4].is_number() || is_opener(text[end + 1].text));
    if (street && dot) return Reading{"Street", ends_sentence(text, at + 1) ? at + 1 : end};
    if (!precedes_name(text, end)) return std::nullopt;
    return Reading{"Saint", end};
}

MaybeReading read_dotted(const Text& text, std::size_t at) {
    const std::string_view said = look_up(kDotted, text[at].text);
    if (said.empty() || !text[at + 1].is(".")) return std::nullopt;
    return Reading{std::string(said), at + (ends_sentence(text, at + 1) ? 1 : 2)};
}

MaybeReading read_counting(const Text& text, std::size_t at) {
    const std::string_view said = look_up(kCounting, text[at].text);
    const std::size_t number = text.skip_gap(at + 2);
    if (said.empty() || !text[at + 1].is(".") || !text[number].is_number()) return std::nullopt;
    return Reading{std::string(said), at + 2};
}

MaybeReading read_latin(const Text& text, std::size_t at) {
    std::string letters;
    std::size_t end = at;
    for (; letters.size() < 3 && text[end].is_lower() && text[end].text.size() == 1 && text[end + 1].is(".");
         end += 2)
        letters += text[end].text;
    if (end == at && (text[at].is("eg") || text[at].is("ie") || text[at].is("aka")))
        letters = text[end++].text;
    const std::string_view said = look_up(kLatin, letters);
    if (said.empty()) return std::nullopt;
    if (text[end].is(",")) ++end; // "e.g., Homs"
    return Reading{std::string(said), end};
}

/// Roe v. Wade, et al.
MaybeReading read_legal(const Text& text, std::size_t at) {
    const bool versus = (text[at].is("v") || text[at].is("vs")) && text[at - 1].is_gap();
    const std::size_t end = at + (text[at + 1].is(".") ? 2 : 1);
    if (versus && precedes_name(text, end)) return Reading{"versus", end};
    if (!text[at].is("et") || !text[at + 1].is_gap() || !text[at + 2].is("al") || !text[at + 3].is("."))
        return std::nullopt;
    return Reading{"and others", at + (ends_sentence(text, at + 3) ? 3 : 4)};
}

/// "Mon.," and "Sept. was", not "under the Sun. He": a shortened name needs something that goes on.
MaybeReading read_calendar(const Text& text, std::size_t at) {
    const auto day = weekday_of(text[at]);
    const auto name = day ? day : month_of(text[at]);
    if (!name || !name->shortened) return std::nullopt;
    const bool in_date =
        text[at + 1].is_gap() && text[at + 2].is_number() && month_of(text[at + 4]); // Thu 4 May
    if (day && in_date) return Reading{std::string(name->name), at + 1};
    if (!text[at + 1].is(".")) return std::nullopt;
    if (day && text.before(at).is("on"))
        return Reading{std::string(name->name), behind_name(text, at, *name)};
    const Token& next = text.after(at + 2);
    if (!next.is(",") && !next.is_number() && !next.is_lower() && !month_of(next)) return std::nullopt;
    return Reading{std::string(name->name), at + 2};
}

} // namespace

MaybeReading read_abbreviation(const Text& text, std::size_t at) {
    if (!text[at].is_word() || text[at - 1].is_number() || text.goes_on(at) || text[at - 1].is("."))
        return std::nullopt;
    for (const auto rule :
         {read_title, read_saint, read_dotted, read_counting, read_latin, read_legal, read_calendar})
        if (auto reading = rule(text, at)) return reading;
    return std::nullopt;
}

} // namespace radiowrap::english
