#include "article/clean_story.hpp"

#include "article/blocks.hpp"
#include "lib/icu/normalize.hpp"
#include "lib/icu/utf8.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

bool is_override(char32_t c) { return c == U'\u202D' || c == U'\u202E'; }
bool is_embedding(char32_t c) { return c == U'\u202A' || c == U'\u202B'; }
bool is_control(char c) { return (c >= 0 && c < 0x20) || c == 0x7F; }

std::string cleaned(std::string_view text) {
    std::string clean = without_overrides(text);
    std::replace_if(clean.begin(), clean.end(), is_control, ' ');
    return std::string(trimmed(nfc(clean)));
}

void clean(std::optional<std::string>& text) {
    if (!text) return;
    *text = cleaned(*text);
    if (text->empty()) text.reset();
}

void clean_blocks(Story& story) {
    std::vector<std::string> blocks;
    std::vector<std::size_t> places; // of each block among those that are left
    for (const std::string& block : story.blocks) {
        places.push_back(blocks.size());
        if (std::string text = cleaned(block); !text.empty()) blocks.push_back(std::move(text));
    }
    for (SoundItem& sound : story.sounds)
        sound.before_paragraph =
            sound.before_paragraph < places.size() ? places[sound.before_paragraph] : blocks.size();
    story.blocks = std::move(blocks);
}

} // namespace

std::string without_overrides(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    std::vector<bool> open; // of each open mark whether it was taken out
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        bool taken = is_override(c);
        if (taken || is_embedding(c)) {
            open.push_back(taken);
        } else if (c == U'\u202C' && !open.empty()) {
            taken = open.back();
            open.pop_back();
        }
        if (!taken) append_code_point(result, c);
    }
    return result;
}

void clean_story(Story& story) {
    for (auto* text : {&story.id, &story.headline, &story.byline, &story.station, &story.reporter,
                       &story.dateline, &story.date, &story.language, &story.file_author})
        clean(*text);
    clean_blocks(story);
    for (std::string& text : story.dropped) text = cleaned(text);
    std::erase(story.dropped, std::string());
    for (SoundItem& sound : story.sounds) {
        clean(sound.person);
        clean(sound.title);
    }
}

} // namespace radiowrap
