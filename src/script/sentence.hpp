#pragma once

#include "script/attribution.hpp"
#include "script/confidence.hpp"

#include <optional>

namespace radiowrap {

/// One sentence that can be asked who speaks in it; a language's way of writing names decides how.
class Sentence {
public:
    /// `text` must outlive it.
    Sentence(const Analysis& text, TokenRange range);
    virtual ~Sentence() = default;

    /// Who is named by a phrase that begins right at token `at`.
    [[nodiscard]] virtual Mention phrase(std::size_t at) const = 0;
    /// Who is named behind words that hand over to a name: "according to".
    [[nodiscard]] virtual Mention source(std::size_t at) const = 0;
    /// The known given name that begins at `at`, with all that goes on with it; Kind::nobody when none does.
    [[nodiscard]] virtual Mention given_name(std::size_t at) const = 0;
    /// Who is named at the head of the sentence.
    [[nodiscard]] virtual Mention topic() const = 0;
    /// What the verb at token `verb` says of who speaks. `first`: nothing in front of it in the sentence
    /// does.
    [[nodiscard]] virtual std::optional<Attribution> attribution(std::size_t verb, bool first) const = 0;

    /// "Not" stands behind the verb: "sagte nicht".
    [[nodiscard]] virtual bool negates_behind() const = 0;

    [[nodiscard]] const std::vector<Word>& words() const { return words_; }
    [[nodiscard]] std::size_t begin() const { return range_.begin; } ///< its first word
    [[nodiscard]] std::size_t end() const { return range_.end; }

protected:
    /// The first token behind "but", "meanwhile" and the like.
    [[nodiscard]] std::size_t behind_openers() const;
    static bool is_sure(const Mention& mention) {
        return mention.is_person() && mention.confidence >= sure_of_person;
    }

private:
    const std::vector<Word>& words_;
    TokenRange range_;
};

} // namespace radiowrap
