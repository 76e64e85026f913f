#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace radiowrap {

/// A voice as a file in voices/ describes it: an engine with its settings.
struct VoiceProfile {
    enum class Engine { espeak, command };

    std::string name; ///< the file's name without .toml
    Engine engine = Engine::espeak;
    std::string language;    ///< BCP 47
    std::string description; ///< for people
    // eSpeak NG
    std::string voice;    ///< "ar+f2"
    int rate_wpm = 130;   ///< words of news text a minute, pauses included
    int pitch = 50;       ///< 0..100
    int pitch_range = 50; ///< 0..100
    int word_gap_ms = 0;
    // any other program: text on standard input, WAV on standard output or in the file that stands for
    // "{wav}"
    std::vector<std::string> command;
    double time_limit_s = 60.0;
};

/// Throws Error: no such profile (names the ones there are), or a setting is missing, unknown or out of
/// range.
VoiceProfile load_voice_profile(const std::filesystem::path& folder, const std::string& name);

/// The names of all profiles in a folder, sorted.
std::vector<std::string> voice_names(const std::filesystem::path& folder);

} // namespace radiowrap
