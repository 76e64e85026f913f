#include "article/formats/read_feed.hpp"

#include "article/formats/decode_markup.hpp"
#include "article/formats/html_fragment_text.hpp"
#include "article/formats/iso_date.hpp"
#include "article/formats/other_texts.hpp"
#include "article/formats/read_html.hpp"
#include "article/formats/user_name.hpp"
#include "article/formats/xml_fields.hpp"
#include "base/error.hpp"
#include "lib/xml/document.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace radiowrap {

namespace {

/// "desk@example.org (Layla Mansour)": RSS wants an address, people want the name.
std::optional<std::string> writer(std::optional<std::string> line) {
    if (!line || line->find('@') == std::string::npos) return line;
    const std::size_t open = line->find('(');
    const std::size_t close = line->rfind(')');
    if (open == std::string::npos || close == std::string::npos || close <= open + 1) return std::nullopt;
    return line->substr(open + 1, close - open - 1);
}

/// Headlines are escaped HTML too often to be taken as they stand.
std::optional<std::string> plain_line(const std::optional<std::string>& html, const std::string& name) {
    if (!html || html->find_first_of("<&") == std::string::npos) return html;
    Story text;
    read_html_fragment(*html, name, text);
    std::string line;
    for (const std::string& block : text.blocks) line += line.empty() ? block : " " + block;
    return line.empty() ? html : std::optional(line);
}

bool is_sound(XmlNode link) {
    return link.attribute("type").value_or("").starts_with("audio/") || link.attribute("medium") == "audio";
}

/// Items of the feed's own vocabulary: media:description and the like say something else.
XmlNode own_child(XmlNode item, std::string_view name) {
    XmlNode child = item.child(name);
    while (child && child.name_space() != item.name_space()) child = child.next(name);
    return child;
}

/// Reads one item, RSS or Atom.
class ItemReader {
public:
    ItemReader(XmlNode item, const std::string& name) : item_(item), name_(name) {}

    Story read() {
        story_.headline = plain_line(line_of(own_child(item_, "title")), name_);
        story_.id = line_of(item_, "guid");
        set_missing(story_.id, line_of(item_, "id"));
        read_writer();
        for (const char* field : {"pubDate", "published", "date", "updated"})
            if (const auto stamp = line_of(item_, field); stamp && !story_.date)
                story_.date = iso_date(*stamp);
        story_.language = language_at(item_);
        read_text();
        read_sounds();
        return std::move(story_);
    }

private:
    void read_writer() {
        story_.reporter = writer(line_of(item_, "creator"));
        if (const XmlNode author = own_child(item_, "author"); author && !story_.reporter)
            story_.reporter = author.child("name") ? line_of(author, "name") : writer(line_of(author));
        if (story_.reporter && is_user_name(*story_.reporter)) story_.reporter.reset();
        set_missing(story_.station, line_of(item_.child("source")));
        if (item_.child("source").child("title")) story_.station = line_of(item_.child("source"), "title");
    }

    void read_text() {
        for (const XmlNode field : {item_.child("encoded"), own_child(item_, "content"),
                                    own_child(item_, "description"), own_child(item_, "summary")}) {
            if (!field) continue;
            if (story_.blocks.empty())
                read_field(field, story_);
            else
                read_other(field);
        }
    }

    /// A summary says the same as the text, or more.
    void read_other(XmlNode field) {
        Story other;
        read_field(field, other);
        drop_unlike(std::move(other.blocks), story_);
    }

    void read_field(XmlNode field, Story& story) const {
        if (field.attribute("type") == "xhtml")
            read_html_tree(field, story);
        else
            read_html_fragment(field.all_text(), name_, story);
    }

    void read_sounds() {
        const auto seconds = machine_seconds(line_of(item_, "duration").value_or(""));
        for (XmlNode child = item_.first_child(); child; child = child.next()) {
            const bool link = child.is_element("enclosure") || child.attribute("rel") == "enclosure" ||
                              (child.is_element("content") && child.attribute("url"));
            if (!link || !is_sound(child)) continue;
            SoundItem sound;
            sound.title = line_of(child.attribute("title"));
            set_missing(sound.title, line_of(child, "title"));
            sound.seconds = machine_seconds(child.attribute("duration").value_or(""));
            if (!sound.seconds) sound.seconds = seconds;
            sound.before_paragraph = story_.blocks.size();
            story_.sounds.push_back(std::move(sound));
        }
    }

    XmlNode item_;
    const std::string& name_;
    Story story_;
};

} // namespace

std::vector<Story> read_feed(std::string_view bytes, const std::string& name) {
    const XmlDocument document = XmlDocument::of_xml(decode_markup(bytes, name), name);
    const XmlNode root = document.root();
    const bool atom = root.is_element("feed");
    if (!atom && !root.is_element("rss") && !root.is_element("RDF"))
        throw Error(fmt::format("{}: no feed: its outermost element is <{}>", name, root.name()));
    const XmlNode channel = atom ? root : root.child("channel");
    const auto station = line_of(channel, "title");
    const auto language = line_of(channel, "language");
    const char* const item_name = atom ? "entry" : "item";
    std::vector<Story> stories;
    for (XmlNode item = (root.is_element("rss") ? channel : root).child(item_name); item;
         item = item.next(item_name)) {
        stories.push_back(ItemReader(item, name).read());
        set_missing(stories.back().station, station);
        set_missing(stories.back().language, language);
    }
    if (stories.empty()) throw Error(fmt::format("{}: the feed has no items", name));
    return stories;
}

} // namespace radiowrap
