#include "article/formats/page_reader.hpp"

#include "article/formats/body_reader.hpp"
#include "article/formats/html_names.hpp"
#include "article/formats/html_roles.hpp"
#include "article/formats/lead_text.hpp"
#include "article/formats/page_head.hpp"
#include "article/formats/page_headline.hpp"
#include "article/formats/page_roles.hpp"
#include "article/formats/page_stories.hpp"
#include "article/formats/prose.hpp"
#include "article/formats/read_html.hpp"
#include "article/formats/repeated_blocks.hpp"
#include "article/formats/story_root.hpp"
#include "article/formats/user_name.hpp"
#include "article/formats/writer_line.hpp"
#include "article/tokens.hpp"

#include <optional>
#include <unordered_set>

namespace radiowrap {

namespace {

constexpr std::size_t longest_box = 3000; // letters that present a writer

/// Reads one page, or one of the stories on it.
class PageReader {
public:
    explicit PageReader(XmlNode page) : page_(page), roles_(page), head_(read_page_head(page)) {}

    [[nodiscard]] std::vector<XmlNode> stories() const { return stories_on_page(page_, roles_, head_); }

    Story read() {
        headline_.emplace(page_, roles_, head_);
        story_.station = station_of(head_);
        story_.date = date_of(head_);
        story_.dateline = head_.article.dateline;
        story_.language = language_of(head_);
        const std::string& text = head_.article.body ? *head_.article.body : no_text_;
        root_ = find_story_root(
            page_, [this](XmlNode node) { return roles_.role_of(node); }, roles_.prose(), letters_in(text));
        headline_->look_into(root_.element);
        if (headline_->text() && !story_.station) story_.station = site_in_title(head_, *headline_->text());
        read_body(page_);
        use_metadata_body(text);
        drop_rest();
        take_lead(root_.element, roles_, story_);
        headline_->settle(story_);
        drop_repeated_blocks(story_);
        return std::move(story_);
    }

    /// `others`: the stories beside it, which are no furniture of this one.
    Story read(XmlNode story, const std::vector<XmlNode>& others) {
        for (const XmlNode other : others)
            if (other != story) others_.insert(other.key());
        story_.station = station_of(head_);
        story_.language = language_of(head_);
        story_.date = read_page_head(story).marked_date;
        head_ = {};
        root_ = {story, {}, {}};
        headline_.emplace(page_, roles_, head_, heading_in(story, roles_));
        read_body(story);
        drop_rest();
        headline_->settle(story_);
        drop_repeated_blocks(story_);
        return std::move(story_);
    }

private:
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
        const WriterLine writer = find_writer_line(scope, root_.element, roles_, headline_->shown());
        writer_ = writer.element;
        if (!writer.line.empty()) story_.byline = writer.line;
        story_.reporter = reporter_of(head_);
        if (story_.reporter && is_user_name(*story_.reporter)) story_.reporter.reset();
        if (!story_.reporter && !writer.name.empty() && writer.name != story_.station)
            story_.reporter = writer.name;
        writer_key_ = story_.reporter ? words_key(*story_.reporter) : last_two_words(words_key(writer.line));
    }

    [[nodiscard]] MarkupRole role_of(XmlNode node) const {
        if (!in_story_ && (node == root_.element || others_.contains(node.key())))
            return MarkupRole::vanished;
        const bool own_heading = !others_.empty() && node == headline_->element();
        if ((writer_ && node == writer_) || own_heading) return MarkupRole::vanished;
        const MarkupRole role = roles_.role_of(node);
        if (role != MarkupRole::block) return role;
        if (headline_->is_said_by(node)) return MarkupRole::vanished;
        const bool beside = in_story_ && (beside_.contains(node.key()) || is_about_writer(node));
        return beside || (in_story_ && node == headline_->element()) ? MarkupRole::dropped : role;
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
    std::optional<PageHeadline> headline_;
    StoryRoot root_;
    XmlNode writer_;
    std::string writer_key_;                 ///< of the name
    std::unordered_set<const void*> others_; ///< the page's other stories
    std::unordered_set<const void*> beside_; ///< parts of the story's root that are no story
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
