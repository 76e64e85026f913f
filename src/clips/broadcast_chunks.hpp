#pragma once

#include "clips/facts.hpp"

#include <string_view>
#include <vector>

namespace radiowrap {

/// What the `cart` chunk of a WAV file says of the clip (AES46-2002): title, artist, out-cue, from when to
/// when it may be aired. `bytes` may be short or anything.
std::vector<Fact> read_cart(std::string_view bytes);

/// What the `bext` chunk says (EBU Tech 3285): the description as the title, the date. As above.
std::vector<Fact> read_bext(std::string_view bytes);

} // namespace radiowrap
