#include "article/formats/page_reader.hpp"

#include "article/formats/body_reader.hpp"
#include "article/formats/html_names.hpp"
#include "article/formats/html_roles.hpp"
#include "article/formats/page_head.hpp"
#include "article/formats/page_roles.hpp"
#include "article/formats/page_stories.hpp"
#include "article/formats/prose.hpp"
#include "article/formats/read_html.hpp"
#include "article/formats/story_root.hpp"
#include "article/formats/writer_line.hpp"
#include "article/furniture.hpp"
#include "article/tokens.hpp"
#include "lib/xml/walk.hpp"

#include <algorithm>
#include <set>
#include <unordered_set>

namespace radiowrap {

namespace {

constexpr std::size_t longest_headline = 500; // letters
constexpr std::size_t longest_box = 3000;     // letters that present a writer
constexpr std::ptrdiff_t fewest_title_words = 3;

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

/// Reads one page, or one of the stories on it.
class PageReader {
public:
    explicit PageReader(XmlNode page) : page_(page), roles_(page), head_(read_page_head(page)) {}

    [[nodiscard]] std::vector<XmlNode> stories() const { return stories_on_page(page_, roles_, head_); }

    Story read() {
        read_head();
        const std::string& text = head_.article.body ? *head_.article.body : no_text_;
        root_ = find_story_root(
            page_, [this](XmlNode node) { return roles_.role_of(node); }, roles_.prose(), letters_in(text));
        find_title();
        read_body(page_);
        use_metadata_body(text);
        drop_rest();
        doubt_title();
        return std::move(story_);
    }

    /// `others`: the stories beside it, which are no furniture of this one.
    Story read(XmlNode story, const std::vector<XmlNode>& others) {
        for (const XmlNode other : others)
            if (other != story) others_.insert(other.key());
        story_.station = station_of(head_);
        story_.language = language_of(head_);
        story_.date = read_page_head(story).marked_date;
        root_ = {story, {}, {}};
        h1_ = story_heading_ = heading_in(story, roles_);
        story_.headline = one_line(h1_.all_text());
        headline_keys_.insert(words_key(*story_.headline));
        head_ = {};
        read_body(story);
        drop_rest();
        return std::move(story_);
    }

private:
    void read_head() {
        story_.station = station_of(head_);
        story_.date = date_of(head_);
        story_.language = language_of(head_);
        story_.headline = headline_of(head_);
        h1_ = first_h1(page_, roles_);
        if (const XmlNode heading = heading_in_title(); heading) h1_ = heading;
        const std::string shown = h1_ ? one_line(h1_.all_text()) : std::string();
        if (!story_.headline && !shown.empty()) story_.headline = shown;
        if (story_.headline && !story_.station) story_.station = site_in_title(head_, *story_.headline);
        for (const auto& headline : {story_.headline, head_.title, head_.meta_line("og:title")})
            if (headline) headline_keys_.insert(words_key(*headline));
    }

    /// A smaller heading that <title> says, where the <h1> is only the site's name.
    [[nodiscard]] XmlNode heading_in_title() const {
        XmlNode found;
        if (!h1_ || !head_.title) return found;
        const std::string title = words_key(*head_.title);
        if (title.find(words_key_of(h1_)) != std::string::npos) return found;
        walk(page_, [&](XmlNode node) {
            if (found || !node.is_element()) return false;
            const MarkupRole role = roles_.role_of(node);
            if (is_heading(node) && roles_.all().below(node).letters <= longest_headline) {
                const std::string key = words_key_of(node);
                const bool said = key.find(' ') != std::string::npos && title.starts_with(key);
                if (said && role == MarkupRole::block) found = node;
            }
            return !found && role != MarkupRole::dropped && role != MarkupRole::vanished;
        });
        return found;
    }

    /// <title> may be the name of the site or of a file: what the story opens with comes first.
    void find_title() {
        if (story_.headline) return;
        const XmlNode title = opening_title(root_.element, roles_);
        const std::string shown = title ? one_line(title.all_text()) : std::string();
        const std::string key = words_key(shown);
        const bool said_twice = head_.title && words_key(*head_.title).find(key) != std::string::npos;
        const bool few_words = std::count(key.begin(), key.end(), ' ') + 1 < fewest_title_words;
        if (!key.empty() && (!head_.title || said_twice || !few_words)) {
            story_.headline = shown;
            headline_keys_.insert(key);
            h1_ = title;
            if (!story_.station) story_.station = site_in_title(head_, shown);
        } else if (head_.title) {
            story_.headline = without_site(*head_.title, story_.station);
            title_alone_ = true;
        }
    }

    /// A <title> that stands on the page too, but not above its text, which has a line for a headline itself:
    /// that is the station's banner.
    void doubt_title() {
        if (!title_alone_ || story_.blocks.size() < 3 || is_body_like(story_.blocks.front())) return;
        const std::string key = words_key(*story_.headline);
        const auto banner = std::find_if(story_.dropped.begin(), story_.dropped.end(),
                                         [&](const std::string& line) { return words_key(line) == key; });
        if (banner == story_.dropped.end()) return;
        if (!story_.station) story_.station = story_.headline;
        story_.headline.reset();
    }

    void read_body(XmlNode scope) {
        roles_.keep(root_.element);
        find_writer(scope);
        mark_beside();
        BodyReader reader([this](XmlNode node) { return role_of(node); }, html_sound, story_);
        reader.read(root_.element);
    }

    /// What stands in front of the story's first part and behind its last.
    void mark_beside() {
        bool inside = !root_.first;
        for (XmlNode child = root_.element.first_child(); child && root_.first; child = child.next()) {
            inside = inside || child == root_.first;
            if (!inside && child.is_element()) beside_.insert(child.key());
            inside = inside && child != root_.last;
        }
    }

    void drop_rest() {
        in_story_ = false;
        BodyReader reader([this](XmlNode node) { return role_of(node); }, html_sound, story_);
        if (root_.element != page_) reader.drop(page_);
    }

    void find_writer(XmlNode scope) {
        const WriterLine writer = find_writer_line(scope, root_.element, roles_, shown_headline());
        writer_ = writer.element;
        if (!writer.line.empty()) story_.byline = writer.line;
        story_.reporter = reporter_of(head_);
        if (!story_.reporter && !writer.name.empty() && writer.name != story_.station)
            story_.reporter = writer.name;
        writer_key_ = story_.reporter ? words_key(*story_.reporter) : last_two_words(words_key(writer.line));
    }

    [[nodiscard]] MarkupRole role_of(XmlNode node) const {
        if (!in_story_ && (node == root_.element || others_.contains(node.key())))
            return MarkupRole::vanished;
        if ((writer_ && node == writer_) || (story_heading_ && node == story_heading_))
            return MarkupRole::vanished;
        const MarkupRole role = roles_.role_of(node);
        if (in_story_ && role == MarkupRole::block && (beside_.contains(node.key()) || is_about_writer(node)))
            return headline_keys_.contains(words_key_of(node)) ? MarkupRole::vanished : MarkupRole::dropped;
        if (role != MarkupRole::block || !(is_heading(node) || node == h1_) ||
            roles_.prose().below(node).letters > longest_headline)
            return role;
        if (headline_keys_.contains(words_key_of(node))) return MarkupRole::vanished;
        return in_story_ && node == h1_ ? MarkupRole::dropped : role;
    }

    /// The heading that says the headline; the <h1> of some pages is the site's name.
    [[nodiscard]] XmlNode shown_headline() const {
        if (h1_ && headline_keys_.contains(words_key_of(h1_))) return h1_;
        XmlNode found;
        walk(page_, [&](XmlNode node) {
            if (found || !node.is_element()) return false;
            const bool short_heading =
                is_heading(node) && roles_.all().below(node).letters <= longest_headline;
            if (short_heading && headline_keys_.contains(words_key_of(node))) found = node;
            return !found;
        });
        return found;
    }

    static std::string words_key_of(XmlNode node) { return words_key(one_line(node.all_text())); }

    /// The box under a story that presents its writer, who was named before.
    [[nodiscard]] bool is_about_writer(XmlNode node) const {
        if (!writer_ || node == root_.element || !is_writer(node)) return false;
        const TextCount box = roles_.all().below(node);
        if (box.letters > longest_box || box.letters * 2 > roles_.all().below(root_.element).letters)
            return false;
        return box.prose == 0 || is_writer_box(node) ||
               words_key_of(node).find(writer_key_) != std::string::npos;
    }

    /// The name is at the end of a line that says no more of it: "By NAME NAME".
    static std::string last_two_words(std::string_view key) {
        const std::size_t last = key.rfind(' ');
        if (last == std::string_view::npos || last == 0) return std::string(key);
        const std::size_t before = key.rfind(' ', last - 1);
        return std::string(key.substr(before == std::string_view::npos ? 0 : before + 1));
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
    StoryRoot root_;
    XmlNode h1_, writer_;
    XmlNode story_heading_;  ///< of one among several
    std::string writer_key_; ///< of the name
    std::set<std::string> headline_keys_;
    std::unordered_set<const void*> others_; ///< the page's other stories
    std::unordered_set<const void*> beside_; ///< parts of the story's root that are no story
    bool title_alone_ = false;               ///< the headline is what <title> says
    bool in_story_ = true;
    Story story_;
};

} // namespace

std::vector<Story> read_page(XmlNode page) {
    PageReader reader(page);
    const std::vector<XmlNode> articles = reader.stories();
    std::vector<Story> stories;
    if (articles.empty()) stories.push_back(reader.read());
    for (const XmlNode article : articles) stories.push_back(PageReader(page).read(article, articles));
    return stories;
}

} // namespace radiowrap
