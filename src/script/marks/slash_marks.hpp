#pragma once

#include "script/piece.hpp"

#include <string>
#include <vector>

namespace radiowrap {

struct LanguageRules;

/// A piece with the paragraph that it began in.
struct PlacedPiece {
    std::size_t paragraph = 0;
    Piece piece;
};

/// Cuts paragraphs at marks between slashes, as scripts of the Voice of America have them: "/// NAME ACT ///
/// words of the clip /// END ACT ///", "/// ACT OF SIRENS ///", "/// OPT ///" to "/// END OPT ///",
/// "/// REST OPT ///". What has no such mark comes back as one text piece for each paragraph. An ACT without
/// its end has the words behind it in its own paragraph, or a next one in quotation marks. Rule: `act`.
std::vector<PlacedPiece> cut_at_slashes(const std::vector<std::string>& paragraphs,
                                        const LanguageRules& rules);

} // namespace radiowrap
