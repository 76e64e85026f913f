#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace radiowrap::spell_out {

enum class Case : std::uint8_t { nominative, accusative, genitive };
enum class Gender : std::uint8_t { masculine, feminine };
/// Indefinite takes nunation; the construct stands before a noun; the definite takes (or has) the article.
enum class State : std::uint8_t { indefinite, construct, definite };

/// How a word takes its endings.
enum class Declension : std::uint8_t {
    full,            ///< three cases, nunation
    diptote,         ///< no nunation, no kasra while indefinite: مَلَايِين
    sound_feminine,  ///< plural in -āt
    dual,            ///< -āni, -ayni; stem of the singular
    sound_masculine, ///< -ūna, -īna: the tens
    defective,       ///< stem in -ī: ثَمَانِي
    fixed            ///< written as it is
};

/// A vowelled word without its ending.
struct Form {
    std::string_view stem;
    Declension declension = Declension::full;
};

/// The word with its ending, without the article.
std::string inflect(Form form, Case grammar_case, State state);

/// The article before a vowelled word, assimilated to a sun letter.
std::string with_article(const std::string& word);

} // namespace radiowrap::spell_out
