#pragma once

#include "script/analysis.hpp"
#include "script/marks/mark_words.hpp"

#include <array>
#include <optional>
#include <string>

namespace radiowrap {

/// A line of a report, to be asked for marks.
class MarkLine {
public:
    /// Both must outlive it.
    MarkLine(std::string_view text, const LanguageRules& rules);

    [[nodiscard]] const LanguageRules& rules() const { return rules_; }
    [[nodiscard]] std::size_t size() const { return tokens_.size(); }
    [[nodiscard]] const Token& operator[](std::size_t at) const { return tokens_[at]; }
    /// How many tokens from `at` on make a phrase of the class; 0 when none does, or behind the end.
    [[nodiscard]] std::size_t length(std::size_t at, MarkWord word_class) const;
    /// The mark of punctuation at `at`; 0 for a word, or behind the end.
    [[nodiscard]] char32_t mark(std::size_t at) const { return at < size() ? tokens_[at].mark : 0; }
    [[nodiscard]] bool is_colon(std::size_t at) const { return radiowrap::is_colon(mark(at)); }
    /// As written, from the first to the last token.
    [[nodiscard]] std::string text(TokenRange range) const;
    /// The range without punctuation at its ends; brackets count as such.
    [[nodiscard]] TokenRange trimmed(TokenRange range) const;
    /// The last quotation in the range, without its marks; also one that is never closed.
    [[nodiscard]] std::optional<std::string> quotation(TokenRange range) const;
    /// Has capitals, and no small letter.
    [[nodiscard]] bool is_upper(std::size_t at) const;

private:
    const LanguageRules& rules_;
    std::vector<Token> tokens_;
    std::vector<std::array<std::uint8_t, static_cast<std::size_t>(MarkWord::count)>> lengths_;
};

/// What a line declares a clip's length to be.
struct DeclaredLength {
    double seconds = 0.0;
    std::size_t end = 0; ///< behind its last token
};

/// A length that begins at token `at`: "4:11", ":07", "0'45", "45 ثانية", "1 min 20".
std::optional<DeclaredLength> read_length(const MarkLine& line, std::size_t at);

} // namespace radiowrap
