#include "script/turns/initials.hpp"

#include "lib/icu/letter_case.hpp"
#include "lib/icu/utf8.hpp"
#include "script/turns/name_capitals.hpp"

#include <algorithm>

namespace radiowrap {

namespace {
constexpr std::size_t longest_name = 4;   // words, particles too
constexpr std::size_t longest_head = 400; // tokens in which people are introduced
} // namespace

void Initials::read(std::string_view text) {
    std::vector<Token> tokens = split_tokens(text);
    if (tokens.size() > longest_head) tokens.resize(longest_head);
    const std::span<const Token> all(tokens);
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= tokens.size(); ++i) {
        const bool goes_on = i < tokens.size() && tokens[i].is_word() && !tokens[i].digits &&
                             (tokens[i].capital || (i > begin && is_particle(tokens[i])));
        if (goes_on) continue;
        add_run(all.subspan(begin, i - begin));
        begin = i + 1;
    }
}

/// A capital may only open the sentence, so each part of the run may be the name.
void Initials::add_run(std::span<const Token> run) {
    for (std::size_t from = 0; from + 1 < run.size(); ++from)
        for (std::size_t length = 2; length <= std::min(longest_name, run.size() - from); ++length)
            add(run.subspan(from, length));
}

void Initials::add(std::span<const Token> name) {
    if (is_particle(name.front()) || is_particle(name.back())) return;
    std::string all, without_particles;
    for (const Token& token : name) {
        std::size_t at = 0;
        const char32_t first = upper_case(next_code_point(token.text, at));
        append_code_point(all, first);
        if (!is_particle(token)) append_code_point(without_particles, first);
    }
    const std::string shown = shown_person(name, words_);
    for (const std::string& initials : {all, without_particles}) {
        const auto [entry, is_new] = names_.emplace(initials, shown);
        if (!is_new && words_key(entry->second) != words_key(shown)) entry->second.clear();
    }
}

std::optional<std::string> Initials::name(const std::string& initials) const {
    const auto found = names_.find(initials);
    if (found == names_.end() || found->second.empty()) return std::nullopt;
    return found->second;
}

bool Initials::is_particle(const Token& token) const {
    const std::span<const Token> one(&token, 1);
    return words_.length(one, 0, TurnWord::name_particle) > 0;
}

} // namespace radiowrap
