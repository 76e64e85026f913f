#include "clips/name_words.hpp"

#include "clips/name_words_data.hpp"

#include <algorithm>
#include <unordered_map>

namespace radiowrap {
namespace {

struct Meaning {
    bool title = false, courtesy = false, wife_title = false, file = false, version = false, ordinary = false;
    Gender gender = Gender::unknown; ///< of the title
    std::optional<int> take, take_front, ordinal;
};

template <typename Use>
void for_each_word(std::u32string_view words, Use use) {
    while (!words.empty()) {
        const auto end = std::min(words.find(U' '), words.size());
        use(words.substr(0, end));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
}

class Words {
public:
    static const Words& instance() {
        static const Words words;
        return words;
    }

    [[nodiscard]] const Meaning& of(std::u32string_view word) const {
        static constexpr Meaning none;
        const auto found = meanings_.find(word);
        return found == meanings_.end() ? none : found->second;
    }
    [[nodiscard]] Gender of_western_name(std::u32string_view word) const {
        const auto found = western_.find(word);
        return found == western_.end() ? Gender::unknown : found->second;
    }

private:
    Words() {
        int row_number = 0;
        int count = 0;
        for (const NameWordRow& row : kNameWordRows) {
            ++row_number;
            count += row.kind == NameWordKind::first;
            for_each_word(row.words, [&](auto word) { add(meanings_[word], row, row_number, count); });
        }
        for_each_word(kMensNames, [&](auto word) { western_[word] = Gender::he; });
        for_each_word(kWomensNames, [&](auto word) { western_[word] = Gender::she; });
    }

    static void add(Meaning& meaning, const NameWordRow& row, int row_number, int count) {
        const NameWordKind kind = row.kind;
        const bool courtesy = kind == NameWordKind::courtesy || kind == NameWordKind::wife_title;
        meaning.title |= courtesy || kind == NameWordKind::title;
        meaning.courtesy |= courtesy || kind == NameWordKind::courtesy_or_name;
        if (meaning.title || meaning.courtesy) meaning.gender = row.gender;
        meaning.wife_title |= kind == NameWordKind::wife_title;
        meaning.version |= kind == NameWordKind::version;
        meaning.file |= meaning.version || kind == NameWordKind::file || kind == NameWordKind::take;
        meaning.ordinary |= kind == NameWordKind::ordinary;
        if (kind == NameWordKind::take) meaning.take = row_number;
        if (kind == NameWordKind::take_front) meaning.take_front = row_number;
        if (kind == NameWordKind::first) meaning.ordinal = count;
    }

    std::unordered_map<std::u32string_view, Meaning> meanings_;
    std::unordered_map<std::u32string_view, Gender> western_;
};

const Meaning& meaning_of(std::u32string_view word) { return Words::instance().of(word); }

template <typename All>
bool contains(const All& all, std::u32string_view word) {
    return std::find(all.begin(), all.end(), word) != all.end();
}

bool ends_in_any(std::u32string_view word, std::u32string_view endings) {
    bool found = false;
    for_each_word(endings, [&](auto ending) {
        found = found || (word.size() > ending.size() + 2 && word.ends_with(ending));
    });
    return found;
}

} // namespace

bool is_title(std::u32string_view word) { return meaning_of(word).title; }
Gender title_gender(std::u32string_view word) {
    const Meaning& meaning = meaning_of(word);
    if (meaning.title || meaning.courtesy) return meaning.gender;
    if (ends_in_any(word, kSheEndings)) return Gender::she;
    return ends_in_any(word, kHeEndings) ? Gender::he : Gender::unknown;
}
Gender courtesy_gender(std::u32string_view word) {
    return meaning_of(word).courtesy ? meaning_of(word).gender : Gender::unknown;
}
bool is_wife_title(std::u32string_view word) { return meaning_of(word).wife_title; }

bool is_file_word(std::u32string_view word) { return meaning_of(word).file; }
bool is_version_word(std::u32string_view word) { return meaning_of(word).version; }
std::optional<int> take_device(std::u32string_view word) { return meaning_of(word).take; }
std::optional<int> leading_take_device(std::u32string_view word) { return meaning_of(word).take_front; }
std::optional<int> ordinal(std::u32string_view word) { return meaning_of(word).ordinal; }

bool is_ordinary_word(std::u32string_view word) { return meaning_of(word).ordinary; }

bool is_name_link(std::u32string_view word) { return contains(kNameLinks, word); }

bool is_latin_article(std::u32string_view word, std::u32string_view next) {
    if (next.size() < 3) return false;
    return contains(kLatinArticles, word) ||
           (contains(kSunArticles, word) && next.starts_with(word.substr(1)));
}

Gender western_name_gender(std::u32string_view word) { return Words::instance().of_western_name(word); }

} // namespace radiowrap
