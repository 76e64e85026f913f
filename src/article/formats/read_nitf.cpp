#include "article/formats/read_nitf.hpp"

#include "article/formats/body_reader.hpp"
#include "article/formats/decode_markup.hpp"
#include "article/formats/html_fragment_text.hpp"
#include "article/formats/iso_date.hpp"
#include "article/formats/xml_fields.hpp"
#include "base/error.hpp"
#include "lib/xml/document.hpp"

#include <fmt/format.h>

#include <unordered_map>

namespace radiowrap {

namespace {

bool is_sound(XmlNode media) {
    return media.attribute("media-type") == "audio" ||
           media.child("media-reference").attribute("mime-type").value_or("").starts_with("audio/");
}

MarkupRole nitf_role(XmlNode element) {
    using enum MarkupRole;
    static const std::unordered_map<std::string_view, MarkupRole> roles{{"body.content", block},
                                                                        {"block", block},
                                                                        {"p", block},
                                                                        {"hl1", block},
                                                                        {"hl2", block},
                                                                        {"ol", block},
                                                                        {"ul", block},
                                                                        {"li", item},
                                                                        {"dl", block},
                                                                        {"dt", block},
                                                                        {"dd", block},
                                                                        {"bq", block},
                                                                        {"credit", block},
                                                                        {"table", block},
                                                                        {"caption", block},
                                                                        {"tr", block},
                                                                        {"td", block},
                                                                        {"th", block},
                                                                        {"pre", as_typed},
                                                                        {"br", line_break},
                                                                        {"q", quotation},
                                                                        {"hr", block},
                                                                        {"note", dropped},
                                                                        {"media", dropped},
                                                                        {"nitf-table", block},
                                                                        {"fn", dropped},
                                                                        {"datasource", dropped},
                                                                        {"abstract", dropped},
                                                                        {"tagline", dropped},
                                                                        {"bibliography", dropped},
                                                                        {"media-metadata", vanished},
                                                                        {"media-reference", vanished},
                                                                        {"media-object", vanished},
                                                                        {"nitf-table-metadata", vanished},
                                                                        {"hedline", dropped},
                                                                        {"media-caption", block},
                                                                        {"media-producer", block},
                                                                        {"body.end", block}};
    const auto role = roles.find(element.name());
    if (role == roles.end()) return inline_text;
    return element.is_element("media") && is_sound(element) ? sound : role->second;
}

SoundItem nitf_sound(XmlNode media) {
    SoundItem sound;
    sound.title = line_of(media, "media-caption");
    const XmlNode reference = media.child("media-reference");
    set_missing(sound.title, line_of(reference.attribute("alternate-text")));
    sound.person = line_of(media.find("person"));
    for (XmlNode fact = media.child("media-metadata"); fact; fact = fact.next("media-metadata")) {
        if (fact.attribute("name") == "person") set_missing(sound.person, line_of(fact.attribute("value")));
        if (fact.attribute("name") == "duration")
            sound.seconds = machine_seconds(fact.attribute("value").value_or(""));
    }
    if (!sound.seconds && reference.attribute("time-unit-of-measure").value_or("seconds").starts_with("sec"))
        sound.seconds = machine_seconds(reference.attribute("time").value_or(""));
    return sound;
}

/// A <byline> holds "By " and a person with a title, or words alone.
void read_byline(XmlNode byline, Story& story) {
    set_missing(story.byline, line_of(byline));
    set_missing(story.reporter, line_of(byline, "person"));
}

void read_body_head(XmlNode head, Story& story, BodyReader& reader) {
    const XmlNode hedline = head.child("hedline");
    set_missing(story.headline, line_of(hedline, "hl1"));
    read_byline(head.child("byline"), story);
    set_missing(story.station, line_of(head, "distributor"));
    set_missing(story.dateline, line_of(head, "dateline"));
    for (XmlNode second = hedline.child("hl2"); second; second = second.next("hl2")) reader.drop(second);
    for (const char* part : {"note", "abstract"})
        for (XmlNode node = head.child(part); node; node = node.next(part)) reader.drop(node);
}

void read_head(XmlNode head, Story& story) {
    const XmlNode data = head.child("docdata");
    for (const char* field : {"date.issue", "date.release"})
        if (const auto stamp = data.child(field).attribute("norm"); stamp && !story.date)
            story.date = iso_date(*stamp);
    set_missing(story.id, line_of(data.child("doc-id").attribute("id-string")));
    set_missing(story.station, line_of(head.child("pubdata").attribute("name")));
}

} // namespace

void read_nitf_tree(XmlNode nitf, Story& story) {
    const XmlNode body = nitf.child("body");
    const XmlNode content = body.child("body.content");
    Story own;
    BodyReader reader(nitf_role, nitf_sound, own);
    if (content) reader.read(content);
    read_body_head(body.child("body.head"), story, reader);
    read_head(nitf.child("head"), story);
    set_missing(story.headline, line_of(nitf.child("head"), "title"));
    set_missing(story.language, language_at(content));
    if (const XmlNode end = body.child("body.end")) reader.drop(end);
    append_story_text(std::move(own), story);
}

std::vector<Story> read_nitf(std::string_view bytes, const std::string& name) {
    const XmlDocument document = XmlDocument::of_xml(decode_markup(bytes, name), name);
    const XmlNode root = document.root();
    const XmlNode nitf = root.is_element("nitf") ? root : root.find("nitf");
    if (!nitf) throw Error(fmt::format("{}: no NITF: its outermost element is <{}>", name, root.name()));
    std::vector<Story> stories(1);
    read_nitf_tree(nitf, stories.front());
    return stories;
}

} // namespace radiowrap
