#include "article/formats/read_html.hpp"

#include "article/formats/body_reader.hpp"
#include "article/formats/decode_markup.hpp"
#include "article/formats/html_fragment_text.hpp"
#include "article/formats/html_roles.hpp"
#include "article/formats/page_head.hpp"
#include "article/formats/page_roles.hpp"
#include "article/formats/prose.hpp"
#include "article/formats/story_root.hpp"
#include "article/formats/writer_line.hpp"
#include "article/tokens.hpp"
#include "base/error.hpp"
#include "lib/xml/document.hpp"
#include "lib/xml/walk.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

namespace radiowrap {

namespace {

constexpr std::size_t longest_headline = 500; // letters

bool is_heading(XmlNode node) {
    const std::string_view tag = node.name();
    return tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6';
}

/// The first one that a reader sees.
XmlNode first_h1(XmlNode page, const PageRoles& roles) {
    XmlNode found;
    walk(page, [&](XmlNode node) {
        if (found || !node.is_element()) return false;
        const MarkupRole role = roles.role_of(node);
        if (node.is_element("h1") && letters_in(node.all_text()) > 0) found = node;
        return role != MarkupRole::dropped && role != MarkupRole::vanished;
    });
    return found;
}

/// Reads one page.
class PageReader {
public:
    explicit PageReader(XmlNode page) : page_(page), roles_(page), head_(read_page_head(page)) {}

    Story read() {
        read_head();
        const std::string& text = head_.article.body ? *head_.article.body : no_text_;
        root_ = find_story_root(
            page_, [this](XmlNode node) { return roles_.role_of(node); }, roles_.prose(), letters_in(text));
        roles_.keep(root_);
        find_writer();
        BodyReader reader([this](XmlNode node) { return role_of(node); }, html_sound, story_);
        reader.read(root_);
        use_metadata_body(text);
        in_story_ = false;
        if (root_ != page_) reader.drop(page_);
        return std::move(story_);
    }

private:
    void read_head() {
        story_.station = station_of(head_);
        story_.date = date_of(head_);
        story_.language = language_of(head_);
        story_.headline = headline_of(head_);
        h1_ = first_h1(page_, roles_);
        const std::string shown = h1_ ? one_line(h1_.all_text()) : std::string();
        if (!story_.headline && !shown.empty()) story_.headline = shown;
        if (!story_.headline && head_.title) story_.headline = without_site(*head_.title, story_.station);
        for (const auto& headline : {story_.headline, head_.title, head_.meta_line("og:title")})
            if (headline) headline_keys_.insert(words_key(*headline));
    }

    void find_writer() {
        const WriterLine writer = find_writer_line(page_, root_, roles_);
        writer_ = writer.element;
        if (!writer.line.empty()) story_.byline = writer.line;
        story_.reporter = reporter_of(head_);
        if (!story_.reporter && !writer.name.empty() && writer.name != story_.station)
            story_.reporter = writer.name;
    }

    [[nodiscard]] MarkupRole role_of(XmlNode node) const {
        if (!in_story_ && node == root_) return MarkupRole::vanished;
        if (writer_ && node == writer_) return MarkupRole::vanished;
        const MarkupRole role = roles_.role_of(node);
        if (in_story_ && role == MarkupRole::block && is_about_writer(node)) return MarkupRole::dropped;
        if (role != MarkupRole::block || !is_heading(node) ||
            roles_.prose().below(node).letters > longest_headline)
            return role;
        if (headline_keys_.contains(words_key(one_line(node.all_text())))) return MarkupRole::vanished;
        return in_story_ && node == h1_ ? MarkupRole::dropped : role;
    }

    /// The box under a story that presents its writer, who was named before.
    [[nodiscard]] bool is_about_writer(XmlNode node) const {
        return writer_ && node != root_ && is_writer(node) &&
               roles_.prose().below(node).prose * 3 <= roles_.prose().below(root_).prose;
    }

    /// The page's own text is better: metadata has mostly lost the paragraphs. But some pages are written by
    /// scripts.
    void use_metadata_body(const std::string& text) {
        std::size_t letters = 0;
        for (const std::string& block : story_.blocks) letters += letters_in(block);
        if (text.empty() || letters * 2 >= letters_in(text)) return;
        Story other;
        read_html_fragment(text, "articleBody", other);
        story_.dropped.insert(story_.dropped.end(), story_.blocks.begin(), story_.blocks.end());
        story_.blocks = std::move(other.blocks);
        for (SoundItem& sound : story_.sounds) sound.before_paragraph = story_.blocks.size();
    }

    XmlNode page_;
    PageRoles roles_;
    PageHead head_;
    std::string no_text_;
    XmlNode root_, h1_, writer_;
    std::set<std::string> headline_keys_;
    bool in_story_ = true;
    Story story_;
};

} // namespace

std::vector<Story> read_html(std::string_view bytes, const std::string& name) {
    const XmlDocument document = XmlDocument::of_html(decode_markup(bytes, name), name);
    if (!document.root()) throw Error(fmt::format("{}: the page is empty", name));
    std::vector<Story> stories;
    stories.push_back(PageReader(document.root()).read());
    if (stories.back().blocks.empty() && stories.back().sounds.empty())
        throw Error(fmt::format(
            "{}: no text of a story on the page; save it from the browser when it is fully shown", name));
    return stories;
}

void read_html_fragment(std::string_view utf8, const std::string& name, Story& story) {
    const std::string html = with_visible_markup(utf8);
    const XmlDocument document = XmlDocument::of_html(html, name);
    if (document.root()) read_html_tree(document.root(), story);
}

void read_html_tree(XmlNode root, Story& story) {
    PageRoles roles(root);
    roles.keep(root);
    Story own;
    BodyReader([&](XmlNode node) { return roles.role_of(node); }, html_sound, own).read(root);
    append_story_text(std::move(own), story);
}

} // namespace radiowrap
