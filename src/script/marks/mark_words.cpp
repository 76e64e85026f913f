#include "script/marks/mark_words.hpp"

#include "base/error.hpp"
#include "lib/toml/table.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace radiowrap {

namespace {

constexpr std::pair<std::string_view, MarkWord> keys[] = {{"voices", MarkWord::voice},
                                                          {"sounds", MarkWord::sound},
                                                          {"sound_labels", MarkWord::sound_label},
                                                          {"recordings", MarkWord::recording},
                                                          {"breaks", MarkWord::break_line},
                                                          {"advice", MarkWord::advice},
                                                          {"notes", MarkWord::note},
                                                          {"acts", MarkWord::act},
                                                          {"acts_of", MarkWord::act_of},
                                                          {"ends", MarkWord::end},
                                                          {"begins", MarkWord::begin},
                                                          {"rests", MarkWord::rest},
                                                          {"ordinals", MarkWord::ordinal},
                                                          {"counts", MarkWord::number_name},
                                                          {"noises", MarkWord::noise},
                                                          {"fades", MarkWord::fade},
                                                          {"optionals", MarkWord::optional},
                                                          {"takes", MarkWord::take},
                                                          {"number_words", MarkWord::number_word},
                                                          {"take_letters", MarkWord::take_letter},
                                                          {"music_letters", MarkWord::music_letter},
                                                          {"music_takes", MarkWord::music_take},
                                                          {"interviews", MarkWord::interview},
                                                          {"lengths", MarkWord::length},
                                                          {"in_cues", MarkWord::in_cue},
                                                          {"out_cues", MarkWord::out_cue},
                                                          {"standard_cues", MarkWord::standard_cue},
                                                          {"listens", MarkWord::listen},
                                                          {"players", MarkWord::player},
                                                          {"fillers", MarkWord::filler},
                                                          {"hand_overs", MarkWord::hand_over},
                                                          {"hand_over_froms", MarkWord::hand_over_from},
                                                          {"hand_over_ends", MarkWord::hand_over_end},
                                                          {"reports_follow", MarkWord::report_follows},
                                                          {"hands_over", MarkWord::hands_over},
                                                          {"place_links", MarkWord::place_link},
                                                          {"at_places", MarkWord::at_place},
                                                          {"correspondents", MarkWord::correspondent},
                                                          {"hand_over_links", MarkWord::hand_over_link},
                                                          {"texts", MarkWord::text},
                                                          {"script_labels", MarkWord::script_label},
                                                          {"sure_labels", MarkWord::sure_label},
                                                          {"desk_labels", MarkWord::desk_label},
                                                          {"narrators", MarkWord::narrator},
                                                          {"seconds", MarkWord::second},
                                                          {"half_minutes", MarkWord::half_minute},
                                                          {"minutes", MarkWord::minute},
                                                          {"two_minutes", MarkWord::two_minutes},
                                                          {"weekdays", MarkWord::weekday},
                                                          {"sign_offs", MarkWord::sign_off}};

} // namespace

void load_mark_words(PhraseTable& words, const std::filesystem::path& file) {
    const TomlTable table = TomlTable::load(file);
    for (const std::string& key : table.keys()) {
        const auto known = std::find_if(std::begin(keys), std::end(keys),
                                        [&](const auto& entry) { return entry.first == key; });
        if (known == std::end(keys)) table.fail(key, "unknown setting");
        for (const std::string& phrase : table.texts(key))
            words.add(phrase, static_cast<std::size_t>(known->second));
    }
}

} // namespace radiowrap
