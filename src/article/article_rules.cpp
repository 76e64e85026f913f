#include "article/article_rules.hpp"

#include "base/error.hpp"
#include "lib/toml/table.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace radiowrap {

namespace {

void read_words(PhraseTable& phrases, const TomlTable& table, std::string_view key, ArticleWord word_class) {
    for (const std::string& phrase : table.texts(key))
        phrases.add(phrase, static_cast<std::size_t>(word_class));
}

std::set<std::string> read_lines(const TomlTable& table, std::string_view key) {
    std::set<std::string> lines;
    for (const std::string& line : table.texts(key)) lines.insert(line_key(line));
    return lines;
}

void read_article_table(ArticleLanguage& rules, const TomlTable& table) {
    table.allow_only({"function_words", "byline_openers", "byline_editors", "byline_fillers",
                      "byline_joiners", "byline_links", "interviewers", "rubrics", "station_words", "months",
                      "weekdays", "least_share", "own_letters", "foreign_letters", "sentence_openers",
                      "headline_labels", "reporter_labels"});
    rules.least_share = table.number("least_share").value_or(rules.least_share);
    rules.own_letters = table.text("own_letters").value_or("");
    rules.foreign_letters = table.text("foreign_letters").value_or("");
    read_words(rules.words, table, "function_words", ArticleWord::function_word);
    read_words(rules.words, table, "byline_openers", ArticleWord::byline_opener);
    read_words(rules.words, table, "byline_editors", ArticleWord::byline_editor);
    read_words(rules.words, table, "byline_fillers", ArticleWord::byline_filler);
    read_words(rules.words, table, "byline_joiners", ArticleWord::byline_joiner);
    read_words(rules.words, table, "rubrics", ArticleWord::rubric);
    read_words(rules.words, table, "interviewers", ArticleWord::byline_opener);
    read_words(rules.words, table, "interviewers", ArticleWord::interviewer);
    read_words(rules.words, table, "byline_links", ArticleWord::byline_link);
    read_words(rules.words, table, "station_words", ArticleWord::station);
    read_words(rules.words, table, "sentence_openers", ArticleWord::sentence_opener);
    read_words(rules.words, table, "headline_labels", ArticleWord::headline_label);
    read_words(rules.words, table, "reporter_labels", ArticleWord::reporter_label);
    read_words(rules.words, table, "months", ArticleWord::month);
    read_words(rules.words, table, "weekdays", ArticleWord::weekday);
}

void read_furniture_table(ArticleLanguage& rules, const TomlTable& table) {
    table.allow_only({"anywhere", "edges", "openings", "notices", "link_lists", "syndication", "comments",
                      "photo_credits"});
    rules.comment_headings = read_lines(table, "comments");
    rules.photo_credits = read_lines(table, "photo_credits");
    rules.furniture_anywhere = read_lines(table, "anywhere");
    rules.furniture_at_edges = read_lines(table, "edges");
    for (const std::string& opening : read_lines(table, "openings"))
        rules.furniture_openings.push_back(opening);
    for (const std::string& notice : read_lines(table, "notices")) rules.furniture_notices.push_back(notice);
    rules.link_list_headings = read_lines(table, "link_lists");
    for (const std::string& line : table.texts("syndication")) {
        const std::size_t gap = line.find("...");
        if (gap == std::string::npos)
            table.fail("syndication", "a line with ... is expected, for the headline in it");
        rules.syndication.emplace_back(line_key(line.substr(0, gap)), line_key(line.substr(gap)));
    }
}

ArticleLanguage read_language(const TomlTable& file) {
    ArticleLanguage rules;
    rules.language = file.text("language").value_or("");
    if (rules.language.empty())
        file.fail("language", "the language's BCP 47 tag is expected, such as \"ar\"");
    rules.script = file.text("script").value_or("");
    if (rules.script.size() != 4) file.fail("script", "an ISO 15924 script is expected, such as \"Arab\"");
    rules.capitals = file.boolean("capitals").value_or(false);
    rules.noun_capitals = file.boolean("noun_capitals").value_or(false);
    if (rules.capitals) rules.least_share = ArticleLanguage::least_share_of_capitals;
    if (const auto article = file.table("article")) read_article_table(rules, *article);
    if (const auto furniture = file.table("furniture")) read_furniture_table(rules, *furniture);
    if (const auto names = file.table("names")) {
        read_words(rules.words, *names, "male", ArticleWord::given_name);
        read_words(rules.words, *names, "female", ArticleWord::given_name);
        read_words(rules.words, *names, "places", ArticleWord::place);
    }
    return rules;
}

} // namespace

ArticleRules load_article_rules(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error))
        if (entry.path().extension() == ".toml") files.push_back(entry.path());
    if (error)
        throw Error(fmt::format("{}: the languages cannot be read: {}", folder.string(), error.message()));
    if (files.empty()) throw Error(fmt::format("{}: no language is here (*.toml)", folder.string()));
    std::sort(files.begin(), files.end());
    ArticleRules rules;
    for (const auto& file : files) rules.languages.push_back(read_language(TomlTable::load(file)));
    return rules;
}

std::string line_key(std::string_view line) {
    std::string key;
    for (const Token& token : split_tokens(line)) {
        if (!token.is_word() || token.digits) continue;
        if (!key.empty()) key += ' ';
        key += token.key;
    }
    return key;
}

} // namespace radiowrap
