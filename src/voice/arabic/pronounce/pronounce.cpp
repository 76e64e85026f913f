#include "voice/arabic/pronounce/pronounce.hpp"

#include "voice/arabic/pronounce/phonemes.hpp"
#include "voice/arabic/pronounce/phrase.hpp"
#include "voice/arabic/pronounce/tokens.hpp"
#include "voice/arabic/pronounce/writer.hpp"

namespace radiowrap {

namespace {

/// Nobody speaks more letters in one breath; eSpeak NG loses its way in clauses of 700 bytes.
constexpr std::size_t kLongBreath = 120, kLongestBreath = 200;

/// Collects the words of a phrase and hands them over when it ends.
template <typename OnPhrase>
class Phrases {
public:
    explicit Phrases(OnPhrase on_phrase) : on_phrase_(std::move(on_phrase)) {}

    /// True where a pause must be made before the word.
    [[nodiscard]] bool is_out_of_breath(std::span<const Letter> word) const {
        const bool can_pause = word.size() > 3 && word[0].letter == U'و' && !word[0].shadda;
        return letters_ + word.size() > (can_pause ? kLongBreath : kLongestBreath);
    }

    void add(std::span<const Letter> word) {
        words_.push_back(word);
        letters_ += word.size();
    }

    void end(bool pausal) {
        if (!words_.empty()) on_phrase_(speak_phrase(words_, pausal));
        words_.clear();
        letters_ = 0;
    }

private:
    OnPhrase on_phrase_;
    std::vector<std::span<const Letter>> words_;
    std::size_t letters_ = 0;
};

/// Calls `on_phrase` with the spoken words of each phrase and `on_other` with what stands between.
template <typename OnPhrase, typename OnOther>
void for_each_phrase(std::span<const Letter> text, OnPhrase on_phrase, OnOther on_other) {
    Phrases phrases(on_phrase);
    for (const SpokenToken& token : spoken_tokens(text)) {
        const bool is_word = token.kind == SpokenToken::Kind::word;
        if (is_word && phrases.is_out_of_breath(token.letters)) {
            phrases.end(true);
            on_other(SpokenToken{SpokenToken::Kind::pause, {}, ','});
        }
        if (is_word) {
            phrases.add(token.letters);
            continue;
        }
        phrases.end(token.kind == SpokenToken::Kind::pause);
        on_other(token);
    }
    phrases.end(true);
}

} // namespace

std::string pronounce_arabic(std::string_view vowelled) {
    const auto text = read_marked(vowelled);
    PhonemeWriter writer(text.size() * 3);
    for_each_phrase(
        text, [&](const std::vector<SpokenWord>& words) { writer.add(words); },
        [&](const SpokenToken& token) { writer.add(token); });
    return writer.take();
}

std::vector<std::string> phonemes_of(std::string_view vowelled, StressMarks marks) {
    const auto text = read_marked(vowelled);
    std::vector<std::string> phonemes;
    const auto add = [&](const std::vector<SpokenWord>& words) {
        for (const SpokenWord& word : words) {
            if (!word.glued) phonemes.emplace_back();
            append_phonemes(phonemes.back(), word.sounds,
                            marks == StressMarks::written ? word.stress : std::nullopt);
        }
    };
    for_each_phrase(text, add, [](const SpokenToken&) {});
    return phonemes;
}

} // namespace radiowrap
