#include "article/article_roles.hpp"

#include "article/blocks.hpp"
#include "article/byline.hpp"
#include "article/dateline.hpp"
#include "article/furniture.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t head_lines = 4; // where headline and byline may stand

enum class Role { paragraph, headline, byline, dateline, dropped };

/// Gives every block its role; what nothing claims is a paragraph.
class RoleGiver {
public:
    RoleGiver(std::vector<std::string> blocks, const std::vector<bool>& furniture,
              const ArticleLanguage* language)
        : blocks_(std::move(blocks)), roles_(blocks_.size(), Role::paragraph), language_(language) {
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            if (furniture[i])
                roles_[i] = Role::dropped;
            else
                live_.push_back(i);
        }
    }

    Article read() {
        if (language_ != nullptr) {
            read_byline();
            read_closing_byline();
        }
        read_headline();
        drop_second_headline();
        if (language_ != nullptr) read_dateline();
        collect();
        return std::move(article_);
    }

private:
    void read_byline() {
        for (std::size_t i = 0; i + 1 < live_.size() && i < head_lines; ++i) {
            const std::string& block = blocks_[live_[i]];
            if (const auto byline = parse_byline(block, *language_, i == 0)) {
                byline_at_ = i;
                return take_byline(live_[i], *byline);
            }
            if (i > 0 && is_body_like(block)) return;
        }
    }

    void take_byline(std::size_t block, const Byline& byline) {
        article_.byline = blocks_[block];
        article_.station = byline.station;
        article_.reporter = byline.reporter;
        roles_[block] = Role::byline;
    }

    /// "(Reporting by ...; editing by ...)" under the story.
    void read_closing_byline() {
        if (live_.size() < 2) return;
        std::string_view block = blocks_[live_.back()];
        if (!block.starts_with('(') || !block.ends_with(')')) return;
        block = block.substr(1, block.size() - 2);
        const auto byline = parse_byline(block, *language_, false);
        if (!byline || !byline->reporter) return;
        if (article_.byline)
            roles_[live_.back()] = Role::dropped;
        else
            take_byline(live_.back(), *byline);
    }

    /// The first line, when it is no paragraph; above a byline it may even close with a full stop.
    void read_headline() {
        const std::size_t first = byline_at_ == 0 ? 1 : 0;
        if (first + 1 >= live_.size()) return;
        const std::string& block = blocks_[live_[first]];
        const bool above_byline = byline_at_ == 1 && block.size() < 400;
        if (is_body_like(block) && !above_byline) return;
        if (is_list_item(block)) return;
        article_.headline = block;
        roles_[live_[first]] = Role::headline;
    }

    void drop_second_headline() {
        if (!article_.headline) return;
        const std::string key = words_key(*article_.headline);
        for (std::size_t i = 1; i < live_.size() && i <= head_lines; ++i)
            if (roles_[live_[i]] == Role::paragraph && words_key(blocks_[live_[i]]) == key)
                roles_[live_[i]] = Role::dropped;
    }

    void read_dateline() {
        const auto first = std::find(roles_.begin(), roles_.end(), Role::paragraph);
        if (first == roles_.end()) return;
        std::string& block = blocks_[static_cast<std::size_t>(first - roles_.begin())];
        const std::size_t length = dateline_length(block, *language_);
        if (length == 0) return;
        article_.dateline = without_separator(std::string_view(block).substr(0, length));
        block.erase(0, length);
    }

    static std::string without_separator(std::string_view dateline) {
        const std::vector<Token> tokens = split_tokens(dateline);
        std::size_t last = tokens.size();
        while (last > 1 && (is_dash(tokens[last - 1].mark) || is_comma(tokens[last - 1].mark) ||
                            tokens[last - 1].mark == U':'))
            --last;
        const std::string_view text = tokens[last - 1].text;
        return {dateline.data(), text.data() + text.size()};
    }

    void collect() {
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            if (roles_[i] == Role::paragraph)
                article_.paragraphs.push_back(std::move(blocks_[i]));
            else if (roles_[i] == Role::dropped)
                article_.dropped.push_back(std::move(blocks_[i]));
        }
    }

    std::vector<std::string> blocks_;
    std::vector<Role> roles_;
    const ArticleLanguage* language_; ///< null: head lines cannot be told from paragraphs
    std::vector<std::size_t> live_;   ///< the blocks that are no furniture
    std::size_t byline_at_ = static_cast<std::size_t>(-1); ///< in live_
    Article article_;
};

} // namespace

Article give_roles(std::vector<std::string> blocks, const std::vector<bool>& furniture,
                   const ArticleLanguage* language) {
    return RoleGiver(std::move(blocks), furniture, language).read();
}

} // namespace radiowrap
