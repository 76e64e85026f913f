#include "voice/tashkeel/word_forms.hpp"

#include "voice/tashkeel/weights_reader.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t kMostWords = 1000000;

} // namespace

WordForms::WordForms(WeightsReader& reader) : words_(reader.words(kMostWords)) {
    std::size_t total = 0;
    const auto forms = reader.numbers<std::uint8_t>(words_.size());
    for (std::size_t i = 0; i < words_.size(); ++i) {
        first_form_.push_back(total);
        total += forms[i] * (words_[i].size() - 1);
    }
    first_form_.push_back(total);
    const auto pairs = reader.numbers<std::uint8_t>((total + 1) / 2);
    for (const std::uint8_t pair : pairs) {
        if ((pair & 15U) >= kMarkings || (pair >> 4U) >= kMarkings)
            reader.fail("a marking that does not exist");
        markings_.push_back(pair & 15U);
        markings_.push_back(pair >> 4U);
    }
}

std::vector<std::span<const std::uint8_t>> WordForms::forms(std::span<const Symbol> word) const {
    std::vector<std::span<const std::uint8_t>> found;
    if (word.size() < 2) return found;
    const std::string key = folded_word(word);
    const auto at = std::ranges::lower_bound(words_, key);
    if (at == words_.end() || *at != key) return found;
    const auto index = static_cast<std::size_t>(at - words_.begin());
    const std::span<const std::uint8_t> all(markings_);
    for (std::size_t i = first_form_[index]; i < first_form_[index + 1]; i += word.size() - 1)
        found.push_back(all.subspan(i, word.size() - 1));
    return found;
}

} // namespace radiowrap
