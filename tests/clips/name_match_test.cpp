#include "clips/name_match.hpp"
#include "clips/name_pairs.hpp"
#include "clips/name_table.hpp"
#include "clips/name_table_data.hpp"
#include "clips/spelling_pairs.hpp"
#include "support/cpu_time.hpp"

#include <gtest/gtest.h>

#include <map>
#include <sstream>
#include <string>

namespace radiowrap {
namespace {

using test::kAnotherPerson;
using test::kSamePerson;
using test::NamePair;

double score(const NamePair& pair) {
    return match_names(parse_person_name(pair.speaker), parse_person_name(pair.clip)).score;
}

TEST(NameMatch, FindsThePersonInTheWaysPeopleWriteANameDown) {
    for (const NamePair& pair : kSamePerson)
        EXPECT_GE(score(pair), kSureName) << pair.speaker << " | " << pair.clip;
    static_assert(kSamePerson.size() >= 60);
}

TEST(NameMatch, NeverTakesAnotherPersonForTheSpeaker) {
    for (const NamePair& pair : kAnotherPerson)
        EXPECT_LT(score(pair), kSureName) << pair.speaker << " | " << pair.clip;
    static_assert(kAnotherPerson.size() >= 60);
}

TEST(NameMatch, FindsThePersonInTheSpellingsOfManyLanguages) {
    for (const NamePair& pair : test::kSameSpelling)
        EXPECT_GE(score(pair), kSureName) << pair.speaker << " | " << pair.clip;
    for (const NamePair& pair : test::kOtherSpelling)
        EXPECT_LT(score(pair), kSureName) << pair.speaker << " | " << pair.clip;
    static_assert(test::kSameSpelling.size() + test::kOtherSpelling.size() >= 180);
}

TEST(NameMatch, TakesOnlyTheLastWordOrTheFirstForLessThanTheWholeName) {
    EXPECT_GT(score({"حسن النيفي", "hassan nifi"}), score({"حسن النيفي", "nifi"}));
    EXPECT_GT(score({"حسن النيفي", "nifi"}), score({"حسن النيفي", "hassan"}));
    EXPECT_LT(score({"حسن النيفي", "hassan"}), kSureName);
    EXPECT_LT(score({"مأمون سيد عيسى", "سيد"}), kSureName);
}

TEST(NameMatch, SaysWhyTwoNamesDoNotGoTogether) {
    const auto fit = [](const char* a, const char* b) {
        return match_names(parse_person_name(a), parse_person_name(b)).fit;
    };
    EXPECT_EQ(fit("حسن النيفي", "ahmad nifi"), NameFit::other_person);
    EXPECT_EQ(fit("حسن النيفي", "أحمد حسن النيفي"), NameFit::doubtful);
    EXPECT_EQ(fit("مأمون سيد عيسى", "sayed issa"), NameFit::last_words);
    EXPECT_EQ(fit("مأمون سيد عيسى", "jane roe"), NameFit::none);
}

TEST(NameMatch, SurvivesEmptyAndStrangeNames) {
    for (const char* name :
         {"", " ", ",", "&", "د.", "ال", "al-", "abd", "عبد", "الدين", "\xff\xfe", "🙂", "、", "ابن ابن"})
        for (const char* other : {"", "حسن النيفي", "Jane Roe", "\xd8"}) {
            EXPECT_LT(score({name, other}), kSureName + (std::string(name) == other ? 1.0 : 0.0))
                << name << other;
            EXPECT_LT(score({other, name}), kSureName + (std::string(name) == other ? 1.0 : 0.0))
                << name << other;
        }
    EXPECT_LT(score({std::string(100000, 'a').c_str(), "Jane Roe"}), kSureName);
}

TEST(NameTable, HasNoLatinSpellingThatIsTheUsualOneOfTwoNames) {
    std::map<std::u32string, std::size_t> usual;
    for (std::size_t row = 0; row < kNameRows.size(); ++row) {
        std::istringstream spellings(
            std::string(kNameRows[row].latin.substr(kNameRows[row].latin.starts_with('*'))));
        for (std::string spelling; spellings >> spelling;) {
            if (spelling.front() == '~') continue;
            const auto [known, added] =
                usual.emplace(spelling_key(std::u32string(spelling.begin(), spelling.end())), row);
            EXPECT_EQ(known->second, row) << spelling;
        }
    }
    EXPECT_GT(usual.size(), kNameRows.size());
}

TEST(NameMatch, TellsEveryGivenNameOfTheTableFromEveryOther) {
    std::vector<PersonName> speakers;
    for (const NameRow& row : kNameRows) {
        NameWord given{
            std::u32string(row.arabic.substr(0, row.arabic.find(U' '))), NameScript::arabic, false, {}};
        speakers.push_back({{given, parse_person_name("النيفي").words.front()}});
    }
    std::size_t compared = 0;
    for (std::size_t row = 0; row < kNameRows.size(); row += static_cast<std::size_t>(test::kSlowdown)) {
        std::istringstream spellings(std::string(kNameRows[row].latin));
        for (std::string spelling; spellings >> spelling;) {
            if (spelling.front() == '~') continue;
            const PersonName clip = parse_person_name(spelling + " nifi");
            for (std::size_t other = 0; other < speakers.size(); ++other, ++compared) {
                const double found = match_names(speakers[other], clip).score;
                if (other == row)
                    EXPECT_GE(found, kSureName) << spelling;
                else
                    EXPECT_LT(found, kSureName) << spelling << " for row " << other;
            }
        }
    }
    EXPECT_GT(static_cast<double>(compared) * test::kSlowdown, 400000.0);
}

} // namespace
} // namespace radiowrap
