#pragma once

namespace radiowrap {

/// From here on the calling thread gives way to others of this program (and of the machine): 0 to 19, each
/// step a fifth less of a contested core. On systems without priorities of threads nothing happens.
void give_way(int steps);

} // namespace radiowrap
