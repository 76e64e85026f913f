#include "script/plain_bearers.hpp"

#include <algorithm>

namespace radiowrap {

bool PlainBearers::is_carried(std::size_t title, std::size_t at) const {
    if (at == title) return false;
    bool titles_only = true;
    while (at > title + 1 && words_[at - 1].definite) {
        titles_only = titles_only && words_[at - 1].is_any({WordClass::title, WordClass::adjective});
        --at;
    }
    const Word& bearer = words_[at - 1];
    if (!bearer.is(WordClass::bearer) || bearer.definite || is_somebodys(at - 1)) return false;
    return titles_only || bearer.is(WordClass::title); // kinship takes whatever follows
}

Whose PlainBearers::represented(std::size_t title, std::size_t at) const {
    Whose whose = Whose::own;
    for (std::size_t head = title; head < at && whose != Whose::other; ++head)
        if (words_[head].is(WordClass::representative))
            whose = std::max(whose, behind_representative(head, at));
    return whose;
}

Whose PlainBearers::behind_representative(std::size_t head, std::size_t at) const {
    const Word& word = words_[head];
    const std::size_t length = word.length(WordClass::representative);
    if (word.length(WordClass::title) > length || is_somebodys(head))
        return Whose::own; // "نائب الرئيس" is an office itself
    std::size_t inner = head + length;
    while (inner < at && words_[inner].is(WordClass::adjective) && words_[inner].definite == word.definite)
        ++inner; // "الرسمي"
    bool speaks_for = length > 1 && words_[inner - 1].is(WordClass::inside_title);
    if (inner < at && words_[inner].is(WordClass::inside_title)) {
        speaks_for = true;
        ++inner;
    }
    const bool apposition = word.definite && !speaks_for; // "المحامي فلان", "المستشار الدكتور فلان"
    if (inner >= at) return apposition ? Whose::own : Whose::other;
    const Word& principal = words_[inner];
    if (!principal.is(WordClass::title)) return Whose::own; // "مستشار الأمن القومي فلان"
    if (principal.preposition) return Whose::unsure; // "المستشار الإعلامي للرئيس فلان"
    if (apposition) return Whose::own;
    for (std::size_t i = inner + principal.length(WordClass::title); i < at; ++i)
        if (is_further_title(i)) return Whose::unsure;
    return principal.definite || speaks_for ? Whose::other : Whose::unsure;
}

/// "محاميه": whose he is, the pronoun has said.
bool PlainBearers::is_somebodys(std::size_t at) const {
    const std::vector<std::string>& pronouns = rules_.writing.pronoun_endings;
    const std::string& form = words_[at].token.form;
    return words_[at].is(WordClass::title) &&
           std::any_of(pronouns.begin(), pronouns.end(),
                       [&](const std::string& pronoun) { return form.ends_with(pronoun); });
}

/// "باسم الرئيس العميد فلان", "باسم الأمين العام للأمم المتحدة فلان": the first one's title may have ended.
bool PlainBearers::is_further_title(std::size_t at) const {
    const Word& word = words_[at];
    return word.preposition || word.is(WordClass::place) ||
           (word.is(WordClass::title) && word.definite && !word.is(WordClass::adjective));
}

} // namespace radiowrap
