#include "article/article_roles.hpp"

#include "article/blocks.hpp"
#include "article/byline.hpp"
#include "article/dateline.hpp"
#include "article/furniture.hpp"
#include "article/head_words.hpp"
#include "article/headline.hpp"
#include "article/labelled_reporter.hpp"
#include "article/lone_headline.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t head_lines = 4;         // where headline and byline may stand
constexpr std::size_t far_head_lines = 12;    // the same under what a page shows above them
constexpr std::size_t fewest_menu_lines = 2;  // that were dropped among them
constexpr std::size_t closing_lines = 3;      // under the story
constexpr std::size_t longest_name = 6;       // words
constexpr std::size_t longest_dateline = 200; // bytes
constexpr std::size_t shortest_sentence = 3;  // words
constexpr std::size_t longest_label = 60;     // bytes

enum class Role { paragraph, headline, byline, dateline, dropped };

/// Gives every block its role; what nothing claims is a paragraph.
class RoleGiver {
public:
    RoleGiver(Story story, const std::vector<bool>& furniture, const ArticleLanguage* language,
              const Keep& keep)
        : blocks_(std::move(story.blocks)), roles_(blocks_.size(), Role::paragraph), language_(language),
          keep_(keep), known_(std::move(story)) {
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            if (furniture[i])
                roles_[i] = Role::dropped;
            else
                live_.push_back(i);
        }
    }

    Article read() {
        take_known();
        drop_slug();
        if (language_ != nullptr) {
            if (article_.byline || article_.reporter)
                drop_second_byline();
            else
                read_byline();
            read_closing_byline();
            if (!article_.byline && !article_.reporter)
                article_.reporter = find_labelled_reporter(blocks_, *language_);
        }
        if (!article_.headline) read_headline();
        drop_second_headline();
        split_off_rubric();
        drop_second_headline(); // that one may stand without rubric and station
        if (language_ != nullptr) read_dateline();
        collect();
        return std::move(article_);
    }

private:
    void take_known() {
        article_.headline = known_.headline;
        article_.byline = known_.byline;
        article_.station = known_.station;
        article_.reporter = known_.reporter;
        article_.dateline = known_.dateline;
        article_.date = known_.date;
        if (!article_.byline || language_ == nullptr) return;
        const auto byline = parse_byline(*article_.byline, *language_, false);
        if (byline && !article_.station) article_.station = byline->station;
        if (byline && !article_.reporter) article_.reporter = byline->reporter;
        // A field of its own for the byline with nothing but words in it holds a name.
        if (!byline && !article_.reporter && is_words_only(*article_.byline))
            article_.reporter = article_.byline;
    }

    static bool is_words_only(std::string_view text) {
        const std::vector<Token> tokens = split_tokens(text);
        return !tokens.empty() && tokens.size() <= longest_name &&
               std::all_of(tokens.begin(), tokens.end(),
                           [](const Token& token) { return token.is_word() && !token.digits; });
    }

    void drop_slug() {
        if (live_.size() < 2) return;
        const bool more = live_.size() > 2 && !is_body_like(blocks_[live_[1]]);
        if (!is_slug(blocks_[live_[0]], more)) return;
        roles_[live_[0]] = Role::dropped;
        live_.erase(live_.begin());
    }

    /// Lines of the head that say again what the format said of the byline.
    void drop_second_byline() {
        const std::string line = words_key(article_.byline.value_or(""));
        const std::string reporter = words_key(article_.reporter.value_or(""));
        for (std::size_t i = 0; i < live_.size() && i < head_lines; ++i) {
            const std::string& block = blocks_[live_[i]];
            const std::string key = words_key(block);
            const auto byline = parse_byline(block, *language_, false);
            const bool same_name = (byline && byline->reporter && words_key(*byline->reporter) == reporter) ||
                                   is_opened_name(key, reporter) || is_name_with_counter(block, reporter);
            if (key.empty() || (key != line && key != reporter && !same_name)) continue;
            if (byline && !article_.station) article_.station = byline->station;
            roles_[live_[i]] = Role::dropped;
        }
    }

    /// A word or two in front of the name: "report by NAME".
    static bool is_opened_name(std::string_view key, std::string_view name) {
        if (name.empty() || key.size() <= name.size() || !key.ends_with(name)) return false;
        const std::string_view opener = key.substr(0, key.size() - name.size());
        return opener.ends_with(' ') && std::count(opener.begin(), opener.end(), ' ') <= 2;
    }

    /// "NAME · 5 min read"
    [[nodiscard]] bool is_name_with_counter(std::string_view block, const std::string& name) const {
        const std::string key = line_key(block);
        if (name.empty() || !key.starts_with(name + ' ')) return false;
        return language_->furniture_at_edges.contains(key.substr(name.size() + 1));
    }

    void split_off_rubric() {
        if (!article_.headline) return;
        SplitHeadline split = split_headline(*article_.headline, language_);
        article_.headline = std::move(split.text);
        rubric_ = std::move(split.rubric);
        if (!article_.station) article_.station = std::move(split.station);
    }

    void read_byline() {
        for (std::size_t i = 0; i + 1 < live_.size() && i < far_head_lines; ++i) {
            const std::string& block = blocks_[live_[i]];
            if (is_turn(block)) return;
            if (i >= head_lines && !is_sure_byline(block)) {
                if (is_body_like(block)) return;
            } else if (const auto byline = parse_byline(block, *language_, i == 0 && !article_.headline)) {
                if (byline->edited && !byline->reporter && !byline->station) { // "تصوير: NAME"
                    roles_[live_[i]] = Role::dropped;
                    continue;
                }
                byline_at_ = i;
                take_byline(live_[i], *byline);
                return read_second_line();
            }
            if (i > 0 && is_body_like(block)) return;
            if (stands_below_headline(i))
                if (const auto byline = parse_bare_byline(block, *language_)) {
                    byline_at_ = i;
                    return take_byline(live_[i], *byline);
                }
        }
    }

    /// Right below it, and the story begins right behind.
    [[nodiscard]] bool stands_below_headline(std::size_t i) const {
        if (i + 1 >= live_.size() || !is_body_like(blocks_[live_[i + 1]])) return false;
        return i == 0 ? article_.headline.has_value()
                      : i == 1 && !article_.headline && !is_body_like(blocks_[live_[0]]);
    }

    /// Below the lines of a page's menu: it names the reporter and the station, or says what it is.
    [[nodiscard]] bool is_sure_byline(std::string_view block) const {
        const bool menu = live_.size() > head_lines && live_[head_lines] >= head_lines + fewest_menu_lines;
        if (!menu || is_body_like(block)) return false;
        const auto byline = parse_byline(block, *language_, false);
        return byline && byline->reporter && (byline->station || byline->opened);
    }

    /// "المراسل: شكراً لكم" in a talk: another line begins with the same label.
    [[nodiscard]] bool is_turn(std::string_view block) const {
        const std::size_t colon = block.substr(0, longest_label).find(':');
        if (colon == 0 || colon == std::string_view::npos) return false;
        const std::string_view label = block.substr(0, colon + 1);
        return std::count_if(live_.begin(), live_.end(),
                             [&](std::size_t i) { return blocks_[i].starts_with(label); }) > 1;
    }

    /// "By NORA FINCH", and below it "Breeze Radio", or the other way round.
    void read_second_line() {
        const std::size_t next = byline_at_ + 1;
        if (next + 1 >= live_.size() || is_body_like(blocks_[live_[next]])) return;
        const auto byline = parse_byline(blocks_[live_[next]], *language_, false);
        if (!byline || byline->station.has_value() == article_.station.has_value() ||
            byline->reporter.has_value() == article_.reporter.has_value())
            return;
        if (byline->station) article_.station = byline->station;
        if (byline->reporter) article_.reporter = byline->reporter;
        roles_[live_[next]] = Role::dropped;
    }

    /// The site's name above the headline.
    std::size_t skip_site_name(std::size_t first) {
        if (language_ == nullptr || first + 2 >= live_.size() || byline_at_ == static_cast<std::size_t>(-1) ||
            byline_at_ < first + 2 || is_body_like(blocks_[live_[first + 1]]))
            return first;
        const auto name = parse_byline(blocks_[live_[first]], *language_, false);
        if (!name || !name->station || name->reporter || name->opened) return first;
        if (!article_.station) article_.station = name->station;
        roles_[live_[first]] = Role::dropped;
        return first + 1;
    }

    /// Of the lines above a byline that stands far down the last one is the headline.
    std::size_t skip_page_head() {
        if (byline_at_ == static_cast<std::size_t>(-1) || byline_at_ < head_lines) return 0;
        for (std::size_t i = 0; i + 1 < byline_at_; ++i) roles_[live_[i]] = Role::dropped;
        return byline_at_ - 1;
    }

    /// "Podcasts" above the headline: a button, or where on the site the page is.
    std::size_t skip_single_words(std::size_t first) {
        std::size_t headline = first;
        while (headline + 1 < live_.size() && headline < first + head_lines &&
               (count_words(headline) < 2 || roles_[live_[headline]] != Role::paragraph))
            ++headline;
        const bool found = headline > first && headline + 1 < live_.size() && count_words(headline) > 2 &&
                           !is_body_like(blocks_[live_[headline]]) && count_words(first) == 1;
        if (!found || blocks_[live_[first]].ends_with(':')) return first;
        for (std::size_t i = first; i < headline; ++i)
            if (roles_[live_[i]] == Role::paragraph) roles_[live_[i]] = Role::dropped;
        return headline;
    }

    [[nodiscard]] std::size_t count_words(std::size_t live) const {
        const std::vector<Token> tokens = split_tokens(blocks_[live_[live]]);
        return static_cast<std::size_t>(
            std::count_if(tokens.begin(), tokens.end(), [](const Token& token) { return token.is_word(); }));
    }

    void take_byline(std::size_t block, const Byline& byline) {
        article_.byline = blocks_[block];
        if (byline.station) article_.station = byline.station;
        article_.reporter = byline.reporter;
        roles_[block] = Role::byline;
    }

    /// "(Reporting by ...; editing by ...)", "تحرير: NAME" under the story.
    void read_closing_byline() {
        std::size_t first = live_.size();
        while (first > 1 && live_.size() - first < closing_lines && parse_closing_byline(live_[first - 1]))
            --first;
        if (first > 0 && first < live_.size() && blocks_[live_[first - 1]].ends_with(':'))
            ++first; // "(NAME 0:30)" behind a lead-in
        for (; first < live_.size(); ++first) {
            const std::size_t block = live_[first];
            const Byline byline = *parse_closing_byline(block);
            if (article_.byline || article_.reporter ||
                (byline.edited && !byline.reporter && !byline.station))
                roles_[block] = Role::dropped;
            else
                take_byline(block, byline);
        }
    }

    /// Without brackets only a line that says what it is: a name alone, or with its station behind a comma,
    /// may be said on air.
    [[nodiscard]] std::optional<Byline> parse_closing_byline(std::size_t block) const {
        std::string_view line = blocks_[block];
        if (roles_[block] != Role::paragraph || is_turn(line)) return std::nullopt;
        const bool bracketed = line.starts_with('(') && line.ends_with(')');
        if (bracketed) line = line.substr(1, line.size() - 2);
        const auto byline = parse_byline(line, *language_, false);
        if (!byline) return std::nullopt;
        const bool says_who = byline->reporter || byline->edited || (byline->station && !bracketed);
        const bool signs = !article_.byline && byline->reporter && byline->station &&
                           line.find_first_of(",;") == line.npos &&
                           line.find("\u060C") == line.npos; // "NAME - STATION - CITY"
        return says_who && (bracketed || byline->opened || byline->edited || signs) ? byline : std::nullopt;
    }

    /// The first line, when it is no paragraph; above a byline it may even close with a full stop.
    void read_headline() {
        if (read_labelled_headline()) return;
        const std::size_t first = skip_single_words(skip_site_name(byline_at_ == 0 ? 1 : skip_page_head()));
        if (first + 1 >= live_.size()) return;
        const std::string& block = blocks_[live_[first]];
        const bool above_byline = byline_at_ == first + 1 && block.size() < 400;
        if (is_body_like(block) && !above_byline) return;
        if (is_list_item(block) || is_dateline_line(block)) return;
        const std::vector<std::string_view> rest = paragraphs_from(first);
        const bool head = head_follows(first);
        auto credit = language_ != nullptr ? find_credit(block, *language_) : std::nullopt;
        if (rest.size() > 1 && !credit && !has_rubric(block) &&
            ((!head && opens_sentence(block)) || !is_lone_headline(rest, head)))
            return;
        if (!article_.byline && !article_.reporter) article_.reporter = std::move(credit);
        article_.headline = block;
        roles_[live_[first]] = Role::headline;
    }

    /// "استطلاع: ماذا تقرأ؟" is the first turn of no talk.
    [[nodiscard]] bool has_rubric(std::string_view block) const {
        if (language_ == nullptr || is_turn(block)) return false;
        const HeadWords words(block, *language_);
        const std::size_t length = words.length(0, ArticleWord::rubric);
        return length > 0 && length < words.tokens().size() && words.tokens()[length].mark == U':';
    }

    /// "SLUG: Bridge closing", which may stand below other lines of the head.
    bool read_labelled_headline() {
        for (std::size_t i = 0; language_ != nullptr && i + 1 < live_.size() && i < head_lines; ++i) {
            const std::string& block = blocks_[live_[i]];
            if (is_body_like(block) || roles_[live_[i]] == Role::byline) return false;
            if (is_turn(block)) continue;
            const SplitHeadline split = split_headline(block, language_);
            if (!split.rubric || !split.rubric->ends_with(':') || is_slug(split.text, true)) continue;
            article_.headline = block;
            roles_[live_[i]] = Role::headline;
            for (std::size_t above = 0; above < i; ++above)
                if (count_words(above) == 1) roles_[live_[above]] = Role::dropped;
            return true;
        }
        return false;
    }

    /// The verb first, as paragraphs have it: "أعلنت البلدية ...".
    [[nodiscard]] bool opens_sentence(std::string_view block) const {
        if (language_ == nullptr) return false;
        const HeadWords words(block, *language_);
        return words.tokens().size() > shortest_sentence && words.length(0, ArticleWord::sentence_opener) > 0;
    }

    /// That block and what is a paragraph behind it.
    [[nodiscard]] std::vector<std::string_view> paragraphs_from(std::size_t first) const {
        std::vector<std::string_view> paragraphs;
        for (std::size_t i = first; i < live_.size(); ++i)
            if (roles_[live_[i]] == Role::paragraph) paragraphs.emplace_back(blocks_[live_[i]]);
        return paragraphs;
    }

    /// A byline, a dateline or the headline once more, in the lines under it.
    [[nodiscard]] bool head_follows(std::size_t first) const {
        if (byline_at_ != static_cast<std::size_t>(-1) && byline_at_ > first) return true;
        const std::string& next = blocks_[live_[first + 1]];
        if (words_key(next) == words_key(blocks_[live_[first]])) return true;
        return language_ != nullptr && (is_dateline_line(next) || dateline_length(next, *language_) > 0);
    }

    void drop_second_headline() {
        if (!article_.headline) return;
        const std::string key = words_key(*article_.headline);
        for (std::size_t i = 0; i < live_.size() && i <= head_lines; ++i)
            if (roles_[live_[i]] == Role::paragraph && words_key(blocks_[live_[i]]) == key)
                roles_[live_[i]] = Role::dropped;
    }

    /// Nothing but a station's or an agency's name stands behind the last mark.
    [[nodiscard]] bool names_station(const std::string& block) const {
        const HeadWords words(block, *language_);
        std::size_t at = words.tokens().size();
        for (; at > 0 && words.tokens()[at - 1].is_word(); --at)
            if (words.length(at - 1, ArticleWord::station) == 0) return false;
        return at > 0 && at < words.tokens().size();
    }

    /// A city with a date or an agency, and nothing else.
    [[nodiscard]] bool is_dateline_line(const std::string& block) const {
        if (language_ == nullptr || block.size() > longest_dateline || is_body_like(block)) return false;
        if (block.find_first_of("(/0123456789") == std::string::npos && !names_station(block)) return false;
        return dateline_length(block + " - .", *language_) == block.size() + 3;
    }

    void read_dateline() {
        const auto first = std::find(roles_.begin(), roles_.end(), Role::paragraph);
        if (first == roles_.end()) return;
        std::string& block = blocks_[static_cast<std::size_t>(first - roles_.begin())];
        const bool more = std::find(first + 1, roles_.end(), Role::paragraph) != roles_.end();
        if (more && is_dateline_line(block)) {
            *first = Role::dateline;
            if (!article_.dateline) article_.dateline = block;
            return;
        }
        const std::size_t length = dateline_length(block, *language_);
        if (length == 0) return;
        std::string dateline = without_separator(std::string_view(block).substr(0, length));
        // Beside the format's own ("MILLTOWN") only that one said again ("Milltown, May 12 -") is one.
        if (article_.dateline && first_key(*article_.dateline) != first_key(dateline)) return;
        if (!article_.dateline) article_.dateline = std::move(dateline);
        block.erase(0, length);
    }

    static std::string first_key(std::string_view text) {
        const std::string key = words_key(text);
        return key.substr(0, key.find(' '));
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
        BodyCollector body(article_, std::move(known_.sounds), keep_);
        if (rubric_) body.drop(*std::move(rubric_));
        for (std::size_t i = 0; i < blocks_.size(); ++i) {
            body.reach_block(i);
            if (roles_[i] == Role::paragraph)
                article_.paragraphs.push_back(std::move(blocks_[i]));
            else if (roles_[i] == Role::dropped)
                body.drop(std::move(blocks_[i]));
        }
        body.reach_end();
        for (std::string& text : known_.dropped) body.drop(std::move(text));
        body.finish();
    }

    std::vector<std::string> blocks_;
    std::vector<Role> roles_;
    const ArticleLanguage* language_; ///< null: head lines cannot be told from paragraphs
    const Keep& keep_;
    Story known_;                   ///< what the format said; its blocks are in blocks_
    std::vector<std::size_t> live_; ///< the blocks that are no furniture
    std::size_t byline_at_ = static_cast<std::size_t>(-1); ///< in live_
    std::optional<std::string> rubric_;
    Article article_;
};

} // namespace

Article give_roles(Story story, const std::vector<bool>& furniture, const ArticleLanguage* language,
                   const Keep& keep) {
    return RoleGiver(std::move(story), furniture, language, keep).read();
}

} // namespace radiowrap
