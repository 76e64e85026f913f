#pragma once

#include <array>
#include <string_view>

namespace radiowrap {

/// Where in its word a letter is written so.
enum class Place : char { anywhere, start, end };

struct Rendering {
    std::u32string_view arabic; ///< one letter, or two that are written as one
    std::u32string_view latin;  ///< spellings, separated by spaces; `-` is none at all
    double cost = 0.0;
    Place place = Place::anywhere;
};

/// How each Arabic letter is written in Latin letters and figures. Doubled consonants count as single ones.
inline constexpr auto kRenderings = std::to_array<Rendering>({
    {U"ا", U"a aa"},
    {U"ا", U"ah", 0.0, Place::end},
    {U"ا", U"e", 0.5},
    {U"ا", U"e i o u ou", 0.0, Place::start},
    {U"اي", U"i e ee", 0.0, Place::start},
    {U"او", U"o u ou oo", 0.0, Place::start},
    {U"اي", U"ai ay ei ey"},
    {U"اي", U"i ie", 0.3},
    {U"ب", U"b"},
    {U"ب", U"p", 0.1},
    {U"ت", U"t"},
    {U"ث", U"th"},
    {U"ث", U"t", 0.1},
    {U"ث", U"s", 0.3},
    {U"ج", U"j g dj dsch dzh"},
    {U"ج", U"zh", 0.3},
    {U"ح", U"h 7"},
    {U"خ", U"kh 5"},
    {U"خ", U"ch x", 0.2},
    {U"خ", U"k h", 0.4},
    {U"د", U"d"},
    {U"ذ", U"dh th"},
    {U"ذ", U"z d", 0.2},
    {U"ر", U"r"},
    {U"ز", U"z"},
    {U"س", U"s"},
    {U"س", U"c", 0.2},
    {U"ش", U"sh ch 4"},
    {U"ش", U"sch", 0.1},
    {U"ص", U"s 9"},
    {U"ض", U"d dh"},
    {U"ط", U"t 6"},
    {U"ظ", U"z dh"},
    {U"ظ", U"th d", 0.2},
    {U"ع", U"3 -"},
    {U"ع", U"a e i o u", 0.0, Place::start},
    {U"ع", U"a aa e i", 0.0, Place::end},
    {U"غ", U"gh g 8"},
    {U"ف", U"f ph"},
    {U"ف", U"v", 0.2},
    {U"ق", U"q k 9 8"},
    {U"ق", U"g c", 0.2},
    {U"ك", U"k"},
    {U"ك", U"c ck", 0.1},
    {U"كس", U"x", 0.1},
    {U"كو", U"qu", 0.1},
    {U"ل", U"l"},
    {U"م", U"m"},
    {U"ن", U"n"},
    {U"ن", U"ne", 0.1, Place::end},
    {U"ه", U"h"},
    {U"ه", U"a ah e eh at et", 0.0, Place::end},
    {U"و", U"w u o ou oo ow aw au aou"},
    {U"و", U"ua oa oua", 0.1},
    {U"و", U"v", 0.3},
    {U"وو", U"ou oo wu woo wou aou"},
    {U"ي", U"i y ee e ie ei ai ay ey iy"},
    {U"ي", U"a", 0.5, Place::end},
    {U"ى", U"a aa ah i y e ee", 0.0, Place::end},
    {U"پ", U"p"},
    {U"تش", U"ch tch"},
    {U"چ", U"ch"},
    {U"ژ", U"zh j"},
    {U"ڤ", U"v"},
    {U"گ", U"g"},
});

} // namespace radiowrap
