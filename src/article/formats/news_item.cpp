#include "article/formats/news_item.hpp"

#include "article/formats/iso_date.hpp"
#include "article/formats/other_texts.hpp"
#include "article/formats/read_html.hpp"
#include "article/formats/read_nitf.hpp"
#include "article/formats/xml_fields.hpp"

#include <algorithm>
#include <map>

namespace radiowrap {

namespace {

/// A party's name in words, else what its code says: "nprov:Harbour".
std::optional<std::string> party(XmlNode element) {
    auto name = line_of(element, "name");
    set_missing(name, line_of(element, "organisationName"));
    set_missing(name, line_of(element.attribute("literal")));
    if (!name && element.attribute("qcode")) {
        const std::string_view code = *element.attribute("qcode");
        name = line_of(code.substr(code.find(':') + 1)); // npos + 1 is the start
    }
    return name;
}

/// The one person that `about` is about; empty when there are several: who of them speaks is not said.
std::optional<std::string> person_in(XmlNode about) {
    std::optional<std::string> person;
    for (XmlNode subject = about.child("subject"); subject; subject = subject.next("subject")) {
        if (!subject.attribute("type").value_or("").ends_with(":person")) continue;
        if (person) return std::nullopt;
        person = party(subject);
    }
    return person;
}

std::vector<std::string> split_words(std::string_view text) {
    std::vector<std::string> words;
    for (std::size_t at = text.find_first_not_of(' '); at < text.size();
         at = text.find_first_not_of(' ', at)) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        words.emplace_back(text.substr(at, end - at));
        at = end;
    }
    return words;
}

/// Reads one item.
class NewsItemReader {
public:
    NewsItemReader(XmlNode item, const std::string& name)
        : item_(item), meta_(item.child("contentMeta")), name_(name) {}

    Story read() {
        story_.id = line_of(item_.attribute("guid"));
        read_meta();
        person_ = person_in(meta_);
        index_parts();
        const XmlNode set = item_.child("contentSet");
        for (XmlNode part = set.first_child(); part; part = part.next()) read_text(part);
        drop_unlike(std::move(other_.blocks), story_);
        drop_unlike(std::move(other_.dropped), story_);
        for (XmlNode part = set.child("remoteContent"); part; part = part.next("remoteContent"))
            read_sound(part);
        set_missing(story_.station, party(item_.child("itemMeta").child("provider")));
        set_missing(story_.headline, line_of(item_.child("itemMeta"), "title"));
        return std::move(story_);
    }

private:
    void read_meta() {
        story_.headline = line_of(meta_, "headline");
        story_.byline = line_of(meta_, "by");
        story_.dateline = line_of(meta_, "dateline");
        story_.language = line_of(meta_.child("language").attribute("tag"));
        set_missing(story_.language, language_at(item_));
        if (meta_.child("creator")) story_.reporter = line_of(meta_.child("creator"), "name");
        for (const auto& stamp :
             {line_of(meta_, "contentCreated"), line_of(item_.child("itemMeta"), "versionCreated")})
            if (stamp && !story_.date) story_.date = iso_date(*stamp);
    }

    /// Texts in one item are mostly the same text in several forms.
    void read_text(XmlNode part) {
        if (story_.blocks.empty()) return read_text(part, story_);
        read_text(part, other_);
    }

    void read_text(XmlNode part, Story& story) const {
        if (part.is_element("inlineData")) read_html_fragment(part.all_text(), name_, story);
        if (!part.is_element("inlineXML")) return;
        if (const XmlNode nitf = part.child("nitf"))
            read_nitf_tree(nitf, story);
        else if (const XmlNode html = part.child("html"))
            read_html_tree(html.child("body") ? html.child("body") : html, story);
        else
            read_html_tree(part, story);
    }

    void read_sound(XmlNode part) {
        if (!part.attribute("contenttype").value_or("").starts_with("audio/")) return;
        const XmlNode about = part_meta(part.attribute("id"));
        SoundItem sound;
        sound.person = person_in(about);
        set_missing(sound.person, person_);
        sound.title = line_of(about, "headline");
        set_missing(sound.title, line_of(about, "description"));
        if (story_.blocks.empty()) set_missing(sound.title, story_.headline);
        sound.seconds = machine_seconds(part.attribute("duration").value_or(""));
        if (sound.seconds && part.attribute("durationunit").value_or("").ends_with(":milliseconds"))
            sound.seconds = *sound.seconds / 1000;
        sound.before_paragraph = story_.blocks.size();
        const bool same_again = !story_.sounds.empty() && is_same(story_.sounds.back(), sound);
        if (!same_again) story_.sounds.push_back(std::move(sound));
    }

    /// One recording comes in several codecs.
    static bool is_same(const SoundItem& one, const SoundItem& other) {
        return one.person == other.person && one.title == other.title && one.seconds == other.seconds;
    }

    void index_parts() {
        for (XmlNode meta = item_.child("partMeta"); meta; meta = meta.next("partMeta"))
            for (const std::string& id : split_words(meta.attribute("contentrefs").value_or("")))
                part_meta_.emplace(id, meta);
    }

    /// What is said of one part of the content.
    [[nodiscard]] XmlNode part_meta(std::optional<std::string_view> id) const {
        const auto found = id ? part_meta_.find(*id) : part_meta_.end();
        return found == part_meta_.end() ? XmlNode() : found->second;
    }

    XmlNode item_, meta_;
    const std::string& name_;
    std::map<std::string, XmlNode, std::less<>> part_meta_; ///< by the id of the part
    std::optional<std::string> person_;                     ///< of the whole item
    Story other_;                                           ///< texts behind the first
    Story story_;
};

} // namespace

Story read_news_item(XmlNode item, const std::string& name) { return NewsItemReader(item, name).read(); }

} // namespace radiowrap
