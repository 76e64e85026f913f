#include "script/language_rules.hpp"

#include "base/error.hpp"
#include "lib/icu/normalize.hpp"
#include "lib/toml/table.hpp"
#include "script/marks/mark_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace radiowrap {

namespace {

using Keys = std::initializer_list<std::pair<std::string_view, WordClass>>;

void read_words(PhraseTable& phrases, const TomlTable& table, Keys keys) {
    for (const auto& [key, word_class] : keys)
        for (const std::string& phrase : table.texts(key))
            phrases.add(phrase, static_cast<std::size_t>(word_class));
}

/// "he she they" of the past, then of the present: the form tells who can be meant.
void read_gendered_verbs(LanguageRules& rules, const TomlTable& speech) {
    constexpr std::array persons{WordClass::he_speaks, WordClass::she_speaks, WordClass::they_speak};
    for (const std::string& verb : speech.texts("gendered_verbs")) {
        const std::vector<Token> forms = split_tokens(verb);
        if (forms.size() != 2 * persons.size())
            speech.fail("gendered_verbs", fmt::format("six forms are expected, not \"{}\"", verb));
        for (std::size_t i = 0; i < forms.size(); ++i)
            rules.functions.add(forms[i].text, static_cast<std::size_t>(persons[i % persons.size()]));
    }
}

void read_verbs(LanguageRules& rules, const TomlTable& speech) {
    read_gendered_verbs(rules, speech);
    const Keys keys{{"verbs", WordClass::speaks},
                    {"plural_verbs", WordClass::they_speak},
                    {"participles", WordClass::speaks},
                    {"participles", WordClass::participle},
                    {"transitive", WordClass::transitive}};
    for (const auto& [key, word_class] : keys)
        for (const std::string& verb : speech.texts(key))
            for (const Token& form : split_tokens(verb))
                rules.functions.add(form.text, static_cast<std::size_t>(word_class));
}

void read_speech(LanguageRules& rules, const TomlTable& table) {
    read_verbs(rules, table);
    const Keys keys{{"weak_verbs", WordClass::weak},
                    {"inverting", WordClass::inverting},
                    {"continuing", WordClass::continuing},
                    {"according_behind", WordClass::according_behind},
                    {"asking", WordClass::asking},
                    {"writing", WordClass::writing},
                    {"acting", WordClass::acting},
                    {"answering", WordClass::answering},
                    {"fronting", WordClass::fronting},
                    {"adding", WordClass::adding},
                    {"negations", WordClass::negation},
                    {"negatable", WordClass::negatable},
                    {"verb_phrases", WordClass::speaks},
                    {"according", WordClass::according},
                    {"according_aside", WordClass::according_aside},
                    {"relaying", WordClass::relaying},
                    {"relaying_from", WordClass::relaying_from},
                    {"hearing", WordClass::hearing},
                    {"hearing_of", WordClass::hearing_of},
                    {"complementizers", WordClass::complementizer},
                    {"openers", WordClass::opener},
                    {"adverbs", WordClass::adverb},
                    {"auxiliaries", WordClass::auxiliary},
                    {"going_into", WordClass::going_into},
                    {"inside_titles", WordClass::inside_title},
                    {"naming", WordClass::naming},
                    {"determiners", WordClass::determiner},
                    {"obliques", WordClass::oblique},
                    {"coordinators", WordClass::coordinator},
                    {"stops", WordClass::stop},
                    {"abbreviations", WordClass::abbreviation},
                    {"he", WordClass::he},
                    {"she", WordClass::she},
                    {"they", WordClass::they},
                    {"list_endings", WordClass::list_ending},
                    {"list_openings", WordClass::list_opening},
                    {"relatives", WordClass::relative},
                    {"genitives", WordClass::genitive},
                    {"indefinites", WordClass::indefinite},
                    {"shifting", WordClass::shifting},
                    {"governing", WordClass::governing},
                    {"passives", WordClass::passive},
                    {"neither", WordClass::neither},
                    {"silence", WordClass::silence}};
    read_words(rules.functions, table, keys);
    for (const std::string& key : table.keys()) {
        const auto known = [&](const auto& entry) { return entry.first == key; };
        const bool verbs = key == "verbs" || key == "gendered_verbs" || key == "plural_verbs" ||
                           key == "participles" || key == "transitive";
        if (!verbs && std::none_of(keys.begin(), keys.end(), known)) table.fail(key, "unknown setting");
    }
}

void read_names(LanguageRules& rules, const TomlTable& table) {
    table.allow_only({"male", "female", "particles", "tails", "links", "places"});
    read_words(rules.nouns, table,
               {{"male", WordClass::male},
                {"female", WordClass::female},
                {"particles", WordClass::particle},
                {"tails", WordClass::tail},
                {"links", WordClass::link},
                {"places", WordClass::place}});
}

void read_people(LanguageRules& rules, const TomlTable& table) {
    table.allow_only({"titles", "he_titles", "she_titles", "honorifics", "adjectives", "unnamed",
                      "institutions", "bearers", "representatives", "roles"});
    read_words(rules.nouns, table,
               {{"titles", WordClass::title},
                {"he_titles", WordClass::he_title},
                {"she_titles", WordClass::she_title},
                {"honorifics", WordClass::honorific},
                {"adjectives", WordClass::adjective},
                {"unnamed", WordClass::unnamed},
                {"institutions", WordClass::institution},
                {"bearers", WordClass::bearer},
                {"representatives", WordClass::representative},
                {"roles", WordClass::role}});
}

std::vector<std::string> folded_forms(const TomlTable& table, std::string_view key) {
    std::vector<std::string> texts = table.texts(key);
    for (std::string& text : texts) text = folded(text);
    return texts;
}

std::vector<std::string> folded_texts(const TomlTable& table, std::string_view key) {
    std::vector<std::string> texts = folded_forms(table, key);
    for (std::string& text : texts) text = key_of(text);
    return texts;
}

Writing read_writing(const TomlTable& table) {
    table.allow_only({"conjunctions",
                      "prepositions",
                      "article",
                      "article_after_preposition",
                      "feminine",
                      "plural_endings",
                      "adjective_endings",
                      "pronoun_endings",
                      "noun_endings",
                      "article_words",
                      "elisions",
                      "enclitics",
                      "compounds",
                      "inverts",
                      "gendered_nouns",
                      "double_surnames",
                      "negates_behind",
                      "drops_subjects",
                      "apostrophe_suffixes",
                      "listed_names",
                      "verb_last"});
    const auto letter = [&](std::string_view key) { return key_of(folded(table.text(key).value_or(""))); };
    return {.conjunctions = folded_texts(table, "conjunctions"),
            .prepositions = folded_texts(table, "prepositions"),
            .article = letter("article"),
            .article_after_preposition = letter("article_after_preposition"),
            .feminine = letter("feminine"),
            .plural_endings = folded_forms(table, "plural_endings"),
            .adjective_endings = folded_forms(table, "adjective_endings"),
            .pronoun_endings = folded_forms(table, "pronoun_endings"),
            .noun_endings = folded_forms(table, "noun_endings"),
            .article_words = folded_texts(table, "article_words"),
            .elisions = folded_texts(table, "elisions"),
            .enclitics = folded_forms(table, "enclitics"),
            .compounds = table.boolean("compounds").value_or(false),
            .inverts = table.boolean("inverts").value_or(false),
            .gendered_nouns = table.boolean("gendered_nouns").value_or(false),
            .double_surnames = table.boolean("double_surnames").value_or(false),
            .negates_behind = table.boolean("negates_behind").value_or(false),
            .drops_subjects = table.boolean("drops_subjects").value_or(false),
            .verb_last = table.boolean("verb_last").value_or(false),
            .listed_names = table.boolean("listed_names").value_or(false),
            .apostrophe_suffixes = table.boolean("apostrophe_suffixes").value_or(false)};
}

std::string known_languages(const std::filesystem::path& folder) {
    std::vector<std::string> known;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error))
        if (entry.path().extension() == ".toml") known.push_back(entry.path().stem().string());
    if (error)
        throw Error(fmt::format("{}: the languages cannot be read: {}", folder.string(), error.message()));
    std::sort(known.begin(), known.end());
    return fmt::format("known are {}, and another one is a file more in {}", fmt::join(known, ", "),
                       folder.string());
}

bool has_file(const std::filesystem::path& folder, const std::string& language) {
    if (language.empty() || language.find_first_of("/\\.") != std::string::npos)
        throw Error(fmt::format("\"{}\" is no language; {}", language, known_languages(folder)));
    const bool found = std::filesystem::is_regular_file(folder / (language + ".toml"));
    if (!found && !std::filesystem::is_directory(folder)) throw Error(known_languages(folder));
    return found;
}

void read_language(LanguageRules& rules, const TomlTable& file) {
    file.allow_only({"language", "script", "capitals", "noun_capitals", "writing", "article", "furniture",
                     "names", "people", "speech", "stems"});
    rules.capitals = file.boolean("capitals").value_or(false);
    rules.noun_capitals = file.boolean("noun_capitals").value_or(false);
    if (const auto table = file.table("writing")) rules.writing = read_writing(*table);
    if (const auto table = file.table("names")) read_names(rules, *table);
    if (const auto table = file.table("people")) read_people(rules, *table);
    if (const auto table = file.table("speech")) read_speech(rules, *table);
}

} // namespace

LanguageRules load_language_rules(const std::filesystem::path& folder, const std::string& language) {
    LanguageRules rules;
    rules.language = language;
    rules.known = has_file(folder, language);
    rules.capitals = !rules.known; // they tell nothing false in a script that has none
    if (rules.known) read_language(rules, TomlTable::load(folder / (language + ".toml")));
    const std::filesystem::path marks = folder / "marks" / "marks.toml";
    if (std::filesystem::is_regular_file(marks)) load_mark_words(rules.marks, marks);
    rules.turns = load_turn_words(folder / "marks" / "turns.toml");
    return rules;
}

Warnings language_warnings(const std::filesystem::path& folder, const std::string& language) {
    if (language.empty() || has_file(folder, language)) return {};
    const std::string what = language == "und" ? "the report's language was not recognised"
                                               : fmt::format("the language \"{}\" has no file", language);
    return {{"language_without_file",
             fmt::format("{}: only marks are read, nobody in a sentence is known, and each final colon is a "
                         "question; {}",
                         what, known_languages(folder))}};
}

} // namespace radiowrap
