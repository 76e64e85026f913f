#include "voice/english/vocabulary.hpp"

#include <unordered_set>

namespace radiowrap::english {

namespace {
using Words = std::unordered_set<std::string_view>;
}

bool is_opener(std::string_view word) {
    static const Words words = {
        "He",     "She",     "It",        "They",  "We",      "I",         "You",     "The",     "A",
        "An",     "This",    "That",      "These", "Those",   "There",     "His",     "Her",     "Its",
        "Their",  "Our",     "My",        "But",   "And",     "Or",        "So",      "Yet",     "In",
        "On",     "At",      "By",        "For",   "From",    "With",      "Without", "After",   "Before",
        "When",   "While",   "Where",     "What",  "Who",     "Why",       "How",     "If",      "As",
        "Since",  "Until",   "During",    "Then",  "Now",     "Some",      "Many",    "Most",    "Both",
        "All",    "No",      "Not",       "More",  "However", "Meanwhile", "Later",   "Earlier", "Although",
        "Though", "Because", "According", "To",    "Of",      "Under",     "Over"};
    return words.contains(word);
}

bool is_function_word(std::string_view word) {
    static const Words words = {
        "in",      "on",      "at",        "by",    "for",     "from",    "with",    "to",      "of",
        "and",     "or",      "but",       "as",    "than",    "per",     "a",       "an",      "the",
        "is",      "are",     "was",       "were",  "be",      "been",    "has",     "have",    "had",
        "will",    "would",   "can",       "could", "may",     "might",   "that",    "which",   "who",
        "whom",    "when",    "where",     "while", "if",      "it",      "its",     "he",      "she",
        "they",    "we",      "you",       "his",   "her",     "their",   "our",     "this",    "these",
        "those",   "there",   "here",      "after", "before",  "since",   "until",   "during",  "across",
        "towards", "against", "into",      "over",  "under",   "up",      "down",    "out",     "off",
        "away",    "ago",     "apart",     "long",  "high",    "tall",    "wide",    "deep",    "north",
        "south",   "east",    "west",      "more",  "less",    "each",    "every",   "so",      "not",
        "also",    "only",    "just",      "about", "through", "between", "because", "said",    "says",
        "always",  "perhaps", "sometimes", "does",  "did",     "do",      "thus",    "besides", "unless",
        "as",      "inside",  "outside",   "near",  "via",     "without", "within",  "worth",   "now",
        "then",    "too"};
    return words.contains(word);
}

bool is_counted(std::string_view word) {
    static const Words words = {
        "people",   "men",      "women",    "children", "civilians", "soldiers",  "troops",    "fighters",
        "refugees", "families", "homes",    "houses",   "cases",     "deaths",    "victims",   "dead",
        "injured",  "wounded",  "killed",   "dollars",  "pounds",    "euros",     "users",     "members",
        "migrants", "students", "pupils",   "workers",  "prisoners", "detainees", "rockets",   "tents",
        "patients", "voters",   "votes",    "tonnes",   "tons",      "miles",     "metres",    "kilometres",
        "feet",     "hours",    "minutes",  "days",     "weeks",     "months",    "years",     "times",
        "square",   "million",  "billion",  "thousand", "points",    "shells",    "bodies",    "jobs",
        "schools",  "villages", "vehicles", "barrels",  "calories",  "police",    "residents", "officers"};
    return words.contains(word);
}

bool is_plural(std::string_view word) {
    static const Words of_years = {"elections", "protests",     "games",   "talks",   "attacks",
                                   "events",    "riots",        "strikes", "floods",  "sanctions",
                                   "finals",    "accords",      "wars",    "clashes", "demonstrations",
                                   "figures",   "results",      "levels",  "prices",  "negotiations",
                                   "olympics",  "championships"};
    if (is_counted(word)) return true;
    return word.size() > 3 && word.front() >= 'a' && word.front() <= 'z' && word.ends_with('s') &&
           !word.ends_with("ss") && !word.ends_with("us") && !word.ends_with("is") &&
           !is_function_word(word) && !of_years.contains(word);
}

bool is_determiner(std::string_view word) {
    static const Words words = {"a",  "an",   "the",  "his",  "her", "its",     "their", "our",
                                "my", "your", "this", "that", "new", "another", "each",  "every",
                                "A",  "An",   "The",  "His",  "Her", "Its",     "Their", "This"};
    return words.contains(word);
}

} // namespace radiowrap::english
