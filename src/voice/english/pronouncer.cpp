#include "voice/english/pronouncer.hpp"

#include "base/ascii_case.hpp"
#include "voice/english/vocabulary.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t kLongestRespelling = 60;

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

/// Syllables in one case each, at least one of them in capitals, at least one hyphen.
bool is_respelling(std::string_view inside) {
    bool hyphen = false, capitals = false;
    for (std::size_t i = 0; i < inside.size(); ++i) {
        const char c = inside[i], next = i + 1 < inside.size() ? inside[i + 1] : '-';
        if (!is_upper(c) && !is_lower(c) && c != '-' && c != ' ') return false;
        if ((is_upper(c) && is_lower(next)) || (is_lower(c) && is_upper(next))) return false;
        hyphen = hyphen || c == '-';
        capitals = capitals || (is_upper(c) && is_upper(next));
    }
    return hyphen && capitals;
}

/// Letters that may begin with the same sound.
char first_sound(std::string_view word) {
    constexpr std::string_view letters = "cqsxzgpvywueoi", sounds = "kkkkkjffjvaaaa";
    if (word.starts_with("Kn") || word.starts_with("Gn")) return 'n';
    const char c = word.empty() ? '\0' : ascii_lower(word.substr(0, 1)).front();
    const auto at = letters.find(c);
    return at == std::string_view::npos ? c : sounds[at];
}

/// The last `count` words of a text, as they stand there; empty when there are not as many.
std::string_view last_words(std::string_view text, std::size_t count) {
    std::size_t first = text.size();
    while (count > 0 && first > 0) {
        const std::size_t space = text.rfind(' ', first - 1);
        first = space == std::string_view::npos ? 0 : space;
        --count;
        if (count > 0 && first == 0) return {};
    }
    text.remove_prefix(first);
    if (text.starts_with(' ')) text.remove_prefix(1);
    return text;
}

} // namespace

std::string take_pronouncers(std::string_view text, std::vector<Lexicon::Entry>& found) {
    std::string rest;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t open = text.find(" (", at);
        if (open == std::string_view::npos) return rest.append(text.substr(at));
        rest.append(text.substr(at, open - at));
        const std::string_view behind = text.substr(open + 2, kLongestRespelling + 1);
        const std::string_view inside = behind.substr(0, behind.find(')'));
        std::string name;
        if (inside.size() < behind.size() && is_respelling(inside))
            name = last_words(rest, static_cast<std::size_t>(std::ranges::count(inside, ' ')) + 1);
        if (!name.empty() && first_sound(name) == first_sound(inside)) {
            found.push_back({name, ascii_lower(inside)});
            at = open + 2 + inside.size() + 1;
        } else {
            rest.append(" (");
            at = open + 2;
        }
    }
    return rest;
}

} // namespace radiowrap
