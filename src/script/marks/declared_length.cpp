#include "script/marks/mark_line.hpp"

#include <charconv>

namespace radiowrap {

namespace {

constexpr double longest = 6 * 3600.0; // seconds; more is no clip

std::optional<double> whole(std::string_view digits) {
    int number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (digits.empty() || error != std::errc{} || end != digits.data() + digits.size() || number < 0)
        return std::nullopt;
    return number;
}

/// "4:11", "1:02:03", "0'45".
std::optional<double> clock(std::string_view form) {
    double seconds = 0.0;
    std::size_t parts = 0;
    for (; parts < 3; ++parts) {
        const std::size_t cut = std::min(form.find_first_of(":'"), form.size());
        const auto part = whole(form.substr(0, cut));
        if (!part || (parts > 0 && (cut != 2 || *part > 59.0))) return std::nullopt;
        seconds = seconds * 60.0 + *part;
        if (cut == form.size()) break;
        form.remove_prefix(cut + 1);
    }
    return parts == 0 || parts > 2 ? std::nullopt : std::optional(seconds);
}

/// Adds up numbers and units.
class LengthReader {
public:
    LengthReader(const MarkLine& line, std::size_t at) : line_(line), at_(at) {}

    std::optional<DeclaredLength> read() {
        if (const auto seconds = read_clock()) return DeclaredLength{*seconds, at_};
        double seconds = 0.0;
        bool any = false;
        for (int parts = 0; parts < 2; ++parts) {
            const auto part = read_part(any);
            if (!part) break;
            seconds += *part;
            any = true;
        }
        if (!any || seconds > longest) return std::nullopt;
        return DeclaredLength{seconds, at_};
    }

private:
    std::optional<double> read_clock() {
        const std::size_t colon = line_.is_colon(at_) ? 1 : 0;
        if (at_ + colon >= line_.size() || !line_[at_ + colon].digits) return std::nullopt;
        const std::string& form = line_[at_ + colon].form;
        const auto seconds = colon == 0 ? clock(form) : form.size() == 2 ? whole(form) : std::nullopt;
        if (!seconds || *seconds > longest) return std::nullopt;
        at_ += colon + 1;
        if (form.find('\'') != std::string::npos && is_seconds_mark(at_)) ++at_;
        return seconds;
    }

    /// One number with its unit; a unit alone is one of it. `later`: "1 min 20" leaves the second unit out.
    std::optional<double> read_part(bool later) {
        if (at_ >= line_.size()) return std::nullopt;
        if (const std::size_t half = line_.length(at_, MarkWord::half_minute); half > 0)
            return take(half, 30.0);
        if (line_.length(at_, MarkWord::two_minutes) > 0) return take(1, 120.0);
        if (line_.length(at_, MarkWord::minute) > 0 && line_[at_].form.size() > 3) return take(1, 60.0);
        const std::string_view form = without_conjunction(line_[at_].form);
        const std::size_t digits = std::min(form.find_first_not_of("0123456789"), form.size());
        const auto number = whole(form.substr(0, digits));
        if (!number) return std::nullopt;
        if (digits < form.size()) return read_glued(*number, form.substr(digits));
        if (line_.length(at_ + 1, MarkWord::second) > 0) return take(2, *number);
        if (line_.length(at_ + 1, MarkWord::minute) > 0) return take(2, *number * 60.0);
        if (is_seconds_mark(at_ + 1)) return take(2, *number);
        if (is_quote(at_ + 1) && is_quote(at_ + 2)) return take(3, *number); // 12''
        return later && *number < 60.0 ? take(1, *number) : std::nullopt;
    }

    /// "45s", "45ث"
    std::optional<double> read_glued(double number, std::string_view unit) {
        const std::vector<Token> word = split_tokens(unit);
        std::array<std::uint8_t, static_cast<std::size_t>(MarkWord::count)> lengths{};
        if (word.size() != 1 || !line_.rules().marks.match(word, 0, word.front().key, lengths))
            return std::nullopt;
        if (lengths[static_cast<std::size_t>(MarkWord::second)] == 1) return take(1, number);
        if (lengths[static_cast<std::size_t>(MarkWord::minute)] == 1) return take(1, number * 60.0);
        return std::nullopt;
    }

    std::optional<double> take(std::size_t tokens, double seconds) {
        at_ += tokens;
        return seconds;
    }

    [[nodiscard]] bool is_quote(std::size_t at) const {
        return line_.mark(at) == U'\'' || line_.mark(at) == U'\u2019';
    }

    [[nodiscard]] bool is_seconds_mark(std::size_t at) const {
        return line_.mark(at) == U'"' || line_.mark(at) == U'\u2033' || line_.mark(at) == U'\u201D';
    }

    [[nodiscard]] std::string_view without_conjunction(std::string_view form) const {
        for (const std::string& conjunction : line_.rules().writing.conjunctions)
            if (form.starts_with(conjunction)) return form.substr(conjunction.size());
        return form;
    }

    const MarkLine& line_;
    std::size_t at_;
};

} // namespace

std::optional<DeclaredLength> read_length(const MarkLine& line, std::size_t at) {
    return LengthReader(line, at).read();
}

} // namespace radiowrap
