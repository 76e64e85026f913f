#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace radiowrap {

struct EspeakSettings {
    std::string voice; ///< eSpeak's name, with a variant if wanted: "ar", "ar+f2"
    int rate_wpm = 150;
    int pitch = 50;       ///< 0..100
    int pitch_range = 50; ///< 0..100
    int word_gap_ms = 0;
};

/// eSpeak NG's version: another version is another sound.
std::string espeak_version();

/// Takes one channel of 16-bit samples, in pieces.
using EspeakSink = std::function<void(std::span<const short> samples, int sample_rate)>;

/// Speaks one text. eSpeak NG keeps its state in the process, and what it speaks depends on what it spoke
/// before: call this once a process. Throws Error: no data, unknown voice or variant; and what `sink` throws.
void espeak_speak(const EspeakSettings& settings, const std::string& text, const EspeakSink& sink);

} // namespace radiowrap
