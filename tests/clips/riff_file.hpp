#pragma once

#include "lib/sndfile/wav_writer.hpp"
#include "support/signals.hpp"

#include <map>
#include <string>

namespace radiowrap::test {

/// Half a second of a tone with these chunks in front of it.
inline std::filesystem::path write_wav_with(const std::filesystem::path& file,
                                            const std::map<std::string, std::string>& chunks) {
    WavSettings settings;
    settings.samples = WavSamples::pcm_16;
    settings.format.channels = 1;
    settings.chunks = chunks;
    WavWriter writer(file, settings);
    writer.write(tone(0.5, 440, -20, settings.format).view());
    writer.finish();
    return file;
}

/// A `cart` chunk (AES46) in which only these fields are filled: offset -> text.
inline std::string cart_chunk(const std::map<std::size_t, std::string>& fields) {
    std::string bytes(2048, '\0');
    bytes.replace(0, 4, "0101");
    for (const auto& [at, text] : fields) bytes.replace(at, text.size(), text);
    return bytes;
}

} // namespace radiowrap::test
