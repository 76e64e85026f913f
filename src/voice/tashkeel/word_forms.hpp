#pragma once

#include "voice/tashkeel/symbols.hpp"

#include <string>
#include <vector>

namespace radiowrap {

class WeightsReader;

/// The ways in which words were vowelled in the training text, but for their last letter, which depends on
/// the sentence.
class WordForms {
public:
    explicit WordForms(WeightsReader& reader);
    /// Each form has a marking for every letter of the word but the last. Empty where the word was never
    /// seen.
    [[nodiscard]] std::vector<std::span<const std::uint8_t>> forms(std::span<const Symbol> word) const;

private:
    std::vector<std::string> words_; ///< folded symbols, sorted
    std::vector<std::size_t> first_form_;
    std::vector<std::uint8_t> markings_;
};

} // namespace radiowrap
