#include "clips/clip_sound.hpp"

#include "audio/pump.hpp"
#include "base/cancellation.hpp"
#include "lib/ffmpeg/converted_source.hpp"
#include "lib/ffmpeg/decoder.hpp"
#include "lib/sndfile/wav_writer.hpp"

#include <algorithm>
#include <limits>

namespace radiowrap {
namespace {

/// A file from one point to another.
class PartOfFile : public AudioSource {
public:
    explicit PartOfFile(const Clip& clip) : file_(clip.path) {
        const int rate = file_.format().sample_rate;
        if (clip.in_s) skip(to_frames(*clip.in_s, rate));
        if (clip.out_s) left_ = std::max<FrameCount>(0, to_frames(*clip.out_s, rate) - at_);
    }
    [[nodiscard]] AudioFormat format() const override { return file_.format(); }
    FrameCount read(MutableAudioView out) override {
        throw_if_cancelled();
        const FrameCount got = file_.read(out.slice(0, std::min(out.frames(), left_)));
        left_ -= got;
        return got;
    }

private:
    void skip(FrameCount frames) {
        AudioBuffer block(8192, format().channels);
        while (at_ < frames) {
            throw_if_cancelled();
            const FrameCount got = file_.read(block.view().slice(0, std::min(block.frames(), frames - at_)));
            if (got == 0) return;
            at_ += got;
        }
    }

    AudioDecoder file_;
    FrameCount at_ = 0;
    FrameCount left_ = std::numeric_limits<FrameCount>::max();
};

} // namespace

void write_clip_sound(const Clip& clip, int sample_rate, const std::filesystem::path& wav) {
    WavSettings settings;
    settings.format = {sample_rate, 1};
    settings.samples = WavSamples::pcm_16;
    ConvertedSource sound(std::make_unique<PartOfFile>(clip), settings.format);
    WavWriter writer(wav, settings);
    pump(sound, [&](AudioView block) { writer.write(block); });
    writer.finish();
}

} // namespace radiowrap
