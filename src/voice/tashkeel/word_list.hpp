#pragma once

#include "voice/tashkeel/symbols.hpp"

#include <string>

namespace radiowrap {

class WeightsReader;

/// The words that the training text held often, each with what the network has learnt of it.
class WordList {
public:
    WordList(WeightsReader& reader, std::size_t width);
    /// Writes the `width` numbers for a word, for an unknown word, or for what is no word.
    void meaning(std::span<const Symbol> word, float* numbers) const;

private:
    [[nodiscard]] std::size_t find(std::span<const Symbol> word) const;

    std::size_t width_;
    std::vector<std::string> words_; ///< folded symbols, sorted
    std::vector<std::int8_t> meanings_;
    std::vector<float> scales_;
};

} // namespace radiowrap
