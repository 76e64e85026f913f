#include "article/furniture.hpp"

#include "article/byline.hpp"
#include "article/dateline.hpp"
#include "article/furniture_lines.hpp"
#include "lib/icu/characters.hpp"

#include <algorithm>
#include <array>

namespace radiowrap {

namespace {

constexpr std::size_t longest_furniture = 160; // bytes; a longer line is never compared
constexpr std::size_t longest_link = 400;      // bytes
constexpr std::ptrdiff_t longest_tag = 3;      // words
constexpr std::size_t longest_behind = 6;      // words, behind an opening of several
constexpr std::size_t most_credits = 3;
constexpr std::size_t longest_button = 3;     // words
constexpr std::size_t longest_head_line = 25; // words
constexpr std::size_t longest_credit = 8;     // words and marks from "Photo:" to the end of its line

bool begins_with(const std::string& key, const std::string& opening) {
    return key.starts_with(opening) && (key.size() == opening.size() || key[opening.size()] == ' ');
}

/// With a full stop or a colon; a headline asks, calls out or pauses ("..") too.
bool ends_sentence(std::string_view block) {
    constexpr std::size_t end_bytes = 48;
    const std::size_t from = block.size() > end_bytes ? block.find(' ', block.size() - end_bytes) : 0;
    const std::vector<Token> tokens = split_tokens(block.substr(from < block.size() ? from : 0));
    if (tokens.empty()) return false;
    std::size_t last = tokens.size() - 1;
    while (last > 0 && (is_quotation_mark(tokens[last].mark) || is_closing(tokens[last].mark))) --last;
    const char32_t mark = tokens[last].mark;
    const bool pause = mark == U'.' && last > 0 && tokens[last - 1].mark == U'.';
    return (is_sentence_end(mark) && !pause && mark != U'?' && mark != U'\u061F' && mark != U'!') ||
           mark == U':';
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
            found_[i] = is_wordless(blocks_[i]) || is_player_time(blocks_[i]) ||
                        is_listed(i, &ArticleLanguage::furniture_anywhere) || is_link(blocks_[i]) ||
                        (!is_body_like(blocks_[i]) && is_notice(i));
        find_head();
        find_comments();
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
            is_breadcrumb(blocks_[block]) || is_row_of_buttons(blocks_[block]) || is_code(blocks_[block]) ||
            is_notice(block) || is_photo_credit(blocks_[block]))
            return true;
        if (keys_[block].empty())
            return blocks_[block].size() <= longest_furniture; // numbers only: a time, a counter
        return std::any_of(rules_.languages.begin(), rules_.languages.end(),
                           [&](const ArticleLanguage& language) {
                               return is_date_line(blocks_[block], language) || has_opening(block, language);
                           });
    }

    /// "Home / News / Local": where on the site the page is. Of a longer path the site's own sections need
    /// not be known.
    [[nodiscard]] bool is_breadcrumb(std::string_view block) const {
        if (block.size() > longest_furniture) return false;
        std::size_t parts = 0;
        std::size_t known = 0;
        for (std::size_t at = 0; at < block.size(); ++parts) {
            const std::size_t end = std::min(find_step(block, at), block.size());
            const std::string key = line_key(block.substr(at, end - at));
            const bool listed = is_listed(key, &ArticleLanguage::furniture_at_edges);
            known += listed;
            if (!listed && (parts == 0 || std::count(key.begin(), key.end(), ' ') >= longest_tag))
                return false;
            at = end < block.size() ? block.find(' ', end + 1) : end;
            at = std::min(at, block.size());
        }
        return parts > 1 && (known == parts || (parts > 2 && known > 1));
    }

    /// "The ferry at the quay. Picture: Harbour FM"
    [[nodiscard]] bool is_photo_credit(std::string_view block) const {
        if (block.size() > longest_link || is_body_like(block)) return false;
        const std::vector<Token> tokens = split_tokens(block);
        for (std::size_t i = tokens.size() > longest_credit ? tokens.size() - longest_credit : 0;
             i + 1 < tokens.size(); ++i) {
            const bool marked = is_colon(tokens[i + 1].mark) || tokens[i + 1].mark == U'/';
            if (marked && i > 0 && is_listed(tokens[i].key, &ArticleLanguage::photo_credits)) return true;
        }
        return false;
    }

    /// Under the story, with their number or the form for another one: "Comments (2)".
    void find_comments() {
        std::size_t body = 0;
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            body += !found_[i] && is_body_like(blocks_[i]);
            if (body < 2 || !is_listed(i, &ArticleLanguage::comment_headings)) continue;
            const auto rest = found_.begin() + static_cast<std::ptrdiff_t>(i);
            const bool number = blocks_[i].find_first_of("0123456789") != std::string::npos;
            if (!number && std::find(rest, found_.end(), true) == found_.end()) continue;
            std::fill(rest, found_.end(), true);
            return;
        }
    }

    /// "Facebook Twitter WhatsApp"
    [[nodiscard]] bool is_row_of_buttons(std::string_view block) const {
        if (block.size() > longest_furniture || is_body_like(block)) return false;
        const std::vector<Token> tokens = split_tokens(block);
        std::size_t buttons = 0;
        for (std::size_t at = 0; at < tokens.size(); ++buttons) {
            std::string key;
            std::size_t end = 0;
            for (std::size_t i = at; i < std::min(tokens.size(), at + longest_button); ++i) {
                if (!tokens[i].is_word()) return false;
                key += (key.empty() ? "" : " ") + tokens[i].key;
                if (is_listed(key, &ArticleLanguage::furniture_at_edges)) end = i + 1;
            }
            if (end == 0) return false;
            at = end;
        }
        return buttons > 1;
    }

    /// A slash, an arrow or a bar between two spaces.
    static std::size_t find_step(std::string_view block, std::size_t from) {
        std::size_t first = std::string_view::npos;
        for (const std::string_view step : {" / ", " > ", " » ", " › ", " | ", " « ", " ‹ "})
            first = std::min(first, block.find(step, from));
        return first;
    }

    /// A sentence of the story may begin with the same words: "Tags on the books show the price."
    [[nodiscard]] bool has_opening(std::size_t block, const ArticleLanguage& language) const {
        const std::string& key = keys_[block];
        const std::string& line = blocks_[block];
        const std::size_t colon = line.find(':');
        const auto opens = [&](const std::string& opening) {
            if (!begins_with(key, opening)) return false;
            if (colon != std::string::npos && line_key(line.substr(0, colon)) == opening) return true;
            const auto words = [](std::string_view text) {
                return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
            };
            const bool number = line.find_first_of("0123456789") != std::string::npos;
            const std::size_t most = words(opening) > 1 || number ? longest_behind : 1;
            return !is_body_like(line) && words(key) <= words(opening) + most;
        };
        return std::any_of(language.furniture_openings.begin(), language.furniture_openings.end(), opens);
    }

    /// "We use cookies ...", "© 2024 ...", "... All rights reserved."
    [[nodiscard]] bool is_notice(std::size_t block) const {
        const std::string& line = blocks_[block];
        if (line.size() > longest_link) return false;
        const std::string key = keys_[block].empty() ? line_key(line) : keys_[block];
        const bool year = line.find("19") != std::string::npos || line.find("20") != std::string::npos;
        if (line.starts_with("\u00A9") && (year || !is_body_like(line))) return true;
        const auto is_like = [&](const std::string& notice) {
            return begins_with(key, notice) ||
                   (key.ends_with(notice) && key[key.size() - notice.size() - 1] == ' ');
        };
        return std::any_of(rules_.languages.begin(), rules_.languages.end(),
                           [&](const ArticleLanguage& language) {
                               return std::any_of(language.furniture_notices.begin(),
                                                  language.furniture_notices.end(), is_like);
                           });
    }

    /// The lines above the first paragraph: headline and byline stand among them.
    void find_head() {
        for (std::size_t i = 0; i < blocks_.size() && (!is_body_like(blocks_[i]) || is_notice(i)); ++i)
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
        std::size_t credits = 0;
        for (std::size_t i = blocks_.size(); i-- > 1;) {
            if (found_[i] || is_edge_furniture(i) || is_sign_off(blocks_[i]) ||
                is_spaced_hashtag(blocks_[i]) || is_syndication(blocks_[i]) ||
                (is_row_with_gaps(blocks_[i]) && !is_body_like(blocks_[i])))
                found_[i] = true;
            else if (!is_credit(blocks_[i]) || ++credits > most_credits)
                return;
        }
    }

    /// What agencies write under a story.
    [[nodiscard]] bool is_sign_off(const std::string& block) const {
        if (!is_short_words(block) || ends_sentence(block)) return false;
        if (is_initials(block)) return true;
        const std::vector<Token> tokens = split_tokens(block);
        return std::any_of( // an agency's
            rules_.languages.begin(), rules_.languages.end(), [&](const ArticleLanguage& language) {
                std::array<std::uint8_t, static_cast<std::size_t>(ArticleWord::count)> lengths{};
                language.words.match(tokens, 0, tokens.front().key, lengths);
                return lengths[static_cast<std::size_t>(ArticleWord::station)] > 0;
            });
    }

    /// "تصوير: NAME", which is no furniture but may stand among it.
    [[nodiscard]] bool is_credit(const std::string& block) const {
        if (block.size() > longest_furniture || is_body_like(block)) return false;
        return std::any_of(rules_.languages.begin(), rules_.languages.end(),
                           [&](const ArticleLanguage& language) {
                               const auto byline = parse_byline(block, language, false);
                               return byline && (byline->edited || (byline->opened && byline->reporter));
                           });
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
    if (ends_sentence(block)) return true; // most paragraphs do, and need not be split into words
    const std::vector<Token> tokens = split_tokens(block.substr(0, 2000));
    const auto words =
        std::count_if(tokens.begin(), tokens.end(), [](const Token& token) { return token.is_word(); });
    return tokens.size() > longest_head_line * 2 || words > static_cast<std::ptrdiff_t>(longest_head_line);
}

} // namespace radiowrap
