#include "article/formats/read_html.hpp"

#include "article/formats/body_reader.hpp"
#include "article/formats/decode_markup.hpp"
#include "article/formats/html_fragment_text.hpp"
#include "article/formats/html_roles.hpp"
#include "article/formats/page_frames.hpp"
#include "article/formats/page_reader.hpp"
#include "article/formats/page_roles.hpp"
#include "base/error.hpp"
#include "lib/xml/document.hpp"

#include <fmt/format.h>

namespace radiowrap {

namespace {

/// The story of the page in a frame, when that holds more of it than the page around it does.
std::vector<Story> read_frame(XmlNode page, const std::string& name) {
    const std::string framed = page_in_frame(page);
    if (framed.empty()) return {};
    const XmlDocument document = XmlDocument::of_html(with_paragraphs(framed), name);
    if (!document.root()) return {};
    const std::size_t around = PageRoles(page).prose().below(page).prose;
    if (PageRoles(document.root()).prose().below(document.root()).prose <= around) return {};
    std::vector<Story> stories = read_page(document.root());
    for (Story& story : stories) BodyReader(html_role, html_sound, story).drop(page);
    return stories;
}

} // namespace

std::vector<Story> read_html(std::string_view bytes, const std::string& name) {
    const XmlDocument document = XmlDocument::of_html(with_paragraphs(decode_markup(bytes, name)), name);
    if (!document.root()) throw Error(fmt::format("{}: the page is empty", name));
    throw_if_frameset(document.root(), name);
    std::vector<Story> stories = read_frame(document.root(), name);
    if (stories.empty()) stories = read_page(document.root());
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
