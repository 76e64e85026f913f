#include "lib/sndfile/wav_writer.hpp"

#include "base/error.hpp"
#include "base/pending_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>

namespace radiowrap {

namespace {

constexpr FrameCount kRiffLimit = 0xFFFFFFFF - 65536; // less the other chunks
constexpr FrameCount kRf64Limit = std::numeric_limits<FrameCount>::max();

FrameCount frame_bytes(const WavSettings& settings) {
    const FrameCount bytes = settings.samples == WavSamples::pcm_16   ? 2
                             : settings.samples == WavSamples::pcm_24 ? 3
                                                                      : 4;
    return bytes * settings.format.channels;
}

bool needs_rf64(const WavSettings& settings) { return settings.frames > kRiffLimit / frame_bytes(settings); }

int sndfile_format(const WavSettings& settings) {
    const int samples = settings.samples == WavSamples::pcm_16   ? SF_FORMAT_PCM_16
                        : settings.samples == WavSamples::pcm_24 ? SF_FORMAT_PCM_24
                                                                 : SF_FORMAT_FLOAT;
    return (needs_rf64(settings) ? SF_FORMAT_RF64 : SF_FORMAT_WAV) | samples;
}

/// Fields without room for a final zero are not terminated (EBU Tech 3285).
template <std::size_t Size>
void put(char (&field)[Size], const std::string& text) {
    std::memcpy(field, text.data(), std::min(Size, text.size()));
}

SF_BROADCAST_INFO to_sndfile(const BroadcastInfo& info) {
    SF_BROADCAST_INFO chunk{}; // an empty history: libsndfile adds the line that describes the file itself
    put(chunk.description, info.description);
    put(chunk.originator, info.originator);
    put(chunk.originator_reference, info.originator_reference);
    put(chunk.origination_date, info.origination_date);
    put(chunk.origination_time, info.origination_time);
    chunk.time_reference_low = static_cast<std::uint32_t>(info.time_reference);
    chunk.time_reference_high = static_cast<std::uint32_t>(info.time_reference >> 32U);
    chunk.version = 2;
    chunk.loudness_value = info.loudness_value;
    chunk.loudness_range = info.loudness_range;
    chunk.max_true_peak_level = info.max_true_peak_level;
    chunk.max_momentary_loudness = info.max_momentary_loudness;
    chunk.max_shortterm_loudness = info.max_short_term_loudness;
    return chunk;
}

/// The bytes of a LIST chunk: "INFO", then each name, size and zero-terminated text, padded as libsndfile
/// pads.
std::string list_info(const std::map<std::string, std::string>& info) {
    std::string bytes = "INFO";
    for (const auto& [name, text] : info) {
        const std::size_t size = (text.size() + 4) / 4 * 4;
        bytes += name;
        for (unsigned shift = 0; shift < 32; shift += 8) bytes += static_cast<char>(size >> shift & 0xFFU);
        bytes += text + std::string(size - text.size(), '\0');
    }
    return bytes;
}

/// Rounds to `bits` at the top of the integer, clipped at full scale: libsndfile would truncate, or wrap.
void round_samples(std::span<const float> in, std::vector<std::int32_t>& out, int bits) {
    const float scale = std::ldexp(1.0F, bits - 1);
    const std::int32_t step = 1 << (32 - bits);
    out.resize(in.size());
    for (std::size_t i = 0; i < in.size(); ++i) {
        const float level = std::max(-scale, std::min(scale - 1.0F, in[i] * scale));
        out[i] = static_cast<std::int32_t>(level + std::copysign(0.5F, level)) * step;
    }
}

} // namespace

WavWriter::WavWriter(const std::filesystem::path& file, const WavSettings& settings)
    : name_(file.string()), samples_(settings.samples),
      room_((needs_rf64(settings) ? kRf64Limit : kRiffLimit) / frame_bytes(settings)) {
    SF_INFO info{};
    info.samplerate = settings.format.sample_rate;
    info.channels = settings.format.channels;
    info.format = sndfile_format(settings);
    file_.reset(sf_open(name_.c_str(), SFM_WRITE, &info));
    if (!file_) throw_write_error(name_, sf_strerror(nullptr));
    // The PEAK chunk of a float file holds the time of day.
    sf_command(file_.get(), SFC_SET_ADD_PEAK_CHUNK, nullptr, SF_FALSE);
    if (settings.broadcast) set_broadcast(*settings.broadcast);
    if (!settings.info.empty()) set_chunk("LIST", list_info(settings.info));
    for (const auto& [name, bytes] : settings.chunks) set_chunk(name, bytes);
}

void WavWriter::fail() const { throw_write_error(name_, sf_strerror(file_.get())); }

void WavWriter::set_chunk(const std::string& name, std::string bytes) {
    SF_CHUNK_INFO chunk{};
    name.copy(chunk.id, 4);
    chunk.id_size = 4;
    chunk.data = bytes.data();
    chunk.datalen = static_cast<unsigned>(bytes.size());
    if (sf_set_chunk(file_.get(), &chunk) != SF_ERR_NO_ERROR) fail();
}

void WavWriter::set_broadcast(const BroadcastInfo& broadcast) {
    SF_BROADCAST_INFO chunk = to_sndfile(broadcast);
    if (sf_command(file_.get(), SFC_SET_BROADCAST_INFO, &chunk, sizeof(chunk)) != SF_TRUE) fail();
}

void WavWriter::write(AudioView block) {
    room_ -= block.frames();
    if (room_ < 0)
        throw Error(fmt::format("{}: a WAV file holds 4 GiB; the sound is longer than was announced", name_));
    FrameCount written = 0;
    if (samples_ == WavSamples::float_32) {
        written = sf_writef_float(file_.get(), block.data(), block.frames());
    } else {
        round_samples(block.samples(), integers_, samples_ == WavSamples::pcm_16 ? 16 : 24);
        written = sf_writef_int(file_.get(), integers_.data(), block.frames());
    }
    if (written != block.frames()) fail();
}

void WavWriter::finish() {
    const int code = sf_close(file_.release());
    if (code != SF_ERR_NO_ERROR) throw_write_error(name_, sf_error_number(code));
}

} // namespace radiowrap
