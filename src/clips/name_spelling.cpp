#include "clips/name_spelling.hpp"

#include "clips/name_table.hpp"
#include "clips/transliteration.hpp"

#include <algorithm>

namespace radiowrap {
namespace {

using Readings = std::vector<NameTable::Reading>;

constexpr double kListed = 0.97;      ///< two spellings of one name of the table
constexpr double kLessUsual = 0.8;    ///< ... of which one is more usual for another
constexpr double kInitial = 0.72;     ///< H. for Hassan
constexpr double kOtherVowels = 0.85; ///< Nifi, Nefy
constexpr double kForeign = 0.85;     ///< ترامب, ترمب

Readings readings_of(const std::u32string& text) { return NameTable::instance().readings(text); }

/// Nothing where the two stand for different names.
Likeness shared_reading(const Readings& a, const Readings& b) {
    Likeness best;
    for (const auto& x : a)
        for (const auto& y : b) {
            if (x.row != y.row) continue;
            const bool usual = x.usual && y.usual;
            const double value = usual ? kListed : kLessUsual;
            if (value > best.value) best = {value, !usual};
        }
    return best;
}

bool is_vowel_letter(char32_t c) { return c == U'ا' || c == U'و' || c == U'ي'; }

/// A foreign name is written in Arabic with more or fewer long vowels: نتنياهو, نتانياهو.
bool differ_in_long_vowels(std::u32string_view a, std::u32string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    if (a.size() < 4 || a.front() != b.front() || a.back() != b.back()) return false;
    std::size_t i = 0;
    for (const char32_t c : b) {
        if (i < a.size() && a[i] == c)
            ++i;
        else if (!is_vowel_letter(c))
            return false;
    }
    return i == a.size();
}

Likeness like_arabic(const NameWord& a, const NameWord& b) {
    const std::u32string x = spelling_key(a.text);
    const std::u32string y = spelling_key(b.text);
    if (x == y) return {a.article == b.article || !is_given_name(a) ? 1.0 : kLessUsual};
    const Readings rows = readings_of(a.text);
    const Readings others = readings_of(b.text);
    if (const Likeness listed = shared_reading(rows, others)) return listed;
    const bool foreign = rows.empty() && others.empty() && !a.article && !b.article;
    return {foreign && differ_in_long_vowels(x, y) ? kForeign : 0.0};
}

/// 3 and 7 are ع and ح: whoever writes them tells سعيد from سيد.
bool figures_agree(std::u32string_view arabic, std::u32string_view latin) {
    const auto has = [](std::u32string_view text, char32_t c) {
        return text.find(c) != std::u32string_view::npos;
    };
    return (!has(latin, U'3') || has(arabic, U'ع')) && (!has(latin, U'7') || has(arabic, U'ح'));
}

Likeness across(const std::u32string& arabic, const Readings& rows, const std::u32string& latin) {
    const Readings others = readings_of(latin);
    if (!figures_agree(arabic, latin)) return {};
    if (!rows.empty() && !others.empty()) return shared_reading(rows, others);
    const auto distance = transliteration_distance(arabic, latin);
    if (!distance) return {};
    // A listed name seldom is a misspelling of an unlisted one.
    if (!others.empty()) return {*distance == 0.0 ? 0.85 : 0.0};
    if (!rows.empty()) return {*distance <= 0.2 ? 0.93 - 0.3 * *distance : 0.0};
    return {*distance <= 0.6 ? 0.95 - 0.35 * *distance : 0.0};
}

Likeness like_across(const NameWord& arabic, const NameWord& latin) {
    const Readings rows = readings_of(arabic.text);
    Likeness best;
    for (const std::u32string& variant : without_article(latin.text)) {
        const Likeness found = across(arabic.text, rows, variant);
        if (found.value > best.value) best = found;
        if (!arabic.article && !readings_of(latin.text).empty()) break;
    }
    return best;
}

Likeness like_latin(const NameWord& a, const NameWord& b, bool arabic) {
    if (a.text == b.text) return {1.0};
    if (a.spelt_out == b.text || b.spelt_out == a.text) return {kListed};
    const Readings rows = readings_of(a.text);
    const Readings others = readings_of(b.text);
    if (!rows.empty() && !others.empty()) return shared_reading(rows, others);
    if (!arabic) return {};
    for (const std::u32string& x : without_article(a.text))
        for (const std::u32string& y : without_article(b.text)) {
            if (spelling_key(x) == spelling_key(y)) return {kListed};
            if (rows.empty() && others.empty() && heard(x) == heard(y)) return {kOtherVowels};
        }
    return {};
}

Likeness like_initial(const NameWord& initial, const NameWord& word) {
    const char32_t first = word.text.front();
    const bool fits = word.script == NameScript::arabic ? may_begin_with(first, initial.text.front())
                                                        : first == initial.text.front();
    return {fits ? kInitial : 0.0, true};
}

} // namespace

Likeness likeness(const NameWord& a, const NameWord& b, bool arabic) {
    if (a.text.empty() || b.text.empty()) return {};
    if (a.is_initial() != b.is_initial()) return a.is_initial() ? like_initial(a, b) : like_initial(b, a);
    if (a.particle != b.particle) return {};
    if (a.script != b.script) {
        if (a.script == NameScript::arabic && b.script == NameScript::latin) return like_across(a, b);
        if (b.script == NameScript::arabic && a.script == NameScript::latin) return like_across(b, a);
        return {};
    }
    if (a.script == NameScript::arabic) return like_arabic(a, b);
    if (a.script == NameScript::latin) return like_latin(a, b, arabic);
    return {a.text == b.text ? 1.0 : 0.0};
}

std::vector<std::u32string> without_article(const std::u32string& word) {
    std::vector<std::u32string> variants{word};
    if (word.size() >= 5 && (word.starts_with(U"al") || word.starts_with(U"el")))
        variants.push_back(word.substr(2));
    else if (word.size() >= 6 && (word[0] == U'a' || word[0] == U'e') && word[1] == word[2])
        variants.push_back(word.substr(2));
    return variants;
}

std::u32string heard(std::u32string_view word) {
    std::u32string result;
    for (char32_t c : spelling_key(word)) {
        if (c == U'e' || c == U'y') c = U'i';
        if (c == U'o' || c == U'w') c = U'u';
        if (c == U'q') c = U'k';
        const bool after_a = (c == U'i' || c == U'u') && !result.empty() && result.back() == U'a';
        if (after_a) result.pop_back();
        if (result.empty() || result.back() != c) result += c;
    }
    return result;
}

bool opens_family_name(const NameWord& word) {
    return bool(shared_reading(readings_of(U"سيد"), readings_of(word.text)));
}

bool is_given_name(const NameWord& word) { return !NameTable::instance().readings(word.text).empty(); }

} // namespace radiowrap
