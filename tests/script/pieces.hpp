#pragma once

#include "script/piece.hpp"
#include "script/script_of.hpp"

#include <optional>
#include <string>
#include <vector>

namespace radiowrap {

/// One line for all that a piece says: "T text", "A aside", "S person | title | words", where "-" is nobody,
/// nothing, no words; a sound is "~ text". "S2" is take 2.
inline std::string line_of(const Piece& piece) {
    if (piece.kind == Piece::Kind::text) return "T " + piece.text;
    if (piece.kind == Piece::Kind::aside) return "A " + piece.text;
    if (piece.segment.ambience) return "~ " + piece.text;
    const std::string number = piece.segment.number ? std::to_string(*piece.segment.number) : "";
    return "S" + number + ' ' + piece.person.value_or("-") + " | " + piece.title.value_or("-") + " | " +
           piece.segment.printed_words.value_or("-");
}

using Lines = std::vector<std::string>;

/// "none" where the reader does not take the article for one of its form.
inline Lines lines_of(const std::optional<std::vector<Piece>>& pieces) {
    if (!pieces) return {"none"};
    Lines lines;
    for (const Piece& piece : *pieces) lines.push_back(line_of(piece));
    return lines;
}

/// What a reader makes of body paragraphs without a head.
template <typename Reader>
Lines lines_by(Reader&& reader, std::vector<std::string> paragraphs, const std::string& language) {
    Article article;
    article.language = language;
    article.paragraphs = std::move(paragraphs);
    return lines_of(reader(article, language_rules(language)));
}

} // namespace radiowrap
