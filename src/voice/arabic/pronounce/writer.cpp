#include "voice/arabic/pronounce/writer.hpp"

#include "lib/icu/utf8.hpp"

namespace radiowrap {

namespace {

/// eSpeak NG 1.51 cuts a clause at about 720 bytes, inside the brackets if need be.
constexpr std::size_t kLongestClause = 560;

} // namespace

void PhonemeWriter::close() {
    if (open_) text_ += "]]";
    open_ = false;
}

void PhonemeWriter::end_clause(char mark) {
    close();
    text_ += mark;
    clause_ = text_.size();
}

void PhonemeWriter::add_word(const std::string& phonemes, bool glued) {
    if (!glued && text_.size() - clause_ + phonemes.size() > kLongestClause) end_clause(',');
    if (!open_) {
        text_ += text_.empty() ? "[[" : " [[";
    } else if (!glued) {
        text_ += ' ';
    }
    open_ = true;
    text_ += phonemes;
}

void PhonemeWriter::add(const std::vector<SpokenWord>& words) {
    std::string phonemes;
    for (const SpokenWord& word : words) {
        phonemes.clear();
        append_phonemes(phonemes, word.sounds, word.stress);
        if (!phonemes.empty()) add_word(phonemes, word.glued);
    }
}

void PhonemeWriter::add(const SpokenToken& token) {
    if (token.kind == SpokenToken::Kind::pause) {
        end_clause(token.mark);
        return;
    }
    close();
    if (text_.size() - clause_ > kLongestClause) end_clause(',');
    if (!text_.empty()) text_ += ' ';
    for (const Letter& letter : token.letters) append_code_point(text_, letter.letter);
}

} // namespace radiowrap
