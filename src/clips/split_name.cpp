#include "clips/split_name.hpp"

#include "lib/icu/characters.hpp"
#include "lib/icu/normalize.hpp"
#include "lib/icu/utf8.hpp"

#include <optional>

namespace radiowrap {
namespace {

bool is_apostrophe(char32_t c) {
    return std::u32string_view(U"'`\u2018\u201B\u00B4\u02BB\u02BE\u02BF").find(c) !=
           std::u32string_view::npos;
}

/// What a folded letter is compared as, if not as itself. Unicode takes the stroke of ø for no accent.
std::optional<std::u32string_view> letter(char32_t c) {
    switch (c) {
    case U'\u0621':
        return U""; // hamza
    case U'\u0629':
        return U"ه"; // ta marbuta
    case U'æ':
        return U"ae";
    case U'œ':
        return U"oe";
    case U'ß':
        return U"ss";
    case U'ø':
        return U"o";
    case U'ł':
        return U"l";
    case U'đ':
        return U"d";
    case U'ı':
        return U"i";
    default:
        return std::nullopt;
    }
}

/// The letter that stands for the dots, or the stroke, where there are none on the keyboard.
char32_t spelt_behind(char32_t c) {
    if (std::u32string_view(U"\u0308\u00E4\u00F6\u00FC\u00C4\u00D6\u00DC\u00F8\u00D8").find(c) !=
        std::u32string_view::npos)
        return U'e';
    return 0;
}

bool has_hamza_or_madda(char32_t c) { return c == U'\u0622' || c == U'\u0623' || c == U'\u0625'; }

class Splitter {
public:
    void add(char32_t c, char32_t written) {
        if (is_letter(c) || is_digit(c)) {
            if (!inside_) {
                words_.push_back({U"", has_hamza_or_madda(written)});
                known_ = 0;
            }
            inside_ = true;
            if (const auto changed = letter(c))
                words_.back().text += *changed;
            else
                words_.back().text += c;
        } else if (!is_apostrophe(c)) {
            inside_ = false;
            if (c == U',' || c == U'\u060C') words_.push_back({U","});
            if (c == U'&' || c == U'+' || c == U'/') words_.push_back({U"&"});
        }
    }
    void add_dots(char32_t written) {
        const char32_t more = spelt_behind(written);
        if (!inside_) return;
        RawWord& word = words_.back();
        if (more != 0 && word.spelt_out.empty()) {
            word.spelt_out = word.text;
        } else if (!word.spelt_out.empty()) {
            word.spelt_out.append(word.text, known_, std::u32string::npos);
        }
        if (more != 0) word.spelt_out += more;
        known_ = word.text.size();
    }
    std::vector<RawWord> words() {
        std::erase_if(words_, [](const RawWord& word) { return word.text.empty(); });
        return std::move(words_);
    }

private:
    std::vector<RawWord> words_;
    std::size_t known_ = 0; ///< letters of the last word that are in its `spelt_out`, if it has one
    bool inside_ = false;
};

} // namespace

std::vector<RawWord> split_name(std::string_view text) {
    Splitter splitter;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t written = next_code_point(text, at);
        std::string parts; // none for a vowel sign or a kashida
        append_folded(parts, written);
        for (std::size_t i = 0; i < parts.size();) splitter.add(next_code_point(parts, i), written);
        splitter.add_dots(written);
    }
    return splitter.words();
}

} // namespace radiowrap
