#pragma once

#include "audio/loudness.hpp"
#include "lib/ffmpeg/resampler.hpp"
#include "lib/sndfile/wav_writer.hpp"
#include "takes/take.hpp"

#include <filesystem>
#include <memory>
#include <vector>

namespace radiowrap {

/// Where a take begins and ends.
enum class Edges {
    trim, ///< speech: without the silence in front and behind, but for a breath
    keep, ///< elements: as they came
};

/// Writes the sound of a take as it comes: brought to the house rate, measured, its edges found. However long
/// the sound, only one block of it, and 400 bytes for each second, are in memory.
class TakeRecorder {
public:
    /// Throws Error when the file cannot be written.
    explicit TakeRecorder(std::filesystem::path file);
    void add(AudioFormat format, AudioView piece);
    /// Completes the file and describes it. Throws Error when there was no sound, only silence, or under 0.1
    /// s.
    Take finish(Edges edges);

private:
    void begin(AudioFormat format);
    void record(AudioView piece);
    [[nodiscard]] Loudness loudness_of(std::size_t from_hop, std::size_t to_hop) const;
    void trim(Take& take) const;

    std::filesystem::path file_;
    std::unique_ptr<Resampler> resampler_;
    std::unique_ptr<WavWriter> writer_;
    std::unique_ptr<KWeighting> weighting_;
    AudioBuffer block_;
    FrameCount frames_ = 0;
    std::vector<float> energies_; ///< K-weighted, of each 10 ms
};

} // namespace radiowrap
