#pragma once

#include "audio/view.hpp"
#include "lib/sndfile/broadcast_info.hpp"
#include "lib/sndfile/handle.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace radiowrap {

enum class WavSamples { pcm_16, pcm_24, float_32 };

struct WavSettings {
    AudioFormat format;
    WavSamples samples = WavSamples::pcm_24;
    FrameCount frames = 0;                     ///< how long it will be, when known: over 4 GiB need RF64
    std::optional<BroadcastInfo> broadcast{};  ///< makes it a Broadcast Wave file
    std::map<std::string, std::string> info{}; ///< RIFF INFO: "INAM" -> the title, UTF-8
    /// Further chunks in front of the sound: four-letter name -> bytes, padded with zeros to a multiple of 4.
    std::map<std::string, std::string> chunks{};
};

/// Writes a WAV file with a plain `fmt ` chunk (RF64 where it does not fit). Integers clip at full scale.
/// The same sound and settings give the same bytes.
class WavWriter {
public:
    /// Throws Error.
    WavWriter(const std::filesystem::path& file, const WavSettings& settings);
    /// Throws Error: disk full, or longer than the container holds.
    void write(AudioView block);
    /// Fills the broadcast chunk in again, for what is known only after the sound. Only for files begun with
    /// one.
    void set_broadcast(const BroadcastInfo& broadcast);
    /// Completes the header. Throws Error.
    void finish();

private:
    void set_chunk(const std::string& name, std::string bytes);
    [[noreturn]] void fail() const;

    std::string name_;
    sndfile::File file_;
    WavSamples samples_;
    FrameCount room_; ///< frames the container still holds
    std::vector<std::int32_t> integers_;
};

} // namespace radiowrap
