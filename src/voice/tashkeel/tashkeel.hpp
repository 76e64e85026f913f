#pragma once

#include "voice/tashkeel/network.hpp"
#include "voice/tashkeel/word_forms.hpp"

#include <filesystem>

namespace radiowrap {

/// An Arabic text with all its vowels.
struct Vowelled {
    std::vector<Letter> text;
    std::vector<float> certainty; ///< of each letter's marks, 0 to 1; 1 where the writer set them
};

/// Automatic vowelling (tashkeel) of Arabic. The same text gives the same marks on every machine.
class Tashkeel {
public:
    /// Throws Error naming the file when it is missing or damaged.
    explicit Tashkeel(const std::filesystem::path& weights);
    /// Marks every Arabic letter of one paragraph. What the writer has marked stays as written.
    [[nodiscard]] Vowelled vowel(std::vector<Letter> text) const;
    /// The training text held this word, with or without و ف ب ل ك and ال in front.
    [[nodiscard]] bool has_seen(std::u32string_view word) const;

private:
    explicit Tashkeel(WeightsReader reader);
    void vowel_part(std::span<Letter> text, std::span<float> certainty) const;
    void choose_seen_form(std::span<const Symbol> word, const Rows& judged, std::size_t first,
                          std::span<std::uint8_t> chosen) const;

    Network network_;
    WordForms forms_;
};

} // namespace radiowrap
