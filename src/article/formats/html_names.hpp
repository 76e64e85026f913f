#pragma once

#include "lib/xml/node.hpp"

#include <string>
#include <string_view>

namespace radiowrap {

/// Its id or class holds a word for page furniture ("share", "related-posts"). A wrapper round the story can
/// have one too: "post-with-sidebar".
bool has_furniture_name(XmlNode element);

/// Its name says more than a story's own paragraphs are named after: advertisements, captions, newsletters.
bool is_always_furniture(XmlNode element);

/// A post of another site, with its own author and date.
bool is_embedded_post(XmlNode element);

/// Its id or class names a player of sound.
bool is_player(XmlNode element);

/// A note under the text: by its id, class, role, or the word processor it comes from.
bool is_footnote(XmlNode element);

/// The mark in the text that leads to one.
bool is_footnote_mark(XmlNode element);

/// It is named after nothing but readers' comments.
bool is_comment_area(XmlNode element);

/// Its id, class, rel or itemprop says that it names the writer.
bool is_writer(XmlNode element);

/// It is named as the box that presents the writer.
bool is_writer_box(XmlNode element);

/// Its class says that it is the word or two above a headline.
bool is_kicker(XmlNode element);

/// Its class says that it is the paragraph above the text.
bool is_lead(XmlNode element);

/// Its class or itemprop says that it is the text of the article.
bool is_article_body(XmlNode element);

/// `word`, in lower case, is one of a list separated by white space, as class and itemprop are.
bool has_word(std::string_view words, std::string_view word);

/// Its class says that only screen readers show it.
bool is_for_screen_readers(XmlNode element);

/// Its ARIA role says that it is no part of the page's content.
bool has_far_role(XmlNode element);

/// Its style without white space, in lower case.
std::string style_of(XmlNode element);

} // namespace radiowrap
