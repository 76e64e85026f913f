#include "voice/arabic/pronounce/respell.hpp"

#include <array>

namespace radiowrap {

namespace {

struct LetterName {
    char32_t letter;
    std::string_view name;
};

/// و is the word "and".
constexpr std::array<LetterName, 34> kLetterNames = {
    {{U'ا', "أَلِف"}, {U'أ', "أَلِف"}, {U'إ', "أَلِف"}, {U'ى', "أَلِف"}, {U'آ', "أَلِف"}, {U'ء', "هَمْزَة"}, {U'ب', "بَاءْ"},
     {U'ت', "تَاءْ"}, {U'ة', "تَاءْ"}, {U'ث', "ثَاءْ"}, {U'ج', "جِيم"}, {U'ح', "حَاءْ"}, {U'خ', "خَاءْ"},  {U'د', "دَال"},
     {U'ذ', "ذَال"}, {U'ر', "رَاءْ"}, {U'ز', "زَاي"}, {U'س', "سِين"}, {U'ش', "شِين"}, {U'ص', "صَاد"},  {U'ض', "ضَاد"},
     {U'ط', "طَاءْ"}, {U'ظ', "ظَاءْ"}, {U'ع', "عَيْن"}, {U'غ', "غَيْن"}, {U'ف', "فَاءْ"}, {U'ق', "قَاف"},  {U'ك', "كَاف"},
     {U'ل', "لَام"}, {U'م', "مِيم"}, {U'ن', "نُون"}, {U'ه', "هَاءْ"}, {U'و', "وَ"},   {U'ي', "يَاءْ"}}};

} // namespace

void respell_single_letter(std::vector<Letter>& word) {
    if (word.size() != 1 || word[0].is_marked()) return;
    for (const auto& [letter, name] : kLetterNames) {
        if (word[0].letter != letter) continue;
        word = read_marked(name);
        return;
    }
}

} // namespace radiowrap
