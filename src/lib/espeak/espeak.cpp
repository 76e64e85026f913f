#include "lib/espeak/espeak.hpp"

#include "base/error.hpp"

#include <espeak-ng/speak_lib.h>
#include <fmt/format.h>

#include <exception>
#include <filesystem>

namespace radiowrap {

namespace {

struct Listener {
    const EspeakSink& sink;
    int sample_rate;
    std::exception_ptr failure; ///< an exception must not pass through C code
};

int on_samples(short* samples, int count, espeak_EVENT* events) {
    auto& listener = *static_cast<Listener*>(events->user_data);
    if (samples == nullptr || count == 0) return 0; // none yet, or the end
    try {
        listener.sink({samples, static_cast<std::size_t>(count)}, listener.sample_rate);
        return 0;
    } catch (...) {
        listener.failure = std::current_exception();
        return 1;
    }
}

/// eSpeak takes an unknown variant for none at all, in silence.
bool variant_exists(const std::string& voice) {
    const auto plus = voice.find('+');
    if (plus == std::string::npos) return true;
    const char* data = nullptr;
    espeak_Info(&data);
    return std::filesystem::is_regular_file(std::filesystem::path(data) / "voices" / "!v" /
                                            voice.substr(plus + 1));
}

void check(espeak_ERROR code, const char* what) {
    if (code != EE_OK)
        throw Error(fmt::format("eSpeak NG: {} failed (code {})", what, static_cast<int>(code)));
}

} // namespace

std::string espeak_version() { return espeak_Info(nullptr); }

void espeak_speak(const EspeakSettings& settings, const std::string& text, const EspeakSink& sink) {
    const int rate = espeak_Initialize(AUDIO_OUTPUT_SYNCHRONOUS, 0, nullptr, espeakINITIALIZE_DONT_EXIT);
    if (rate <= 0) throw Error("eSpeak NG cannot find its data; install the package espeak-ng-data");
    if (!variant_exists(settings.voice) || espeak_SetVoiceByName(settings.voice.c_str()) != EE_OK)
        throw Error(fmt::format("eSpeak NG has no voice \"{}\"; `espeak-ng --voices` lists them under File",
                                settings.voice));
    check(espeak_SetParameter(espeakRATE, settings.rate_wpm, 0), "setting the rate");
    check(espeak_SetParameter(espeakPITCH, settings.pitch, 0), "setting the pitch");
    check(espeak_SetParameter(espeakRANGE, settings.pitch_range, 0), "setting the pitch range");
    check(espeak_SetParameter(espeakWORDGAP, settings.word_gap_ms / 10, 0), "setting the word gap");
    espeak_SetSynthCallback(on_samples);
    Listener listener{sink, rate, nullptr};
    const auto result = espeak_Synth(text.c_str(), text.size() + 1, 0, POS_CHARACTER, 0,
                                     espeakCHARS_UTF8 | espeakPHONEMES, nullptr, &listener);
    if (listener.failure) std::rethrow_exception(listener.failure);
    check(result, "speaking");
}

} // namespace radiowrap
