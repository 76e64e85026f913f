#include "voice/english/quantity.hpp"

#include "voice/english/numbers.hpp"
#include "voice/english/vocabulary.hpp"

#include <array>
#include <utility>

namespace radiowrap::english {

namespace {

constexpr std::size_t kMostGroups = 8;

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array<Pair, 9> kVulgar = {{{"½", "one half"},
                                          {"¼", "one quarter"},
                                          {"¾", "three quarters"},
                                          {"⅓", "one third"},
                                          {"⅔", "two thirds"},
                                          {"⅕", "one fifth"},
                                          {"⅛", "one eighth"},
                                          {"⅜", "three eighths"},
                                          {"⅝", "five eighths"}}};

constexpr std::array<Pair, 14> kScales = {{{"m", "million"},
                                           {"mn", "million"},
                                           {"M", "million"},
                                           {"million", "million"},
                                           {"b", "billion"},
                                           {"bn", "billion"},
                                           {"B", "billion"},
                                           {"billion", "billion"},
                                           {"tn", "trillion"},
                                           {"trillion", "trillion"},
                                           {"k", "thousand"},
                                           {"K", "thousand"},
                                           {"thousand", "thousand"},
                                           {"hundred", "hundred"}}};

template <std::size_t n>
std::string_view look_up(const std::array<Pair, n>& table, std::string_view written) {
    for (const Pair& pair : table)
        if (pair.first == written) return pair.second;
    return {};
}

bool separates_groups(const Token& token) {
    return token.is(",") || token.is("\u00a0") || token.is("\u202f") || token.is("\u2009");
}

bool is_group(const Token& token) { return token.is_number() && token.text.size() == 3; }

void take_groups(const Text& text, Quantity& quantity) {
    if (quantity.whole.size() > 3 || quantity.whole.front() == '0') return;
    const std::string_view separator = text[quantity.end].text;
    if (!separates_groups(text[quantity.end])) return;
    for (std::size_t groups = 0; groups < kMostGroups; ++groups) {
        if (!text[quantity.end].is(separator) || !is_group(text[quantity.end + 1])) return;
        quantity.whole += text[quantity.end + 1].text;
        quantity.end += 2;
    }
}

void take_decimals(const Text& text, Quantity& quantity) {
    if (!text[quantity.end].is(".") || !text[quantity.end + 1].is_number()) return;
    quantity.decimals = text[quantity.end + 1].text;
    quantity.end += 2;
}

bool may_be_signed(const Token& before) {
    return before.kind == Kind::none || before.kind == Kind::space || before.is("(") || before.is("\"");
}

} // namespace

std::string Quantity::words() const {
    std::string words = whole.empty() ? "" : cardinal(whole);
    if (!decimals.empty()) words += (words.empty() ? "point " : " point ") + one_by_one(decimals);
    if (!vulgar.empty()) words += words.empty() ? vulgar : " and " + as_part(vulgar);
    return words;
}

std::string as_part(std::string fraction) {
    return fraction.starts_with("one ") ? fraction.replace(0, 3, "a") : fraction;
}

std::optional<Quantity> quantity_at(const Text& text, std::size_t at) {
    Quantity quantity;
    quantity.end = at;
    if (text[at].is_number()) {
        quantity.whole = text[at].text;
        quantity.end = at + 1;
        take_groups(text, quantity);
    } else if (text[at].is(".") &&
               (text[at - 1].is_word() || text[at - 1].is_number() || text[at - 1].is("."))) {
        return std::nullopt;
    }
    take_decimals(text, quantity);
    if (quantity.decimals.empty()) {
        quantity.vulgar = look_up(kVulgar, text[quantity.end].text);
        if (!quantity.vulgar.empty()) ++quantity.end;
    }
    if (quantity.end == at) return std::nullopt;
    return quantity;
}

std::optional<Amount> amount_at(const Text& text, std::size_t at) {
    Amount amount;
    if (may_be_signed(text[at - 1]) && (text[at].is("-") || text[at].is("−") || text[at].is("+")))
        amount.words = text[at++].is("+") ? "plus " : "minus ";
    const auto low = quantity_at(text, at);
    if (!low) return std::nullopt;
    amount.words += low->words();
    amount.end = low->end;
    amount.is_one = low->is_one();
    const bool spaced = text[low->end].is_gap();
    const std::size_t dash = text.skip_gap(low->end);
    if (!text[dash].is_dash() || text[dash + 1].is_gap() != spaced) return amount;
    const auto high = quantity_at(text, text.skip_gap(dash + 1));
    if (!high) return amount;
    amount.is_range = true;
    amount.is_one = false;
    amount.words += (high->words() == low->words() ? " " : " to ") + high->words();
    amount.end = high->end;
    return amount;
}

std::optional<std::string> scale_at(const Text& text, std::size_t& end) {
    std::size_t at = end;
    if (text[at].is_gap() || text[at].is("-")) ++at; // "5 million", "a $50-million plan"
    const std::string_view scale = look_up(kScales, text[at].text);
    const bool is_short = text[at].text.size() < 3;
    if (scale.empty() || (is_short && at != end && !text[at].is("bn"))) return std::nullopt;
    end = at + 1;
    return std::string(scale);
}

bool is_attributive(const Text& text, std::size_t first, std::size_t end) {
    if (text[end].is("-") && text[end + 1].is_lower()) return true; // 50m-long
    if (!is_determiner(text.before(first).text)) return false;
    const Token& noun = text.after(end);
    return noun.is_lower() && !is_function_word(noun.text);
}

} // namespace radiowrap::english
