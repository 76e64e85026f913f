#include "script/file/nearest.hpp"

#include "article/tokens.hpp"
#include "lib/icu/normalize.hpp"
#include "lib/icu/utf8.hpp"

#include <algorithm>
#include <numeric>
#include <vector>

namespace radiowrap {

namespace {

constexpr std::size_t longest = 48; // characters that are compared
constexpr std::size_t most_known = 300;
constexpr std::size_t one_slip = 1;

std::u32string key_of_name(std::string_view text) {
    const std::string key = key_of(folded(text.substr(0, longest * 4)));
    std::u32string result;
    for (std::size_t at = 0; at < key.size() && result.size() < longest;)
        result.push_back(next_code_point(key, at));
    return result;
}

/// Letters to change, add, take away, or to put the other way round where two neighbours are swapped.
std::size_t distance(const std::u32string& a, const std::u32string& b) {
    std::vector<std::vector<std::size_t>> to(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    std::iota(to[0].begin(), to[0].end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        to[i][0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = to[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            to[i][j] = std::min({changed, to[i - 1][j] + 1, to[i][j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                to[i][j] = std::min(to[i][j], to[i - 2][j - 2] + 1);
        }
    }
    return to.back().back();
}

/// A family name in a full name.
bool holds(const std::u32string& whole, const std::u32string& part) {
    return part.size() >= 3 && part.size() * 3 >= whole.size() && whole.find(part) != std::u32string::npos;
}

} // namespace

std::string nearest(std::string_view typed, std::span<const std::string> known) {
    const std::u32string wanted = key_of_name(typed);
    std::size_t least = std::max<std::size_t>(1, wanted.size() / 3) + 1;
    std::string found;
    for (const std::string& candidate : known.first(std::min(known.size(), most_known))) {
        const std::u32string key = key_of_name(candidate);
        const std::size_t far = holds(key, wanted) || holds(wanted, key) ? one_slip : distance(wanted, key);
        if (far < least) {
            least = far;
            found = candidate;
        }
    }
    return found;
}

} // namespace radiowrap
