#pragma once

#include "script/piece.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace radiowrap {

/// The pieces of a transcript as they grow: words may still come to the last one who is heard.
class PieceList {
public:
    void add(Piece::Kind kind, std::string_view text);
    /// A slot whose words may follow.
    Piece& add_slot(std::string_view text, const char* rule, double confidence);
    /// A sound without a speaker; whose words may follow stays as it is.
    Piece& add_sound(std::string_view text);

    [[nodiscard]] bool someone_is_heard() const { return slot_.has_value(); }
    /// Of who is heard.
    [[nodiscard]] Segment& open_slot() { return pieces_[*slot_].segment; }
    void end_slot() { slot_.reset(); }
    /// A paragraph as written that belongs to who is heard.
    void extend_slot(std::string_view paragraph);
    /// Words of who is heard; quotation marks around all of them go.
    void quote(std::string_view words);

    std::vector<Piece> take() { return std::move(pieces_); }

private:
    std::vector<Piece> pieces_;
    std::optional<std::size_t> slot_;
};

/// Puts a space between, unless `text` begins with a mark that closes the words in front of it.
void append_words(std::string& words, std::string_view text);

} // namespace radiowrap
