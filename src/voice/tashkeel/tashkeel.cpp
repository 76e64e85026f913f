#include "voice/tashkeel/tashkeel.hpp"

#include "voice/arabic/prefixes.hpp"
#include "voice/tashkeel/weights_reader.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace radiowrap {

namespace {

constexpr std::string_view kMagic = "rwtashk2";
/// The network was trained on parts of at most 500 symbols, cut between words.
constexpr std::size_t kLongestPart = 500;
/// A way of vowelling a word that was seen in training is believed unless the network's own is e^this times
/// as probable (measured on news: fewest wrong words).
constexpr float kSeenFormMargin = 4.0F;

constexpr float kImpossible = -std::numeric_limits<float>::infinity();

std::size_t length_of_part(std::span<const Letter> text) {
    if (text.size() <= kLongestPart) return text.size();
    std::size_t end = kLongestPart;
    while (end > kLongestPart / 2 && symbol_of(text[end - 1].letter) != kSpace) --end;
    return end > kLongestPart / 2 ? end : kLongestPart;
}

/// The writer's marks as the network knows them: tanwin of fatha stands in front of the alif that carries it.
std::vector<std::uint8_t> known_markings(std::span<const Letter> text) {
    std::vector<std::uint8_t> known;
    for (std::size_t i = 0; i < text.size(); ++i) {
        std::size_t marking = marking_of(text[i]);
        const bool before_tanwin =
            i + 1 < text.size() && text[i + 1].letter == U'ا' && text[i + 1].vowel == Vowel::fathatan;
        if (before_tanwin && (marking == 0 || marking == 8))
            marking += static_cast<std::size_t>(Vowel::fathatan);
        if (text[i].letter == U'ا' && text[i].vowel == Vowel::fathatan) marking = 0;
        known.push_back(static_cast<std::uint8_t>(is_arabic_letter(text[i].letter) ? marking : 0));
    }
    return known;
}

/// Leaves only what agrees with the marks that are written: a lone shadda takes any vowel, a lone vowel a
/// shadda.
void keep_to(std::uint8_t known, float* judged) {
    if (known == 0) return;
    for (std::size_t marking = 0; marking < kMarkings; ++marking) {
        const bool agrees = known == 8  ? marking >= 8
                            : known < 7 ? marking == known || marking == known + 8U
                                        : marking == known;
        if (!agrees) judged[marking] = kImpossible;
    }
}

} // namespace

Tashkeel::Tashkeel(const std::filesystem::path& weights) : Tashkeel(WeightsReader(weights, kMagic)) {}

Tashkeel::Tashkeel(WeightsReader reader) : network_(reader), forms_(reader) { reader.finish(); }

Vowelled Tashkeel::vowel(std::vector<Letter> text) const {
    Vowelled vowelled{std::move(text), {}};
    vowelled.certainty.assign(vowelled.text.size(), 1.0F);
    for (std::size_t at = 0; at < vowelled.text.size();) {
        const std::size_t length = length_of_part(std::span(vowelled.text).subspan(at));
        vowel_part(std::span(vowelled.text).subspan(at, length),
                   std::span(vowelled.certainty).subspan(at, length));
        at += length;
    }
    return vowelled;
}

bool Tashkeel::has_seen(std::u32string_view word) const {
    return std::ranges::any_of(kPrefixes, [&](const Prefix& prefix) {
        if (!word.starts_with(prefix.written)) return false;
        std::u32string rest(prefix.restored);
        rest += word.substr(prefix.written.size());
        std::vector<Symbol> symbols;
        for (const char32_t letter : rest) symbols.push_back(symbol_of(letter));
        return !forms_.forms(symbols).empty();
    });
}

void Tashkeel::vowel_part(std::span<Letter> text, std::span<float> certainty) const {
    std::vector<Symbol> symbols;
    for (const Letter& letter : text) symbols.push_back(symbol_of(letter.letter));
    const std::vector<std::uint8_t> known = known_markings(text);
    Rows judged = network_.judge(symbols, known);
    std::vector<std::uint8_t> chosen(text.size(), 0);
    for (std::size_t i = 0; i < text.size(); ++i) {
        keep_to(known[i], judged.row(i));
        const float* best = std::max_element(judged.row(i), judged.row(i) + kMarkings);
        chosen[i] = static_cast<std::uint8_t>(best - judged.row(i));
    }
    std::vector<WordSpan> words;
    word_of_each(symbols, words);
    for (const auto& [first, last] : words)
        if (is_letter_symbol(symbols[first]))
            choose_seen_form(std::span(symbols).subspan(first, last - first + 1), judged, first,
                             std::span(chosen).subspan(first, last - first));
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!is_letter_symbol(symbols[i])) continue;
        const bool is_written = text[i].vowel != Vowel::none;
        certainty[i] = is_written ? 1.0F : std::exp(judged.row(i)[chosen[i]]);
        if (text[i].letter == U'ا' && text[i].is_marked()) continue;
        const bool tanwin_is_written = i + 1 < text.size() && text[i + 1].vowel == Vowel::fathatan;
        if (tanwin_is_written && text[i + 1].letter == U'ا' && text[i].vowel == Vowel::none) continue;
        put_marking(text[i], chosen[i]);
    }
}

void Tashkeel::choose_seen_form(std::span<const Symbol> word, const Rows& judged, std::size_t first,
                                std::span<std::uint8_t> chosen) const {
    const auto probability = [&](std::span<const std::uint8_t> form) {
        float sum = 0.0F;
        for (std::size_t i = 0; i < form.size(); ++i) sum += judged.row(first + i)[form[i]];
        return sum;
    };
    float best = probability(chosen) - kSeenFormMargin;
    for (const auto& form : forms_.forms(word)) {
        const float seen = probability(form);
        if (seen < best) continue;
        best = seen;
        std::ranges::copy(form, chosen.begin());
    }
}

} // namespace radiowrap
