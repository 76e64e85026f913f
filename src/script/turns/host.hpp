#pragma once

#include "script/turns/transcript.hpp"

#include <cstddef>
#include <optional>

namespace radiowrap {

/// Who of a transcript's cast reads.
struct Host {
    std::size_t member = 0;
    bool evident = false; ///< false: it may as well be another one, so a person has to say
};

/// The host where neither a label nor a byline says so, by what is said in the turns: hosts ask, welcome,
/// thank, and name the others. Who speaks first is only the weakest sign. Empty where no one comes back.
std::optional<Host> guess_host(const Transcript& transcript, const Article& article,
                               const LanguageRules& rules);

} // namespace radiowrap
