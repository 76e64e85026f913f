#include "clips/name_particles.hpp"

#include "clips/name_table.hpp"

#include <algorithm>
#include <array>

namespace radiowrap {
namespace {

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
    {U"addin", U"din"},  {U"edine", U"din"},  {U"edin", U"din"},   {U"deen", U"din"},   {U"din", U"din"},
    {U"الله", U"llah"},  {U"allah", U"llah"}, {U"ullah", U"llah"}, {U"ellah", U"llah"}, {U"ollah", U"llah"},
    {U"alla", U"llah"},  {U"ulla", U"llah"},
});

std::u32string_view find(const auto& particles, std::u32string_view word) {
    const auto found = std::find_if(particles.begin(), particles.end(),
                                    [&](const Particle& particle) { return particle.written == word; });
    return found == particles.end() ? std::u32string_view{} : found->particle;
}

/// عبدالرحمن, Abdulrahman, Abderrahman: the particle, and what follows it without article.
bool split_front(NameWord& word) {
    std::u32string_view text = word.text;
    if (text.starts_with(U"3abd")) text.remove_prefix(1); // ع
    if (text.starts_with(U"عبدال") && text.size() > 6) {
        text.remove_prefix(5);
    } else if (text.starts_with(U"abd") && text.size() > 6) {
        text.remove_prefix(3);
        if (std::u32string_view(U"aeou").find(text[0]) == std::u32string_view::npos) return false;
        const bool sun = text[1] == text[2];
        // Abdurahman: one r for two.
        const bool single = !NameTable::instance().readings(text.substr(1)).empty();
        if (text[1] != U'l' && !sun && !single) return false;
        text.remove_prefix(text[1] != U'l' && !sun ? 1 : 2);
    } else {
        return false;
    }
    word.text = std::u32string(text);
    word.particle = U"abd";
    return true;
}

/// ابوبكر, Aboubakr: only with a given name, ابو begins other words too.
bool split_abu(NameWord& word) {
    for (const std::u32string_view abu : {U"ابو", U"abou", U"abu"}) {
        if (!word.text.starts_with(abu) || word.text.size() < abu.size() + 3) continue;
        std::u32string rest = word.text.substr(abu.size());
        if (NameTable::instance().readings(rest).empty()) continue;
        word.text = std::move(rest);
        word.particle = U"abu";
        return true;
    }
    return false;
}

/// نورالدين, Noureddine, Nasrallah, Abdullah.
bool split_behind(NameWord& word) {
    if (!NameTable::instance().readings(word.text).empty()) return false; // Abedin
    for (const Particle& behind : kBehind) {
        if (behind.written.size() < 4 || word.text.size() < behind.written.size() + 2) continue;
        if (!word.text.ends_with(behind.written)) continue;
        word.text.resize(word.text.size() - behind.written.size());
        word.particle = behind.particle;
        return true;
    }
    return false;
}

} // namespace

std::u32string_view particle_in_front(std::u32string_view word, bool first) {
    if (first && std::find(kNotFirst.begin(), kNotFirst.end(), word) != kNotFirst.end()) return {};
    return find(kInFront, word);
}

std::u32string_view particle_behind(std::u32string_view word) { return find(kBehind, word); }

bool split_particle_off(NameWord& word) { return split_behind(word) || split_front(word) || split_abu(word); }

} // namespace radiowrap
