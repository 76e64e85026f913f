#pragma once

#include "voice/profile.hpp"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace radiowrap {

/// What a voice is given to speak for a displayed text, and where it comes from.
struct SpokenText {
    std::string text;
    std::vector<std::string> entries; ///< of the lexicon, by their written form, in the order they were used
    /// Words that are in no list, mostly names, each with the reading that was chosen for it.
    std::vector<std::pair<std::string, std::string>> unlisted;
};

/// Derives from a displayed text, which never changes, what a voice speaks: numbers and signs in words, names
/// as the lexicon says, Arabic with its vowels, and for eSpeak NG its phonemes.
class TextForSpeech {
public:
    virtual ~TextForSpeech() = default;
    /// Takes in what the text of a report says of how its names are spoken; for all of that report's texts.
    virtual void learn(const std::string& /*displayed*/) {}
    [[nodiscard]] virtual SpokenText prepare(const std::string& displayed) const = 0;
};

/// For the voice's language and engine. `voices`: the folder with each language's data
/// (voices/ar/lexicon.tsv); `lexicons`: files that go before the language's own, the last one first. Throws
/// Error naming the file that is missing or wrong.
std::unique_ptr<TextForSpeech> open_text_for_speech(const VoiceProfile& profile,
                                                    const std::filesystem::path& voices,
                                                    const std::vector<std::filesystem::path>& lexicons);

} // namespace radiowrap
