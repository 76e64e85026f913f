#pragma once

#include "clips/person_name.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// How like two words of names are.
struct Likeness {
    double value = 0.0; ///< 0: another word; 1: the same word
    bool ambiguous =
        false; ///< the spelling is more usual for another name (Said for سيد), or only an initial
    explicit operator bool() const { return value > 0.0; }
};

/// Compares across scripts and spellings. `arabic`: both are from Arabic names, so that vowels in Latin
/// letters are taken as anybody writes them (Nifi, Nefy); in other names every letter counts.
Likeness likeness(const NameWord& a, const NameWord& b, bool arabic);

/// The word itself, and without an article that may be written as one with it: Alnefy, Ennaifi.
std::vector<std::u32string> without_article(const std::u32string& word);

/// Latin letters with the vowels as a listener hears them, roughly: e as i, o as u, long as short.
std::u32string heard(std::u32string_view word);

/// A name that people are given: as the only word it may be anybody's.
bool is_given_name(const NameWord& word);

/// سيد of سيد عيسى, which is a given name too and still begins a family's.
bool opens_family_name(const NameWord& word);

} // namespace radiowrap
