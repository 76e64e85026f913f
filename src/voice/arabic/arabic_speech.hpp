#pragma once

#include "voice/lexicon.hpp"
#include "voice/tashkeel/tashkeel.hpp"
#include "voice/text_for_speech.hpp"

namespace radiowrap {

class ArabicSpeech : public TextForSpeech {
public:
    /// `phonemes`: for eSpeak NG; any other engine gets vowelled text. Throws Error naming the file of
    /// weights.
    ArabicSpeech(const std::filesystem::path& weights, Lexicon lexicon, bool phonemes);
    [[nodiscard]] SpokenText prepare(const std::string& displayed) const override;

private:
    Tashkeel tashkeel_;
    Lexicon lexicon_;
    bool phonemes_;
};

} // namespace radiowrap
