#include "voice/english/letters.hpp"

#include <unordered_set>

namespace radiowrap::english {

namespace {

using Words = std::unordered_set<std::string_view>;

bool is_consonant(char c) { return std::string_view("AEIOU").find(c) == std::string_view::npos; }

/// Two consonants that no English word begins, or ends, with: CNA, IMF. Doubtful pairs count as words.
bool begins_hard(std::string_view word) {
    static const Words easy = {"BL", "BR", "CH", "CL", "CR", "DR", "DW", "FL", "FR", "GH", "GL", "GN", "GR",
                               "KH", "KL", "KN", "KR", "PH", "PL", "PR", "PS", "RH", "SC", "SH", "SK", "SL",
                               "SM", "SN", "SP", "SQ", "ST", "SW", "TH", "TR", "TS", "TW", "WH", "WR"};
    return is_consonant(word[0]) && is_consonant(word[1]) && word[1] != 'Y' &&
           !easy.contains(word.substr(0, 2));
}

bool ends_hard(std::string_view word) {
    static const Words easy = {"CH", "CK", "CT", "DD", "FF", "FT", "GG", "GH", "GN", "KS", "LD", "LF", "LK",
                               "LL", "LM", "LN", "LP", "LT", "MB", "MN", "MP", "MS", "ND", "NG", "NK", "NN",
                               "NS", "NT", "PH", "PS", "PT", "RB", "RC", "RD", "RF", "RG", "RK", "RL", "RM",
                               "RN", "RP", "RR", "RS", "RT", "SH", "SK", "SM", "SP", "SS", "ST", "TH", "TS",
                               "TT", "TZ", "XT", "ZZ", "BS", "CS", "DS", "GS", "LS", "WN", "WS", "WL", "WK"};
    const std::string_view end = word.substr(word.size() - 2);
    return is_consonant(end[0]) && is_consonant(end[1]) && !end.ends_with('Y') && !end.starts_with('Y') &&
           !easy.contains(end);
}

std::string joined(std::string_view letters, char with) {
    std::string text;
    for (const char letter : letters) {
        if (!text.empty()) text += with;
        text += letter;
    }
    return text;
}

} // namespace

bool is_spelt(std::string_view capitals) {
    static const Words spelt = {
        "UN",   "EU",  "US",  "UK",  "USA",  "UAE",  "WHO",  "AI",   "AFP",  "AP",   "IMF",   "ICC",  "IAEA",
        "ICRC", "IDF", "IRA", "CIA", "FBI",  "NGO",  "IDP",  "CEO",  "MEP",  "HIV",  "UNHCR", "UNDP", "RAF",
        "USSR", "ANC", "AKP", "PKK", "EEC",  "EC",   "ECB",  "IS",   "IED",  "IOM",  "ILO",   "ICJ",  "ABC",
        "NBA",  "UFO", "ID",  "IT",  "OSCE", "OPCW", "OECD", "IRGC", "IPCC", "AU",   "ATM",   "IP",   "DNA",
        "RNA",  "FSA", "USB", "FIA", "EPA",  "DIY",  "FAO",  "RIA",  "WFP",  "UNSC", "FA",    "UCL",  "PA",
        "MIA",  "LA",  "AK",  "SOS", "UNGA", "CIS",  "GPS",  "USD",  "EUR",  "ITV",  "ESPN",  "ICBM", "BA"};
    static const Words said = {"HMM", "SHH", "PSST", "PST", "TSK", "BRR", "GRR",
                               "MR",  "MRS", "DR",   "ST",  "VS",  "MS"};
    if (capitals.size() < 2 || capitals.size() > 5) return false;
    if (spelt.contains(capitals)) return true;
    if (said.contains(capitals)) return false;
    if (capitals.find_first_of("AEIOUY") == std::string_view::npos) return true;
    return capitals.size() > 2 && (begins_hard(capitals) || ends_hard(capitals));
}

bool is_word_too(std::string_view capitals) {
    static const Words words = {"US", "WHO", "IT", "IS", "AM", "ID", "PA", "LA", "BA", "FA"};
    return words.contains(capitals);
}

std::string letter_name(std::string_view letters) { return joined(letters, '.'); }
std::string hyphenated(std::string_view letters) { return joined(letters, '-'); }

} // namespace radiowrap::english
