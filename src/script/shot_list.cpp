#include "script/shot_list.hpp"

#include "article/blocks.hpp"
#include "script/confidence.hpp"
#include "script/shots/place_soundbites.hpp"
#include "script/shots/shot_line.hpp"
#include "script/turns/quotation.hpp"
#include "script/turns/speech_like.hpp"

#include <algorithm>
#include <utility>

namespace radiowrap {

namespace {

using Kind = ShotLine::Kind;

constexpr std::size_t fewest_shots = 2; // with a number, where no heading stands
constexpr std::size_t words_of_story = 8;

/// Runs on like a paragraph of a story; what a camera sees has no full stop as a rule, or is short.
bool is_story_like(std::string_view text) { return count_first_words(text) >= words_of_story; }

/// Goes over the paragraphs of a shot list, section by section.
class ShotListReader {
public:
    ShotListReader(const Article& article, const LanguageRules& rules) : article_(article), rules_(rules) {
        for (const std::string& paragraph : article.paragraphs)
            lines_.push_back(read_shot_line(paragraph, rules));
        for (std::size_t i = 0; i < lines_.size(); ++i)
            if (lines_[i].kind == Kind::soundbite) last_soundbite_ = i;
        has_story_heading_ = count(Kind::story_heading) > 0;
    }

    std::optional<std::vector<Piece>> read() {
        if (!is_shot_list()) return std::nullopt;
        for (at_ = 0; at_ < lines_.size(); ++at_) add(lines_[at_], article_.paragraphs[at_]);
        return merge();
    }

private:
    enum class Section { head, shots, story, boilerplate };

    [[nodiscard]] std::size_t count(Kind kind) const {
        return static_cast<std::size_t>(std::count_if(
            lines_.begin(), lines_.end(), [kind](const ShotLine& line) { return line.kind == kind; }));
    }

    [[nodiscard]] bool is_shot_list() const {
        const auto numbered = std::count_if(lines_.begin(), lines_.end(),
                                            [](const ShotLine& line) { return line.number.has_value(); });
        const bool formal =
            std::any_of(lines_.begin(), lines_.end(), [](const ShotLine& line) { return line.formal; });
        const bool heading = count(Kind::shots_heading) > 0;
        return count(Kind::soundbite) > 0 && (formal || heading) &&
               (heading || static_cast<std::size_t>(numbered) >= fewest_shots);
    }

    void add(const ShotLine& line, const std::string& paragraph) {
        if (line.kind != Kind::plain) open_slot_ = false;
        switch (line.kind) {
        case Kind::shots_heading:
            return begin(Section::shots, paragraph);
        case Kind::story_heading:
            return begin_story(line, paragraph);
        case Kind::boilerplate_heading:
            if (line.rest.empty()) return begin(Section::boilerplate, paragraph);
            return begin(section_ == Section::story && soundbites_follow() ? Section::head : section_,
                         paragraph);
        case Kind::soundbite:
            return add_soundbite(line, paragraph);
        case Kind::shot:
            if (section_ == Section::story && !soundbites_follow()) return push(Piece::Kind::text, paragraph);
            return begin(Section::shots, paragraph);
        case Kind::plain:
            return add_plain(paragraph);
        }
    }

    /// A heading "STORYLINE" in front of the shots may be but a title.
    [[nodiscard]] bool soundbites_follow() const { return at_ < last_soundbite_; }

    void begin(Section section, const std::string& paragraph) {
        section_ = section;
        push(Piece::Kind::aside, paragraph);
    }

    void begin_story(const ShotLine& line, const std::string& paragraph) {
        section_ = Section::story;
        const auto length = static_cast<std::size_t>(line.rest.empty() ? paragraph.size()
                                                                       : line.rest.data() - paragraph.data());
        push(Piece::Kind::aside, trimmed(std::string_view(paragraph).substr(0, length)));
        if (!line.rest.empty()) push(Piece::Kind::text, line.rest);
    }

    void add_soundbite(const ShotLine& line, const std::string& paragraph) {
        push(Piece::Kind::slot, paragraph);
        Piece& piece = pieces_.back();
        const bool named = line.person.kind != PersonPhrase::Kind::unnamed && !line.person.name.empty();
        if (named) {
            piece.person = line.person.name;
            piece.title = line.person.title;
        }
        piece.segment.kind = SegmentKind::clip;
        piece.segment.rule = "soundbite";
        piece.segment.confidence = named ? sure : unnamed_people;
        piece.segment.number = line.number;
        open_slot_ = true;
        if (!line.rest.empty()) add_words(line.rest);
    }

    /// The words go on until their quotation is closed; without one they are a single paragraph.
    void add_words(std::string_view text) {
        auto& printed = pieces_.back().segment.printed_words;
        if (!printed) quoted_ = opens_quotation(text);
        const std::string words = without_quotation_marks(text);
        if (!printed)
            printed = words;
        else
            printed->append(1, ' ').append(words);
        open_slot_ = quoted_;
        closed_ = closes_quotation(text);
    }

    /// Goes on with the soundbite above it.
    [[nodiscard]] bool belongs_to_soundbite(const std::string& paragraph) const {
        if (!open_slot_) return false;
        return !pieces_.back().segment.printed_words || opens_quotation(paragraph) || !closed_;
    }

    void add_plain(const std::string& paragraph) {
        if (belongs_to_soundbite(paragraph)) {
            pieces_.back().text += '\n' + paragraph;
            return add_words(paragraph);
        }
        open_slot_ = false;
        const bool headless = section_ == Section::head || !has_story_heading_;
        const bool is_text = section_ == Section::story ||
                             (section_ != Section::boilerplate && headless && is_story_like(paragraph));
        if (is_text && section_ == Section::shots) section_ = Section::story;
        push(is_text ? Piece::Kind::text : Piece::Kind::aside, paragraph);
    }

    void push(Piece::Kind kind, std::string_view text) {
        const bool story = kind == Piece::Kind::text && section_ == Section::story;
        pieces_.push_back({.kind = kind, .text = std::string(text)});
        in_story_.push_back(story);
    }

    /// The slots at their places in the story, where there is one.
    std::vector<Piece> merge() {
        std::vector<Piece> slots, story, merged;
        for (std::size_t i = 0; i < pieces_.size(); ++i) {
            if (pieces_[i].kind == Piece::Kind::slot) slots.push_back(pieces_[i]);
            if (in_story_[i]) story.push_back(pieces_[i]);
        }
        if (story.empty()) return std::move(pieces_);
        const std::vector<std::size_t> places = place_soundbites(slots, story, rules_);
        std::vector<std::vector<std::size_t>> behind(story.size());
        for (std::size_t i = 0; i < places.size(); ++i) behind[places[i]].push_back(i);
        std::size_t paragraph = 0;
        for (std::size_t i = 0; i < pieces_.size(); ++i) {
            if (pieces_[i].kind != Piece::Kind::slot) merged.push_back(std::move(pieces_[i]));
            if (!in_story_[i]) continue;
            for (const std::size_t slot : behind[paragraph]) merged.push_back(slots[slot]);
            ++paragraph;
        }
        return merged;
    }

    const Article& article_;
    const LanguageRules& rules_;
    std::vector<ShotLine> lines_;
    std::size_t at_ = 0; ///< the paragraph
    std::size_t last_soundbite_ = 0;
    bool has_story_heading_ = false;
    Section section_ = Section::head;
    std::vector<Piece> pieces_;
    std::vector<bool> in_story_; ///< one answer a piece
    bool open_slot_ = false;     ///< words of the last soundbite may follow
    bool quoted_ = false;        ///< they stand in quotation marks
    bool closed_ = false;        ///< which were closed at the end of the last paragraph
};

} // namespace

std::optional<std::vector<Piece>> read_shot_list(const Article& article, const LanguageRules& rules) {
    return ShotListReader(article, rules).read();
}

} // namespace radiowrap
