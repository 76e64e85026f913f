#include "clips/person_name.hpp"

#include "clips/name_table.hpp"
#include "clips/name_words.hpp"
#include "lib/icu/characters.hpp"
#include "lib/icu/normalize.hpp"
#include "lib/icu/utf8.hpp"

#include <algorithm>
#include <array>

namespace radiowrap {
namespace {

constexpr std::size_t kMostWords = 40;

struct Particle {
    std::u32string_view written;
    std::u32string_view particle;
};

constexpr auto kInFront = std::to_array<Particle>({
    {U"عبد", U"abd"}, {U"abd", U"abd"},  {U"abdul", U"abd"}, {U"abdel", U"abd"}, {U"abdal", U"abd"},
    {U"ابو", U"abu"}, {U"ابي", U"abu"},  {U"ابا", U"abu"},   {U"abu", U"abu"},   {U"abou", U"abu"},
    {U"abo", U"abu"}, {U"abul", U"abu"}, {U"aboul", U"abu"}, {U"ام", U"umm"},    {U"umm", U"umm"},
    {U"oum", U"umm"}, {U"um", U"umm"},   {U"om", U"umm"},    {U"بن", U"ibn"},    {U"ابن", U"ibn"},
    {U"bin", U"ibn"}, {U"ibn", U"ibn"},  {U"ben", U"ibn"},
});
/// Ben and Om are names as well where they come first.
constexpr auto kNotFirst = std::to_array<std::u32string_view>({U"ben", U"um", U"om"});

/// The longer ones first: each is also looked for at the end of a word.
constexpr auto kBehind = std::to_array<Particle>({
    {U"الدين", U"din"},  {U"eddine", U"din"}, {U"eldine", U"din"}, {U"aldeen", U"din"}, {U"eldeen", U"din"},
    {U"uddeen", U"din"}, {U"eddin", U"din"},  {U"aldin", U"din"},  {U"eldin", U"din"},  {U"uddin", U"din"},
    {U"addin", U"din"},  {U"deen", U"din"},   {U"din", U"din"},    {U"الله", U"llah"},  {U"allah", U"llah"},
    {U"ullah", U"llah"}, {U"ellah", U"llah"}, {U"ollah", U"llah"}, {U"alla", U"llah"},  {U"ulla", U"llah"},
});

bool is_apostrophe(char32_t c) {
    return std::u32string_view(U"'`\u2018\u201B\u00B4\u02BB\u02BE\u02BF").find(c) !=
           std::u32string_view::npos;
}

/// What of a folded letter is left for comparing: no ء, ة as ه, Latin letters that are no accented ones in
/// Unicode.
std::u32string_view letter(char32_t c) {
    switch (c) {
    case U'\u0621':
        return {};
    case U'\u0629':
        return U"ه";
    case U'æ':
        return U"ae";
    case U'œ':
        return U"oe";
    case U'ø':
        return U"o";
    case U'ł':
        return U"l";
    case U'đ':
    case U'ð':
        return U"d";
    case U'ı':
        return U"i";
    default:
        return {};
    }
}

bool has_hamza_or_madda(char32_t c) { return c == U'\u0622' || c == U'\u0623' || c == U'\u0625'; }

const Particle* find(const auto& particles, std::u32string_view word) {
    const auto found = std::find_if(particles.begin(), particles.end(),
                                    [&](const Particle& p) { return p.written == word; });
    return found == particles.end() ? nullptr : &*found;
}

/// عبدالرحمن, Abdulrahman, Abderrahman: the particle, and what follows it without article.
bool split_glued_front(NameWord& word) {
    std::u32string_view text = word.text;
    if (text.starts_with(U"عبدال") && text.size() > 6) {
        text.remove_prefix(5);
    } else if (text.starts_with(U"abd") && text.size() > 6) {
        text.remove_prefix(3);
        if (std::u32string_view(U"aeou").find(text[0]) == std::u32string_view::npos) return false;
        const bool sun = text[1] == text[2];
        if (text[1] != U'l' && !sun) return false;
        text.remove_prefix(2);
    } else {
        return false;
    }
    word.text = std::u32string(text);
    word.particle = U"abd";
    return true;
}

/// نورالدين, Noureddine, Nasrallah, Abdullah.
bool split_glued_behind(NameWord& word) {
    for (const Particle& behind : kBehind) {
        if (behind.written.size() < 4 || word.text.size() < behind.written.size() + 2) continue;
        if (!word.text.ends_with(behind.written)) continue;
        word.text.resize(word.text.size() - behind.written.size());
        word.particle = behind.particle;
        return true;
    }
    return false;
}

class Parser {
public:
    explicit Parser(std::vector<RawWord> raw) : raw_(std::move(raw)) {}

    PersonName parse() {
        skip_titles();
        while (at_ < raw_.size() && name_.words.size() < kMostWords) take_word();
        name_.family_first = comma_after_ == 1 && name_.words.size() > 1;
        return std::move(name_);
    }

private:
    [[nodiscard]] std::u32string_view word(std::size_t i) const {
        return i < raw_.size() ? std::u32string_view(raw_[i].text) : std::u32string_view{};
    }

    void skip_titles() {
        while (at_ + 1 < raw_.size() && is_title(word(at_))) ++at_;
    }

    void take_word() {
        if (word(at_) == U",") {
            if (comma_after_ == 0) comma_after_ = name_.words.size();
            ++at_;
        } else if (const Particle* behind = find(kBehind, word(at_)); behind && joins_previous()) {
            name_.words.back().particle = behind->particle;
            ++at_;
        } else if (joins_article_and_din()) {
            name_.words.back().particle = U"din";
            at_ += 2;
        } else {
            name_.words.push_back(next_word());
        }
    }

    [[nodiscard]] bool joins_previous() const {
        return !name_.words.empty() && name_.words.back().particle.empty();
    }
    [[nodiscard]] bool joins_article_and_din() const {
        const Particle* behind = find(kBehind, word(at_ + 1));
        return joins_previous() && behind && behind->particle == U"din" &&
               is_latin_article(word(at_), word(at_ + 1));
    }

    NameWord next_word() {
        const auto front = find(kInFront, word(at_));
        const bool can_be_first = std::find(kNotFirst.begin(), kNotFirst.end(), word(at_)) == kNotFirst.end();
        const bool followed = at_ + 1 < raw_.size() && !find(kBehind, word(at_ + 1)) && word(at_ + 1) != U",";
        if (!front || !followed || (name_.words.empty() && !can_be_first)) return plain_word();
        ++at_;
        NameWord word = plain_word();
        word.particle = front->particle;
        word.article = false; // عبد الرحمن, عبدالرحمن
        return word;
    }

    NameWord plain_word() {
        NameWord result;
        const bool al = word(at_) == U"ال" || is_latin_article(word(at_), word(at_ + 1));
        if (al && at_ + 1 < raw_.size()) ++at_;
        const RawWord& raw = raw_[at_++];
        result.text = raw.text;
        result.script = script_of_word(raw.text);
        result.article = al;
        if (split_glued_behind(result) || split_glued_front(result)) return result;
        if (raw.text.starts_with(U"ال") && raw.text.size() > 3 && !raw.hamza_first && raw.text != U"الله" &&
            NameTable::instance().readings(raw.text).empty()) {
            result.text.erase(0, 2);
            result.article = true;
        }
        return result;
    }

    std::vector<RawWord> raw_;
    PersonName name_;
    std::size_t at_ = 0;
    std::size_t comma_after_ = 0; ///< words before the first comma
};

} // namespace

NameScript script_of_word(std::u32string_view word) {
    for (const char32_t c : word) {
        if (c >= U'a' && c <= U'z') return NameScript::latin;
        if (c >= 0x0600 && c < 0x0780) return NameScript::arabic;
    }
    return NameScript::other;
}

std::vector<RawWord> split_name(std::string_view text) {
    std::vector<RawWord> words;
    bool inside = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t written = next_code_point(text, at);
        std::string folded_text;
        append_folded(folded_text, written);
        if (folded_text.empty()) continue; // a vowel sign, a kashida
        for (std::size_t i = 0; i < folded_text.size();) {
            const char32_t c = next_code_point(folded_text, i);
            if (is_letter(c) || is_digit(c)) {
                if (!inside) words.push_back({U"", has_hamza_or_madda(written)});
                inside = true;
                const auto changed = letter(c);
                if (!changed.empty())
                    words.back().text += changed;
                else if (c != U'\u0621')
                    words.back().text += c;
            } else if (!is_apostrophe(c)) {
                inside = false;
                if (c == U',' || c == U'\u060C') words.push_back({U","});
                if (c == U'&' || c == U'+' || c == U'/') words.push_back({U"&"});
            }
        }
    }
    std::erase_if(words, [](const RawWord& word) { return word.text.empty(); });
    return words;
}

bool PersonName::is_arabic() const {
    const NameTable& table = NameTable::instance();
    return std::any_of(words.begin(), words.end(), [&](const NameWord& word) {
        if (word.script == NameScript::arabic || word.article || !word.particle.empty()) return true;
        const auto readings = table.readings(word.text);
        return !readings.empty() && !table.also_western(readings.front().row);
    });
}

PersonName parse_person_name(std::vector<RawWord> words) { return Parser(std::move(words)).parse(); }

PersonName parse_person_name(std::string_view text) { return parse_person_name(split_name(text)); }

} // namespace radiowrap
