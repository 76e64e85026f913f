#include "clips/transliteration.hpp"

#include "clips/transliteration_data.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace radiowrap {
namespace {

constexpr std::u32string_view kVowels = U"aeiou";
constexpr double kNever = 1e9;
constexpr double kFarthest = 1.0;
constexpr double kFrenchShortU = 0.2; ///< Boustani: a short u as the French write it
constexpr std::size_t kLongestWord = 40;

bool is_vowel(char32_t c) { return kVowels.find(c) != std::u32string_view::npos; }

/// Doubled consonants as one: Latin letters show a shadda, Arabic mostly does not.
std::u32string single_consonants(std::u32string_view text) {
    std::u32string single;
    for (const char32_t c : text)
        if (single.empty() || single.back() != c || is_vowel(c)) single += c;
    return single;
}

/// Least cost of having written the first letters of the one word with the first letters of the other. A
/// short vowel has no Arabic letter; next to another vowel it would be a long one: that is what the states
/// are for.
class Alignment {
public:
    Alignment(std::u32string_view arabic, std::u32string_view latin)
        : arabic_(arabic), latin_(latin),
          costs_((arabic.size() + 1) * (latin.size() + 1), {kNever, kNever, kNever}) {
        at(0, 0)[consonant] = 0.0;
    }

    double cost() {
        for (std::size_t i = 0; i <= arabic_.size(); ++i)
            for (std::size_t j = 0; j <= latin_.size(); ++j) {
                add_short_vowel(i, j);
                if (i < arabic_.size() && least(i, j) <= kFarthest) write_letters(i, j);
            }
        return least(arabic_.size(), latin_.size());
    }

private:
    /// What was written last: a consonant, or an Arabic letter that Latin letters leave out; a vowel that has
    /// an Arabic letter; a vowel that has none.
    enum State { consonant, long_vowel, short_vowel };

    std::array<double, 3>& at(std::size_t i, std::size_t j) { return costs_[i * (latin_.size() + 1) + j]; }
    double least(std::size_t i, std::size_t j) { return *std::min_element(at(i, j).begin(), at(i, j).end()); }

    void lower(std::size_t i, std::size_t j, State state, double cost) {
        double& known = at(i, j)[state];
        known = std::min(known, cost);
    }

    void add_short_vowel(std::size_t i, std::size_t j) {
        if (i == 0 || i == arabic_.size() || j == latin_.size() || !is_vowel(latin_[j])) return;
        const double so_far = at(i, j)[consonant];
        lower(i, j + 1, short_vowel, so_far);
        if (i == 1 && latin_.substr(j, 2) == U"ou") lower(i, j + 2, short_vowel, so_far + kFrenchShortU);
    }

    void write_letters(std::size_t i, std::size_t j) {
        for (const Rendering& rendering : kRenderings) {
            const std::size_t next = i + rendering.arabic.size();
            if (arabic_.substr(i, rendering.arabic.size()) != rendering.arabic) continue;
            if (rendering.place == Place::start && i > 0) continue;
            if (rendering.place == Place::end && next < arabic_.size()) continue;
            for_each_spelling(rendering.latin, [&](std::u32string_view spelling) {
                if (latin_.substr(j, spelling.size()) == spelling)
                    write(i, j, next, spelling, rendering.cost);
            });
        }
    }

    void write(std::size_t i, std::size_t j, std::size_t next, std::u32string_view spelling, double cost) {
        const bool vowel_first = !spelling.empty() && is_vowel(spelling.front());
        const bool vowel_last = !spelling.empty() && is_vowel(spelling.back());
        const auto& known = at(i, j);
        const double so_far = vowel_first ? std::min(known[consonant], known[long_vowel]) : least(i, j);
        lower(next, j + spelling.size(), vowel_last ? long_vowel : consonant, so_far + cost);
    }

    template <typename Use>
    static void for_each_spelling(std::u32string_view spellings, Use use) {
        while (!spellings.empty()) {
            const std::size_t end = std::min(spellings.find(U' '), spellings.size());
            const std::u32string_view spelling = spellings.substr(0, end);
            use(spelling == U"-" ? std::u32string_view{} : spelling);
            spellings.remove_prefix(std::min(end + 1, spellings.size()));
        }
    }

    std::u32string_view arabic_;
    std::u32string_view latin_;
    std::vector<std::array<double, 3>> costs_; ///< for each State
};

} // namespace

std::optional<double> transliteration_distance(std::u32string_view arabic, std::u32string_view latin) {
    if (arabic.empty() || latin.empty() || arabic.size() > kLongestWord || latin.size() > kLongestWord ||
        !may_begin_with(arabic.front(), latin.front()))
        return std::nullopt;
    const std::u32string single = single_consonants(latin);
    const double cost = Alignment(arabic, single).cost();
    if (cost > kFarthest) return std::nullopt;
    return cost;
}

std::u32string beginnings_of(char32_t arabic) {
    std::u32string letters;
    for (const Rendering& rendering : kRenderings) {
        if (rendering.arabic.front() != arabic || rendering.place == Place::end) continue;
        for (std::size_t at = 0; at < rendering.latin.size(); ++at)
            if (at == 0 || rendering.latin[at - 1] == U' ') letters += rendering.latin[at];
    }
    return letters;
}

bool may_begin_with(char32_t arabic, char32_t initial) {
    return beginnings_of(arabic).find(initial) != std::u32string::npos;
}

} // namespace radiowrap
