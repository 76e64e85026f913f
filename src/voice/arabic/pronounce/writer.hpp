#pragma once

#include "voice/arabic/pronounce/tokens.hpp"
#include "voice/arabic/pronounce/word.hpp"

#include <string>
#include <utility>
#include <vector>

namespace radiowrap {

/// Writes phrases in [[ ]] and what is between them outside. What stands right before [[ makes eSpeak NG lose
/// the phonemes, so there is always a space; a clause stays below the length it can hold.
class PhonemeWriter {
public:
    explicit PhonemeWriter(std::size_t expected_bytes) { text_.reserve(expected_bytes); }

    void add(const std::vector<SpokenWord>& words);
    void add(const SpokenToken& token);
    [[nodiscard]] std::string take() {
        close();
        return std::move(text_);
    }

private:
    void add_word(const std::string& phonemes, bool glued);
    void end_clause(char mark);
    void close();

    std::string text_;
    std::size_t clause_ = 0; ///< where the clause begins
    bool open_ = false;
};

} // namespace radiowrap
