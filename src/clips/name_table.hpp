#pragma once

#include "script/mention.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// Given names as they are written in Arabic and, by many hands, in Latin letters. Hassan and Hussein have
/// the same consonants and are brothers: the short vowels that tell them apart are not written in Arabic, so
/// they have to be known. What is not listed here is compared letter by letter (transliteration.hpp).
class NameTable {
public:
    struct Reading {
        std::size_t row;
        bool usual; ///< false: this spelling is written for that name too, but more often for another
    };

    static const NameTable& instance();

    /// The names that a spelling, folded and in one script, stands for; empty where it is not listed.
    [[nodiscard]] std::vector<Reading> readings(std::u32string_view text) const;
    /// Sara and George are Western names as well: they do not tell where a family name is from.
    [[nodiscard]] bool also_western(std::size_t row) const { return western_.at(row); }
    /// Who is called so; unknown where men and women are.
    [[nodiscard]] static Gender gender(std::size_t row);

private:
    NameTable();

    std::map<std::u32string, std::vector<Reading>> spellings_;
    std::vector<bool> western_;
};

/// One spelling for what many hands write: in Latin letters figures used as letters, doubled consonants, a
/// final h that is not spoken; in Arabic ى for ي.
std::u32string spelling_key(std::u32string_view text);

} // namespace radiowrap
