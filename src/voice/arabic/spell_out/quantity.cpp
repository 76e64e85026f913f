#include "voice/arabic/spell_out/amount.hpp"
#include "voice/arabic/spell_out/numbers_nouns.hpp"
#include "voice/arabic/spell_out/numbers_ordinal.hpp"
#include "voice/arabic/spell_out/numbers_units.hpp"
#include "voice/arabic/spell_out/readers.hpp"
#include "voice/arabic/spell_out/words.hpp"

namespace radiowrap::spell_out {

namespace {

constexpr std::string_view kPercent = " بِالْمِئَةِ";

bool is_year_word(const Token& token) {
    static const WordList words("عام سنة العام السنة أعوام الأعوام للأعوام عامي سنتي لعام بعام وعام لسنة "
                                "بسنة وسنة للعام للسنة بالعام");
    return token.kind == Kind::word && words.has(token.key);
}

/// Things that have numbers; what follows the number is not counted by it.
bool has_number(const Token& token) {
    static const WordList words(
        "المادة القرار الفقرة البند الجلسة الطريق القناة الفرقة اللواء المجموعة الصفحة الرقم رقم الطبعة "
        "الحلقة "
        "الفصل الباب العدد الغرفة الشارع المرسوم القانون بالمادة للمادة بالقرار للقرار");
    return token.kind == Kind::word && words.has(token.key);
}

bool is_season(const Token& token) {
    static const WordList words("منذ حتى صيف شتاء ربيع خريف مطلع نهاية بداية أواخر أوائل منتصف خلال في");
    return token.kind == Kind::word && words.has(token.key);
}

/// "1990م", "1445 هـ".
std::optional<Reading> read_era(const Place& place, const Numeral& numeral) {
    const std::size_t at = place.tokens.skip_gap(numeral.end);
    const bool hijri = place.tokens[at].is("ه");
    const Token& before = place.tokens[place.tokens.word_before(place.start)];
    const bool miladi = place.tokens[at].is("م") && (numeral.is_year() || is_year_word(before));
    if (!numeral.is_whole() || !(hijri || miladi)) return std::nullopt;
    const bool year = is_year_word(before) && !before.key.ends_with("ة");
    const Gender gender = year ? Gender::masculine : Gender::feminine;
    const std::string number = cardinal(numeral.value, {gender, Case::genitive});
    return Reading{at + 1, number + (hijri ? " هِجْرِيَّةٍ" : " مِيلَادِيَّةٍ"), Case::genitive};
}

/// One and two stand behind their noun, or are said by its dual.
std::string with_one_or_two(const Numeral& numeral, const Token& noun, Counting counting) {
    const std::uint64_t rest = numeral.value % 100;
    std::string text;
    if (numeral.value > rest)
        text = cardinal(numeral.value - rest, {counting.counted, counting.grammar_case}) + " وَ";
    const std::string one = singular_of(noun.text);
    text += rest == 1 ? one : dual_of(one, counting.grammar_case);
    if (numeral.is_half()) return text + and_half(counting.grammar_case);
    return text + " " + cardinal(rest, {counting.counted, counting.grammar_case});
}

Reading read_noun_amount(const Place& place, const Numeral& numeral, const Following& following,
                         Counting counting) {
    const Token& noun = place.tokens[following.noun];
    counting.counted = gender_of(noun.key);
    counting.noun_follows = true;
    const std::uint64_t rest = numeral.value % 100;
    const bool whole = numeral.fraction.empty() || (numeral.is_half() && numeral.value > 0);
    if (whole && (rest == 1 || rest == 2) && !counting.definite)
        return {following.noun + 1, with_one_or_two(numeral, noun, counting)};
    if (numeral.is_half() && numeral.value > 0)
        return {following.noun + 1,
                cardinal(numeral.value, counting) + " " + noun.text + and_half(counting.grammar_case)};
    return {numeral.end, plain_amount(numeral, counting)};
}

/// Years and paragraphs count nothing. "This year 41 women" does.
void forget_noun(const Place& place, const Numeral& numeral, Following& following) {
    const Token& before = place.tokens[place.tokens.word_before(place.start)];
    const bool year_word = is_year_word(before), article = before.key.starts_with("ال");
    const bool season = numeral.is_year() && is_season(before);
    const bool known = is_known_noun(place.tokens[following.noun].key);
    const bool names = year_word || has_number(before) || season;
    if ((year_word && !article) || (names && !known)) following.noun = kNowhere;
}

Reading read_amount(const Place& place, const Numeral& numeral, Following following, const Noun* currency) {
    if (currency != nullptr) following.unit = currency;
    if (following.noun != kNowhere) forget_noun(place, numeral, following);
    const bool unit = following.unit != nullptr || following.percent, noun = following.noun != kNowhere;
    Counting counting;
    counting.grammar_case = case_of(place, unit || noun);
    counting.definite = place.prefix.definite;
    const Token& before = place.tokens[place.tokens.word_before(place.start)];
    if (numeral.is_year() && is_year_word(before) && !noun) {
        counting.grammar_case = Case::genitive;
        const bool sana = before.key.ends_with("ة");
        counting.counted = sana ? Gender::feminine : Gender::masculine;
    } else if (!unit && !noun) {
        counting.counted = gender_ahead(place.tokens, following.end);
    }
    Reading reading{following.end, {}};
    if (following.scale_word != nullptr) {
        const State state = following.unit != nullptr || noun ? State::construct : State::indefinite;
        reading.text = scaled_amount(numeral, following, counting, state);
        if (following.unit != nullptr)
            reading.text += " " + singular(*following.unit, Case::genitive, State::indefinite);
    } else if (following.unit != nullptr) {
        reading.text = unit_amount(numeral, *following.unit, counting);
    } else if (noun) {
        reading = read_noun_amount(place, numeral, following, counting);
    } else {
        reading.text = plain_amount(numeral, counting);
    }
    if (following.percent) reading.text += kPercent;
    reading.number_case = counting.grammar_case;
    return reading;
}

} // namespace

std::optional<Reading> read_quantity(const Place& place) {
    const Token& first = place.tokens[place.at];
    const Noun* currency = first.kind == Kind::symbol ? currency_of(first.key) : nullptr;
    const bool percent = first.is("%") || first.is("٪");
    const bool sign = currency != nullptr || percent;
    const auto numeral = read_numeral(place.tokens, sign ? place.tokens.skip_gap(place.at + 1) : place.at);
    if (!numeral) return read_vulgar(place);
    if (numeral->as_digits) return Reading{numeral->end, digit_by_digit(place.tokens[numeral->end - 1].key)};
    if (auto era = read_era(place, *numeral)) return era;
    Following following = read_following(place.tokens, numeral->end);
    following.percent = following.percent || percent;
    if (following.percent) following.noun = kNowhere;
    Reading reading = read_amount(place, *numeral, following, currency);
    const Place rest{place.tokens, reading.end, reading.end, {}, {}, reading.number_case};
    if (const std::optional<Reading> part = read_vulgar(rest)) {
        reading.text += " وَ" + part->text;
        reading.end = part->end;
    }
    return reading;
}

} // namespace radiowrap::spell_out
