#include "clips/name_match.hpp"

#include "clips/name_spelling.hpp"
#include "clips/name_words.hpp"
#include "clips/title_questions.hpp"

#include <algorithm>
#include <span>

namespace radiowrap {
namespace {

constexpr double kDoubtful = 0.4;
/// A first or family name in a spelling that is more usual for another (Salim for سالم) is shown, never
/// chosen.
constexpr double kAmbiguousSpelling = 0.55;
/// A Salma may be any Salma: a given name alone is shown, never chosen.
constexpr double kGivenNameAlone = 0.55;

constexpr const char* kOtherMiddleName = "a middle name stands only in one of the two names";

using Words = std::span<const NameWord>;

class Comparison {
public:
    Comparison(const PersonName& speaker, const PersonName& found)
        : speaker_(speaker.words), found_(found.words), family_first_(found.family_first),
          arabic_(speaker.is_arabic() || found.is_arabic()) {
        nickname_ = begins_like_nickname(speaker, found) || begins_like_nickname(found, speaker);
    }

    NameMatch match() {
        if (speaker_.empty() || found_.empty() || nickname_) return {};
        if (speaker_.size() == 1 && found_.size() == 1) return scored(NameFit::single_word, 0.8, family());
        if (found_.size() == 1) return one_word_found();
        if (speaker_.size() == 1) return one_word_known();
        return several_words();
    }

private:
    /// Al Gore: what looks like an article is a first name where the other name is not Arabic.
    static bool begins_like_nickname(const PersonName& name, const PersonName& other) {
        return !name.words.empty() && name.words.front().article &&
               name.words.front().script == NameScript::latin && !other.is_arabic();
    }

    [[nodiscard]] double like(const NameWord& a, const NameWord& b) const {
        return likeness(a, b, arabic_).value;
    }
    [[nodiscard]] double family() const { return certain(speaker_.back(), found_.back()); }
    [[nodiscard]] double first() const { return certain(speaker_.front(), found_.front()); }
    [[nodiscard]] double certain(const NameWord& a, const NameWord& b) const {
        const Likeness found = likeness(a, b, arabic_);
        const bool initial = a.is_initial() || b.is_initial();
        return found.ambiguous && !initial ? std::min(found.value, kAmbiguousSpelling) : found.value;
    }

    static NameMatch scored(NameFit fit, double base, double likeness) {
        if (likeness <= 0.0) return {};
        return {fit, base * likeness};
    }

    [[nodiscard]] NameMatch one_word_found() const {
        if (found_.front().is_initial()) return {};
        if (const double like = family())
            return is_given_name(found_.back()) ? scored(NameFit::single_word, 0.65, like)
                                                : scored(NameFit::family_name, 0.75, like);
        if (const double like = first()) return scored(NameFit::single_word, kGivenNameAlone, like);
        return contains(speaker_, found_.front()) ? NameMatch{NameFit::doubtful, kDoubtful} : NameMatch{};
    }

    [[nodiscard]] NameMatch one_word_known() const {
        const double like = family();
        if (like > 0.0 && !is_given_name(speaker_.front())) return scored(NameFit::family_name, 0.7, like);
        return contains(found_, speaker_.front()) ? NameMatch{NameFit::doubtful, kDoubtful} : NameMatch{};
    }

    [[nodiscard]] NameMatch several_words() const {
        const double last = family();
        const double given = first();
        if (last > 0.0 && given > 0.0) return first_and_family(std::min(last, given));
        if (last > 0.0) return family_only(last);
        if (given > 0.0 && (is_prefix(speaker_, found_) || is_prefix(found_, speaker_)))
            return {NameFit::doubtful, kDoubtful};
        return swapped();
    }

    [[nodiscard]] NameMatch first_and_family(double like_ends) const {
        const Words known = speaker_.subspan(1, speaker_.size() - 2);
        const Words middle = found_.subspan(1, found_.size() - 2);
        if (const double like = subsequence(middle, known)) {
            if (middle.size() == known.size()) return scored(NameFit::full, 1.0, std::min(like_ends, like));
            return less_middle(known, middle,
                               scored(NameFit::first_and_family, 0.9, std::min(like_ends, like)));
        }
        const double like = subsequence(known, middle);
        if (like <= 0.0) return {NameFit::other_person, 0.0};
        // What is more in the middle has to be a father's name: a file name has other words as well.
        const bool names = std::all_of(middle.begin(), middle.end(), [](const NameWord& word) {
            return word.is_initial() || is_given_name(word);
        });
        if (!names) return {NameFit::doubtful, kDoubtful};
        return less_middle(middle, known, scored(NameFit::first_and_family, 0.8, std::min(like_ends, like)));
    }

    /// Leaving the father's name out is as usual as another man of the same two names. Nobody is told apart
    /// by the سيد of سيد عيسى, by an initial or by a "van".
    static NameMatch less_middle(Words more, Words less, NameMatch match) {
        const auto names_nobody = [](const NameWord& word) {
            return opens_family_name(word) || word.is_initial() || is_name_link(word.text);
        };
        const auto left_out = static_cast<std::ptrdiff_t>(more.size() - less.size());
        if (std::count_if(more.begin(), more.end(), names_nobody) < left_out)
            match.question = kOtherMiddleName;
        return match;
    }

    [[nodiscard]] NameMatch family_only(double like_family) const {
        if (found_.size() < speaker_.size())
            if (const double like = aligned(speaker_.last(found_.size()), found_))
                return begins_a_family() ? scored(NameFit::last_words, 0.85, std::min(like, like_family))
                                         : NameMatch{NameFit::doubtful, kDoubtful};
        if (speaker_.size() < found_.size() && aligned(found_.last(speaker_.size()), speaker_) > 0.0)
            return {NameFit::doubtful, kDoubtful};
        return {NameFit::other_person, 0.0};
    }

    /// سيد عيسى of مأمون سيد عيسى, "van den Berge". What begins with a given name, as فؤاد الصبان of كريم
    /// فؤاد الصبان, is the father's; and so may be any second name in Western ones.
    [[nodiscard]] bool begins_a_family() const {
        if (found_.size() == 1 || opens_family_name(found_.front())) return true;
        return arabic_ ? !is_given_name(found_.front()) : is_name_link(found_.front().text);
    }

    [[nodiscard]] NameMatch swapped() const {
        const bool family_leads =
            !is_given_name(found_.front()) && like(speaker_.back(), found_.front()) > 0.0;
        const bool as_many = speaker_.size() == found_.size() && (found_.size() == 2 || family_first_ > 0);
        const std::size_t families = std::max<std::size_t>(family_first_, 1);
        const double both =
            as_many ? std::min(aligned(speaker_.last(families), found_.first(families)),
                               aligned(speaker_.first(speaker_.size() - families), found_.subspan(families)))
                    : 0.0;
        if (both > 0.0 && family_first_ > 0) return scored(NameFit::full, 0.97, both);
        return both > 0.0 || family_leads ? NameMatch{NameFit::doubtful, kDoubtful} : NameMatch{};
    }

    [[nodiscard]] bool contains(Words words, const NameWord& word) const {
        return std::any_of(words.begin(), words.end(),
                           [&](const NameWord& w) { return like(w, word) > 0.0; });
    }

    /// The least likeness of word to word; 0 when one is another word.
    [[nodiscard]] double aligned(Words a, Words b) const {
        double least = 1.0;
        for (std::size_t i = 0; i < a.size(); ++i) least = std::min(least, like(a[i], b[i]));
        return least;
    }
    [[nodiscard]] bool is_prefix(Words part, Words whole) const {
        return part.size() <= whole.size() && aligned(part, whole.first(part.size())) > 0.0;
    }
    /// The same for `part` with words of `whole` left out; 1 when `part` is empty.
    [[nodiscard]] double subsequence(Words part, Words whole) const {
        double least = 1.0;
        std::size_t next = 0;
        for (const NameWord& word : whole) {
            if (next == part.size()) break;
            if (const double found = like(word, part[next])) {
                least = std::min(least, found);
                ++next;
            }
        }
        return next == part.size() ? least : 0.0;
    }

    Words speaker_;
    Words found_;
    std::size_t family_first_;
    bool arabic_;
    bool nickname_ = false;
};

} // namespace

NameMatch match_names(const PersonName& speaker, const PersonName& found) {
    if (const auto rest = without_courtesy(speaker, found)) return match_names(speaker, *rest);
    return question_titles(Comparison(speaker, found).match(), speaker, found);
}

const char* describe(NameFit fit) {
    switch (fit) {
    case NameFit::none:
        return "another name";
    case NameFit::other_person:
        return "the same family, another person";
    case NameFit::doubtful:
        return "the names have words in common, and other words";
    case NameFit::single_word:
        return "one word of the name";
    case NameFit::family_name:
        return "family name";
    case NameFit::last_words:
        return "last words of the name";
    case NameFit::first_and_family:
        return "first and family name";
    case NameFit::full:
        return "full name";
    }
    return "";
}

bool contains_words(const PersonName& whole, const PersonName& part) {
    const bool arabic = whole.is_arabic() || part.is_arabic();
    return std::all_of(part.words.begin(), part.words.end(), [&](const NameWord& word) {
        return std::any_of(whole.words.begin(), whole.words.end(),
                           [&](const NameWord& other) { return bool(likeness(other, word, arabic)); });
    });
}

} // namespace radiowrap
