#include "voice/arabic/pronounce/pause.hpp"

#include "voice/arabic/pronounce/letters.hpp"

namespace radiowrap {

namespace {

bool keeps_its_vowel(Word word) {
    const std::size_t at = clitic_limit(word);
    return are_letters(word, at, U"هو") || are_letters(word, at, U"هي");
}

/// كِتَابًا, هُدًى, and the same with the mark on the alif; عَمْرٌو. False where there is no such ending.
bool drop_tanwin_before_last(std::vector<Letter>& word) {
    Letter& last = word.back();
    Letter& before = word[word.size() - 2];
    if (!is_one_of(last.letter, U"اىو") || last.shadda) return false;
    const bool mark_on_last = last.letter != U'و' && last.vowel == Vowel::fathatan;
    if (!mark_on_last && (!is_tanwin(before.vowel) || last.vowel != Vowel::none)) return false;
    if (mark_on_last || before.vowel == Vowel::fathatan) {
        before.vowel = Vowel::fatha;
        last.vowel = Vowel::none;
    } else {
        before.vowel = Vowel::sukun;
        word.pop_back();
    }
    return true;
}

} // namespace

void make_pausal(std::vector<Letter>& word) {
    if (word.size() < 2 || drop_tanwin_before_last(word)) return;
    Letter& last = word.back();
    if (last.vowel == Vowel::none || last.letter == U'ا' || keeps_its_vowel(word)) return;
    last.vowel = last.vowel == Vowel::fathatan && last.letter != U'ة' ? Vowel::fatha
                 : last.shadda                                        ? Vowel::none
                                                                      : Vowel::sukun;
    if (last.vowel == Vowel::fatha) word.push_back({U'ا'});
}

} // namespace radiowrap
