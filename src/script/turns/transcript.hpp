#pragma once

#include "article/article.hpp"
#include "script/turns/cast.hpp"
#include "script/turns/label.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace radiowrap {

/// A turn begins in the paragraph of the same number.
struct Turn {
    enum class Kind {
        read,   ///< a host's or reporter's
        heard,  ///< anybody else's
        sound,  ///< nobody's
        credit, ///< "Host: NAME": says who has a role, and nothing is said
    };
    Kind kind = Kind::heard;
    TurnLabel label{};
    std::optional<std::size_t> member{}; ///< of the cast; heard: empty for the unnamed
};

/// An article that is a transcript as a whole. Its labels point into the paragraphs, which must outlive it.
struct Transcript {
    Cast cast;
    std::vector<std::optional<Turn>> turns; ///< one entry a paragraph, empty where none begins
    bool sure = true;                       ///< false: no label and no byline says who reads
    bool evident = true;                    ///< false: nor does what is said in the turns
};

/// The article's turns; empty when it is no transcript, or might be none.
std::optional<Transcript> find_turns(const Article& article, const LanguageRules& rules);

} // namespace radiowrap
