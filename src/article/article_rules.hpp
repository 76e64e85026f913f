#pragma once

#include "article/phrase_table.hpp"

#include <filesystem>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace radiowrap {

/// What the words of an article's head and tail can be.
enum class ArticleWord : std::size_t {
    function_word, ///< tells the language
    byline_opener, ///< a reporter's name follows: "تقرير", "By"
    byline_editor, ///< names somebody, but no reporter: "تحرير", "editing by"
    byline_filler, ///< stands where a name could: "خاص"
    byline_joiner, ///< between reporter and station: "for"
    rubric,        ///< opens a headline, with a colon: "استطلاع"
    interviewer,   ///< a reporter's name follows, in a headline as well: "حاورته"
    byline_link,   ///< inside a name, in small letters, or between two: "van", "and"
    station,       ///< part of a station's name: "راديو"
    month,
    weekday,
    place,
    given_name,
    sentence_opener, ///< opens a first paragraph and hardly a headline: "أعلنت", "good morning"
    headline_label,  ///< with a colon in front of a headline: "slug", "Manuskript"
    reporter_label,  ///< behind a name in the label of a turn: the reporter's, "byline"
    count
};

/// One language's data for reading articles, from its file in assets/languages.
struct ArticleLanguage {
    std::string language;       ///< BCP 47
    std::string script;         ///< ISO 15924
    bool capitals = false;      ///< names are written with capitals
    bool noun_capitals = false; ///< and so is every noun
    /// Of function words in running text, which has 0.15 to 0.45 of them; Arabic writes some onto others.
    double least_share = 0.06;
    static constexpr double least_share_of_capitals = 0.12; ///< the same where names have capitals
    std::string own_letters;     ///< which other languages of the script hardly write; may be empty
    std::string foreign_letters; ///< which it does not write itself and kindred languages do; may be empty
    PhraseTable words{PhraseTable::Spelling::key};

    // Page furniture, as line_key() of the whole line or of how it begins.
    std::set<std::string> furniture_anywhere;
    std::set<std::string> furniture_at_edges;
    std::vector<std::string> furniture_openings; ///< at the edges: "read more ..."
    std::vector<std::string> furniture_notices;  ///< there even with a full stop
    std::set<std::string> link_list_headings;    ///< what follows them at the end are links
    std::set<std::string> comment_headings;      ///< what follows them under the story is readers'
    std::set<std::string> photo_credits;         ///< a photographer's name follows: "photo"
    std::vector<std::pair<std::string, std::string>> syndication; ///< "the post", "appeared first on"
};

struct ArticleRules {
    std::vector<ArticleLanguage> languages;
};

/// Every `*.toml` of the folder, by name. Throws Error: no such file there, or a broken one (file, line,
/// key).
ArticleRules load_article_rules(const std::filesystem::path& folder);

/// words_key() without numbers: "3 تعليقات" and "12 تعليقات" are the same line of furniture.
std::string line_key(std::string_view line);

} // namespace radiowrap
