#include "voice/english/writer.hpp"

#include <utility>

namespace radiowrap::english {

namespace {

bool is_word_character(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// ASCII letters and digits, and letters of any other script.
bool may_end_word(char c) { return is_word_character(c) || static_cast<unsigned char>(c) >= 0x80; }

bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

bool closes(std::string_view token) { return token.find_first_of(".,;:!?)") == 0; }

} // namespace

/// Nothing stands before, or a space.
bool Writer::ends_open() const { return text_.empty() || is_space(text_.back()); }

bool Writer::begins_sentence() const {
    std::size_t end = text_.size();
    while (end > 0 && (is_space(text_[end - 1]) || text_[end - 1] == '"')) --end;
    return end > 0 && end < text_.size() && text_[end - 1] == '.';
}

void Writer::keep(const Token& token) {
    const bool is_text = token.is_word() || token.is_number();
    if (hole_ && token.kind == Kind::space && ends_open() && token.is_gap()) return;
    if (hole_ && closes(token.text)) {
        while (!text_.empty() && text_.back() == ' ') text_.pop_back();
    }
    if (said_ && is_text) text_ += ' ';
    text_ += token.text;
    said_ = hole_ = false;
}

void Writer::pause() {
    while (!text_.empty() && text_.back() == ' ') text_.pop_back();
    const bool paused =
        ends_open() || std::string_view(",.;:!?(").find(text_.back()) != std::string_view::npos;
    if (!paused) text_ += ',';
    leave_out();
    if (!ends_open()) text_ += ' ';
}

void Writer::leave_out() {
    hole_ = true;
    said_ = false;
}

void Writer::say(std::string_view words) {
    if (words.empty()) return leave_out();
    if (words == ", ") return pause();
    if (words == " ") {
        leave_out();
        if (!ends_open()) text_ += ' ';
        return;
    }
    const bool word = is_word_character(words.front());
    if (word && !text_.empty() && (may_end_word(text_.back()) || text_.back() == ',')) text_ += ' ';
    const bool capital = begins_sentence() && words.front() >= 'a' && words.front() <= 'z';
    const std::size_t start = text_.size();
    text_ += words;
    // eSpeak NG takes a full stop before a small letter for one of an abbreviation.
    if (capital) text_[start] = static_cast<char>(words.front() - 'a' + 'A');
    said_ = is_word_character(text_.back());
    hole_ = is_space(text_.back());
}

std::string Writer::finish() {
    while (hole_ && !text_.empty() && text_.back() == ' ') text_.pop_back();
    std::string text = std::move(text_);
    *this = {};
    return text;
}

} // namespace radiowrap::english
