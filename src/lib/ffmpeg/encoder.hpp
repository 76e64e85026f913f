#pragma once

#include "audio/view.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <string>

namespace radiowrap {

/// What FFmpeg is asked to write. Names are FFmpeg's own.
struct EncoderSettings {
    std::string codec; ///< "libmp3lame"
    std::string muxer; ///< "mp3"
    AudioFormat format;
    long bit_rate = 0; ///< bit/s; 0 for lossless codecs
    int bits = 0;      ///< 16 or 24 of a lossless codec
    std::map<std::string, std::string> coder_options;
    std::map<std::string, std::string> muxer_options;
    std::map<std::string, std::string> tags; ///< UTF-8; "language" is set for the stream too
    std::string head; ///< bytes in front of what the muxer writes, for containers that have no place for tags
};

/// Encodes into a file. The same sound and settings give the same bytes: no clock, no version of a library.
class AudioEncoder {
public:
    /// Throws Error: unknown codec, container or option; a rate the codec cannot do; a file that cannot be
    /// written.
    AudioEncoder(const std::filesystem::path& file, const EncoderSettings& settings);
    /// Closes the file; without finish() it is incomplete.
    ~AudioEncoder();
    /// Any number of frames. Throws Error, a full disk included.
    void write(AudioView block);
    /// Writes what the codec still holds and completes the file. Throws Error.
    void finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

} // namespace radiowrap
