#include "script/turns/cast.hpp"

#include "script/name_key.hpp"
#include "script/turns/name_words.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace radiowrap {

namespace {
constexpr auto nobody = static_cast<std::size_t>(-1);
constexpr std::size_t longest_head = 1000; // bytes in which people are introduced
} // namespace

void Cast::introduce(std::string_view text) {
    initials_.read(text);
    const std::vector<Token> tokens =
        split_tokens(text.substr(0, text.find(' ', std::min(text.size(), longest_head))));
    for (std::size_t i = 1; i < tokens.size(); ++i)
        if (tokens[i].capital && !tokens[i].digits && tokens[i - 1].capital) {
            const auto [entry, is_new] = introduced_.emplace(tokens[i].key, "");
            if (is_new && word_at(tokens, i - 1, rules_).is_given_name())
                entry->second = std::string(tokens[i - 1].text) + ' ' + std::string(tokens[i].text);
        }
}

std::size_t Cast::meet(const PersonPhrase& person) {
    if (const auto known = find(person.name)) return *known;
    if (!person.initials.empty())
        if (const auto name = initials_.name(person.initials)) {
            const auto known = find(*name);
            const std::size_t member = known ? *known : add(*name);
            by_name_[fmt::format("{}", fmt::join(parts_of(person.name), " "))] = member;
            members_[member].by_initials = true;
            return member;
        }
    const auto full = introduced_.find(words_key(person.name));
    if (person.words == 1 && !person.capitals && full != introduced_.end() && !full->second.empty())
        return add(full->second);
    const std::size_t member = add(person.initials.size() == 2 ? person.initials : person.name);
    if (person.words > 1) initials_.read(person.name);
    return member;
}

std::optional<std::size_t> Cast::find(const std::string& name) const { return find(parts_of(name)); }

/// The whole name, or the end or the one part of a longer one.
std::optional<std::size_t> Cast::find(const Parts& parts) const {
    if (parts.empty()) return std::nullopt;
    const auto whole = by_name_.find(fmt::format("{}", fmt::join(parts, " ")));
    if (whole != by_name_.end()) return whole->second;
    const auto shared = by_part_.find(parts.back());
    if (shared == by_part_.end() || shared->second == nobody) return std::nullopt;
    const Parts& longer = parts_[shared->second];
    const bool is_end =
        longer.size() > parts.size() && std::equal(parts.rbegin(), parts.rend(), longer.rbegin());
    const bool initial = parts.size() == 2 && longer.size() > 1 && parts.front().size() <= 2 &&
                         longer.front().front() == parts.front().front(); // "B. Roquet"
    return is_end || initial || parts.size() == 1 ? std::optional(shared->second) : std::nullopt;
}

std::size_t Cast::add(const std::string& name) {
    const std::size_t member = members_.size();
    Parts parts = parts_of(name);
    members_.push_back({.name = name});
    by_name_.emplace(fmt::format("{}", fmt::join(parts, " ")), member);
    for (const std::string& part : parts) {
        const auto [entry, is_new] = by_part_.emplace(part, member);
        if (is_new) continue;
        members_[member].ambiguous = members_[member].ambiguous || parts.size() == 1;
        if (const auto alone = by_name_.find(part); alone != by_name_.end() && alone->second != member) {
            Member& short_named = members_[alone->second];
            short_named.ambiguous = short_named.longer_names++ > 0 || short_named.ambiguous;
        }
        entry->second = nobody;
    }
    parts_.push_back(std::move(parts));
    return member;
}

Cast::Parts Cast::parts_of(const std::string& name) const {
    std::vector<std::string> words;
    for (const Token& token : split_tokens(name))
        if (token.is_word()) words.emplace_back(token.text);
    return name_parts(words, rules_);
}

} // namespace radiowrap
