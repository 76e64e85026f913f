#pragma once

#include "script/script.hpp"

#include <optional>
#include <string>

namespace radiowrap {

/// A stretch of a report, as the marks for sound in it cut it.
struct Piece {
    enum class Kind {
        text,  ///< read; what it says of a speaker is still to be found
        slot,  ///< a clip plays here
        aside, ///< neither read nor played: a break line, advice, a pronunciation
    };
    Kind kind = Kind::text;
    std::string text; ///< as written
    /// Slots: a clip segment, all but its speaker. Text: only `optional` counts.
    Segment segment{};
    std::optional<std::string> person{}; ///< whose clip it is, as written, without title
    std::optional<std::string> title{};  ///< the person's, as written
};

} // namespace radiowrap
