#include "voice/arabic/arabic_speech.hpp"

#include "voice/arabic/endings.hpp"
#include "voice/arabic/lexicon_marks.hpp"
#include "voice/arabic/pronounce/pronounce.hpp"
#include "voice/arabic/spell_out/spell_out.hpp"
#include "voice/clean_text.hpp"

namespace radiowrap {

namespace {

constexpr std::size_t kShortestName = 3; ///< letters

/// Words without any mark, which neither the writer nor the lexicon has spoken for.
std::vector<std::pair<std::size_t, std::size_t>> open_words(const std::vector<Letter>& text) {
    std::vector<std::pair<std::size_t, std::size_t>> words;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        bool marked = false;
        for (; end < text.size() && is_arabic_letter(text[end].letter); ++end)
            marked = marked || text[end].is_marked();
        if (end - i >= kShortestName && !marked) words.emplace_back(i, end - i);
        i = end + 1;
    }
    return words;
}

} // namespace

ArabicSpeech::ArabicSpeech(const std::filesystem::path& weights, Lexicon lexicon, bool phonemes)
    : tashkeel_(weights), lexicon_(std::move(lexicon)), phonemes_(phonemes) {}

SpokenText ArabicSpeech::prepare(const std::string& displayed) const {
    SpokenText spoken;
    const std::string in_words = spell_out_arabic(clean_text(displayed));
    const std::vector<Letter> listed = apply_lexicon(lexicon_, read_marked(in_words), spoken.entries,
                                                     phonemes_ ? Respelling::phonemes : Respelling::letters);
    Vowelled vowelled = tashkeel_.vowel(listed);
    drop_doubtful_endings(vowelled, kSureEnding);
    for (const auto& [first, length] : open_words(listed)) {
        const std::span<const Letter> word = std::span(vowelled.text).subspan(first, length);
        if (tashkeel_.has_seen(bare(word))) continue;
        spoken.unlisted.emplace_back(write_marked(std::span(listed).subspan(first, length)),
                                     write_marked(word));
    }
    spoken.text = write_marked(vowelled.text);
    if (phonemes_) spoken.text = pronounce_arabic(spoken.text);
    return spoken;
}

} // namespace radiowrap
