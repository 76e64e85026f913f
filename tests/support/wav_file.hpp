#pragma once

#include "lib/sndfile/wav_writer.hpp"

namespace radiowrap::test {

/// Writes a sound as a 32-bit float WAV file.
inline std::filesystem::path write_wav(const std::filesystem::path& file, AudioView sound,
                                       int sample_rate = kHouseRate) {
    WavSettings settings;
    settings.format = {sample_rate, sound.channels()};
    settings.samples = WavSamples::float_32;
    WavWriter writer(file, settings);
    writer.write(sound);
    writer.finish();
    return file;
}

} // namespace radiowrap::test
