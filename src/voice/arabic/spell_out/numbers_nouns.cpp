#include "voice/arabic/spell_out/numbers_nouns.hpp"

#include "voice/arabic/spell_out/numbers_noun_list.hpp"
#include "voice/arabic/spell_out/words.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace radiowrap::spell_out {

namespace {

struct Entry {
    Gender gender;
    std::string singular;
    bool plural;
};

using Entries = std::unordered_map<std::string, Entry>;

void add(Entries& entries, std::string_view pairs, Gender gender) {
    while (!pairs.empty()) {
        const std::size_t end = std::min(pairs.find(' '), pairs.size()), slash = pairs.find('/');
        const std::string one(pairs.substr(0, slash));
        entries.insert({word_key(one), {gender, one, false}});
        entries.insert({word_key(pairs.substr(slash + 1, end - slash - 1)), {gender, one, true}});
        pairs.remove_prefix(std::min(end + 1, pairs.size()));
    }
}

Entries all_entries() {
    Entries entries;
    add(entries, kMasculineNouns, Gender::masculine);
    add(entries, kFeminineNouns, Gender::feminine);
    return entries;
}

std::string_view without_end(std::string_view key, std::size_t letters) {
    return key.substr(0, key.size() - 2 * letters);
}

/// An accusative ends in an alif that its noun has not.
const Entry* find(std::string_view key) {
    static const Entries entries = all_entries();
    auto found = entries.find(std::string(key));
    if (found == entries.end() && key.ends_with("ا")) found = entries.find(std::string(without_end(key, 1)));
    return found == entries.end() ? nullptr : &found->second;
}

/// انفجارات, تصريحات: verbal nouns are masculine.
bool is_plural_of_masdar(std::string_view key) {
    static const WordList exceptions(kFeminineMasdars);
    if (letters_in(key) < 6 || exceptions.has(key)) return false;
    const std::string_view fourth_last = key.substr(key.size() - 8, 2);
    return (key.starts_with("ا") && fourth_last == "ا") || (key.starts_with("ت") && fourth_last == "ي");
}

bool is_number_ending(std::string_view key) {
    return letters_in(key) >= 5 && (key.ends_with("ين") || key.ends_with("ون"));
}

} // namespace

Gender gender_of(std::string_view key) {
    if (const Entry* entry = find(key)) return entry->gender;
    if (key.ends_with("ات")) return is_plural_of_masdar(key) ? Gender::masculine : Gender::feminine;
    // أسلحة, أنظمة: this pattern is a plural of masculine nouns.
    const bool afila = key.starts_with("ا") && letters_in(key) == 5;
    return key.ends_with("ة") && !afila ? Gender::feminine : Gender::masculine;
}

bool is_known_noun(std::string_view key) { return find(key) != nullptr; }

bool is_plural(std::string_view key) {
    if (const Entry* entry = find(key)) return entry->plural;
    return (letters_in(key) >= 5 && key.ends_with("ات")) || is_number_ending(key);
}

std::string known_singular(std::string_view key) {
    const Entry* entry = find(key);
    return entry != nullptr ? entry->singular : std::string(key);
}

bool can_be_counted(std::string_view key) {
    static const WordList others(
        "في من على إلى عن مع بعد قبل خلال منذ حتى بين ضد عند لدى حول نحو داخل خارج قرب أمام تحت فوق وراء ضمن "
        "وفي ومن وعلى وإلى وعن ومع وبعد وقبل وخلال ومنذ وحتى وبين أو أم ثم و لا لم لن ما قد إن أن كما بينما "
        "حيث "
        "فيما مما منهم منها منه بينهم بينها وبينهم فقط أي هو هي هم كان كانت وكان وكانت قال قالت أضاف وقال "
        "وأضاف "
        "تقريبا آخرون آخرين أخرى على عبر بسبب نتيجة جراء إثر لكن ولكن إذا عندما بعدما لأن التي الذي وهو وهي "
        "هذا هذه ذلك "
        "يوميا سنويا شهريا أسبوعيا مساء صباحا ظهرا فجرا ليلا بالمئة بالمائة صوب باتجاه مقابل ليس ليست بحسب "
        "وفق "
        "أعلن أعلنت أكد أكدت ذكر ذكرت قتل قتلت أصيب أصيبت وقع وقعت شهد شهدت شمال جنوب شرق غرب "
        "على شمالي جنوبي شرقي غربي غير سوى مقارنة عليه عليها لها له لهم به بها فيه فيها بدءا ابتداء حاليا");
    if (is_known_noun(key)) return !key.starts_with("ال") || key.starts_with("الف");
    const bool article = letters_in(key) > 3 && (key.starts_with("ال") || key.starts_with("وال") ||
                                                 key.starts_with("بال") || key.starts_with("لل"));
    const bool verb = key.ends_with("وا") || key.starts_with("ي");
    const bool and_ = key.starts_with("و"); // the nouns that begin so are known
    const bool by = (key.starts_with("ب") || key.starts_with("ل")) &&
                    is_known_noun(key.substr(std::min<std::size_t>(2, key.size())));
    return !article && !verb && !and_ && !by && letters_in(key) > 1 && !others.has(key);
}

} // namespace radiowrap::spell_out
