#pragma once

#include "clips/clip.hpp"

#include <array>
#include <string_view>

namespace radiowrap {

/// A field of a clip that is a text, by its name in sidecars, in the library and in JSON.
struct TextField {
    std::string_view name;
    std::optional<std::string> Clip::*text;
    bool date = false; ///< YYYY-MM-DD
};

inline constexpr auto kTextFields = std::to_array<TextField>({
    {"title", &Clip::title},
    {"story", &Clip::story},
    {"date", &Clip::date, true},
    {"place", &Clip::place},
    {"language", &Clip::language},
    {"in_cue", &Clip::in_cue},
    {"out_cue", &Clip::out_cue},
    {"transcript", &Clip::transcript},
    {"rights", &Clip::rights},
    {"valid_from", &Clip::valid_from, true},
    {"valid_until", &Clip::valid_until, true},
});

} // namespace radiowrap
