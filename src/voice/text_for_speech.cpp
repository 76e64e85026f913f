#include "voice/text_for_speech.hpp"

#include "voice/arabic/arabic_speech.hpp"
#include "voice/clean_text.hpp"
#include "voice/english/english_speech.hpp"

namespace radiowrap {

namespace {

/// A language that nothing more is known of.
class PlainSpeech : public TextForSpeech {
public:
    [[nodiscard]] SpokenText prepare(const std::string& displayed) const override {
        return {clean_text(displayed), {}, {}};
    }
};

} // namespace

std::unique_ptr<TextForSpeech> open_text_for_speech(const VoiceProfile& profile,
                                                    const std::filesystem::path& voices,
                                                    const std::vector<std::filesystem::path>& lexicons) {
    const std::string language = profile.language.substr(0, profile.language.find('-'));
    Lexicon lexicon;
    const auto own = voices / language / "lexicon.tsv";
    if (std::filesystem::exists(own)) lexicon.load(own);
    for (const auto& file : lexicons) lexicon.load(file);
    const bool phonemes = profile.engine == VoiceProfile::Engine::espeak;
    if (language == "ar")
        return std::make_unique<ArabicSpeech>(voices / "ar" / "tashkeel.bin", std::move(lexicon), phonemes);
    if (language == "en") return std::make_unique<EnglishSpeech>(std::move(lexicon), phonemes);
    return std::make_unique<PlainSpeech>();
}

} // namespace radiowrap
