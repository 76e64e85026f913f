#include "clips/person_name.hpp"

#include "clips/name_particles.hpp"
#include "clips/name_table.hpp"
#include "clips/name_words.hpp"

#include <algorithm>

namespace radiowrap {
namespace {

constexpr std::size_t kMostWords = 40;

class Parser {
public:
    explicit Parser(std::vector<RawWord> raw) : raw_(std::move(raw)) {}

    PersonName parse() {
        skip_titles();
        while (at_ < raw_.size() && name_.words.size() < kMostWords) take_word();
        // Hassan Ali, Omar are two; "de Souza, Anna" is one.
        const bool one = comma_after_ == 1 || (comma_after_ > 1 && !name_.is_arabic());
        if (one && name_.words.size() > comma_after_) name_.family_first = comma_after_;
        return std::move(name_);
    }

private:
    [[nodiscard]] std::u32string_view word(std::size_t i) const {
        return i < raw_.size() ? std::u32string_view(raw_[i].text) : std::u32string_view{};
    }

    void skip_titles() {
        while (at_ + 1 < raw_.size() && is_title(word(at_))) name_.titles.push_back(raw_[at_++].text);
    }

    void take_word() {
        if (word(at_) == U",") {
            if (comma_after_ == 0) comma_after_ = name_.words.size();
            ++at_;
        } else if (const auto behind = particle_behind(word(at_)); !behind.empty() && can_join()) {
            name_.words.back().particle = behind;
            ++at_;
        } else if (can_join() && is_latin_article(word(at_), word(at_ + 1)) &&
                   particle_behind(word(at_ + 1)) == U"din") {
            name_.words.back().particle = U"din";
            at_ += 2;
        } else {
            name_.words.push_back(next_word());
        }
    }

    [[nodiscard]] bool can_join() const {
        return !name_.words.empty() && name_.words.back().particle.empty();
    }

    NameWord next_word() {
        const auto front = particle_in_front(word(at_), name_.words.empty());
        const bool followed =
            at_ + 1 < raw_.size() && particle_behind(word(at_ + 1)).empty() && word(at_ + 1) != U",";
        if (front.empty() || !followed) return plain_word();
        ++at_;
        NameWord word = front == U"abd" ? plain_word() : word_behind_particle();
        word.particle = front;
        word.article = false; // عبد الرحمن, عبدالرحمن
        return word;
    }

    /// Of أبو عبد الرحمن the second particle goes into the text: a word has room for one.
    NameWord word_behind_particle() {
        const bool abd = particle_in_front(word(at_), false) == U"abd" && at_ + 1 < raw_.size();
        const bool split = abd && particle_behind(word(at_ + 1)).empty();
        if (split) ++at_;
        NameWord inner = plain_word();
        if (split) inner.particle = U"abd";
        if (inner.particle.empty()) {
            inner.particle = particle_behind(word(at_));
            if (!inner.particle.empty()) ++at_;
        }
        const bool arabic = inner.script == NameScript::arabic;
        if (inner.particle == U"abd") inner.text.insert(0, arabic ? U"عبد" : U"abd");
        if (inner.particle == U"llah") inner.text += arabic ? U"الله" : U"allah";
        if (inner.particle == U"din") inner.text += arabic ? U"الدين" : U"eddin";
        return inner;
    }

    NameWord plain_word() {
        NameWord result;
        const bool al = word(at_) == U"ال" || is_latin_article(word(at_), word(at_ + 1));
        if (al && at_ + 1 < raw_.size()) ++at_;
        const RawWord& raw = raw_[at_++];
        result.text = raw.text;
        result.spelt_out = raw.spelt_out;
        result.script = script_of_word(raw.text);
        result.article = al;
        split_particle_off(result);
        const std::u32string& text = result.text; // of العبدالله the first half
        if (text.starts_with(U"ال") && text.size() > 3 && !raw.hamza_first && text != U"الله" &&
            NameTable::instance().readings(text).empty()) {
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
