#include "article/dateline.hpp"

#include "article/head_words.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t longest_dateline = 24; // tokens
constexpr std::size_t longest_agency = 4;
constexpr std::size_t most_unknown_words = 3;

/// Reads tokens for as long as they can be a dateline, and keeps what speaks for one.
class DatelineReader {
public:
    DatelineReader(std::string_view paragraph, const ArticleLanguage& language)
        : words_(paragraph.substr(0, head_bytes(paragraph)), language) {}

    /// The first byte of what follows the dateline; 0 when there is none, or when nothing would be left to
    /// read.
    std::size_t read() {
        std::size_t count = count_tokens();
        if (count == 0) count = lone_agency();
        if (count == 0 || count >= tokens().size()) return 0;
        return static_cast<std::size_t>(tokens()[count].text.data() - tokens()[0].text.data());
    }

private:
    std::size_t count_tokens() {
        std::size_t at = 0;
        while (at < std::min(tokens().size(), longest_dateline)) {
            if (is_dash(tokens()[at].mark)) {
                const std::size_t source = has_city_ && !agency_ ? source_length(at + 1) : 0;
                const bool agency = source > 0 || (has_city_ && !agency_ && agency_follows(at + 1));
                if (at > 0 && has_city_ && is_sure() && !is_aside(at) && !agency) return behind_dashes(at);
                const bool more = has_city_ && (date_follows(at + 1) || agency_follows(at + 1));
                if (at == 0 || !(agency_ || agency || more))
                    return 0; // `(AGENCY) - CITY -`, `CITY - DATE -`, `CITY - AGENCY -` go on
                at += 1 + source;
                agency_ = agency_ || source > 0;
            } else if (const std::size_t agency = agency_length(at)) {
                const bool known = names_agency(at, agency);
                const bool slashes = tokens()[at].mark == U'/';
                agency_ = true;
                guessed_ = guessed_ || !known;
                at += agency;
                if (has_city_ && is_sure() && goes_on_without_dash(at, known && slashes)) return at;
            } else if (is_comma(tokens()[at].mark) || tokens()[at].mark == U':') {
                if (has_city_ && date_ && known_place_ && !date_follows(at + 1)) return at + 1;
                if (tokens()[at].mark == U':') return closes_at_colon() ? at + 1 : 0;
                comma_ = comma_ || (has_city_ && !date_);
                ++at;
            } else if (tokens()[at].mark == U'/' && has_city_) { // `CITY/DATE/AGENCY/`, `CITY/CITY`
                const std::size_t source = agency_ ? 0 : source_length(at + 1);
                at += 1 + source;
                agency_ = agency_ || source > 0;
            } else if (const std::size_t words = word_length(at)) {
                at += words;
            } else {
                return 0;
            }
        }
        return 0;
    }

    /// "(Reuters) - The bridge": an agency that we know, without a city.
    [[nodiscard]] std::size_t lone_agency() const {
        const std::size_t length = tokens().empty() ? 0 : bracket_length(0);
        if (length == 0 || !names_agency(0, length) || length >= tokens().size()) return 0;
        return is_dash(tokens()[length].mark) ? behind_dashes(length) : 0;
    }

    static std::size_t head_bytes(std::string_view paragraph) {
        std::size_t end = std::min<std::size_t>(paragraph.size(), 400);
        while (end > 0 && end < paragraph.size() && (paragraph[end] & 0xC0) == 0x80) --end;
        return end;
    }

    const std::vector<Token>& tokens() const { return words_.tokens(); }

    [[nodiscard]] std::size_t behind_dashes(std::size_t at) const {
        while (at < tokens().size() && is_dash(tokens()[at].mark)) ++at;
        return at;
    }

    /// "دمشق ـ سانا:", "Greenhaven, 3 May 2020:". Where capitals tell no name, the city has to be known.
    [[nodiscard]] bool closes_at_colon() const {
        if (!has_city_) return false;
        if (agency_ && known_place_ && unknown_ == 0) return true;
        return date_ && number_ && comma_ && words_.capitals() && unknown_ < most_unknown_words;
    }

    /// The name of an agency or a station without brackets, behind a city that we know: "سانا" in
    /// "دمشق ـ سانا ـ". 0 where words follow it: they are the story's.
    [[nodiscard]] std::size_t source_length(std::size_t at) const {
        if (at >= tokens().size() || !known_place_ || (unknown_ > 0 && !date_)) return 0;
        if (words_.length(at, ArticleWord::station) == 0) return 0;
        std::size_t end = at;
        while (end < tokens().size() && tokens()[end].is_word() && !tokens()[end].digits) ++end;
        const bool closed =
            end < tokens().size() &&
            (is_dash(tokens()[end].mark) || tokens()[end].mark == U':' || tokens()[end].mark == U'/');
        return closed && end - at <= longest_agency ? end - at : 0;
    }

    /// A dash after unknown words may be the writer's; a date, an agency or a place we know settles it.
    /// A number that is no date ("M 01 (Choir)") is that of something else.
    [[nodiscard]] bool is_sure() const {
        if (unknown_ > most_unknown_words || (number_ && !date_)) return false;
        if (agency_ || date_ || (all_capitals_ && unknown_ > 0)) return true;
        return known_place_ && unknown_ == 0;
    }

    /// "Paris - long the capital - fell": a second dash closes an aside, unless a date or an agency stands
    /// before.
    [[nodiscard]] bool is_aside(std::size_t dash) const {
        const bool known_agency = agency_ && (!guessed_ || words_.capitals());
        if (known_agency || date_ || (all_capitals_ && unknown_ > 0)) return false;
        for (std::size_t i = dash + 1; i < tokens().size() && !is_sentence_end(tokens()[i].mark); ++i)
            if (is_dash(tokens()[i].mark)) return true;
        return false;
    }

    /// "(أ ف ب)", "/سانا/".
    [[nodiscard]] std::size_t bracket_length(std::size_t at) const {
        const char32_t close = tokens()[at].mark == U'(' ? U')' : tokens()[at].mark == U'/' ? U'/' : 0;
        if (close == 0) return 0;
        for (std::size_t i = at + 1; i < tokens().size() && i <= at + longest_agency + 1; ++i) {
            if (tokens()[i].mark == close) return i > at + 1 ? i + 1 - at : 0;
            if (tokens()[i].digits || is_dash(tokens()[i].mark) || words_.length(i, ArticleWord::month) > 0)
                return 0;
        }
        return 0;
    }

    /// Many a name has a bracket behind it: how it is spoken, its short form, a branch, a party. Only an
    /// agency that we know or a dash makes that of a dateline.
    [[nodiscard]] std::size_t agency_length(std::size_t at) const {
        const std::size_t length = bracket_length(at);
        if (length == 0 || names_agency(at, length)) return length;
        if (words_.has({at + 1, at + length - 1}, ArticleWord::place)) return 0;
        std::size_t behind = at + length;
        while (behind < tokens().size() && tokens()[behind].mark == U'.') ++behind;
        if (behind >= tokens().size()) return 0;
        if (is_dash(tokens()[behind].mark))
            return opens_sentence(behind_dashes(behind)) && may_be_agency(at, length) ? length : 0;
        const bool in_slashes = tokens()[at].mark == U'/' && known_place_ && (unknown_ == 0 || date_);
        return in_slashes || tokens()[behind].mark == U':' ? length : 0;
    }

    /// Where capitals do not tell a city from an office, "الوزير (السابق) -" looks like one: the place or the
    /// date has to be known, or the bracket to hold initials.
    [[nodiscard]] bool may_be_agency(std::size_t at, std::size_t length) const {
        if (words_.capitals() || at == 0 || date_ || (known_place_ && unknown_ == 0)) return true;
        const auto begin = tokens().begin() + static_cast<std::ptrdiff_t>(at) + 1;
        return std::all_of(begin, begin + static_cast<std::ptrdiff_t>(length) - 2, [](const Token& token) {
            return !token.text.empty() &&
                   (token.form.size() <= 2 || static_cast<unsigned char>(token.text[0]) < 0x80);
        });
    }

    /// `length` tokens from the bracket at `at` on hold a word for an agency or a station.
    [[nodiscard]] bool names_agency(std::size_t at, std::size_t length) const {
        const Part inside{at + 1, at + length - 1};
        return words_.has(inside, ArticleWord::station) || words_.has(inside, ArticleWord::byline_filler);
    }

    [[nodiscard]] bool opens_sentence(std::size_t at) const {
        if (at >= tokens().size()) return false;
        return !tokens()[at].is_word() || !words_.capitals() || tokens()[at].capital || tokens()[at].digits;
    }

    /// "دمشق (سانا) أعلنت": behind words that are no place we know, the bracket may be that of their name.
    [[nodiscard]] bool goes_on_without_dash(std::size_t at, bool known_in_slashes) const {
        if (at >= tokens().size() || !tokens()[at].is_word() || !opens_sentence(at)) return false;
        return known_in_slashes || date_ || (known_place_ && unknown_ == 0);
    }

    [[nodiscard]] bool agency_follows(std::size_t at) const {
        const std::size_t length = at < tokens().size() ? agency_length(at) : 0;
        return length > 0 && at + length < tokens().size() && is_dash(tokens()[at + length].mark);
    }

    [[nodiscard]] bool date_follows(std::size_t at) const {
        return at < tokens().size() && (tokens()[at].digits || words_.length(at, ArticleWord::month) > 0);
    }

    std::size_t word_length(std::size_t at) {
        const Token& token = tokens()[at];
        if (!token.is_word()) return token.mark == U'.' ? 1 : 0; // "Jan. 3"
        if (const std::size_t date =
                std::max(words_.length(at, ArticleWord::month), words_.length(at, ArticleWord::weekday))) {
            date_ = true;
            return date;
        }
        if (token.digits) {
            number_ = true;
            date_ = date_ || token.form.find_first_of("-/.") != std::string::npos;
            return 1;
        }
        has_city_ = true;
        if (const std::size_t place = words_.length(at, ArticleWord::place)) {
            known_place_ = true;
            return place;
        }
        if (words_.capitals() && !token.capital) return 0;
        ++unknown_;
        all_capitals_ = all_capitals_ && is_all_capitals(token.text, 3);
        return 1;
    }

    HeadWords words_;
    bool has_city_ = false;
    bool known_place_ = false;
    bool agency_ = false;
    bool guessed_ = false; ///< and it is none that we know
    bool date_ = false;
    bool number_ = false;
    bool comma_ = false; ///< between the city and the date
    bool all_capitals_ = true;
    std::size_t unknown_ = 0;
};

} // namespace

std::size_t dateline_length(std::string_view paragraph, const ArticleLanguage& language) {
    return DatelineReader(paragraph, language).read();
}

bool is_date_line(std::string_view line, const ArticleLanguage& language) {
    const HeadWords words(line, language);
    constexpr std::size_t longest_zone = 4; // "AM", "EDT"
    bool digits = false, zone = false, day = false;
    for (std::size_t i = 0; i < words.tokens().size();) {
        const Token& token = words.tokens()[i];
        const std::size_t date =
            std::max(words.length(i, ArticleWord::month), words.length(i, ArticleWord::weekday));
        const bool capitals =
            token.is_word() && token.text.size() <= longest_zone && digits && is_all_capitals(token.text, 2);
        if (token.is_word() && !token.digits && date == 0 && !capitals) return false;
        zone = zone || (capitals && !token.digits && date == 0);
        day = day || date > 0 || (token.digits && token.text.find('-') != std::string_view::npos);
        digits = digits || token.digits;
        i += std::max<std::size_t>(date, 1);
    }
    return digits && (!zone || day); // no zone is the "EU" of "2030 EU"
}

} // namespace radiowrap
