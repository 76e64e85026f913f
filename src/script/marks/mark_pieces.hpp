#pragma once

#include "script/marks/mark_line.hpp"
#include "script/piece.hpp"

#include <string_view>
#include <vector>

namespace radiowrap {

/// The pieces of a report so far. Knows which of the marks that follow a slot only tell of it.
class MarkPieces {
public:
    /// `rules` must outlive it.
    explicit MarkPieces(const LanguageRules& rules) : rules_(rules) {}

    void add(Piece piece) { pieces_.push_back(std::move(piece)); }
    /// Tells the slot right before, or else is added.
    void add_mark(Piece mark);
    /// The line is the words of the slot right before, in quotation marks, with its person's name in front
    /// or without. False: it is none, and nothing changed.
    bool take_printed_words(const MarkLine& line);
    /// "(SOT)", and below it who is heard there: the line names a person, with the role, and nothing else.
    bool take_person(const MarkLine& line);

    [[nodiscard]] bool empty() const { return pieces_.empty(); }
    [[nodiscard]] std::size_t size() const { return pieces_.size(); }
    /// The text right in front; empty behind a slot.
    [[nodiscard]] std::string_view text_before() const;
    /// The slot right in front; null behind a text.
    [[nodiscard]] Piece* slot_before();
    /// The same if its words may stand below it and have not been found.
    [[nodiscard]] Piece* slot_without_words();
    std::vector<Piece> take() { return std::move(pieces_); }

private:
    bool belongs_to_slot_before(const Piece& mark);
    [[nodiscard]] bool is_length_only(const std::string& text) const;

    const LanguageRules& rules_;
    std::vector<Piece> pieces_;
};

} // namespace radiowrap
