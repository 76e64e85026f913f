#include "article/byline.hpp"

#include "article/head_words.hpp"

#include <algorithm>
#include <utility>

namespace radiowrap {

namespace {

constexpr std::size_t longest_byline = 18; // tokens
constexpr std::size_t longest_name = 6;
constexpr std::size_t longest_station = 5;
constexpr std::size_t longest_bare_station = 2;
constexpr std::size_t longest_bare_name = 3;

bool is_separator(const Token& token) {
    const char32_t mark = token.mark;
    return is_dash(mark) || is_comma(mark) || mark == U'|' || mark == U'/' || mark == U'\u00B7' ||
           mark == U'\u2022' || mark == U';';
}

/// Reads one line; the parts between its separators are settled one after the other.
class BylineReader {
public:
    BylineReader(std::string_view line, const ArticleLanguage& language) : words_(line, language) {}

    std::optional<Byline> read(bool first_line) {
        if (!split()) return std::nullopt;
        for (const Part& part : parts_) settle(part);
        settle_rest();
        if (!is_byline(first_line)) return std::nullopt;
        byline_.opened = opened_ || filler_;
        return byline_;
    }

    std::optional<Byline> read_bare() {
        if (!split() || words_.capitals() || parts_.size() != 2) return std::nullopt;
        if (!is_dash(tokens()[parts_[0].to].mark)) return std::nullopt;
        const auto words = [](Part part) { return part.to - part.from; };
        const bool swapped = words(parts_[0]) > 1 && words(parts_[1]) == 1;
        const Part station = parts_[swapped ? 1 : 0], reporter = parts_[swapped ? 0 : 1];
        const bool short_names = words(station) <= longest_bare_station && words(reporter) > 1 &&
                                 words(reporter) <= longest_bare_name;
        if (!short_names || !is_name(station) || !is_name(reporter)) return std::nullopt;
        byline_.reporter = words_.text(reporter);
        return byline_;
    }

    std::optional<std::string> read_credit() const {
        for (std::size_t i = 1; i < tokens().size(); ++i) {
            const std::size_t behind = i + words_.length(i, ArticleWord::interviewer);
            if (behind == i || behind >= tokens().size()) continue;
            const bool colon = tokens()[behind].mark == U':';
            const Part name{behind + (colon ? 1 : 0), tokens().size()};
            if (colon ? is_name(name) : is_known_name(name)) return words_.text(name);
        }
        return std::nullopt;
    }

private:
    const std::vector<Token>& tokens() const { return words_.tokens(); }

    /// False when the line holds what no byline holds.
    bool split() {
        if (tokens().empty() || tokens().size() > longest_byline) return false;
        Part part;
        for (std::size_t i = 0; i < tokens().size(); ++i) {
            const bool colon = tokens()[i].mark == U':' && i + 1 < tokens().size();
            if (!tokens()[i].is_word() && !is_separator(tokens()[i]) && !colon) return false;
            if (!is_separator(tokens()[i])) continue;
            push({part.from, i});
            part.from = i + 1;
        }
        push({part.from, tokens().size()});
        return !parts_.empty() && parts_.size() <= 4;
    }

    void push(Part part) {
        if (!part.empty()) parts_.push_back(part);
    }

    void settle(Part part) {
        if (is_date(part)) return;
        if (const std::size_t editor = words_.length(part.from, ArticleWord::byline_editor)) {
            settle_editor({part.from + editor, part.to});
        } else if (const std::size_t opener = words_.length(part.from, ArticleWord::byline_opener)) {
            settle_opened({part.from + opener, part.to});
        } else if (words_.length(part.from, ArticleWord::byline_filler) == part.to - part.from) {
            filler_ = true;
        } else if (settle_exclusive(part) || settle_correspondent(part) || settle_joined(part)) {
            return;
        } else if (words_.has(part, ArticleWord::station) && !byline_.station) {
            byline_.station = words_.text(part);
            station_first_ = words_.length(part.from, ArticleWord::station) > 0 || words_.capitals();
        } else {
            unsettled_.push_back(part);
        }
    }

    /// "NAME | 12 May 2024"
    [[nodiscard]] bool is_date(Part part) const {
        bool digits = false;
        for (std::size_t i = part.from; i < part.to; ++i) {
            digits = digits || tokens()[i].digits;
            if (!tokens()[i].digits && words_.length(i, ArticleWord::month) == 0 &&
                words_.length(i, ArticleWord::weekday) == 0)
                return false;
        }
        return digits;
    }

    /// "editing by NAME" says who did not report.
    void settle_editor(Part part) {
        const bool colon = !part.empty() && tokens()[part.from].mark == U':';
        if (colon) ++part.from;
        byline_.edited = byline_.edited || is_known_name(part) || (colon && is_name(part)) ||
                         (words_.capitals_tell_names() && part.to - part.from > 1 && is_name(part));
    }

    /// "خاص راديو النسيم", "Breeze Radio exclusive"
    bool settle_exclusive(Part part) {
        Part station = part;
        station.from += words_.length(part.from, ArticleWord::byline_filler);
        for (std::size_t i = part.from + 1; i < part.to && station.from == part.from; ++i)
            if (i + words_.length(i, ArticleWord::byline_filler) == part.to) station.to = i;
        if (station.to - station.from == part.to - part.from || !is_station(station)) return false;
        byline_.station = words_.text(station);
        filler_ = true;
        return true;
    }

    /// "Breeze Radio correspondent Nora Finch"
    bool settle_correspondent(Part part) {
        for (std::size_t i = part.from + 1; i < part.to; ++i) {
            const std::size_t opener = words_.length(i, ArticleWord::byline_opener);
            if (opener == 0) continue;
            if (!is_station({part.from, i}) || !is_known_name({i + opener, part.to})) return false;
            byline_.station = words_.text({part.from, i});
            settle_opened({i + opener, part.to});
            return true;
        }
        return false;
    }

    /// "Nora Finch for Breeze Radio"
    bool settle_joined(Part part) {
        for (std::size_t i = part.from + 2; i + 1 < part.to; ++i) {
            if (words_.length(i, ArticleWord::byline_joiner) == 0) continue;
            if (byline_.reporter || !is_known_name({part.from, i}) || !is_station({i + 1, part.to}))
                return false;
            byline_.reporter = words_.text({part.from, i});
            byline_.station = words_.text({i + 1, part.to});
            sure_name_ = true;
            return true;
        }
        return false;
    }

    [[nodiscard]] bool is_station(Part part) const {
        return !byline_.station && !part.empty() && part.to - part.from <= longest_station && is_name(part) &&
               words_.has(part, ArticleWord::station);
    }

    /// "مراسل راديو النسيم في حلب: سامر العلي", "مراسل راديو النسيم سامر العلي": without the station.
    Part take_station(Part part) {
        if (byline_.station || words_.length(part.from, ArticleWord::station) == 0) return part;
        std::size_t name = part.from + 1;
        while (name < part.to && tokens()[name].mark != U':' &&
               words_.length(name, ArticleWord::given_name) == 0)
            ++name;
        const bool colon = name < part.to && tokens()[name].mark == U':';
        Part station{part.from, name};
        for (std::size_t i = name; i-- > part.from;) // "في حلب"
            if (words_.length(i, ArticleWord::function_word) > 0) station.to = i;
        const Part rest{name + (colon ? 1 : 0), part.to};
        if (!is_station(station) || !is_name(rest)) return part;
        byline_.station = words_.text(station);
        colon_ = colon_ || colon;
        return rest;
    }

    /// `part` follows "تقرير" or "By".
    void settle_opened(Part part) {
        if (!part.empty() && tokens()[part.from].mark == U':') {
            ++part.from;
            colon_ = true;
        }
        if (!part.empty()) part = take_station(part);
        for (std::size_t i = part.from + 1; i + 1 < part.to; ++i)
            if (words_.length(i, ArticleWord::byline_joiner) > 0) {
                if (!byline_.station) byline_.station = words_.text({i + 1, part.to});
                part.to = i;
            }
        opened_ = true;
        if (byline_.reporter || !is_name(part)) return;
        byline_.reporter = words_.text(part);
        sure_name_ = is_known_name(part) || (words_.capitals_tell_names() && part.to - part.from > 1);
    }

    /// Words that can be a name: few, no numbers, no function words, capitals where the language has them.
    [[nodiscard]] bool is_name(Part part) const {
        if (part.empty() || part.to - part.from > longest_name) return false;
        for (std::size_t i = part.from; i < part.to; ++i) {
            const Token& token = tokens()[i];
            if (!token.is_word() || token.digits || words_.length(i, ArticleWord::place) > 0) return false;
            const bool link = words_.length(i, ArticleWord::byline_link) > 0;
            if (words_.capitals() && !token.capital && !link) return false;
            if (!words_.capitals() && words_.length(i, ArticleWord::function_word) > 0) return false;
        }
        return !words_.capitals() || tokens()[part.from].capital;
    }

    [[nodiscard]] bool is_known_name(Part part) const {
        return is_name(part) && part.to - part.from > 1 &&
               words_.length(part.from, ArticleWord::given_name) > 0;
    }

    /// Parts that say nothing of themselves: a known given name makes a reporter, and what is left beside a
    /// marker is the station.
    void settle_rest() {
        const bool exclusive =
            filler_ && !byline_.station && unsettled_.size() == 1; // "خاص" stands with a station
        for (auto part = unsettled_.begin(); part != unsettled_.end() && !byline_.reporter && !exclusive;) {
            if (!is_known_name(*part)) {
                ++part;
                continue;
            }
            byline_.reporter = words_.text(*part);
            sure_name_ = true;
            part = unsettled_.erase(part);
        }
        if (unsettled_.size() != 1) return;
        const Part part = unsettled_.front();
        if (settle_swapped(part) || settle_colon(part)) return;
        if (words_.has(part, ArticleWord::place) && !names_place_inside(part)) return;
        if (!byline_.station && (filler_ || byline_.reporter) && !is_time(part))
            byline_.station = words_.text(part);
        else if (byline_.station && !byline_.reporter && !filler_ && part.to - part.from > 1 && is_name(part))
            byline_.reporter = words_.text(part);
    }

    /// "09:14 ص", "12/3/2024"; "FM 98" begins with a word.
    [[nodiscard]] bool is_time(Part part) const { return !part.empty() && tokens()[part.from].digits; }

    /// "مراسل المدى - سلمى الخطيب": behind the opener stands the station.
    bool settle_swapped(Part part) {
        if (!opened_ || !byline_.reporter || sure_name_ || byline_.station || !is_known_name(part))
            return false;
        byline_.station = std::exchange(byline_.reporter, words_.text(part));
        sure_name_ = true;
        return true;
    }

    /// "خاص - المدى: سلمى الخطيب"
    bool settle_colon(Part part) {
        std::size_t colon = part.from;
        while (colon < part.to && tokens()[colon].mark != U':') ++colon;
        if (colon == part.to) return false;
        const Part name{colon + 1, part.to};
        if (!filler_ || byline_.reporter || byline_.station || !is_name({part.from, colon}) || !is_name(name))
            return true; // and nothing that anybody is called
        byline_.station = words_.text({part.from, colon});
        byline_.reporter = words_.text(name);
        return true;
    }

    /// "صوت حلب الحر" in front of "تقرير: NAME"; "ريف حلب" is where it was made.
    [[nodiscard]] bool names_place_inside(Part part) const {
        return opened_ && byline_.reporter && part.to - part.from > 2 &&
               words_.length(part.from, ArticleWord::place) == 0 &&
               words_.length(part.to - 1, ArticleWord::place) == 0;
    }

    [[nodiscard]] bool is_byline(bool first_line) const {
        if (first_line && holds_headline()) return false;
        if (first_line) return (sure_name_ && (opened_ || byline_.station)) || (filler_ && byline_.station);
        if (filler_ || (byline_.station && byline_.reporter)) return true;
        if (opened_) return byline_.reporter && (sure_name_ || colon_ || parts_.size() > 1);
        if (sure_name_ || byline_.edited) return true;
        return byline_.station && station_first_ && parts_.size() == 1 && tokens().size() <= 4;
    }

    /// "NAME: words of the interview - حاورته: NAME"
    [[nodiscard]] bool holds_headline() const {
        return std::any_of(unsettled_.begin(), unsettled_.end(), [&](Part part) {
            for (std::size_t i = part.from; i < part.to; ++i)
                if (tokens()[i].mark == U':') return true;
            return part.to - part.from > longest_station;
        });
    }

    HeadWords words_;
    std::vector<Part> parts_;
    std::vector<Part> unsettled_;
    Byline byline_;
    bool opened_ = false;        ///< "By", "تقرير" was there
    bool colon_ = false;         ///< and a colon behind it
    bool filler_ = false;        ///< "خاص" was there
    bool sure_name_ = false;     ///< the reporter's name is one without doubt
    bool station_first_ = false; ///< the station's name begins with a word for a station
};

} // namespace

std::optional<Byline> parse_byline(std::string_view line, const ArticleLanguage& language, bool first_line) {
    return BylineReader(line, language).read(first_line);
}

std::optional<std::string> find_credit(std::string_view headline, const ArticleLanguage& language) {
    return BylineReader(headline, language).read_credit();
}

std::optional<Byline> parse_bare_byline(std::string_view line, const ArticleLanguage& language) {
    return BylineReader(line, language).read_bare();
}

} // namespace radiowrap
