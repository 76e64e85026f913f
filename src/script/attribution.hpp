#pragma once

#include "script/analysis.hpp"
#include "script/mention.hpp"
#include "script/speakers.hpp"

#include <vector>

namespace radiowrap {

/// A place in a paragraph that says who speaks.
struct Attribution {
    std::size_t verb = 0; ///< token of the verb, or of "according to"
    Mention subject;      ///< Kind::nobody: whoever spoke before goes on
    bool embedded =
        false;            ///< inside what somebody else says or another clause: "what the ministry announced"
    bool asks = false;    ///< it is said to another person, who may be the one to be heard
    Mention asked{};      ///< this one, where it is known; else Kind::nobody
    bool answers = false; ///< by its verb whoever was asked speaks
    bool writes = false;  ///< what follows is rather in print than heard
    bool relative = false;  ///< in a clause that tells of whoever stands in front of it: "NAME, who said"
    bool adds = false;      ///< by its verb whoever spoke before goes on
    bool ambiguous = false; ///< the subject's name may mean two people
};

/// The attributions of one sentence, in order. `known`: everyone met before it.
std::vector<Attribution> find_attributions(const Analysis& text, TokenRange range, const LanguageRules& rules,
                                           const Speakers& known);

/// People whom the sentence names by given name and family name, whether or not they speak, in order.
std::vector<Mention> find_people(const Analysis& text, TokenRange range, const LanguageRules& rules,
                                 const Speakers& known);

/// The sentence begins with a ministry, a company and the like (in Arabic, perhaps behind its verb).
bool begins_with_body(const Analysis& text, TokenRange range, const LanguageRules& rules,
                      const Speakers& known);

/// The person is named only to say whose, or about whom, something is: "the book by NAME", unless more is
/// told of the person behind a comma.
bool is_possessor(const Analysis& text, TokenRange range, const Mention& person);

/// The person with whom the sentence begins (in Arabic, perhaps behind its verb); Kind::nobody when it does
/// not.
Mention find_topic(const Analysis& text, TokenRange range, const LanguageRules& rules, const Speakers& known);

} // namespace radiowrap
