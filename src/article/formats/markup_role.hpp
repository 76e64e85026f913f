#pragma once

#include "article/article.hpp"
#include "lib/xml/node.hpp"

#include <functional>

namespace radiowrap {

/// What an element does to the text around it.
enum class MarkupRole {
    inline_text, ///< nothing: it may stand inside a word
    quotation,   ///< inside a paragraph, shown in quotation marks
    block,       ///< its text stands apart
    item,        ///< of a list
    as_typed,    ///< a block whose line ends count
    line_break,
    dropped,  ///< no part of the story
    player,   ///< dropped, but the sounds in it are the story's
    vanished, ///< nothing to be read
    sound,
};
using RoleOf = std::function<MarkupRole(XmlNode)>;
using SoundOf = std::function<SoundItem(XmlNode)>;

} // namespace radiowrap
