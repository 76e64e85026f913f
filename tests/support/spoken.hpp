#pragma once

#include "lib/sndfile/wav_reader.hpp"
#include "lib/sndfile/wav_writer.hpp"
#include "support/in_child.hpp"
#include "support/memory_source.hpp"
#include "voice/voice.hpp"

#include <optional>

namespace radiowrap::test {

/// What a voice says, as a 32-bit WAV file. In a process of its own, as engines want it; the text of the
/// Error, if any.
inline std::string speak_to_file(const Voice& voice, const std::string& text,
                                 const std::filesystem::path& file) {
    return error_in_child([&] {
        std::optional<WavWriter> writer;
        voice.speak(text, [&](AudioFormat format, AudioView piece) {
            WavSettings settings;
            settings.format = format;
            settings.samples = WavSamples::float_32;
            if (!writer) writer.emplace(file, settings);
            writer->write(piece);
        });
        if (!writer) throw Error("nothing was said");
        writer->finish();
    });
}

inline AudioBuffer sound_of(const std::filesystem::path& file) {
    WavReader reader(file);
    return read_all(reader);
}

} // namespace radiowrap::test
