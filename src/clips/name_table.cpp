#include "clips/name_table.hpp"

#include "clips/name_table_data.hpp"

#include <algorithm>

namespace radiowrap {
namespace {

constexpr std::u32string_view kVowels = U"aeiou";

bool is_vowel(char32_t c) { return kVowels.find(c) != std::u32string_view::npos; }

/// Figures that stand for the letters they resemble, as on a telephone; what Latin letters leave out is left
/// out.
std::u32string_view figure_as_letters(char32_t c) {
    switch (c) {
    case U'2':
    case U'3':
        return U"";
    case U'4':
        return U"sh";
    case U'5':
        return U"kh";
    case U'6':
        return U"t";
    case U'7':
        return U"h";
    case U'8':
        return U"gh";
    case U'9':
        return U"s";
    default:
        return {};
    }
}

template <typename Use>
void for_each_word(std::u32string_view words, Use use) {
    while (!words.empty()) {
        const auto end = std::min(words.find(U' '), words.size());
        use(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
}

} // namespace

std::u32string spelling_key(std::u32string_view text) {
    std::u32string key;
    for (const char32_t c : text) {
        if (c == U'\u0649') {
            key += U'\u064A';
        } else if (c >= U'0' && c <= U'9') {
            key += figure_as_letters(c);
        } else if (c >= 0x80 || key.empty() || is_vowel(c) || key.back() != c) {
            key += c;
        }
    }
    if (key.ends_with(U"ah") || key.ends_with(U"eh")) key.pop_back();
    return key;
}

NameTable::NameTable() {
    for (const NameRow& row : kNameRows) {
        const std::size_t index = western_.size();
        western_.push_back(row.latin.starts_with('*'));
        for_each_word(row.arabic, [&](std::u32string_view spelling) {
            const std::u32string key = spelling_key(spelling);
            auto& readings = spellings_[key];
            if (std::none_of(readings.begin(), readings.end(), [&](Reading r) { return r.row == index; }))
                readings.push_back({index, true});
        });
        const std::u32string latin(row.latin.begin() + (western_.back() ? 1 : 0), row.latin.end());
        for_each_word(latin, [&](std::u32string_view spelling) {
            const bool usual = !spelling.starts_with(U'~');
            spellings_[spelling_key(spelling.substr(usual ? 0 : 1))].push_back({index, usual});
        });
    }
}

const NameTable& NameTable::instance() {
    static const NameTable table;
    return table;
}

Gender NameTable::gender(std::size_t row) { return kNameRows.at(row).gender; }

std::vector<NameTable::Reading> NameTable::readings(std::u32string_view text) const {
    const auto found = spellings_.find(spelling_key(text));
    return found == spellings_.end() ? std::vector<Reading>{} : found->second;
}

} // namespace radiowrap
