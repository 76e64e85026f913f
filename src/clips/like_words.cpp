#include "clips/like_words.hpp"

#include "clips/name_table.hpp"
#include "clips/transliteration.hpp"

#include <algorithm>

namespace radiowrap {
namespace {

constexpr std::u32string_view kSigns = U"abcdefghijklmnopqrstuvwxyz0123456789";

std::uint64_t bit_of(char32_t c) {
    const auto at = kSigns.find(c);
    return at == std::u32string_view::npos ? 0 : std::uint64_t{1} << at;
}

std::uint64_t renderings_of(char32_t arabic) {
    std::uint64_t bits = 0;
    for (const char32_t c : beginnings_of(arabic)) bits |= bit_of(c);
    return bits;
}

bool may_be_alike(const WordTraits& a, const WordTraits& b) {
    const bool initial = a.word.is_initial() || b.word.is_initial();
    if (a.word.particle != b.word.particle && !initial) return false;
    if (std::find_first_of(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end()) != a.rows.end())
        return true;
    if (!initial && !a.rows.empty() && !b.rows.empty() && a.one_reading && b.one_reading) return false;
    if (a.word.script != b.word.script) return (a.begins & b.begins) != 0;
    if (a.word.script == NameScript::latin) return ((a.begins & b.begins) | (a.sounds & b.sounds)) != 0;
    return spelling_key(a.word.text).substr(0, 1) == spelling_key(b.word.text).substr(0, 1);
}

} // namespace

WordTraits::WordTraits(const NameWord& name_word) : word(name_word) {
    if (word.text.empty()) return;
    std::vector<std::u32string> variants{word.text};
    if (word.script == NameScript::latin) variants = without_article(word.text);
    one_reading = variants.size() == 1;
    for (const std::u32string& variant : variants) {
        for (const auto& reading : NameTable::instance().readings(variant)) rows.push_back(reading.row);
        if (word.script != NameScript::latin) continue;
        begins |= bit_of(variant.front());
        const std::u32string sound = heard(variant);
        if (!sound.empty()) sounds |= bit_of(sound.front());
    }
    if (word.script == NameScript::arabic) begins = renderings_of(word.text.front());
}

bool are_alike(const WordTraits& a, const WordTraits& b) {
    return may_be_alike(a, b) && bool(likeness(a.word, b.word, true));
}

} // namespace radiowrap
