#include "clips/word_stems.hpp"

#include "article/tokens.hpp"
#include "lib/icu/characters.hpp"
#include "lib/icu/normalize.hpp"
#include "lib/icu/utf8.hpp"
#include "lib/toml/table.hpp"

#include <algorithm>

namespace radiowrap {
namespace {

constexpr std::size_t kFewestLetters = 3;
constexpr std::size_t kMostWords = 600;
constexpr std::size_t kMostBytes = 16000; ///< enough for the words: what is behind them is not split
constexpr char32_t kHamza = U'\u0621';

std::size_t letters(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

/// Few writers set every hamza.
std::string without_hamza(std::string_view key) {
    std::string rest;
    for (std::size_t at = 0; at < key.size();)
        if (const char32_t c = next_code_point(key, at); c != kHamza) append_code_point(rest, c);
    return rest;
}

std::string comparable(std::string_view word) { return without_hamza(key_of(folded(word))); }

std::vector<std::string> longest_first(const TomlTable& table, std::string_view key) {
    std::vector<std::string> words = table.texts(key);
    for (std::string& word : words) word = comparable(word);
    std::stable_sort(words.begin(), words.end(),
                     [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
    return words;
}

std::string_view beginning(std::string_view text) {
    std::size_t end = std::min(text.size(), kMostBytes);
    while (end < text.size() && (text[end] & 0xC0) == 0x80) --end;
    return text.substr(0, end);
}

} // namespace

std::string WordStems::stem(std::string_view key) const {
    const auto leaves_enough = [&](const std::string& affix) {
        return letters(key) >= letters(affix) + kFewestLetters;
    };
    const auto prefix = std::find_if(prefixes.begin(), prefixes.end(), [&](const std::string& affix) {
        return key.starts_with(affix) && leaves_enough(affix);
    });
    if (prefix != prefixes.end()) key.remove_prefix(prefix->size());
    const auto suffix = std::find_if(suffixes.begin(), suffixes.end(), [&](const std::string& affix) {
        return key.ends_with(affix) && leaves_enough(affix);
    });
    if (suffix != suffixes.end()) key.remove_suffix(suffix->size());
    return std::string(key);
}

WordStems load_word_stems(const std::filesystem::path& folder, const std::string& language) {
    const std::filesystem::path path = folder / (language + ".toml");
    const bool is_name = language.find_first_of("/\\.") == std::string::npos;
    if (!is_name || !std::filesystem::is_regular_file(path)) return {};
    const TomlTable file = TomlTable::load(path);
    const auto table = file.table("stems");
    if (!table) return {};
    table->allow_only({"prefixes", "suffixes", "little_words"});
    WordStems stems{longest_first(*table, "prefixes"), longest_first(*table, "suffixes"), {}};
    for (const std::string& word : table->texts("little_words")) stems.little.insert(comparable(word));
    return stems;
}

ComparedText compared(std::string_view text, const WordStems& stems) {
    ComparedText result;
    for (const Token& token : split_tokens(beginning(text))) {
        if (!token.is_word() || result.words.size() == kMostWords) continue;
        std::string word = without_hamza(token.key);
        if (word.empty()) continue;
        std::size_t at = 0;
        const char32_t first = next_code_point(word, at);
        if (result.first_letter == 0 && is_letter(first)) result.first_letter = first;
        if (letters(word) >= kFewestLetters && !stems.little.contains(word))
            result.stems.insert(stems.stem(word));
        result.words.push_back(std::move(word));
    }
    return result;
}

bool same_script(const ComparedText& a, const ComparedText& b) {
    return a.first_letter != 0 && b.first_letter != 0 &&
           script_of(a.first_letter) == script_of(b.first_letter);
}

std::size_t shared_stems(const ComparedText& a, const ComparedText& b) {
    const bool fewer = a.stems.size() < b.stems.size();
    const auto &few = fewer ? a.stems : b.stems, &many = fewer ? b.stems : a.stems;
    return static_cast<std::size_t>(
        std::count_if(few.begin(), few.end(), [&](const std::string& stem) { return many.contains(stem); }));
}

} // namespace radiowrap
