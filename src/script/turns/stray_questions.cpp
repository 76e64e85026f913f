#include "script/turns/stray_questions.hpp"

#include <algorithm>
#include <string>

namespace radiowrap {

namespace {

using Kind = TurnLabel::Kind;
using Turns = std::vector<std::optional<Turn>>;

std::size_t count(const Turns& turns, Kind kind) {
    return static_cast<std::size_t>(
        std::count_if(turns.begin(), turns.end(),
                      [kind](const std::optional<Turn>& turn) { return turn && turn->label.kind == kind; }));
}

bool asks_something(std::string_view text) {
    return text.ends_with('?') || text.ends_with("؟") || text.find("? ") != std::string_view::npos;
}

/// Most questions have question marks, and behind each somebody speaks.
bool are_answered(const Turns& turns, const Article& article, std::size_t questions) {
    std::size_t asked = 0, answered = 0;
    for (std::size_t i = 0; i < turns.size(); ++i) {
        if (!turns[i] || turns[i]->label.kind != Kind::question) continue;
        const std::string_view rest = turns[i]->label.rest;
        std::size_t next = i + 1;
        asked += asks_something(rest.empty() && next < turns.size() ? article.paragraphs[next] : rest);
        while (next < turns.size() && !turns[next]) ++next;
        answered += next < turns.size() && turns[next]->label.kind == Kind::person;
    }
    return asked * 2 > questions && answered == questions;
}

/// "P:" as the name of somebody.
bool become_initial(TurnLabel& label) {
    const char letter = label.text.front();
    const bool alone = label.text.find_first_not_of(" :", 1) == std::string_view::npos;
    if (letter < 'A' || letter > 'Z' || !alone) return false;
    label.kind = Kind::person;
    label.person.name = std::string(1, letter);
    label.person.words = 1;
    label.person.capitals = label.person.has_case = true;
    return true;
}

} // namespace

void drop_stray_questions(Turns& turns, const Article& article) {
    const std::size_t questions = count(turns, Kind::question), answers = count(turns, Kind::answer);
    if (questions > 1 && (answers > 1 || (answers == 0 && are_answered(turns, article, questions)))) return;
    for (auto& turn : turns) {
        const bool stray = turn && (turn->label.kind == Kind::question || turn->label.kind == Kind::answer);
        if (stray && !become_initial(turn->label)) turn.reset();
    }
}

} // namespace radiowrap
