#include "script/marks/sound_line.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t longest_sound = 9; // tokens; with more it is a sentence
constexpr double by_label = 0.85;
constexpr double by_word_alone = 0.6; // who is heard stands nowhere

Piece slot(const char* rule, double confidence) {
    Piece piece;
    piece.kind = Piece::Kind::slot;
    piece.segment.kind = SegmentKind::clip;
    piece.segment.rule = rule;
    piece.segment.confidence = confidence;
    return piece;
}

/// "Atmo: sheep bells", and no sentence such as "Music: the town hears it again."
bool is_sound(const MarkLine& line) {
    const std::size_t label = std::max({line.length(0, MarkWord::music_take), line.length(0, MarkWord::sound),
                                        line.length(0, MarkWord::sound_label)});
    return label > 0 && line[0].capital && line.is_colon(label) && label + 1 < line.size() &&
           line.size() - label - 1 <= longest_sound && !is_sentence_end(line.mark(line.size() - 1));
}

/// "PKG"
bool is_recording(const MarkLine& line) {
    const std::size_t word = line.length(0, MarkWord::recording);
    return word > 0 && word == line.size() && line.is_upper(0);
}

} // namespace

std::optional<Piece> read_sound_line(const MarkLine& line) {
    if (line.size() == 0) return std::nullopt;
    if (is_recording(line)) return slot("recorded_report", by_word_alone);
    if (!is_sound(line)) return std::nullopt;
    Piece sound = slot("sound_line", by_label);
    sound.segment.ambience = true;
    return sound;
}

} // namespace radiowrap
