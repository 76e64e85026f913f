#include "deliver/writer.hpp"

#include "deliver/bext.hpp"
#include "lib/ffmpeg/encoder.hpp"
#include "lib/sndfile/wav_writer.hpp"
#include "lib/taglib/id3.hpp"

namespace radiowrap {

namespace {

class WavDelivery : public DeliveryWriter {
public:
    WavDelivery(const DeliveryProfile& profile, const std::filesystem::path& file, const Tags& tags,
                FrameCount frames)
        : broadcast_(broadcast_info(tags)),
          writer_(
              file,
              {.format = {},
               .samples = profile.bits == 16 ? WavSamples::pcm_16 : WavSamples::pcm_24,
               .frames = frames,
               .broadcast = broadcast_,
               // Some programs read the one, some the other; the INFO list does not say what its bytes mean.
               .info = named_tags(tags, kRiffNames),
               .chunks = {{"id3 ", render_id3(named_tags(tags, kId3Names))}}}) {}

    void write(AudioView block) override {
        writer_.write(block);
        frames_ += block.frames();
    }
    void finish(const Loudness& measured) override {
        set_loudness(broadcast_, measured, frames_);
        writer_.set_broadcast(broadcast_);
        writer_.finish();
    }

private:
    BroadcastInfo broadcast_;
    WavWriter writer_;
    FrameCount frames_ = 0;
};

class EncodedDelivery : public DeliveryWriter {
public:
    /// `tail`: frames of silence after the sound, without which the encoder would keep its end.
    EncodedDelivery(const std::filesystem::path& file, const EncoderSettings& settings, FrameCount tail)
        : encoder_(file, settings), tail_(tail, settings.format.channels) {}

    void write(AudioView block) override { encoder_.write(block); }
    void finish(const Loudness& /*measured*/) override {
        encoder_.write(tail_.view());
        encoder_.finish();
    }

private:
    AudioEncoder encoder_;
    AudioBuffer tail_;
};

/// FFmpeg's names, and what each container needs so that the tags stay whole and every player finds them.
EncoderSettings encoder_settings(const DeliveryProfile& profile, const Tags& tags) {
    EncoderSettings settings;
    settings.bit_rate = profile.bit_rate_kbps * 1000L;
    settings.bits = profile.bits;
    settings.coder_options = profile.coder_options;
    settings.tags = named_tags(tags, kFfmpegNames);
    switch (profile.codec) {
    case Codec::pcm:
        break; // WavDelivery writes it
    case Codec::flac:
        settings.codec = settings.muxer = "flac";
        break;
    case Codec::opus:
        settings.codec = "libopus", settings.muxer = "opus";
        break;
    case Codec::mp2: // its muxer writes no tags
        settings.codec = "libtwolame", settings.muxer = "mp2";
        settings.head = render_id3(named_tags(tags, kId3Names));
        break;
    case Codec::mp3: // old players read ID3v2.3 and not 2.4
        settings.codec = "libmp3lame", settings.muxer = "mp3";
        settings.muxer_options = {{"id3v2_version", "3"}};
        break;
    case Codec::aac: // the index in front, so that playing begins before the download ends; an exact end
        settings.codec = "aac", settings.muxer = "ipod";
        settings.muxer_options = {{"movflags", "+faststart"}, {"movie_timescale", "48000"}};
        break;
    }
    return settings;
}

} // namespace

std::unique_ptr<DeliveryWriter> open_delivery(const DeliveryProfile& profile,
                                              const std::filesystem::path& file, const Tags& tags,
                                              FrameCount frames) {
    if (profile.codec == Codec::pcm) return std::make_unique<WavDelivery>(profile, file, tags, frames);
    return std::make_unique<EncodedDelivery>(file, encoder_settings(profile, tags),
                                             profile.codec == Codec::mp2 ? kMp2Delay : 0);
}

} // namespace radiowrap
