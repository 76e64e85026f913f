#include "article/formats/html_fragment_text.hpp"

#include "lib/xml/references.hpp"

#include <algorithm>
#include <iterator>

namespace radiowrap {

namespace {

constexpr int most_escapes = 2;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

bool has_tags(std::string_view text) {
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1))
        if (at + 1 < text.size() && (is_letter(text[at + 1]) || text[at + 1] == '/' || text[at + 1] == '!'))
            return true;
    return false;
}

std::string plain_as_html(const std::string& text) {
    std::string html = "<pre>";
    for (const char c : text)
        if (c == '<')
            html += "&lt;";
        else
            html.push_back(c);
    return html + "</pre>";
}

} // namespace

std::string with_visible_markup(std::string_view text) {
    std::string html(text);
    for (int i = 0; i < most_escapes && !has_tags(html) && html.find('&') != std::string::npos; ++i) {
        std::string plain = unescaped(html);
        if (!has_tags(plain) && plain.find("&lt;") == std::string::npos) break;
        html = std::move(plain);
    }
    return has_tags(html) ? html : plain_as_html(html);
}

void append_story_text(Story part, Story& story) {
    for (SoundItem& sound : part.sounds) sound.before_paragraph += story.blocks.size();
    const auto move_behind = [](auto& from, auto& to) {
        to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    };
    move_behind(part.blocks, story.blocks);
    move_behind(part.sounds, story.sounds);
    move_behind(part.dropped, story.dropped);
}

} // namespace radiowrap
