#include "voice/arabic/spell_out/amount.hpp"
#include "voice/arabic/spell_out/numbers_nouns.hpp"
#include "voice/arabic/spell_out/numbers_ordinal.hpp"
#include "voice/arabic/spell_out/readers.hpp"
#include "voice/arabic/spell_out/words.hpp"

namespace radiowrap::spell_out {

namespace {

constexpr std::size_t kReach = 16, kMostTerms = 8;

std::optional<Reading> read_score(const Place& place, const Numeral& first, const Numeral& second) {
    const bool small = first.plain && second.plain && first.value < 200 && second.value < 200;
    const bool none = first.value == 0 || second.value == 0;
    // A range goes up.
    const bool falls = first.value >= second.value && !first.is_year();
    if (!small || !(none || falls || tells_of_match(place))) return std::nullopt;
    const Following following = read_following(place.tokens, second.end);
    if (following.end != second.end || following.noun != kNowhere) return std::nullopt;
    const Case grammar_case = case_of_time(place);
    return Reading{second.end, cardinal(first.value, {Gender::masculine, grammar_case}) + " لِ" +
                                   cardinal(second.value, {Gender::masculine, Case::genitive})};
}

std::optional<Reading> read_fraction(const Place& place, const Numeral& whole, const Numeral& parts) {
    const bool small = whole.plain && parts.plain && whole.value >= 1 && whole.value < parts.value;
    if (!small || parts.value > 10) return std::nullopt;
    const Token& next = place.tokens[place.tokens.skip_gap(parts.end)];
    const bool noun = next.kind == Kind::word && (next.key.starts_with("ال") || can_be_counted(next.key));
    const Case grammar_case = case_of(place, true);
    return Reading{parts.end, fraction(static_cast<int>(whole.value), static_cast<int>(parts.value),
                                       grammar_case, noun)};
}

Reading read_last(const Place& place, std::size_t at, Case grammar_case) {
    Place last{place.tokens, at, at, {}, {}, grammar_case};
    return read_quantity(last).value_or(Reading{at + 1, {}});
}

/// Years, and other numbers from ... to ...
std::optional<Reading> read_range(const Place& place, const Numeral& first, const Numeral& second,
                                  std::size_t at) {
    if (!first.is_whole() || !second.is_whole()) return std::nullopt;
    const bool years = first.is_year() && second.is_year();
    const Following following = read_following(place.tokens, second.end);
    const bool counts = following.end != second.end || following.noun != kNowhere;
    const Case grammar_case = years && !counts ? Case::genitive : case_of(place, counts);
    const bool between = place.tokens[place.tokens.word_before(place.start)].is("بين");
    const Reading last = read_last(place, at, between ? grammar_case : Case::genitive);
    const Counting counting{gender_behind(place.tokens, second.end), grammar_case};
    return Reading{last.end, cardinal(first.value, counting) + (between ? " وَ" : " إِلَى ") + last.text,
                   grammar_case};
}

std::string_view operation(const Token& token) {
    if (token.is("+")) return " زَائِدَ ";
    if (token.is("×") || token.is("x") || token.is("X") || token.is("*")) return " فِي ";
    if (token.is("÷")) return " عَلَى ";
    return token.is("=") ? " يُسَاوِي " : "";
}

/// "1+1", "5×3 أمتار", "6÷2=3".
std::optional<Reading> read_sum(const Place& place, const Numeral& first) {
    const Tokens& tokens = place.tokens;
    std::string text;
    Reading last{first.end, {}};
    for (std::size_t terms = 0; terms < kMostTerms; ++terms) {
        const std::size_t sign = tokens.skip_gap(last.end), next = tokens.skip_gap(sign + 1);
        const std::string_view said = operation(tokens[sign]);
        if (said.empty() || tokens[next].kind != Kind::number) break;
        const bool equals = tokens[sign].is("=");
        text += last.text + std::string(said);
        last = read_last(place, next, equals ? Case::accusative : Case::genitive);
    }
    if (text.empty()) return std::nullopt;
    const Counting counting{Gender::masculine, case_of(place, false)};
    return Reading{last.end, plain_amount(first, counting) + text + last.text};
}

} // namespace

bool tells_of_match(const Place& place) {
    static const WordList words("فاز فازت فوز بفوز الفوز خسر خسرت خسارة خسارته تعادل تعادلا تعادلت التعادل "
                                "بنتيجة نتيجة النتيجة مباراة "
                                "المباراة فوزا بفوزه فوزه بتغلبه تغلبه دوري ملعب مرمى منتخب المنتخب الفريق "
                                "فريق هزم هزيمة تغلب تغلبت تفوق تقدم الدوري مباراته الشوط");
    for (std::size_t i = place.start, steps = 0; i > 0 && steps < kReach; ++steps) {
        const Token& token = place.tokens[--i];
        if (token.kind != Kind::word && token.kind != Kind::space && !token.is("(")) return false;
        if (token.kind == Kind::word && words.has(token.key)) return true;
    }
    return false;
}

std::size_t behind_sign(const Tokens& tokens, std::size_t at, std::string_view signs) {
    if (tokens[at].kind != Kind::symbol || signs.find(tokens[at].key) == std::string_view::npos) return 0;
    const std::size_t next = tokens.skip_gap(at + 1);
    return tokens[next].kind == Kind::number ? next : 0;
}

std::optional<Reading> read_pair(const Place& place) {
    const Tokens& tokens = place.tokens;
    const std::optional<Numeral> first = read_numeral(tokens, place.at);
    if (!first || first->as_digits) return std::nullopt;
    if (auto sum = read_sum(place, *first)) return sum;
    std::size_t sign = tokens.skip_gap(first->end);
    const bool percent = tokens[sign].is("%") || tokens[sign].is("٪");
    if (percent) sign = tokens.skip_gap(sign + 1);
    const std::size_t at = behind_sign(tokens, sign, "-–—/:");
    const std::optional<Numeral> second = at == 0 ? std::nullopt : read_numeral(tokens, at);
    if (!second || second->as_digits) return std::nullopt;
    const bool slash = tokens[sign].is("/");
    if (slash && !(first->is_year() && second->is_year())) return read_fraction(place, *first, *second);
    if (auto score = read_score(place, *first, *second)) return score;
    if (tokens[sign].is(":")) return std::nullopt;
    return read_range(place, *first, *second, at);
}

} // namespace radiowrap::spell_out
