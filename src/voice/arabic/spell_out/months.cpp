#include "voice/arabic/spell_out/numbers.hpp"
#include "voice/arabic/spell_out/readers.hpp"
#include "voice/arabic/spell_out/words.hpp"

namespace radiowrap::spell_out {

std::size_t end_of_month(const Tokens& tokens, std::size_t at) {
    static const WordList months(
        "يناير فبراير مارس أبريل إبريل مايو أيار يونيو يونيه حزيران يوليو يوليه تموز أغسطس آب سبتمبر أيلول "
        "أكتوبر "
        "نوفمبر ديسمبر شباط آذار نيسان جانفي فيفري أفريل ماي جوان جويلية أوت رمضان شعبان شوال رجب محرم");
    static const WordList firsts("كانون تشرين"), seconds("الأول الثاني أول ثاني");
    if (tokens[at].kind != Kind::word) return at;
    if (months.has(tokens[at].key)) return at + 1;
    const bool pair = firsts.has(tokens[at].key) && tokens[at + 1].is_gap() &&
                      tokens[at + 2].kind == Kind::word && seconds.has(tokens[at + 2].key);
    return pair ? at + 3 : at;
}

namespace {

std::string written(const Tokens& tokens, std::size_t from, std::size_t to) {
    std::string text;
    for (std::size_t i = from; i < to; ++i) text += tokens[i].text;
    return text;
}

/// The second name behind a slash, which is not spoken.
std::size_t read_second_name(const Tokens& tokens, std::size_t end, std::string& text) {
    const std::size_t slash = tokens.skip_gap(end);
    if (!tokens[slash].is("/")) return end;
    const std::size_t second = tokens.skip_gap(slash + 1), behind = end_of_month(tokens, second);
    if (behind == second) return end;
    text += " " + written(tokens, second, behind);
    return behind;
}

/// The second name in brackets, which stay.
std::size_t behind_brackets(const Tokens& tokens, std::size_t end) {
    const std::size_t open = tokens.skip_gap(end), month = tokens.skip_gap(open + 1);
    if (!tokens[open].is("(")) return end;
    const std::size_t close = tokens.skip_gap(end_of_month(tokens, month));
    return close > month && tokens[close].is(")") ? close + 1 : end;
}

} // namespace

std::optional<Reading> read_month(const Tokens& tokens, std::size_t at) {
    std::size_t end = end_of_month(tokens, at);
    if (end == at) return std::nullopt;
    std::string text = written(tokens, at, end);
    end = read_second_name(tokens, end, text);
    const std::size_t behind = behind_brackets(tokens, end);
    text += written(tokens, end, behind);
    end = behind;
    const std::size_t number = tokens.skip_gap(end);
    const std::optional<Numeral> year = read_numeral(tokens, number);
    if (number > end && year && year->is_year() && !tokens[year->end].is("%")) {
        text += " عَامَ " + cardinal(year->value, {Gender::masculine, Case::genitive});
        end = year->end;
        const Token& era = tokens[tokens.skip_gap(end)];
        if (era.is("م") || era.is("ه")) {
            text += era.is("م") ? " مِيلَادِيَّةٍ" : " هِجْرِيَّةٍ";
            end = tokens.skip_gap(end) + 1;
        }
    }
    return Reading{end, text};
}

} // namespace radiowrap::spell_out
