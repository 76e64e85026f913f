#pragma once

#include "audio/source.hpp"
#include "lib/sndfile/wav_reader.hpp"
#include "timeline/timeline.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace radiowrap {

/// A timeline as sound, 48 kHz stereo, pulled in blocks. A take is open only while the playhead is on it. The
/// same timeline gives the same samples, whatever the block size.
class Mixer : public AudioSource {
public:
    /// `timeline` outlives the mixer. With `stem`, only the track of that name sounds.
    explicit Mixer(const Timeline& timeline, std::optional<std::string> stem = std::nullopt);
    [[nodiscard]] AudioFormat format() const override { return {}; }
    FrameCount read(MutableAudioView out) override;

private:
    /// A track with the region that the playhead is on or comes to next.
    struct Player {
        const Track* track;
        std::size_t next_region = 0;
        std::unique_ptr<WavReader> reader;
        std::size_t next_point = 0; ///< first envelope point behind the playhead
    };

    void play(Player& player, MutableAudioView out);
    void play_region(Player& player, const Region& region, MutableAudioView out);
    void fill_gains(Player& player, const Region& region, FrameCount from, FrameCount count);
    void read_take(WavReader& reader, const Region& region, FrameCount from, FrameCount count);

    const Timeline& timeline_;
    std::vector<Player> players_;
    FrameCount position_ = 0;
    std::vector<float> gains_, samples_;
};

} // namespace radiowrap
