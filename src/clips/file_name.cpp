#include "clips/file_name.hpp"

#include "clips/name_words.hpp"
#include "lib/icu/normalize.hpp"

#include <algorithm>

namespace radiowrap {
namespace {

constexpr std::size_t kMostOrderDigits = 3; ///< more are a year, a date or a recorder's own count

bool is_figure(char32_t c) { return c >= U'0' && c <= U'9'; }
bool is_number(const RawWord& word) { return std::all_of(word.text.begin(), word.text.end(), is_figure); }

/// "v2": a version, not a place.
bool is_version(const RawWord& word) {
    return word.text.size() > 1 && word.text[0] == U'v' &&
           std::all_of(word.text.begin() + 1, word.text.end(), is_figure);
}

/// "nifi2" and "02nifi" are a word and a number; "7asan" and "wadi3" in the middle of a name are letters.
void add_parts(std::vector<RawWord>& words, const RawWord& word, bool last) {
    const bool arabic = script_of_word(word.text) == NameScript::arabic;
    const auto first_letter = std::find_if_not(word.text.begin(), word.text.end(), is_figure);
    const auto after_letters = std::find_if_not(word.text.rbegin(), word.text.rend(), is_figure).base();
    const auto front = first_letter - word.text.begin();
    const bool front_is_number =
        front > 0 && (arabic || front > 1 || word.text.front() == U'0' || word.text.front() == U'1');
    const auto letters_from = front_is_number ? first_letter : word.text.begin();
    const bool back_is_number = arabic || (last && after_letters - letters_from >= 3);
    const auto letters_to = back_is_number ? after_letters : word.text.end();
    if (front_is_number) words.push_back({{word.text.begin(), letters_from}});
    words.push_back({{letters_from, letters_to}, word.hamza_first});
    if (letters_to != word.text.end()) words.push_back({{letters_to, word.text.end()}});
}

std::vector<RawWord> words_and_numbers(std::string_view stem) {
    const std::vector<RawWord> raw = split_name(stem);
    std::vector<RawWord> words;
    for (const RawWord& word : raw) {
        if (is_version(word) || is_file_word(word.text)) continue;
        if (is_number(word))
            words.push_back(word);
        else
            add_parts(words, word, &word == &raw.back());
    }
    return words;
}

/// The number that stands alone at this end.
template <typename Iterator>
std::optional<int> lone_number(Iterator from, Iterator to) {
    const auto end = std::find_if_not(from, to, is_number);
    if (end - from != 1 || from->text.size() > kMostOrderDigits) return std::nullopt;
    return std::stoi(std::string(from->text.begin(), from->text.end()));
}

} // namespace

FileName parse_file_name(std::string_view stem) {
    std::vector<RawWord> words = words_and_numbers(stem);
    FileName name;
    const bool number_behind = !words.empty() && is_number(words.back());
    name.order =
        number_behind ? lone_number(words.rbegin(), words.rend()) : lone_number(words.begin(), words.end());
    std::erase_if(words, is_number);
    name.person = parse_person_name(std::move(words));
    return name;
}

std::string natural_key(std::string_view text) {
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    const std::string form = folded(text);
    std::string key;
    for (auto at = form.begin(); at != form.end();) {
        if (!digit(*at)) {
            key += *at++;
            continue;
        }
        const auto end = std::find_if_not(at, form.end(), digit);
        const auto from = std::find_if(at, end, [](char c) { return c != '0'; });
        const auto figures = static_cast<std::size_t>(end - from); // the longer number is the greater one
        key += '0';
        for (int shift = 24; shift >= 0; shift -= 8) key += static_cast<char>(figures >> shift & 0xFFU);
        key.append(from, end);
        at = end;
    }
    return key;
}

bool natural_less(std::string_view a, std::string_view b) {
    const std::string x = natural_key(a);
    const std::string y = natural_key(b);
    return x != y ? x < y : a < b;
}

} // namespace radiowrap
