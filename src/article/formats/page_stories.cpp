#include "article/formats/page_stories.hpp"

#include "article/formats/block_text.hpp"
#include "article/formats/html_names.hpp"
#include "article/formats/html_roles.hpp"
#include "article/tokens.hpp"
#include "lib/xml/walk.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t most_stories = 50;
constexpr std::size_t enough_prose = 100; // letters
constexpr double lead_share = 0.7;        // of all prose: the others are beside that one

bool is_unread(MarkupRole role) {
    return role == MarkupRole::dropped || role == MarkupRole::vanished || role == MarkupRole::player;
}

bool is_heading(XmlNode node) {
    const std::string_view tag = node.name();
    return tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '4';
}

/// As word processors and themes call it.
bool is_title(XmlNode node) {
    const std::string_view words = node.attribute("class").value_or("");
    return is_heading(node) || has_word(words, "title") || has_word(words, "msotitle") ||
           has_word(words, "entry-title") || has_word(words, "post-title");
}

std::string key_of_text(XmlNode node) { return words_key(one_line(node.all_text())); }

/// Of the articles the one that the page's metadata names, or that alone has its <h1>.
bool has_main_story(const std::vector<XmlNode>& articles, const PageRoles& roles, const PageHead& head) {
    const auto named = headline_of(head);
    const std::string key = named ? words_key(*named) : std::string();
    std::size_t with_h1 = 0;
    std::size_t all = 0;
    std::size_t most = 0;
    for (const XmlNode article : articles) {
        const std::size_t prose = roles.prose().below(article).prose;
        all += prose;
        most = std::max(most, prose);
        with_h1 += static_cast<bool>(article.find("h1"));
        if (!key.empty() && key_of_text(heading_in(article, roles)) == key) return true;
    }
    return with_h1 == 1 || static_cast<double>(most) >= lead_share * static_cast<double>(all);
}

} // namespace

std::vector<XmlNode> stories_on_page(XmlNode page, const PageRoles& roles, const PageHead& head) {
    std::vector<XmlNode> articles;
    walk(page, [&](XmlNode node) {
        if (!node.is_element() || is_unread(roles.role_of(node))) return false;
        if (!node.is_element("article")) return true;
        if (roles.prose().below(node).prose >= enough_prose && heading_in(node, roles))
            articles.push_back(node);
        return false;
    });
    const bool several = articles.size() > 1 && articles.size() <= most_stories;
    if (!several || has_main_story(articles, roles, head)) return {};
    return articles;
}

XmlNode heading_in(XmlNode story, const PageRoles& roles) {
    XmlNode found;
    walk(story, [&](XmlNode node) {
        if (found || !node.is_element()) return false;
        // In a list of stories it is a link, which would be none of a text.
        const MarkupRole role = is_heading(node) ? html_role(node) : roles.role_of(node);
        if (is_unread(role)) return false;
        if (is_heading(node) && letters_in(node.all_text()) > 0) found = node;
        return !found;
    });
    return found;
}

XmlNode opening_title(XmlNode story, const PageRoles& roles) {
    XmlNode found;
    bool text = false;
    walk(story, [&](XmlNode node) {
        text = text || (node.is_text() && letters_in(node.text()) > 0);
        if (found || text || !node.is_element() || is_unread(roles.role_of(node))) return false;
        if (node != story && is_title(node) && letters_in(node.all_text()) > 0) found = node;
        return !found;
    });
    return found;
}

} // namespace radiowrap
