#pragma once

#include "article/formats/json_ld.hpp"
#include "lib/xml/node.hpp"

#include <map>
#include <optional>
#include <string>

namespace radiowrap {

/// What a page says of its article where readers do not see it.
struct PageHead {
    JsonLdArticle article;                   ///< of JSON-LD; all empty without
    std::map<std::string, std::string> meta; ///< by property or name, in lower case; the first of each
    std::optional<std::string> title;        ///< of <title>
    std::optional<std::string> language;     ///< of <html>
    std::optional<std::string> marked_date;  ///< of the first element with itemprop=datePublished, or <time>

    [[nodiscard]] std::optional<std::string> meta_line(const std::string& name) const;
};

PageHead read_page_head(XmlNode page);

/// Headline, station, reporter, date and language in the order of how far they can be trusted.
std::optional<std::string> headline_of(const PageHead& head);
std::optional<std::string> station_of(const PageHead& head);
std::optional<std::string> reporter_of(const PageHead& head);
std::optional<std::string> date_of(const PageHead& head);
std::optional<std::string> language_of(const PageHead& head);

/// What <title> holds in front of `headline` or behind it: the name of the site. Empty when it is nothing, or
/// too long for one.
std::optional<std::string> site_in_title(const PageHead& head, const std::string& headline);

/// `title` without the name of the site behind it.
std::string without_site(std::string title, const std::optional<std::string>& station);

} // namespace radiowrap
