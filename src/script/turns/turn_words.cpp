#include "script/turns/turn_words.hpp"

#include "lib/toml/table.hpp"

#include <array>
#include <utility>

namespace radiowrap {

namespace {

constexpr auto classes = static_cast<std::size_t>(TurnWord::count);

constexpr std::array<std::pair<std::string_view, TurnWord>, classes> keys{
    {{"narrator", TurnWord::narrator},
     {"narrator_alone", TurnWord::narrator_alone},
     {"station", TurnWord::station},
     {"guest", TurnWord::guest},
     {"question", TurnWord::question},
     {"answer", TurnWord::answer},
     {"unidentified", TurnWord::unidentified},
     {"unnamed", TurnWord::unnamed},
     {"not_a_label", TurnWord::not_a_label},
     {"desk_label", TurnWord::desk_label},
     {"honorific", TurnWord::honorific},
     {"name_particle", TurnWord::name_particle},
     {"take", TurnWord::take},
     {"take_letter", TurnWord::take_letter},
     {"sound_letter", TurnWord::sound_letter},
     {"sound_label", TurnWord::sound_label},
     {"hosting", TurnWord::hosting},
     {"invited", TurnWord::invited},
     {"asking", TurnWord::asking},
     {"first_person", TurnWord::first_person},
     {"sound", TurnWord::sound},
     {"recording", TurnWord::recording},
     {"note", TurnWord::note},
     {"recorded", TurnWord::recorded},
     {"closing", TurnWord::closing},
     {"soundbite", TurnWord::soundbite},
     {"saying", TurnWord::saying},
     {"other_sound", TurnWord::other_sound},
     {"shots", TurnWord::shots},
     {"story", TurnWord::story},
     {"boilerplate", TurnWord::boilerplate}}};

} // namespace

std::size_t TurnWords::length(std::span<const Token> tokens, std::size_t at, TurnWord word) const {
    if (at >= tokens.size() || !tokens[at].is_word()) return 0;
    std::array<std::uint8_t, classes> lengths{};
    phrases_.match(tokens, at, tokens[at].key, lengths);
    return lengths[static_cast<std::size_t>(word)];
}

bool TurnWords::is(std::span<const Token> tokens, TurnWord word) const {
    std::size_t begin = 0;
    while (begin < tokens.size() && !tokens[begin].is_word()) ++begin;
    const std::size_t found = length(tokens, begin, word);
    for (std::size_t i = begin + found; i < tokens.size(); ++i)
        if (tokens[i].is_word()) return false;
    return found > 0;
}

bool TurnWords::holds(std::span<const Token> tokens, TurnWord word) const {
    for (std::size_t i = 0; i < tokens.size(); ++i)
        if (length(tokens, i, word) > 0) return true;
    return false;
}

void TurnWords::add(std::string_view phrase, TurnWord word) {
    phrases_.add(phrase, static_cast<std::size_t>(word));
}

TurnWords load_turn_words(const std::filesystem::path& file) {
    TurnWords words;
    if (!std::filesystem::is_regular_file(file)) return words;
    const TomlTable table = TomlTable::load(file);
    for (const std::string& key : table.keys()) {
        std::size_t i = 0;
        while (i < keys.size() && keys[i].first != key) ++i;
        if (i == keys.size()) table.fail(key, "unknown setting");
        for (const std::string& phrase : table.texts(key)) words.add(phrase, keys[i].second);
    }
    return words;
}

} // namespace radiowrap
