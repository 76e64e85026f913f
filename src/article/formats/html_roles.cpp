#include "article/formats/html_roles.hpp"

#include "article/formats/block_text.hpp"
#include "article/formats/iso_date.hpp"
#include "base/ascii_case.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <unordered_map>

namespace radiowrap {

namespace {

using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 78> furniture_words{"ad",           "ads",           "adslot",
                                                           "advert",       "advertisement", "advertising",
                                                           "banner",       "bio",           "breadcrumb",
                                                           "breadcrumbs",  "caption",       "comments",
                                                           "comment",      "consent",       "cookie",
                                                           "cookies",      "copyright",     "credit",
                                                           "credits",      "date",          "datetime",
                                                           "disqus",       "donate",        "donation",
                                                           "dropdown",     "facebook",      "footer",
                                                           "gdpr",         "hashtags",      "keywords",
                                                           "listen",       "login",         "menu",
                                                           "meta",         "modal",         "mostread",
                                                           "nav",          "navbar",        "navigation",
                                                           "newsletter",   "outbrain",      "pager",
                                                           "pagination",   "paywall",       "player",
                                                           "popular",      "popup",         "print",
                                                           "promo",        "promotion",     "published",
                                                           "rating",       "readalso",      "readmore",
                                                           "readnext",     "recommended",   "recommendations",
                                                           "related",      "respond",       "share",
                                                           "sharebar",     "sharing",       "sidebar",
                                                           "signup",       "skip",          "social",
                                                           "sponsor",      "sponsored",     "subscribe",
                                                           "subscription", "taboola",       "tags",
                                                           "taglist",      "ticker",        "timestamp",
                                                           "toolbar",      "trending",      "widget"};
constexpr std::array<std::string_view, 6> writer_words{"byline", "author",   "authors",
                                                       "writer", "reporter", "authorname"};
constexpr std::array<std::string_view, 6> comment_areas{"comments",      "comment-list",  "commentlist",
                                                        "comments-area", "disqus_thread", "respond"};
constexpr std::array<std::string_view, 17> body_classes{
    "entry-content", "e-content",       "article-body",     "article__body", "articlebody",
    "article_body",  "article-content", "article__content", "article-text",  "articletext",
    "post-content",  "post-body",       "post__content",    "story-body",    "story-content",
    "story__body",   "field--name-body"};

bool is_letter_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

template <typename Found>
bool any_part(std::string_view text, bool (*is_part)(char), Found&& found) {
    std::string part;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        if (at < text.size() && is_part(text[at])) {
            part.push_back(ascii_lower(text[at]));
            continue;
        }
        if (!part.empty() && found(part)) return true;
        part.clear();
    }
    return false;
}

bool is_not_white(char c) { return static_cast<unsigned char>(c) > ' '; }

/// "related" of "td-related-posts".
bool has_part(XmlNode element, std::initializer_list<std::string_view> attributes, Words words) {
    return std::any_of(attributes.begin(), attributes.end(), [&](std::string_view name) {
        const auto value = element.attribute(name);
        return value && any_part(*value, is_letter_or_digit, [&](const std::string& part) {
                   return std::find(words.begin(), words.end(), part) != words.end();
               });
    });
}

bool has_whole(XmlNode element, std::initializer_list<std::string_view> attributes, Words words) {
    return std::any_of(attributes.begin(), attributes.end(), [&](std::string_view name) {
        const auto value = element.attribute(name);
        return value && any_part(*value, is_not_white, [&](const std::string& part) {
                   return std::find(words.begin(), words.end(), part) != words.end();
               });
    });
}

MarkupRole role_by_tag(std::string_view tag) {
    using enum MarkupRole;
    static const std::unordered_map<std::string_view, MarkupRole> roles{
        {"br", line_break},      {"q", quotation},       {"li", item},
        {"pre", as_typed},       {"audio", sound},       {"script", vanished},
        {"style", vanished},     {"template", vanished}, {"head", vanished},
        {"svg", vanished},       {"math", vanished},     {"canvas", vanished},
        {"object", vanished},    {"video", vanished},    {"iframe", vanished},
        {"embed", vanished},     {"map", vanished},      {"datalist", vanished},
        {"nav", dropped},        {"aside", dropped},     {"footer", dropped},
        {"menu", dropped},       {"dialog", dropped},    {"button", dropped},
        {"select", dropped},     {"input", vanished},    {"textarea", dropped},
        {"figcaption", dropped}, {"noscript", dropped},  {"p", block},
        {"div", block},          {"section", block},     {"article", block},
        {"main", block},         {"header", block},      {"h1", block},
        {"h2", block},           {"h3", block},          {"h4", block},
        {"h5", block},           {"h6", block},          {"hgroup", block},
        {"ul", block},           {"ol", block},          {"dl", block},
        {"dt", block},           {"dd", block},          {"blockquote", block},
        {"figure", block},       {"table", block},       {"thead", block},
        {"tbody", block},        {"tfoot", block},       {"tr", block},
        {"td", block},           {"th", block},          {"caption", block},
        {"form", block},         {"fieldset", block},    {"address", block},
        {"details", block},      {"summary", block},     {"hr", block},
        {"center", block},       {"body", block},        {"html", block},
        {"amp-sidebar", dropped}};
    const auto role = roles.find(tag);
    return role == roles.end() ? inline_text : role->second;
}

bool is_hidden(XmlNode element) {
    if (element.attribute("hidden") || element.attribute("aria-hidden") == "true") return true;
    std::string style;
    for (const char c : element.attribute("style").value_or(""))
        if (is_not_white(c)) style.push_back(ascii_lower(c));
    return style.find("display:none") != std::string::npos ||
           style.find("visibility:hidden") != std::string::npos;
}

} // namespace

MarkupRole html_role(XmlNode element) {
    constexpr std::array<std::string_view, 9> far{"navigation",  "complementary", "banner",
                                                  "contentinfo", "search",        "dialog",
                                                  "menu",        "toolbar",       "menubar"};
    constexpr std::array<std::string_view, 4> for_screen_readers{"sr-only", "visually-hidden",
                                                                 "screen-reader-text", "visuallyhidden"};
    const MarkupRole role = role_by_tag(element.name());
    if (role == MarkupRole::vanished || role == MarkupRole::line_break) return role;
    if (element.name() == "body" || element.name() == "html") return MarkupRole::block;
    const bool unseen = is_hidden(element) || has_whole(element, {"class"}, for_screen_readers);
    return unseen || has_whole(element, {"role"}, far) ? MarkupRole::dropped : role;
}

bool has_furniture_name(XmlNode element) { return has_part(element, {"class", "id"}, furniture_words); }

bool is_comment_area(XmlNode element) { return has_whole(element, {"class", "id"}, comment_areas); }

bool is_writer(XmlNode element) {
    return has_part(element, {"class", "id", "rel", "itemprop"}, writer_words);
}

bool is_article_body(XmlNode element) { return has_whole(element, {"itemprop", "class"}, body_classes); }

bool has_word(std::string_view words, std::string_view word) {
    return any_part(words, is_not_white, [&](const std::string& part) { return part == word; });
}

SoundItem html_sound(XmlNode audio) {
    SoundItem sound;
    const auto title = audio.attribute("title") ? audio.attribute("title") : audio.attribute("aria-label");
    if (const std::string line = one_line(title.value_or("")); !line.empty()) sound.title = line;
    sound.seconds = machine_seconds(audio.attribute("data-duration").value_or(""));
    for (XmlNode around = audio.parent(); around && !sound.title; around = around.parent())
        if (around.is_element("figure")) {
            if (const std::string line = one_line(around.find("figcaption").all_text()); !line.empty())
                sound.title = line;
            break;
        }
    return sound;
}

} // namespace radiowrap
