#pragma once

#include "article/story.hpp"
#include "lib/xml/node.hpp"

#include <string>

namespace radiowrap {

/// What a <newsItem> of NewsML-G2 holds. Remote texts and pictures are not looked for; remote sound becomes
/// the story's sounds, behind its text.
Story read_news_item(XmlNode item, const std::string& name);

} // namespace radiowrap
