#pragma once

#include "article/phrase_table.hpp"
#include "base/warning.hpp"
#include "script/turns/turn_words.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace radiowrap {

/// What a word can be in a sentence that says who speaks. The names are the keys of the language's file.
enum class WordClass : std::size_t {
    // nouns and names
    title,          ///< "الكاتب", "teacher"
    he_title,       ///< a title that a man has: "Herr"
    she_title,      ///< "spokeswoman"
    honorific,      ///< a title that tells no more than a gender: "Mr"
    adjective,      ///< stands with a title: "السياسي", "former"
    unnamed,        ///< people whom the text does not name
    institution,    ///< speaks and is no person
    bearer,         ///< carries a person's name: "شارع"
    representative, ///< speaks for the person whose title or name follows: "محامي"
    role,           ///< a title that is nobody's family name: "نازح"
    male,           ///< a man's given name
    female,
    particle, ///< one name with the next word: "عبد"
    tail,     ///< one name with the word before: "الدين"
    link,     ///< small letters inside a name: "van"
    place,
    // verbs
    he_speaks,
    she_speaks,
    they_speak,
    speaks,     ///< a verb form that tells no gender
    weak,       ///< a verb form that is written like another word
    inverting,  ///< may stand before who speaks: "..., said Jane Roe"
    transitive, ///< never does: behind it stands whom it is about: "accuse"
    participle, ///< speaks only behind an auxiliary
    continuing, ///< goes on with who speaks: "مضيفا", "adding"
    asking,     ///< a verb, with its preposition, of who talks to another one: "spoke to"
    writing,    ///< a verb behind which words in print follow: "wrote"
    acting,     ///< behind its subject stands what it acts on: "condemned"
    answering,  ///< a verb of who was asked: "replied"
    fronting,   ///< at the head of a sentence its verb stands before who speaks: "así lo" explica
    adding,     ///< a verb of who speaks already: "added"
    negation,   ///< "not": nothing is said
    negatable,  ///< a verb that says something all the same: "does not believe"
    // what stands around them
    according,
    according_behind, ///< the one it names stands in front: "Petra Roth zufolge"
    according_aside,  ///< only at the head of a clause, with a person behind it: "so Petra Roth"
    relaying,
    relaying_from,
    hearing,
    hearing_of,
    complementizer,
    opener,
    adverb,
    auxiliary, ///< "has" said
    going_into,
    inside_title,
    naming, ///< a name follows: "تدعى"
    determiner,
    oblique,     ///< an article that no subject has: "dem"
    coordinator, ///< between two names: "and"
    stop,
    abbreviation,
    he,
    she,
    they,
    list_ending,
    list_opening,
    relative, ///< behind a noun it speaks for that one: "the baker, who" said
    genitive, ///< behind it stands whose, or about whom, the word before is: "of"
    // what tells that somebody else is meant, or that nobody speaks
    indefinite, ///< with it a title means somebody new: "a", "another"
    shifting,   ///< beside a title it makes another office of it: "former", "deputy"
    governing,  ///< behind it stands what a title is of: "mayor of", "spokesman for"
    passive,    ///< with it a verb of speech tells what is done to somebody: "was" accused
    neither,    ///< in front of a name: the verb says that nothing is said
    silence,    ///< behind a verb of speech the same: said "nothing"
    count
};

/// What a language writes onto a word, and what is no part of a name when two are compared. All of it folded.
struct Writing {
    std::vector<std::string> conjunctions;
    std::vector<std::string> prepositions;
    std::string article;
    std::string article_after_preposition;
    std::string feminine;
    std::vector<std::string> plural_endings;    ///< of people in general
    std::vector<std::string> adjective_endings; ///< "-ian"
    std::vector<std::string> pronoun_endings;   ///< "his", written onto a noun
    std::vector<std::string> noun_endings;      ///< seldom end a given name that is in no list
    std::vector<std::string> article_words;     ///< stand apart: "al Nifi"
    std::vector<std::string> elisions;          ///< words that end in an apostrophe, without it: "l"
    std::vector<std::string> enclitics;         ///< written onto a verb with a hyphen: "-t-il"
    bool compounds = false;       ///< the last part of a noun tells what it is: "Polizeisprecher"
    bool inverts = false;         ///< any verb of speech may stand before who speaks
    bool gendered_nouns = false;  ///< "il" may be a ministry as well as a man
    bool double_surnames = false; ///< a person has two family names
    bool negates_behind = false;  ///< "not" stands behind the verb
    bool drops_subjects = false;  ///< a verb alone goes on with who spoke: "Añadió que ..."
    bool verb_last = false;       ///< and a comma behind who speaks: "Hasan Kaya, ... söyledi"
    bool listed_names = false; ///< "мэр Заречья" is the mayor of it: an unlisted name behind a noun is none
    bool apostrophe_suffixes = false; ///< a case is written behind a name and an apostrophe: "Kaya'nın"
};

/// One language's data for finding who speaks, from its file in assets/languages.
struct LanguageRules {
    std::string language;       ///< BCP 47
    bool known = true;          ///< the language has a file; else only marks and forms can be read
    bool capitals = false;      ///< names are written with capitals
    bool noun_capitals = false; ///< and so is every noun
    Writing writing;
    PhraseTable nouns{PhraseTable::Spelling::key}; ///< titles, names ...
    PhraseTable functions{
        PhraseTable::Spelling::form}; ///< verbs, prepositions ...; here على and علي are two words
    PhraseTable marks{PhraseTable::Spelling::key}; ///< of clips, by MarkWord; the same for all languages
    TurnWords turns{};                             ///< of labels and shot lists; the same for all languages
};

/// The rules in `folder`/`language`.toml. A language without a file ("und", "sw") has the marks of all
/// languages and no words of its own. The words of marks for clips are in `folder`/marks/marks.toml. Throws
/// Error: no language's tag (the known ones are named), or a broken file (file, line, key).
LanguageRules load_language_rules(const std::filesystem::path& folder, const std::string& language);

/// What a person has to know when `language` has no file in `folder`: "language_without_file", or nothing.
Warnings language_warnings(const std::filesystem::path& folder, const std::string& language);

} // namespace radiowrap
