#include "voice/tashkeel/network.hpp"

#include "voice/tashkeel/weights_reader.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

namespace radiowrap {

namespace {

constexpr std::size_t kWindow =
    5; ///< symbols that the first layer sees at once, the middle one being its own

std::vector<RecurrentLayer> read_layers(WeightsReader& reader, std::size_t count, std::size_t inputs,
                                        std::size_t cells) {
    std::vector<RecurrentLayer> layers;
    for (std::size_t i = 0; i < count; ++i) layers.emplace_back(reader, i == 0 ? inputs : 2 * cells, cells);
    return layers;
}

/// Scores as logarithms of probabilities.
void normalize(float* scores, std::size_t count) {
    const float largest = *std::max_element(scores, scores + count);
    double sum = 0.0;
    for (std::size_t i = 0; i < count; ++i) sum += std::exp(static_cast<double>(scores[i] - largest));
    const float all = largest + static_cast<float>(std::log(sum));
    for (std::size_t i = 0; i < count; ++i) scores[i] -= all;
}

} // namespace

Network::Shape::Shape(WeightsReader& reader)
    : symbol_width(reader.count(256)), letter_cells(reader.count(1024)), word_cells(reader.count(1024)),
      word_width(reader.count(512)), letter_layers(reader.count(8)), word_layers(reader.count(8)),
      last_layers(reader.count(8)) {}

Network::Network(WeightsReader& reader)
    : shape_(reader), symbols_(reader.numbers<float>(kSymbols * shape_.symbol_width)),
      known_(reader.numbers<float>(kMarkings * shape_.symbol_width)), words_(reader, shape_.word_width),
      letters_(read_layers(reader, shape_.letter_layers, kWindow * shape_.symbol_width, shape_.letter_cells)),
      sentence_(read_layers(reader, shape_.word_layers, 2 * shape_.letter_cells + shape_.word_width,
                            shape_.word_cells)),
      back_to_letters_(reader, 2 * shape_.word_cells, 2 * shape_.letter_cells),
      last_(read_layers(reader, shape_.last_layers, 2 * shape_.letter_cells, shape_.letter_cells)),
      markings_(reader, 2 * shape_.letter_cells, kMarkings) {}

Rows Network::judge(std::span<const Symbol> symbols, std::span<const std::uint8_t> known) const {
    if (symbols.empty()) return {0, kMarkings};
    std::vector<WordSpan> words;
    const std::vector<std::size_t> word_of = word_of_each(symbols, words);
    Rows letters = embed(symbols, known);
    for (const RecurrentLayer& layer : letters_) letters = layer.read(letters);
    Rows sentence = join_words(letters, symbols, words);
    for (const RecurrentLayer& layer : sentence_) sentence = layer.read(sentence);
    const Rows told = back_to_letters_.product(sentence);
    for (std::size_t i = 0; i < symbols.size(); ++i)
        std::transform(letters.row(i), letters.row(i) + letters.width, told.row(word_of[i]), letters.row(i),
                       std::plus<>());
    for (const RecurrentLayer& layer : last_) letters = layer.read(letters);
    Rows judged = markings_.product(letters);
    for (std::size_t i = 0; i < symbols.size(); ++i) normalize(judged.row(i), kMarkings);
    return judged;
}

Rows Network::embed(std::span<const Symbol> symbols, std::span<const std::uint8_t> known) const {
    const std::size_t width = shape_.symbol_width;
    Rows windows(symbols.size(), kWindow * width);
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        for (std::size_t k = 0; k < kWindow; ++k) {
            const std::size_t at = i + k;
            if (at < kWindow / 2 || at - kWindow / 2 >= symbols.size()) continue; // nothing before and behind
            const float* symbol = symbols_.data() + symbols[at - kWindow / 2] * width;
            const float* mark = known_.data() + known[at - kWindow / 2] * width;
            std::transform(symbol, symbol + width, mark, windows.row(i) + k * width, std::plus<>());
        }
    }
    return windows;
}

/// A word: what has been read up to its end, what follows from its beginning backwards, and the word itself.
Rows Network::join_words(const Rows& letters, std::span<const Symbol> symbols,
                         std::span<const WordSpan> words) const {
    const std::size_t half = letters.width / 2;
    Rows joined(words.size(), letters.width + shape_.word_width);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto [first, last] = words[i];
        float* row = joined.row(i);
        std::copy_n(letters.row(last), half, row);
        std::copy_n(letters.row(first) + half, half, row + half);
        words_.meaning(symbols.subspan(first, last - first + 1), row + letters.width);
    }
    return joined;
}

} // namespace radiowrap
