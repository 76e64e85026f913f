#pragma once

#include "script/marks/read_marks.hpp"
#include "script/script_of.hpp"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace radiowrap {

inline std::vector<Piece> pieces_of(std::vector<std::string> paragraphs, const std::string& language) {
    Article article;
    article.language = language;
    article.paragraphs = std::move(paragraphs);
    return read_marks(article, language_rules(language));
}

/// "text: ...", "aside: ...", "act(person): printed words".
inline std::string shown(const Piece& piece) {
    if (piece.kind == Piece::Kind::text)
        return fmt::format("{}: {}", piece.segment.optional ? "optional" : "text", piece.text);
    if (piece.kind == Piece::Kind::aside) return "aside: " + piece.text;
    return fmt::format("{}({}): {}", piece.segment.rule, piece.person.value_or(""),
                       piece.segment.printed_words.value_or(""));
}

inline std::vector<std::string> shown_pieces(std::vector<std::string> paragraphs,
                                             const std::string& language) {
    std::vector<std::string> lines;
    for (const Piece& piece : pieces_of(std::move(paragraphs), language)) lines.push_back(shown(piece));
    return lines;
}

} // namespace radiowrap
