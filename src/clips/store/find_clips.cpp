#include "clips/store/find_clips.hpp"

#include "article/tokens.hpp"
#include "clips/clip_fields.hpp"
#include "clips/file_name.hpp"
#include "clips/name_match.hpp"
#include "lib/icu/normalize.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace radiowrap {
namespace {

struct SearchedField {
    const char* name;
    double weight;
};
/// By how much a word there says that the clip is meant.
constexpr auto kSearched = std::to_array<SearchedField>(
    {{"title", 0.8}, {"story", 0.7}, {"place", 0.6}, {"in_cue", 0.6}, {"out_cue", 0.6}, {"transcript", 0.5}});
constexpr std::size_t kMostWords = 32;

struct Word {
    std::string key;
    PersonName name;
};

class Search {
public:
    explicit Search(std::string_view words) : whole_(parse_person_name(words)) {
        for (const Token& token : split_tokens(words))
            if (token.is_word() && words_.size() < kMostWords)
                words_.push_back({token.key, parse_person_name(token.text)});
    }

    std::optional<FoundClip> look_into(const StoredClip& stored) {
        FoundClip found{&stored, 1.0, {}};
        if (words_.empty()) return std::nullopt;
        if (is_by(stored.clip, words_.size())) return FoundClip{&stored, 1.0, {"speaker"}};
        for (std::size_t word = 0; word < words_.size(); ++word) {
            const SearchedField field = best_field(stored.clip, word);
            if (field.weight == 0.0) return std::nullopt;
            found.score = std::min(found.score, field.weight);
            if (std::find(found.fields.begin(), found.fields.end(), field.name) == found.fields.end())
                found.fields.emplace_back(field.name);
        }
        return found;
    }

private:
    SearchedField best_field(const Clip& clip, std::size_t word) {
        if (is_by(clip, word)) return {"speaker", 1.0};
        for (const SearchedField& field : kSearched)
            if (const auto* text = text_of(clip, field.name);
                text != nullptr && key_of(folded(*text)).find(words_[word].key) != std::string::npos)
                return field;
        return {"", 0.0};
    }

    static const std::string* text_of(const Clip& clip, std::string_view name) {
        for (const TextField& field : kTextFields)
            if (field.name == name && clip.*field.text) return &*(clip.*field.text);
        return nullptr;
    }

    bool is_by(const Clip& clip, std::size_t word) {
        return std::any_of(clip.hints.begin(), clip.hints.end(),
                           [&](const SpeakerHint& hint) { return names(hint.text, word); });
    }

    /// Many clips have the same name: it is looked at once. The last answer is for all words as one name, as
    /// in عبد الله, which is more than its words.
    bool names(const std::string& hint, std::size_t word) {
        const auto [known, added] = in_names_.try_emplace(hint);
        if (added) {
            const PersonName name = parse_file_name(hint).person;
            const auto has = [&](const PersonName& asked) {
                return !asked.words.empty() && contains_words(name, asked);
            };
            for (const Word& asked : words_) known->second.push_back(has(asked.name));
            known->second.push_back(has(whole_));
        }
        return known->second[word];
    }

    PersonName whole_;
    std::vector<Word> words_;
    std::map<std::string, std::vector<bool>> in_names_;
};

} // namespace

std::vector<FoundClip> find_clips(std::span<const StoredClip> clips, std::string_view words) {
    Search search(words);
    std::vector<FoundClip> found;
    for (const StoredClip& clip : clips)
        if (auto one = search.look_into(clip)) found.push_back(std::move(*one));
    std::stable_sort(found.begin(), found.end(),
                     [](const FoundClip& a, const FoundClip& b) { return a.score > b.score; });
    return found;
}

} // namespace radiowrap
