#include "voice/tashkeel/word_list.hpp"

#include "voice/tashkeel/weights_reader.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t kNoWord = 0, kUnknownWord = 1, kFirstWord = 2; ///< rows of meanings_
constexpr std::size_t kMostWords = 1000000;

} // namespace

WordList::WordList(WeightsReader& reader, std::size_t width)
    : width_(width), words_(reader.words(kMostWords)),
      meanings_(reader.numbers<std::int8_t>((words_.size() + kFirstWord) * width)),
      scales_(reader.numbers<float>(words_.size() + kFirstWord)) {}

void WordList::meaning(std::span<const Symbol> word, float* numbers) const {
    const std::size_t row = find(word);
    const std::int8_t* stored = meanings_.data() + row * width_;
    for (std::size_t i = 0; i < width_; ++i) numbers[i] = static_cast<float>(stored[i]) * scales_[row];
}

std::size_t WordList::find(std::span<const Symbol> word) const {
    if (word.empty() || !is_letter_symbol(word.front())) return kNoWord;
    const std::string folded = folded_word(word);
    const auto found = std::ranges::lower_bound(words_, folded);
    if (found == words_.end() || *found != folded) return kUnknownWord;
    return kFirstWord + static_cast<std::size_t>(found - words_.begin());
}

} // namespace radiowrap
