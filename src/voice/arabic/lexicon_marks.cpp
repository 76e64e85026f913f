#include "voice/arabic/lexicon_marks.hpp"

#include "lib/icu/utf8.hpp"
#include "voice/arabic/prefixes.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

/// A run of letters.
struct Word {
    std::size_t first, end;
};

std::vector<Word> words_of(const std::vector<Letter>& text) {
    std::vector<Word> words;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!is_arabic_letter(text[i].letter)) continue;
        if (i == 0 || !is_arabic_letter(text[i - 1].letter)) words.push_back({i, i});
        words.back().end = i + 1;
    }
    return words;
}

std::string key_of(std::u32string_view letters) {
    std::string word;
    for (const char32_t letter : letters) append_code_point(word, letter);
    return Lexicon::key_of(word);
}

/// Letters behind a prefix: بسام is no ب in front of سام. The article is surer.
constexpr std::size_t kShortestRest = 4, kShortestRestOfArticle = 3;

class Application {
public:
    Application(const Lexicon& lexicon, const std::vector<Letter>& text, std::vector<std::string>& used,
                Respelling respelling)
        : lexicon_(lexicon), text_(text), used_(used), respelling_(respelling), words_(words_of(text)) {
        for (const Word& word : words_) keys_.push_back(key_of(letters(word.first, word.end)));
    }

    std::vector<Letter> run() {
        for (std::size_t i = 0; i < words_.size();) i += apply(i);
        copy_to(text_.size());
        return std::move(spoken_);
    }

private:
    std::u32string letters(std::size_t first, std::size_t end) const {
        return bare(std::span(text_).subspan(first, end - first));
    }

    void copy_to(std::size_t end) {
        for (; copied_ < end; ++copied_) spoken_.push_back(text_[copied_]);
    }

    /// The words from `word` on that carry no marks and have only a space between them.
    std::span<const std::string> open_phrase(std::size_t word) const {
        std::size_t end = word;
        for (; end < words_.size(); ++end) {
            const bool follows = end == word || (words_[end].first == words_[end - 1].end + 1 &&
                                                 text_[words_[end].first - 1].letter == U' ');
            if (!follows || has_marks(words_[end])) break;
        }
        return std::span(keys_).subspan(word, end - word);
    }

    bool has_marks(const Word& word) const {
        return std::any_of(text_.begin() + static_cast<std::ptrdiff_t>(word.first),
                           text_.begin() + static_cast<std::ptrdiff_t>(word.end),
                           [](const Letter& letter) { return letter.is_marked(); });
    }

    /// How many words were dealt with.
    std::size_t apply(std::size_t word) {
        const std::u32string written = letters(words_[word].first, words_[word].end);
        const auto phrase = open_phrase(word);
        if (phrase.empty()) return 1;
        for (const Prefix& prefix : kPrefixes) {
            if (!written.starts_with(prefix.written)) continue;
            const std::size_t rest = written.size() - prefix.written.size();
            const bool article = prefix.written.size() > 1;
            if (!prefix.written.empty() && rest < (article ? kShortestRestOfArticle : kShortestRest))
                continue;
            std::u32string first(prefix.restored);
            first += written.substr(prefix.written.size());
            const auto match = lexicon_.find(phrase, key_of(first));
            if (!match || (match->entry->is_phonemes() && respelling_ != Respelling::phonemes)) continue;
            copy_to(words_[word].first + prefix.written.size());
            if (put(read_marked(match->entry->spoken), word + match->words - 1, prefix.restored))
                used_.push_back(match->entry->written);
            return match->words;
        }
        return 1;
    }

    /// Puts an entry in the place of the text up to the end of a word, if it may.
    bool put(std::span<const Letter> entry, std::size_t last_word, std::u32string_view restored) {
        const std::size_t end = words_[last_word].end;
        const std::size_t count = end - copied_;
        // What the prefix has taken from the word is not said twice.
        if (bare(entry).starts_with(restored)) entry = entry.subspan(restored.size());
        if (entry.size() == count && same_letters(entry, copied_)) {
            for (std::size_t i = 0; i < count; ++i) {
                spoken_.push_back(text_[copied_ + i]);
                spoken_.back().vowel = entry[i].vowel;
                spoken_.back().shadda = entry[i].shadda;
            }
        } else if (respelling_ != Respelling::no) {
            spoken_.insert(spoken_.end(), entry.begin(), entry.end());
        } else {
            copy_to(end);
            return false;
        }
        copied_ = end;
        return true;
    }

    bool same_letters(std::span<const Letter> entry, std::size_t at) const {
        return key_of(bare(entry)) == key_of(letters(at, at + entry.size()));
    }

    const Lexicon& lexicon_;
    const std::vector<Letter>& text_;
    std::vector<std::string>& used_;
    Respelling respelling_;
    std::vector<Word> words_;
    std::vector<std::string> keys_;
    std::vector<Letter> spoken_;
    std::size_t copied_ = 0; ///< letters of the text that are in spoken_
};

} // namespace

std::vector<Letter> apply_lexicon(const Lexicon& lexicon, const std::vector<Letter>& text,
                                  std::vector<std::string>& used, Respelling respelling) {
    return Application(lexicon, text, used, respelling).run();
}

} // namespace radiowrap
