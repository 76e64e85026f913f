#include "voice/arabic/spell_out/numbers_ordinal.hpp"
#include "voice/arabic/spell_out/readers.hpp"
#include "voice/arabic/spell_out/words.hpp"

namespace radiowrap::spell_out {

namespace {

struct Time {
    int hour = 0, minute = 0;
    std::size_t end = 0;
};

int number_of(const Token& token) { return std::stoi(token.key); }

std::string minutes(int minute, Case grammar_case) {
    const auto part = [&](const char* word) { return " وَ" + inflect({word}, grammar_case, State::definite); };
    if (minute == 0) return {};
    if (minute == 15) return part("الرُّبُع");
    if (minute == 20) return part("الثُّلُث");
    if (minute == 30) return part("النِّصْف");
    constexpr Noun noun{{"دَقِيقَة"}, {"دَقَائِق", Declension::diptote}, Gender::feminine, {}, {}};
    const std::string text = counted(static_cast<std::uint64_t>(minute), noun, {noun.gender, grammar_case});
    return " وَ" + text + (minute == 1 ? " " + cardinal(1, {noun.gender, grammar_case}) : "");
}

std::string_view part_of_day(int hour) {
    if (hour == 0 || hour == 24) return " لَيْلًا";
    if (hour <= 12) return {};
    return hour < 17 ? " بَعْدَ الظُّهْرِ" : " مَسَاءً";
}

bool names_part_of_day(const Token& token) {
    static const WordList words("صباحا مساء فجرا ظهرا ليلا عصرا بعد قبل ليل صباح ص م");
    return token.kind == Kind::word && words.has(token.key);
}

/// "ص", "م" and "تغ" behind a time.
std::string read_markers(const Tokens& tokens, std::size_t& end) {
    std::string text;
    const std::size_t at = tokens.skip_gap(end), behind = tokens.skip_gap(at + 1);
    const bool title = tokens[at + 1].is(".") && tokens[at + 2].is_gap() && tokens[at + 3].kind == Kind::word;
    if (tokens[at].is("ص") || (tokens[at].is("م") && !title)) {
        text = tokens[at].is("ص") ? " صَبَاحًا" : " مَسَاءً";
        end = at + 1;
    }
    const std::size_t zone = text.empty() ? at : behind;
    if (tokens[zone].is("تغ") || tokens[zone].is("GMT")) {
        text += " بِتَوْقِيتِ غِرِينِتْشْ";
        end = zone + 1;
    }
    return text;
}

std::string spoken(const Tokens& tokens, Time time, std::size_t& end, Case grammar_case) {
    const bool named = names_part_of_day(tokens[tokens.skip_gap(time.end)]);
    end = time.end;
    const std::string markers = read_markers(tokens, end);
    if (time.hour % 24 == 0 && time.minute == 0 && !named)
        return inflect({"مُنْتَصَف"}, grammar_case, State::construct) + " اللَّيْلِ" + markers;
    const int hour = (time.hour + 11) % 12 + 1;
    std::string text = hour_ordinal(hour, grammar_case) + minutes(time.minute, grammar_case);
    if (!named) text += part_of_day(time.hour);
    return text + markers;
}

/// "10:30", with seconds or without, which are not spoken.
std::optional<Time> with_colon(const Tokens& tokens, std::size_t at) {
    if (!tokens[at].is_digits(1, 2)) return std::nullopt;
    const std::size_t minute = behind_sign(tokens, tokens.skip_gap(at + 1), ":");
    if (!tokens[minute].is_digits(2, 2) || minute == 0) return std::nullopt;
    Time time{number_of(tokens[at]), number_of(tokens[minute]), minute + 1};
    if (tokens[minute + 1].is(":") && tokens[minute + 2].is_digits(2, 2)) time.end = minute + 3;
    if (time.hour > 24 || time.minute > 59) return std::nullopt;
    return time;
}

/// "8", "1300": a time only behind its word.
std::optional<Time> without_colon(const Tokens& tokens, std::size_t at) {
    if (!tokens[at].is_digits(1, 4) || tokens[at].key.size() == 3) return std::nullopt;
    const int number = number_of(tokens[at]);
    const bool both = tokens[at].key.size() == 4;
    const Time time{both ? number / 100 : number, both ? number % 100 : 0, at + 1};
    if (time.hour > 24 || time.minute > 59 || number == 0) return std::nullopt;
    return time;
}

} // namespace

std::optional<Reading> read_clock(const Place& place) {
    const Tokens& tokens = place.tokens;
    std::optional<Time> time = with_colon(tokens, place.at);
    std::size_t before = tokens.word_before(place.start);
    static const WordList hour_words("الساعة للساعة بالساعة والساعة");
    const bool hour = tokens[before].kind == Kind::word && hour_words.has(tokens[before].key);
    if (!time && hour) time = without_colon(tokens, place.at);
    if (!time) return std::nullopt;
    Case grammar_case = case_of_time(place);
    if (hour && !place.forced)
        grammar_case = case_of_noun(tokens, before) == Case::genitive ? Case::genitive : Case::accusative;
    Reading reading;
    reading.text = spoken(tokens, *time, reading.end, grammar_case);
    const std::size_t second = behind_sign(tokens, tokens.skip_gap(reading.end), "-–");
    const std::optional<Time> until = second == 0 ? std::nullopt : with_colon(tokens, second);
    if (until) reading.text += " إِلَى " + spoken(tokens, *until, reading.end, Case::genitive);
    return reading;
}

} // namespace radiowrap::spell_out
