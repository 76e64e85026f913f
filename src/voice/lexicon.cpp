#include "voice/lexicon.hpp"

#include "base/error.hpp"
#include "lib/icu/normalize.hpp"
#include "lib/icu/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>

namespace radiowrap {

namespace {

std::vector<std::string> keys_of(std::string_view phrase) {
    std::vector<std::string> keys;
    for (std::size_t at = 0; at < phrase.size();) {
        const std::size_t end = std::min(phrase.find(' ', at), phrase.size());
        if (std::string key = Lexicon::key_of(phrase.substr(at, end - at)); !key.empty())
            keys.push_back(std::move(key));
        at = end + 1;
    }
    return keys;
}

} // namespace

std::string Lexicon::key_of(std::string_view word) { return folded(word); }

void Lexicon::load(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) throw Error(fmt::format("{}: the lexicon cannot be read", file.string()));
    std::string line;
    for (std::size_t number = 1; std::getline(stream, line); ++number) {
        if (number == 1 && line.starts_with("\xEF\xBB\xBF")) line.erase(0, 3);
        if (line.ends_with('\r')) line.pop_back();
        if (line.empty() || line.front() == '#') continue;
        const auto fail = [&](const char* what) {
            throw Error(fmt::format("{}:{}: {}; write \"written form<TAB>spoken form\"", file.string(),
                                    number, what));
        };
        if (first_invalid_utf8(line)) fail("this is not UTF-8");
        const std::size_t tab = line.find('\t');
        if (tab == std::string::npos) fail("there is no tab");
        Entry entry{line.substr(0, tab), line.substr(tab + 1, line.find('\t', tab + 1) - tab - 1)};
        if (keys_of(entry.written).empty() || entry.spoken.empty()) fail("one side is empty");
        add(std::move(entry));
    }
    if (stream.bad())
        throw Error(
            fmt::format("{}: the lexicon cannot be read to its end; is it a text file?", file.string()));
}

void Lexicon::add(Entry entry) {
    std::vector<std::string> keys = keys_of(entry.written);
    if (keys.empty()) return;
    std::vector<Phrase>& phrases = phrases_[keys.front()];
    keys.erase(keys.begin());
    const auto same = std::ranges::find(phrases, keys, &Phrase::rest);
    if (same != phrases.end()) {
        same->entry = std::move(entry);
        return;
    }
    phrases.push_back({std::move(keys), std::move(entry)});
    std::ranges::stable_sort(phrases, std::ranges::greater(),
                             [](const Phrase& phrase) { return phrase.rest.size(); });
}

std::optional<Lexicon::Match> Lexicon::find(std::span<const std::string> words,
                                            std::string_view first) const {
    const auto found = phrases_.find(first);
    if (found == phrases_.end()) return std::nullopt;
    for (const Phrase& phrase : found->second) {
        const std::size_t count = 1 + phrase.rest.size();
        if (count <= words.size() && std::ranges::equal(phrase.rest, words.subspan(1, count - 1)))
            return Match{&phrase.entry, count};
    }
    return std::nullopt;
}

} // namespace radiowrap
