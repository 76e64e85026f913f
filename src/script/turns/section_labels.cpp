#include "script/turns/section_labels.hpp"

#include "article/blocks.hpp"
#include "script/marks/mark_line.hpp"
#include "script/turns/label.hpp"
#include "script/turns/speech_like.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace radiowrap {

namespace {

constexpr std::size_t longest_out_cue = 24; // bytes, with the brackets

Piece aside(std::string_view text) { return {.kind = Piece::Kind::aside, .text = std::string(text)}; }

/// A part of the report, or a narrator whom the label does not name.
bool is_of_section(const TurnLabel& label) {
    if (label.kind == TurnLabel::Kind::section) return true;
    return label.kind == TurnLabel::Kind::person && label.person.kind == PersonPhrase::Kind::narrator &&
           !label.person.station && label.person.name.empty() &&
           (label.rest.empty() || is_speech_like(label.rest));
}

/// Where "(SOC)" begins at the end of `text`; its length when nothing like it stands there.
std::size_t begin_of_standard_cue(std::string_view text, const LanguageRules& rules) {
    const std::size_t open = text.find_last_of("([");
    if (open == std::string_view::npos || text.size() - open > longest_out_cue) return text.size();
    const std::string inside(text.substr(open));
    const MarkLine line(inside, rules);
    const std::size_t length = line.length(1, MarkWord::standard_cue);
    const bool closed = length > 0 && line.size() == length + 2;
    return closed && line.is_upper(1) ? open : text.size();
}

} // namespace

std::vector<Piece> cut_section_labels(std::vector<Piece> pieces, const LanguageRules& rules) {
    std::vector<Piece> cut;
    for (Piece& piece : pieces) {
        if (piece.kind != Piece::Kind::text) {
            cut.push_back(std::move(piece));
            continue;
        }
        std::string text = std::move(piece.text);
        const std::string_view all(text);
        const std::size_t end = begin_of_standard_cue(all, rules);
        const std::string_view cue = all.substr(end);
        std::string_view read = all.substr(0, end);
        if (const auto label = read_label(read, rules); label && is_of_section(*label)) {
            cut.push_back(aside(label->text));
            read = label->rest;
        }
        if (read = trimmed(read); !read.empty()) {
            piece.text = std::string(read);
            cut.push_back(std::move(piece));
        }
        if (!cue.empty()) cut.push_back(aside(cue));
    }
    return cut;
}

} // namespace radiowrap
