#pragma once

#include "voice/lexicon.hpp"
#include "voice/text_for_speech.hpp"

namespace radiowrap {

class EnglishSpeech : public TextForSpeech {
public:
    /// `phonemes`: the voice understands "[[...]]"; for any other, entries with phonemes are left out.
    EnglishSpeech(Lexicon lexicon, bool phonemes) : lexicon_(std::move(lexicon)), phonemes_(phonemes) {}
    void learn(const std::string& displayed) override;
    [[nodiscard]] SpokenText prepare(const std::string& displayed) const override;

private:
    Lexicon lexicon_;
    bool phonemes_;
};

} // namespace radiowrap
