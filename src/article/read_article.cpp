#include "article/read_article.hpp"

#include "article/blocks.hpp"
#include "article/byline.hpp"
#include "article/choose_story.hpp"
#include "article/clean_story.hpp"
#include "article/formats/read_stories.hpp"
#include "article/furniture.hpp"
#include "article/head_words.hpp"
#include "article/language.hpp"
#include "article/sound_names.hpp"
#include "base/ascii_case.hpp"
#include "base/cancellation.hpp"
#include "base/error.hpp"
#include "lib/icu/characters.hpp"
#include "lib/icu/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iostream>

namespace radiowrap {

namespace {

constexpr std::size_t script_sample = 2000; // letters
constexpr std::size_t longest_byline = 120; // bytes
constexpr std::size_t head_lines = 4;

void throw_if_too_large(std::size_t bytes, const std::string& name) {
    if (bytes > max_report_bytes)
        throw Error(fmt::format("{}: {} MiB is no report; at most {} MiB are read", name,
                                (bytes + 0xFFFFF) >> 20, max_report_bytes >> 20));
}

/// At most one block more than a report may have, so that a pipe without end is noticed.
std::string read_all(std::istream& stream) {
    std::string bytes;
    std::array<char, 65536> block{};
    while (stream && bytes.size() <= max_report_bytes) {
        stream.read(block.data(), block.size());
        bytes.append(block.data(), static_cast<std::size_t>(stream.gcount()));
    }
    return bytes;
}

std::string read_bytes(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::string bytes = read_all(stream);
    if (!stream.is_open() || stream.bad()) throw Error(fmt::format("{}: cannot be read", file.string()));
    return bytes;
}

const ArticleLanguage* find_language(const ArticleRules& rules, const std::string& language) {
    for (const ArticleLanguage& candidate : rules.languages)
        if (candidate.language == language) return &candidate;
    return nullptr;
}

/// "ar-SY" -> "ar", "EN_us" -> "en"
std::string main_tag(std::string_view declared) {
    return ascii_lower(declared.substr(0, declared.find_first_of("-_")));
}

/// A language of ISO 639; pages declare "default" and worse.
bool is_tag(std::string_view text) {
    const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
    return (text.size() == 2 || text.size() == 3) && std::all_of(text.begin(), text.end(), is_small) &&
           text != "mul" && text != "zxx";
}

/// Whether most of the text's letters are of the language's script.
bool is_in_script(std::string_view text, const std::string& script) {
    std::size_t letters = 0;
    std::size_t own = 0;
    for (std::size_t at = 0; at < text.size() && letters < script_sample;)
        if (const char32_t c = next_code_point(text, at); is_letter(c)) {
            ++letters;
            own += script_of(c) == script;
        }
    return own * 2 > letters;
}

/// Tags are often those of the page or the agency, so the text decides where it can.
std::string language_of(const Story& story, const ArticleRules& rules) {
    std::string text = story.headline.value_or("");
    for (const std::string& block : story.blocks) text += '\n' + block;
    std::string language = detect_language(text, rules);
    if (language != "und" || !story.language) return language;
    std::string declared = main_tag(*story.language);
    const ArticleLanguage* known = find_language(rules, declared);
    if (known == nullptr) return is_tag(declared) ? declared : language;
    return is_in_script(text, known->script) ? declared : language;
}

/// In the first lines, or in brackets under the text.
bool has_byline(const std::vector<std::string>& blocks, const ArticleLanguage& language) {
    for (std::size_t i = 0; i < blocks.size() && i < head_lines; ++i)
        if (blocks[i].size() <= longest_byline && parse_byline(blocks[i], language, false)) return true;
    return !blocks.empty() && blocks.back().size() <= longest_byline && blocks.back().starts_with('(');
}

bool is_lone_byline(const std::string& line, const ArticleLanguage& language) {
    if (line.empty() || line.size() > longest_byline) return false;
    const auto byline = parse_byline(line, language, false);
    if (!byline || !byline->reporter) return false;
    return byline->station || HeadWords(line, language).length(0, ArticleWord::byline_opener) > 0;
}

/// "Posted by Jane Roe on 3 May": what stands in front of the day and the hour.
std::string before_date(const std::string& line, const ArticleLanguage& language) {
    if (line.size() > 2 * longest_byline) return {};
    const HeadWords words(line, language);
    Part part{0, 0};
    for (; part.to < words.tokens().size(); ++part.to) {
        const bool day =
            words.length(part.to, ArticleWord::weekday) > 0 || words.length(part.to, ArticleWord::month) > 0;
        if (day || words.tokens()[part.to].digits || is_comma(words.tokens()[part.to].mark)) break;
    }
    const auto links = [&](std::size_t i) {
        return words.length(i, ArticleWord::function_word) > 0 &&
               words.length(i, ArticleWord::byline_link) == 0;
    };
    if (part.to > 3 && links(part.to - 2)) part.to -= 2; // "on Fri", of a short form that we do not know
    while (!part.empty() && links(part.to - 1)) --part.to;
    return words.text(part);
}

/// "3 May 2021 | by Jane Roe": the part of the line that is a byline; empty when it has none.
std::string byline_in(const std::string& line, const ArticleLanguage& language) {
    if (line.find_first_of("0123456789") == std::string::npos)
        return is_lone_byline(line, language) ? line : std::string();
    for (std::size_t at = 0; at <= line.size() && line.size() <= 2 * longest_byline;) {
        const std::size_t end = std::min(line.find('|', at), line.size());
        std::string part(trimmed(std::string_view(line).substr(at, end - at)));
        const bool digits = part.find_first_of("0123456789") != std::string::npos;
        if (!digits && is_lone_byline(part, language)) return part;
        at = end + 1;
    }
    std::string head = before_date(line, language);
    return is_lone_byline(head, language) ? head : std::string();
}

/// Some pages keep the byline apart from the story, in a box without a name: the first dropped line that can
/// be nothing else.
void find_byline_in_dropped(Story& story, const ArticleLanguage& language) {
    if (story.byline || story.reporter || has_byline(story.blocks, language)) return;
    for (auto line = story.dropped.begin(); line != story.dropped.end(); ++line) {
        std::string byline = byline_in(*line, language);
        if (byline.empty()) continue;
        if (byline == *line) story.dropped.erase(line);
        story.byline = std::move(byline);
        return;
    }
}

} // namespace

Article read_article(std::string_view bytes, const std::string& name, const ArticleRules& rules,
                     const ReadOptions& options) {
    throw_if_too_large(bytes.size(), name);
    std::vector<Story> stories = read_stories(bytes, name);
    for (Story& story : stories) clean_story(story);
    Story story = choose_story(std::move(stories), options.item, name);
    if (story.blocks.empty()) throw Error(fmt::format("{}: the report is empty", name));
    const std::string language = language_of(story, rules);
    const std::vector<bool> furniture = find_furniture(story.blocks, rules);
    const ArticleLanguage* const known = find_language(rules, language);
    if (known != nullptr) find_byline_in_dropped(story, *known);
    const std::optional<std::string> file_author = story.file_author;
    Article article =
        with_context(name, [&] { return give_roles(std::move(story), furniture, known, options.keep); });
    article.language = language;
    if (!article.byline && !article.reporter) article.reporter = file_author;
    if (known != nullptr) name_sounds(article, *known);
    if (article.paragraphs.empty())
        throw Error(
            fmt::format("{}: no paragraph to read was found, only headline, byline or page furniture", name));
    return article;
}

ReportFile load_report(const std::filesystem::path& file) {
    if (file == "-") {
        ReportFile report{"standard input", read_all(std::cin)};
        throw_if_cancelled(); // a signal may have ended the reading
        return report;
    }
    const std::string name = file.string();
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found)
        throw Error(fmt::format("{}: no such file", name));
    if (std::filesystem::is_directory(status))
        throw Error(fmt::format("{}: a folder; name the file with the report's text", name));
    if (std::filesystem::is_regular_file(status)) throw_if_too_large(std::filesystem::file_size(file), name);
    return {name, read_bytes(file)};
}

} // namespace radiowrap
