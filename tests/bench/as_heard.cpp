// as_heard GOLD OURS: the share of words that a listener hears differently. Both files hold the same vowelled
// text, one sentence a line; both are read in the pausal form, through the front end for eSpeak NG. Words
// without a mark in GOLD (names that nobody vowelled) do not count.
#include "voice/arabic/endings.hpp"
#include "voice/arabic/pronounce/pronounce.hpp"

#include <fmt/format.h>

#include <fstream>

namespace {

using namespace radiowrap;

std::vector<bool> is_marked(const std::vector<Letter>& text) {
    std::vector<bool> marked;
    bool inside = false;
    for (const Letter& letter : text) {
        const bool is_letter = is_arabic_letter(letter.letter);
        if (is_letter && !inside) marked.push_back(false);
        if (is_letter) marked.back() = marked.back() || letter.is_marked();
        inside = is_letter;
    }
    return marked;
}

std::vector<std::string> pausal_phonemes(std::vector<Letter> text) {
    drop_endings(text);
    return phonemes_of(write_marked(text));
}

} // namespace

int main(int count, char** names) {
    if (count != 3) return fmt::print(stderr, "as_heard GOLD OURS\n"), 2;
    std::ifstream gold_file(names[1]), our_file(names[2]);
    std::string gold_line, our_line;
    std::size_t words = 0, different = 0, lines_apart = 0;
    while (std::getline(gold_file, gold_line) && std::getline(our_file, our_line)) {
        const std::vector<Letter> gold = read_marked(gold_line);
        const auto counts = is_marked(gold);
        const auto expected = pausal_phonemes(gold), heard = pausal_phonemes(read_marked(our_line));
        if (expected.size() != heard.size() || expected.size() != counts.size()) {
            ++lines_apart;
            continue;
        }
        for (std::size_t i = 0; i < expected.size(); ++i) {
            if (!counts[i]) continue;
            ++words;
            different += expected[i] == heard[i] ? 0 : 1;
        }
    }
    fmt::print("{} of {} words differ: {:.2f} %; lines whose words do not match: {}\n", different, words,
               100.0 * static_cast<double>(different) / static_cast<double>(std::max<std::size_t>(words, 1)),
               lines_apart);
    return 0;
}
