#include "voice/english/english_speech.hpp"

#include "lib/icu/characters.hpp"
#include "lib/icu/utf8.hpp"
#include "voice/clean_text.hpp"
#include "voice/english/pronouncer.hpp"
#include "voice/english/spell_out.hpp"

namespace radiowrap {

namespace {

/// A run of letters in a text.
struct Word {
    std::size_t first, end;
};

std::vector<Word> words_of(const std::string& text) {
    std::vector<Word> words;
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t first = at;
        const char32_t c = next_code_point(text, at);
        const bool letter = is_letter(c) || is_mark(c) || (inside && (c == U'\'' || c == U'\u2019'));
        if (letter && !inside) words.push_back({first, first});
        if (letter) words.back().end = at;
        inside = letter;
    }
    return words;
}

} // namespace

void EnglishSpeech::learn(const std::string& displayed) {
    std::vector<Lexicon::Entry> entries;
    take_pronouncers(clean_text(displayed), entries);
    for (Lexicon::Entry& entry : entries) lexicon_.add(std::move(entry));
}

SpokenText EnglishSpeech::prepare(const std::string& displayed) const {
    std::vector<Lexicon::Entry> learnt_before;
    const std::string text = take_pronouncers(clean_text(displayed), learnt_before);
    const std::vector<Word> words = words_of(text);
    std::vector<std::string> keys;
    for (const Word& word : words)
        keys.push_back(Lexicon::key_of(std::string_view(text).substr(word.first, word.end - word.first)));
    SpokenText spoken;
    std::string respelt;
    std::size_t copied = 0;
    for (std::size_t i = 0; i < words.size();) {
        const auto match = lexicon_.find(std::span(keys).subspan(i), keys[i]);
        const bool usable = match && (phonemes_ || !match->entry->is_phonemes());
        if (usable) {
            respelt.append(text, copied, words[i].first - copied).append(match->entry->spoken);
            copied = words[i + match->words - 1].end;
            spoken.entries.push_back(match->entry->written);
        }
        i += usable ? match->words : 1;
    }
    spoken.text = spell_out_english(respelt.append(text, copied));
    return spoken;
}

} // namespace radiowrap
