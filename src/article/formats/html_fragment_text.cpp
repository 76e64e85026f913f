#include "article/formats/html_fragment_text.hpp"

#include "article/formats/html_tags.hpp"
#include "lib/xml/references.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace radiowrap {

namespace {

constexpr int most_escapes = 2;

std::string plain_as_html(const std::string& text) {
    std::string html = "<pre>";
    for (const char c : text)
        if (c == '<')
            html += "&lt;";
        else
            html.push_back(c);
    return html + "</pre>";
}

bool is_white(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

/// The end of the white space at `at`, and how many line ends are in it.
std::size_t skip_white(std::string_view text, std::size_t at, std::size_t& lines) {
    lines = 0;
    for (; at < text.size() && is_white(text[at]); ++at) lines += text[at] == '\n';
    return at;
}

} // namespace

std::string with_paragraphs(std::string html) {
    constexpr std::array<std::string_view, 12> lines_count_nothing{"p",   "html",     "body",     "head",
                                                                   "pre", "script",   "style",    "table",
                                                                   "td",  "textarea", "frameset", "article"};
    constexpr std::array<std::string_view, 10> blocks{"div", "br", "li",         "h1", "h2",
                                                      "h3",  "h4", "blockquote", "hr", "section"};
    if (has_html_tag(html, lines_count_nothing) || html.find('\n') == std::string::npos) return html;
    if (!has_html_tag(html, blocks)) return "<pre>" + html + "</pre>";
    std::string text;
    for (std::size_t at = 0; at < html.size();) {
        std::size_t lines = 0;
        const std::size_t end = skip_white(html, at, lines);
        text.append(html, at, end - at);
        if (lines > 1 && end < html.size()) text += "<p>";
        at = end;
        while (at < html.size() && !is_white(html[at])) text.push_back(html[at++]);
    }
    return text;
}

std::string with_visible_markup(std::string_view text) {
    std::string html(text);
    for (int i = 0; i < most_escapes && !has_html_tag(html) && html.find('&') != std::string::npos; ++i) {
        std::string plain = unescaped(html);
        if (!has_html_tag(plain) && plain.find("&lt;") == std::string::npos) break;
        html = std::move(plain);
    }
    return has_html_tag(html) || html.find("<!--") != std::string::npos ? with_paragraphs(std::move(html))
                                                                        : plain_as_html(html);
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
