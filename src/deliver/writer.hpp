#pragma once

#include "audio/loudness.hpp"
#include "deliver/profile.hpp"
#include "deliver/tags.hpp"

#include <filesystem>
#include <memory>

namespace radiowrap {

/// Writes one delivery.
class DeliveryWriter {
public:
    virtual ~DeliveryWriter() = default;
    /// 48 kHz stereo, gained and limited for the profile. Throws Error, a full disk included.
    virtual void write(AudioView block) = 0;
    /// Completes the file; `measured` is what was written measures. Throws Error.
    virtual void finish(const Loudness& measured) = 0;
};

/// Begins the file of a delivery of `frames` frames. Throws Error: it cannot be written, the encoder does not
/// take the profile's options.
std::unique_ptr<DeliveryWriter> open_delivery(const DeliveryProfile& profile,
                                              const std::filesystem::path& file, const Tags& tags,
                                              FrameCount frames);

} // namespace radiowrap
