#include "script/script_of.hpp"
#include "script/turns/name_capitals.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

std::string shown(std::string_view name) {
    return shown_person(split_tokens(name), language_rules("en").turns);
}

TEST(NameInCapitals, IsShownInTheUsualOnes) {
    EXPECT_EQ(shown("LINA HADDAD"), "Lina Haddad");
    EXPECT_EQ(shown("MARY O'NEILL"), "Mary O'Neill");
    EXPECT_EQ(shown("ANNE-MARIE D’ARCY"), "Anne-Marie D’Arcy");
    EXPECT_EQ(shown("ROB MCALLISTER"), "Rob McAllister");
    EXPECT_EQ(shown("ÉLODIE ÇELIK"), "Élodie Çelik");
}

TEST(NameInCapitals, HasSmallParticlesBehindItsFirstWord) {
    EXPECT_EQ(shown("JAN VAN DER BERG"), "Jan van der Berg");
    EXPECT_EQ(shown("KARIM AL-HADI"), "Karim al-Hadi");
    EXPECT_EQ(shown("AL-HADI"), "al-Hadi");
    EXPECT_EQ(shown("BEN OKAFOR"), "Ben Okafor");
    EXPECT_EQ(shown("DE SOUZA"), "De Souza");
}

TEST(NameInCapitals, KeepsNumeralsAndLettersThatAreNoWord) {
    EXPECT_EQ(shown("HENRY FORD III"), "Henry Ford III");
    EXPECT_EQ(shown("TJ COLE"), "TJ Cole");
    EXPECT_EQ(shown("J.P. COLE JR."), "J.P. Cole Jr.");
}

TEST(NameWithUsualCapitals, StaysAsWritten) {
    EXPECT_EQ(shown("Linda van Dyke"), "Linda van Dyke");
    EXPECT_EQ(shown("DeShawn Cole"), "DeShawn Cole");
    EXPECT_EQ(shown("سامـــي حدّاد"), "سامي حداد");
}

} // namespace
} // namespace radiowrap
