#pragma once

#include <string>
#include <vector>

namespace radiowrap {

class TomlTable;

/// A program that writes down what is said in a sound.
struct TranscriberSettings {
    /// "{file}" in it stands for a WAV file (16 bit, one channel); without, that is on standard input. The
    /// words are expected on standard output.
    std::vector<std::string> command;
    double timeout_s = 300.0; ///< for one clip
    int rate = 16000;         ///< of the sound it is given, in Hz
};

/// `[transcriber]` of a station file. Throws Error naming file, line and key.
TranscriberSettings read_transcriber(const TomlTable& table);

} // namespace radiowrap
