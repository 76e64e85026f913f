#pragma once

#include <array>
#include <string_view>

namespace radiowrap {

/// What may stand in front of a word, written together with it, and what the word itself begins with then:
/// after ل the article loses its alif.
struct Prefix {
    std::u32string_view written, restored;
};

/// No prefix first.
inline constexpr std::array<Prefix, 21> kPrefixes = {
    {{U"", U""},      {U"ال", U""},  {U"و", U""},   {U"ف", U""},   {U"ب", U""},   {U"ل", U""},
     {U"ك", U""},     {U"وال", U""}, {U"فال", U""}, {U"بال", U""}, {U"كال", U""}, {U"لل", U"ال"},
     {U"لل", U""},    {U"وب", U""},  {U"ول", U""},  {U"وك", U""},  {U"فب", U""},  {U"فل", U""},
     {U"ولل", U"ال"}, {U"ولل", U""}, {U"وبال", U""}}};

} // namespace radiowrap
