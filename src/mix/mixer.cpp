#include "mix/mixer.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <span>

namespace radiowrap {

namespace {

constexpr FrameCount kBlock = 4096;

/// Multiplies gains by the line that goes from `a` to `b`; gains[0] stands at `from`.
void apply_line(const EnvelopePoint& a, const EnvelopePoint& b, FrameCount from, std::span<float> gains) {
    const float step = (b.gain - a.gain) / static_cast<float>(b.at - a.at);
    const auto first = static_cast<std::int32_t>(from - a.at),
               count = static_cast<std::int32_t>(gains.size());
    for (std::int32_t i = 0; i < count; ++i) gains[i] *= a.gain + step * static_cast<float>(first + i);
}

/// Multiplies gains by an envelope, line by line; `next` is the first point behind `from`, and moves on.
void apply_envelope(const Envelope& envelope, std::size_t& next, FrameCount from, std::span<float> gains) {
    const FrameCount end = from + static_cast<FrameCount>(gains.size());
    for (FrameCount at = from; at < end;) {
        while (next < envelope.size() && envelope[next].at <= at) ++next;
        const FrameCount until = next < envelope.size() ? std::min(end, envelope[next].at) : end;
        const auto part =
            gains.subspan(static_cast<std::size_t>(at - from), static_cast<std::size_t>(until - at));
        const EnvelopePoint& before = envelope[next > 0 ? next - 1 : 0];
        const EnvelopePoint& after = envelope[std::min(next, envelope.size() - 1)];
        if (before.gain != after.gain)
            apply_line(before, after, at, part);
        else
            for (float& gain : part) gain *= before.gain;
        at = until;
    }
}

} // namespace

Mixer::Mixer(const Timeline& timeline, std::optional<std::string> stem) : timeline_(timeline) {
    for (const Track& track : timeline.tracks)
        if (!stem || *stem == track.name) players_.push_back({&track, 0, nullptr, 0});
    if (!players_.empty() || !stem) return;
    std::vector<std::string> names;
    for (const Track& track : timeline.tracks) names.push_back(track.name);
    throw Error(fmt::format("there is no stem \"{}\"; there are: {}", *stem, fmt::join(names, ", ")),
                ExitCode::wrong_use);
}

FrameCount Mixer::read(MutableAudioView out) {
    const FrameCount count = std::min(out.frames(), timeline_.length - position_);
    for (FrameCount done = 0; done < count;) {
        const FrameCount block = std::min(kBlock, count - done);
        const MutableAudioView part = out.slice(done, done + block);
        std::fill(part.samples().begin(), part.samples().end(), 0.0F);
        for (Player& player : players_) play(player, part);
        position_ += block;
        done += block;
    }
    return count;
}

void Mixer::play(Player& player, MutableAudioView out) {
    const auto& regions = player.track->regions;
    const FrameCount end = position_ + out.frames();
    while (player.next_region < regions.size() && regions[player.next_region].at < end) {
        const Region& region = regions[player.next_region];
        play_region(player, region, out);
        if (region.end() > end) return;
        player.reader.reset();
        ++player.next_region;
    }
}

void Mixer::play_region(Player& player, const Region& region, MutableAudioView out) {
    const FrameCount from = std::max(position_, region.at);
    const FrameCount count = std::min(position_ + out.frames(), region.end()) - from;
    if (count <= 0) return;
    if (!player.reader) player.reader = std::make_unique<WavReader>(region.take.file);
    read_take(*player.reader, region, from - region.at, count);
    fill_gains(player, region, from, count);
    float* to = out.data() + (from - position_) * 2;
    const float* in = samples_.data();
    if (region.take.channels == 2) {
        for (FrameCount i = 0; i < count; ++i) {
            to[2 * i] += in[2 * i] * gains_[i];
            to[2 * i + 1] += in[2 * i + 1] * gains_[i];
        }
    } else {
        for (FrameCount i = 0; i < count; ++i) {
            const float sample = in[i] * gains_[i];
            to[2 * i] += sample;
            to[2 * i + 1] += sample;
        }
    }
}

/// Frames [from, from + count) of a region, from its take: once, or again and again.
void Mixer::read_take(WavReader& reader, const Region& region, FrameCount from, FrameCount count) {
    const int channels = region.take.channels;
    samples_.resize(static_cast<std::size_t>(count * channels));
    for (FrameCount done = 0; done < count;) {
        const FrameCount in_take = region.loop ? (from + done) % region.take.length : from + done;
        if (in_take == 0 || (from == 0 && done == 0)) reader.seek(region.take.start + in_take);
        const FrameCount part = std::min(count - done, region.take.length - in_take);
        const FrameCount got =
            part > 0 ? reader.read({samples_.data() + done * channels, part, channels}) : 0;
        if (got == 0)
            throw Error(fmt::format("{}: the take is shorter than it was", region.take.file.string()));
        done += got;
    }
}

void Mixer::fill_gains(Player& player, const Region& region, FrameCount from, FrameCount count) {
    gains_.assign(static_cast<std::size_t>(count), static_cast<float>(db_to_gain(region.gain_db)));
    const FrameCount in_region = from - region.at, to_end = region.end() - from;
    for (FrameCount i = 0; i < std::min(count, region.fade_in - in_region); ++i)
        gains_[i] *= static_cast<float>(in_region + i) / static_cast<float>(region.fade_in);
    for (FrameCount i = std::max<FrameCount>(0, to_end - region.fade_out); i < count; ++i)
        gains_[i] *= static_cast<float>(to_end - i) / static_cast<float>(region.fade_out);
    const Envelope& envelope = player.track->envelope;
    if (!envelope.empty()) apply_envelope(envelope, player.next_point, from, gains_);
}

} // namespace radiowrap
