#include "script/turns/piece_list.hpp"

#include "article/tokens.hpp"
#include "lib/icu/utf8.hpp"
#include "script/confidence.hpp"
#include "script/turns/quotation.hpp"

namespace radiowrap {

void PieceList::add(Piece::Kind kind, std::string_view text) {
    pieces_.push_back({.kind = kind, .text = std::string(text)});
}

Piece& PieceList::add_slot(std::string_view text, const char* rule, double confidence) {
    add(Piece::Kind::slot, text);
    slot_ = pieces_.size() - 1;
    Piece& piece = pieces_.back();
    piece.segment.kind = SegmentKind::clip;
    piece.segment.rule = rule;
    piece.segment.confidence = confidence;
    return piece;
}

Piece& PieceList::add_sound(std::string_view text) {
    const auto open = slot_;
    Piece& piece = add_slot(text, "turn_sound", sure);
    piece.segment.ambience = true;
    slot_ = open;
    return piece;
}

void PieceList::extend_slot(std::string_view paragraph) {
    pieces_[*slot_].text.append(1, '\n').append(paragraph);
}

void PieceList::quote(std::string_view words) {
    auto& printed = pieces_[*slot_].segment.printed_words;
    if (!printed) printed.emplace();
    if (opens_quotation(words) && closes_quotation(words))
        append_words(*printed, without_quotation_marks(words));
    else
        append_words(*printed, words);
}

void append_words(std::string& words, std::string_view text) {
    std::size_t at = 0;
    const char32_t first = text.empty() ? U' ' : next_code_point(text, at);
    if (!words.empty() && !is_sentence_end(first) && !is_comma(first)) words += ' ';
    words += text;
}

} // namespace radiowrap
