#pragma once

#include "clips/facts.hpp"

#include <string_view>
#include <vector>

namespace radiowrap {

/// What the `cart` chunk of a WAV file says of the clip (AES46-2002): title, artist, out-cue, from when to
/// when it may be aired. `bytes` may be short or anything.
std::vector<Fact> read_cart(std::string_view bytes);

} // namespace radiowrap
