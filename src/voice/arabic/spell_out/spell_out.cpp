#include "voice/arabic/spell_out/spell_out.hpp"

#include "voice/arabic/spell_out/readers.hpp"

#include <array>
#include <utility>

namespace radiowrap {

namespace {

using namespace spell_out;

bool is_wordlike(const Token& token) {
    return token.kind == Kind::word || token.kind == Kind::foreign || token.kind == Kind::number ||
           token.kind == Kind::verbatim;
}

bool ends_sentence(const Token& token) {
    return token.text.find('\n') != std::string::npos || token.is(".") || token.is("!") || token.is("؟") ||
           token.is("?") || token.is("؛") || token.is(":");
}

/// Walks through the tokens; what it has read of one number decides the next that is joined to it.
class Speaker {
public:
    explicit Speaker(std::string_view text) : tokens_(text) {}

    std::string spoken() {
        while (at_ < tokens_.size())
            if (!read_number() && !read_other()) copy();
        return std::move(text_);
    }

private:
    bool read_number() {
        const bool apart = at_ == 0 || tokens_[at_ - 1].kind != Kind::word;
        Place place{tokens_, at_, at_, {}, earlier_, {}};
        if (apart) place.prefix = read_prefix(tokens_, at_);
        place.at += place.prefix.letters;
        if (is_left_alone(place.at)) return false;
        constexpr std::array readers = {&read_date,     &read_clock, &read_digits,
                                        &read_definite, &read_pair,  &read_quantity};
        for (const auto reader : readers)
            if (const std::optional<Reading> reading = reader(place)) {
                if (reading->number_case) earlier_ = reading->number_case;
                say(joined(place.prefix, reading->text), reading->end);
                return true;
            }
        return false;
    }

    /// "1990s" is English.
    [[nodiscard]] bool is_left_alone(std::size_t at) const {
        return tokens_[at].kind == Kind::number && tokens_[at + 1].is("s");
    }

    bool read_other() {
        std::optional<Reading> reading = read_month(tokens_, at_);
        if (!reading) reading = read_abbreviation(tokens_, at_);
        if (!reading) reading = read_symbol(tokens_, at_);
        if (reading) say(reading->text, reading->end);
        return reading.has_value();
    }

    void say(const std::string& words, std::size_t end) {
        const bool glued = at_ > 0 && is_wordlike(tokens_[at_ - 1]) && !text_.ends_with(' ');
        if (glued && !words.empty() && !words.starts_with(' ')) text_ += ' ';
        text_ += words;
        const bool open = words.empty() || words.ends_with(' ') || words == "وَ";
        if (!open && is_wordlike(tokens_[end])) text_ += ' ';
        at_ = end;
    }

    void copy() {
        if (ends_sentence(tokens_[at_])) earlier_.reset();
        text_ += tokens_[at_++].text;
    }

    Tokens tokens_;
    std::string text_;
    std::size_t at_ = 0;
    std::optional<Case> earlier_;
};

} // namespace

std::string spell_out_arabic(std::string_view text) { return Speaker(text).spoken(); }

} // namespace radiowrap
