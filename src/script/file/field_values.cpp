#include "script/file/field_values.hpp"

#include "lib/icu/normalize.hpp"
#include "script/file/complaints.hpp"
#include "script/file/fields.hpp"
#include "script/file/lines.hpp"
#include "script/file/times.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace radiowrap {

namespace {

constexpr double longest_pause = 600.0;
constexpr std::size_t longest_language = 35; // BCP 47, section 4.4.1

template <typename Number>
std::optional<Number> read_number(std::string_view text) {
    Number number{};
    const auto [behind, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool all = error == std::errc() && behind == text.data() + text.size();
    return all ? std::optional(number) : std::nullopt;
}

template <typename Fields>
const typename Fields::value_type* find_field(const Fields& fields, std::string_view keyword) {
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const auto& field) { return field.keyword == keyword; });
    return found == fields.end() ? nullptr : &*found;
}

std::string set_time(std::optional<double>& seconds, std::string_view keyword, std::string_view value) {
    if (value.empty()) return {};
    seconds = read_time(value);
    if (!seconds) return in_quotes(value) + " is no time; m:ss.t is expected, as in 1:23.5";
    if (keyword == "pause" && *seconds > longest_pause)
        return fmt::format("a pause of {} is too long; at most 10:00 is possible", value);
    return {};
}

std::string set_flag(bool& flag, std::string_view value) {
    const std::string word = folded(name_in(value));
    flag = word.empty() || word == "yes" || word == "true" || word == "on";
    if (flag || word == "no" || word == "false" || word == "off") return {};
    return in_quotes(value) + " is neither yes nor no";
}

std::string set_other(Segment& segment, std::string_view keyword, std::string_view value) {
    if (value.empty()) return {};
    if (keyword == "rule") {
        segment.rule = without_codes(value);
    } else if (keyword == "confidence") {
        const auto number = read_number<double>(value);
        if (!number || !(*number >= 0.0 && *number <= 1.0))
            return in_quotes(value) + " is no confidence; a number from 0 to 1 is expected";
        segment.confidence = *number;
    } else if (keyword == "number") {
        segment.number = read_number<int>(value);
        if (!segment.number || *segment.number < 0)
            return in_quotes(value) + " is no number of a take; a whole number is expected";
    }
    return {};
}

bool is_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
    const auto digit = [](char c) { return c == '-' || (c >= '0' && c <= '9'); };
    const auto month = read_number<int>(text.substr(5, 2)), day = read_number<int>(text.substr(8, 2));
    return std::all_of(text.begin(), text.end(), digit) && read_number<int>(text.substr(0, 4)) && month &&
           *month >= 1 && *month <= 12 && day && *day >= 1 && *day <= 31;
}

bool is_language(std::string_view text) {
    const auto allowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
    };
    return text.size() >= 2 && text.size() <= longest_language &&
           std::all_of(text.begin(), text.end(), allowed);
}

} // namespace

std::string set_head_field(Article& article, std::string_view keyword, std::string_view value) {
    if (value.empty()) return {};
    if (keyword == "language") {
        article.language = name_in(value);
        if (is_language(article.language)) return {};
        return in_quotes(value) + " is no language; its short name is expected, as in ar or en";
    }
    if (const auto* text = find_field(head_texts, keyword)) article.*text->member = without_codes(value);
    if (keyword == "date" && !is_date(value)) return in_quotes(value) + " is no date; YYYY-MM-DD is expected";
    return {};
}

std::string set_segment_field(Segment& segment, std::string_view keyword, std::string_view value) {
    if (const auto* time = find_field(segment_times, keyword))
        return set_time(segment.*time->member, keyword, value);
    if (const auto* flag = find_field(segment_flags, keyword)) return set_flag(segment.*flag->member, value);
    if (const auto* text = find_field(segment_texts, keyword)) {
        if (!value.empty()) segment.*text->member = without_codes(text->name ? name_in(value) : value);
        return {};
    }
    return set_other(segment, keyword, value);
}

} // namespace radiowrap
