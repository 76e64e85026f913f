#include "article/furniture.hpp"

#include "article/dateline.hpp"
#include "lib/icu/characters.hpp"
#include "lib/icu/utf8.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t longest_furniture = 160; // bytes; a longer line is never compared
constexpr std::size_t longest_link = 400;      // bytes
constexpr std::ptrdiff_t longest_tag = 3;      // words
constexpr std::size_t longest_head_line = 25;  // words

/// Rules, stars, addresses, lone numbers: a line without a word to read.
bool is_wordless(std::string_view block) {
    if (block.starts_with("http://") || block.starts_with("https://") || block.starts_with("www."))
        return block.find(' ') == std::string_view::npos;
    for (std::size_t at = 0; at < block.size();)
        if (const char32_t c = next_code_point(block, at); is_letter(c) || is_digit(c)) return false;
    return true;
}

bool is_hashtags(std::string_view block) {
    std::size_t at = 0;
    while (at < block.size()) {
        if (block[at] != '#') return false;
        at = std::min(block.find(' ', at), block.size());
        while (at < block.size() && block[at] == ' ') ++at;
    }
    return !block.empty();
}

bool begins_with(const std::string& key, const std::string& opening) {
    return key.starts_with(opening) && (key.size() == opening.size() || key[opening.size()] == ' ');
}

/// Marks blocks of one article.
class FurnitureFinder {
public:
    FurnitureFinder(const std::vector<std::string>& blocks, const ArticleRules& rules)
        : blocks_(blocks), rules_(rules), found_(blocks.size()) {
        for (const std::string& block : blocks)
            keys_.push_back(block.size() <= longest_furniture ? line_key(block) : std::string());
    }

    std::vector<bool> find() {
        for (std::size_t i = 0; i < blocks_.size(); ++i)
            found_[i] = is_wordless(blocks_[i]) || is_listed(i, &ArticleLanguage::furniture_anywhere) ||
                        is_link(blocks_[i]);
        find_head();
        find_link_lists();
        find_tail();
        return std::move(found_);
    }

private:
    [[nodiscard]] bool is_listed(std::size_t block, std::set<std::string> ArticleLanguage::*lines) const {
        return is_listed(keys_[block], lines);
    }

    [[nodiscard]] bool is_listed(const std::string& key,
                                 std::set<std::string> ArticleLanguage::*lines) const {
        if (key.empty()) return false;
        return std::any_of(rules_.languages.begin(), rules_.languages.end(),
                           [&](const ArticleLanguage& language) { return (language.*lines).contains(key); });
    }

    /// "Read also: ANOTHER HEADLINE" among the paragraphs.
    [[nodiscard]] bool is_link(const std::string& block) const {
        const std::size_t colon = block.find(':');
        if (colon == std::string::npos || colon + 1 == block.size() || block.size() > longest_link)
            return false;
        return is_listed(line_key(block.substr(0, colon)), &ArticleLanguage::link_list_headings) &&
               !is_body_like(block);
    }

    [[nodiscard]] bool is_edge_furniture(std::size_t block) const {
        if (is_listed(block, &ArticleLanguage::furniture_at_edges) || is_hashtags(blocks_[block]) ||
            is_breadcrumb(blocks_[block]))
            return true;
        if (keys_[block].empty())
            return blocks_[block].size() <= longest_furniture; // numbers only: a time, a counter
        return std::any_of(rules_.languages.begin(), rules_.languages.end(),
                           [&](const ArticleLanguage& language) {
                               return is_date_line(blocks_[block], language) || has_opening(block, language);
                           });
    }

    /// "Home / News / Local": where on the site the page is.
    [[nodiscard]] bool is_breadcrumb(std::string_view block) const {
        if (block.size() > longest_furniture) return false;
        std::size_t parts = 0;
        for (std::size_t at = 0; at < block.size(); ++parts) {
            const std::size_t end = std::min(find_step(block, at), block.size());
            if (!is_listed(line_key(block.substr(at, end - at)), &ArticleLanguage::furniture_at_edges))
                return false;
            at = end < block.size() ? block.find(' ', end + 1) : end;
            at = std::min(at, block.size());
        }
        return parts > 1;
    }

    /// A slash, an arrow or a bar between two spaces.
    static std::size_t find_step(std::string_view block, std::size_t from) {
        std::size_t first = std::string_view::npos;
        for (const std::string_view step : {" / ", " > ", " » ", " › ", " | ", " « ", " ‹ "})
            first = std::min(first, block.find(step, from));
        return first;
    }

    [[nodiscard]] bool has_opening(std::size_t block, const ArticleLanguage& language) const {
        return std::any_of(language.furniture_openings.begin(), language.furniture_openings.end(),
                           [&](const std::string& opening) { return begins_with(keys_[block], opening); });
    }

    /// The lines above the first paragraph: headline and byline stand among them.
    void find_head() {
        for (std::size_t i = 0; i < blocks_.size() && !is_body_like(blocks_[i]); ++i)
            found_[i] = found_[i] || is_edge_furniture(i);
    }

    /// After "related articles" only lines that look like links may follow until the end.
    void find_link_lists() {
        for (std::size_t i = blocks_.size(); i-- > 1;) {
            if (is_listed(i, &ArticleLanguage::link_list_headings)) {
                std::fill(found_.begin() + static_cast<std::ptrdiff_t>(i), found_.end(), true);
            } else if (is_body_like(blocks_[i]) && !found_[i] && !is_edge_furniture(i)) {
                return;
            }
        }
    }

    void find_tail() {
        for (std::size_t i = blocks_.size(); i-- > 1;) {
            if (!found_[i] && !is_edge_furniture(i) && !is_spaced_hashtag(blocks_[i]) &&
                !is_syndication(blocks_[i]))
                return;
            found_[i] = true;
        }
    }

    /// "The post HEADLINE appeared first on STATION."
    [[nodiscard]] bool is_syndication(const std::string& block) const {
        if (block.size() > longest_link) return false;
        const std::string key = line_key(block);
        const auto is_like = [&](const auto& line) {
            return begins_with(key, line.first) &&
                   key.find(' ' + line.second + ' ', line.first.size()) != std::string::npos;
        };
        return std::any_of(
            rules_.languages.begin(), rules_.languages.end(), [&](const ArticleLanguage& language) {
                return std::any_of(language.syndication.begin(), language.syndication.end(), is_like);
            });
    }

    /// "# Notebook", a tag's link; above the story it would be a heading.
    static bool is_spaced_hashtag(const std::string& block) {
        return block.starts_with("# ") && std::count(block.begin(), block.end(), ' ') <= longest_tag;
    }

    const std::vector<std::string>& blocks_;
    const ArticleRules& rules_;
    std::vector<bool> found_;
    std::vector<std::string> keys_;
};

} // namespace

std::vector<bool> find_furniture(const std::vector<std::string>& blocks, const ArticleRules& rules) {
    return FurnitureFinder(blocks, rules).find();
}

bool is_body_like(std::string_view block) {
    const std::vector<Token> tokens = split_tokens(block.substr(0, 2000));
    if (tokens.empty()) return false;
    if (tokens.size() > longest_head_line * 2) return true;
    const auto words =
        std::count_if(tokens.begin(), tokens.end(), [](const Token& token) { return token.is_word(); });
    std::size_t last = tokens.size() - 1;
    while (last > 0 && (is_quotation_mark(tokens[last].mark) || is_closing(tokens[last].mark))) --last;
    const char32_t mark = tokens[last].mark;
    const bool pause =
        mark == U'.' && last > 0 && tokens[last - 1].mark == U'.'; // ".." is a pause, not a stop
    const bool closed =
        (is_sentence_end(mark) && !pause && mark != U'?' && mark != U'\u061F' && mark != U'!') ||
        mark == U':';
    return closed || words > static_cast<std::ptrdiff_t>(longest_head_line);
}

} // namespace radiowrap
