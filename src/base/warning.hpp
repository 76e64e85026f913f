#pragma once

#include <string>
#include <vector>

namespace radiowrap {

/// Done, but the user should know. `code` is stable and meant for machines ("clip_low_level"), `message` for
/// people.
struct Warning {
    std::string code;
    std::string message;
};

using Warnings = std::vector<Warning>;

} // namespace radiowrap
