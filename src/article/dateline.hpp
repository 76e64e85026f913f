#pragma once

#include "article/article_rules.hpp"

#include <cstddef>
#include <string_view>

namespace radiowrap {

/// How many bytes at the start of `paragraph` are a dateline: `CITY، DATE -`, `CITY (AGENCY) -`, `(AGENCY) -
/// CITY -`, `CITY /agency/`, with what parts it from the text. 0 when there is none, or when it could as well
/// be text.
std::size_t dateline_length(std::string_view paragraph, const ArticleLanguage& language);

/// The line is nothing but a date: a day, a month, a year, a time.
bool is_date_line(std::string_view line, const ArticleLanguage& language);

} // namespace radiowrap
