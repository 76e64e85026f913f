#pragma once

#include "audio/loudness.hpp"
#include "deliver/tags.hpp"
#include "lib/sndfile/broadcast_info.hpp"

namespace radiowrap {

/// The `bext` chunk that says what `tags` say, without loudness. The chunk is ASCII: texts of other scripts
/// are written in Latin letters; as they are spelt they stand in the INFO list and the ID3 chunk.
BroadcastInfo broadcast_info(const Tags& tags);

/// Adds the measured loudness in hundredths. What could not be measured stays unset, and so does the range of
/// a sound under a minute (EBU R 128, note 2).
void set_loudness(BroadcastInfo& info, const Loudness& loudness, FrameCount frames);

} // namespace radiowrap
