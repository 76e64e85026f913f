#include "article/formats/html_roles.hpp"

#include "article/formats/block_text.hpp"
#include "article/formats/html_names.hpp"
#include "article/formats/iso_date.hpp"
#include "base/ascii_case.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace radiowrap {

bool is_recording(std::string_view address) {
    const std::string path = ascii_lower(address.substr(0, address.find_first_of("?#")));
    constexpr std::array<std::string_view, 7> endings{".mp3", ".ogg", ".oga", ".opus",
                                                      ".m4a", ".wav", ".aac"};
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return path.ends_with(ending); });
}

namespace {

/// Of the elements that AMP pages have in place of HTML's own.
MarkupRole amp_role(std::string_view tag) {
    using enum MarkupRole;
    if (tag == "amp-audio") return sound;
    if (tag == "amp-accordion" || tag == "amp-lightbox") return block;
    if (tag == "amp-img" || tag == "amp-video" || tag == "amp-iframe") return vanished;
    return dropped;
}

MarkupRole role_by_tag(std::string_view tag) {
    using enum MarkupRole;
    static const std::unordered_map<std::string_view, MarkupRole> roles{
        {"br", line_break},    {"q", quotation},       {"li", item},          {"pre", as_typed},
        {"audio", sound},      {"script", vanished},   {"style", vanished},   {"template", vanished},
        {"head", vanished},    {"svg", vanished},      {"math", vanished},    {"canvas", vanished},
        {"object", vanished},  {"video", vanished},    {"iframe", vanished},  {"embed", vanished},
        {"map", vanished},     {"datalist", vanished}, {"nav", dropped},      {"aside", dropped},
        {"footer", dropped},   {"menu", dropped},      {"dialog", dropped},   {"button", dropped},
        {"select", dropped},   {"input", vanished},    {"textarea", dropped}, {"figcaption", dropped},
        {"noscript", dropped}, {"p", block},           {"div", block},        {"section", block},
        {"article", block},    {"main", block},        {"header", block},     {"h1", block},
        {"h2", block},         {"h3", block},          {"h4", block},         {"h5", block},
        {"h6", block},         {"hgroup", block},      {"ul", block},         {"ol", block},
        {"dl", block},         {"dt", block},          {"dd", block},         {"blockquote", block},
        {"figure", block},     {"table", block},       {"thead", block},      {"tbody", block},
        {"tfoot", block},      {"tr", block},          {"td", block},         {"th", block},
        {"caption", block},    {"form", block},        {"fieldset", block},   {"address", block},
        {"details", block},    {"summary", block},     {"hr", block},         {"center", block},
        {"body", block},       {"html", block},        {"marquee", dropped}};
    const auto role = roles.find(tag);
    if (role == roles.end()) return tag.starts_with("amp-") ? amp_role(tag) : inline_text;
    return role->second;
}

bool is_hidden(XmlNode element) {
    if (element.attribute("hidden") || element.attribute("aria-hidden") == "true") return true;
    const std::string style = style_of(element);
    return style.find("display:none") != std::string::npos ||
           style.find("visibility:hidden") != std::string::npos;
}

/// Players of others stand in frames; their addresses speak of sound.
bool plays_sound(XmlNode frame) {
    const std::string address = ascii_lower(frame.attribute("src").value_or("").substr(0, 500));
    return is_recording(address) || address.find("audio") != std::string::npos ||
           address.find("soundcloud") != std::string::npos;
}

} // namespace

MarkupRole html_role(XmlNode element) {
    const MarkupRole role = role_by_tag(element.name());
    if (element.is_element("iframe") && plays_sound(element)) return MarkupRole::sound;
    if (role == MarkupRole::vanished || role == MarkupRole::line_break) return role;
    if (element.name() == "body" || element.name() == "html") return MarkupRole::block;
    const bool dropped = is_hidden(element) || is_for_screen_readers(element) || has_far_role(element);
    return dropped ? MarkupRole::dropped : role;
}

bool is_sound_link(XmlNode link) {
    return link.is_element("a") && is_recording(link.attribute("href").value_or(""));
}

SoundItem html_sound(XmlNode audio) {
    SoundItem sound;
    const bool plays =
        audio.is_element("audio") || audio.is_element("amp-audio") || audio.is_element("iframe");
    const auto title = audio.attribute("title") ? audio.attribute("title") : audio.attribute("aria-label");
    if (const std::string line = one_line(title.value_or("")); !line.empty()) sound.title = line;
    if (!plays && !sound.title)
        if (const std::string line = one_line(audio.all_text()); !line.empty()) sound.title = line;
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
