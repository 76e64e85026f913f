#pragma once

#include "voice/tashkeel/recurrent_layer.hpp"
#include "voice/tashkeel/symbols.hpp"
#include "voice/tashkeel/word_list.hpp"

namespace radiowrap {

/// The trained part: letters read in both directions, then words, then letters again with what the words have
/// told them (scripts/train_tashkeel.py has the same in PyTorch).
class Network {
public:
    /// Throws Error.
    explicit Network(WeightsReader& reader);
    /// For each symbol the logarithms of the probabilities of its kMarkings. `known`: markings already
    /// written, 0 where nothing is; as many as symbols.
    [[nodiscard]] Rows judge(std::span<const Symbol> symbols, std::span<const std::uint8_t> known) const;

private:
    [[nodiscard]] Rows embed(std::span<const Symbol> symbols, std::span<const std::uint8_t> known) const;
    [[nodiscard]] Rows join_words(const Rows& letters, std::span<const Symbol> symbols,
                                  std::span<const WordSpan> words) const;

    struct Shape {
        explicit Shape(WeightsReader& reader);
        std::size_t symbol_width, letter_cells, word_cells, word_width;
        std::size_t letter_layers, word_layers, last_layers;
    };

    Shape shape_;
    std::vector<float> symbols_, known_;
    WordList words_;
    std::vector<RecurrentLayer> letters_, sentence_;
    Matrix back_to_letters_;
    std::vector<RecurrentLayer> last_;
    Matrix markings_;
};

} // namespace radiowrap
