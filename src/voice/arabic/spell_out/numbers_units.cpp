#include "voice/arabic/spell_out/numbers_units.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace radiowrap::spell_out {

namespace {

constexpr Declension kAt = Declension::sound_feminine;
constexpr Gender kHe = Gender::masculine, kShe = Gender::feminine;

struct Sign {
    std::string_view sign;
    Noun noun;
};

constexpr Noun kDollar{{"دُولَار"}, {"دُولَارَات", kAt}, kHe, {}, {}};
constexpr Noun kEuro{{"يُورُو", Declension::fixed}, {"يُورُو", Declension::fixed}, kHe, {}, {}};
constexpr Noun kSterling{{"جُنَيْه"}, {"جُنَيْهَات", kAt}, kHe, "إِسْتَرْلِينِيّ", {}};
constexpr Noun kYen{{"يِنّ"}, {"يِنَّات", kAt}, kHe, "يَابَانِيّ", {}};

constexpr Noun lira(std::string_view land) { return {{"لَيْرَة"}, {"لَيْرَات", kAt}, kShe, land, {}}; }
constexpr Noun dinar(std::string_view land) {
    return {{"دِينَار"}, {"دَنَانِير", Declension::diptote}, kHe, land, {}};
}
constexpr Noun riyal(std::string_view land) { return {{"رِيَال"}, {"رِيَالَات", kAt}, kHe, land, {}}; }
constexpr Noun dirham(std::string_view land) {
    return {{"دِرْهَم"}, {"دَرَاهِم", Declension::diptote}, kHe, land, {}};
}
constexpr Noun pound(std::string_view land) { return {{"جُنَيْه"}, {"جُنَيْهَات", kAt}, kHe, land, {}}; }

constexpr std::array kCurrencies = std::to_array<Sign>({
    {"$", kDollar},
    {"USD", kDollar},
    {"€", kEuro},
    {"EUR", kEuro},
    {"£", kSterling},
    {"GBP", kSterling},
    {"¥", kYen},
    {"₺", lira("تُرْكِيّ")},
    {"TRY", lira("تُرْكِيّ")},
    {"SYP", lira("سُورِيّ")},
    {"LBP", lira("لُبْنَانِيّ")},
    {"SAR", riyal("سَعُودِيّ")},
    {"₪", {{"شِيكِل"}, {"شَوَاكِل", Declension::diptote}, kHe, {}, {}}},
});

constexpr std::array kArabicCurrencies = std::to_array<Sign>({
    {"لس", lira("سُورِيّ")},
    {"لل", lira("لُبْنَانِيّ")},
    {"لت", lira("تُرْكِيّ")},
    {"دك", dinar("كُوَيْتِيّ")},
    {"دا", dinar("أُرْدُنِّيّ")},
    {"دع", dinar("عِرَاقِيّ")},
    {"دل", dinar("لِيبِيّ")},
    {"دت", dinar("تُونِسِيّ")},
    {"دج", dinar("جَزَائِرِيّ")},
    {"دب", dinar("بَحْرَيْنِيّ")},
    {"دم", dirham("مَغْرِبِيّ")},
    {"رس", riyal("سَعُودِيّ")},
    {"رق", riyal("قَطَرِيّ")},
    {"رع", riyal("عُمَانِيّ")},
    {"ري", riyal("يَمَنِيّ")},
    {"جم", pound("مِصْرِيّ")},
});

constexpr Noun metre(std::string_view adjective) { return {{"مِتْر"}, {"أَمْتَار"}, kHe, adjective, {}}; }
constexpr Noun kilometre(std::string_view adjective, std::string_view tail) {
    return {{"كِيلُومِتْر"}, {"كِيلُومِتْرَات", kAt}, kHe, adjective, tail};
}
constexpr Noun kCentimetre{{"سَنْتِيمِتْر"}, {"سَنْتِيمِتْرَات", kAt}, kHe, {}, {}};
constexpr Noun kMillimetre{{"مِلِّيمِتْر"}, {"مِلِّيمِتْرَات", kAt}, kHe, {}, {}};
constexpr Noun kKilogram{{"كِيلُوغْرَام"}, {"كِيلُوغْرَامَات", kAt}, kHe, {}, {}};
constexpr Noun kGram{{"غْرَام"}, {"غْرَامَات", kAt}, kHe, {}, {}};

constexpr std::array kUnits = std::to_array<Sign>({
    {"كم", kilometre({}, {})},
    {"كلم", kilometre({}, {})},
    {"km", kilometre({}, {})},
    {"م", metre({})},
    {"m", metre({})},
    {"سم", kCentimetre},
    {"cm", kCentimetre},
    {"ملم", kMillimetre},
    {"مم", kMillimetre},
    {"mm", kMillimetre},
    {"كغ", kKilogram},
    {"كلغ", kKilogram},
    {"كجم", kKilogram},
    {"kg", kKilogram},
    {"غ", kGram},
    {"غم", kGram},
    {"g", kGram},
});

constexpr std::array kSquares = std::to_array<Sign>({
    {"كم", kilometre("مُرَبَّع", {})},
    {"كلم", kilometre("مُرَبَّع", {})},
    {"km", kilometre("مُرَبَّع", {})},
    {"م", metre("مُرَبَّع")},
    {"m", metre("مُرَبَّع")},
});

constexpr std::array kSpeeds = std::to_array<Sign>({
    {"كم", kilometre({}, "فِي السَّاعَةِ")},
    {"كلم", kilometre({}, "فِي السَّاعَةِ")},
    {"km", kilometre({}, "فِي السَّاعَةِ")},
});

const Noun* find(std::span<const Sign> signs, std::string_view sign) {
    const auto found =
        std::find_if(signs.begin(), signs.end(), [&](const Sign& s) { return s.sign == sign; });
    return found == signs.end() ? nullptr : &found->noun;
}

constexpr Noun kDegree{{"دَرَجَة"}, {"دَرَجَات", kAt}, kShe, {}, {}};
constexpr Noun kCelsius{{"دَرَجَة"}, {"دَرَجَات", kAt}, kShe, "مِئَوِيّ", {}};

} // namespace

const Noun* currency_of(std::string_view sign) { return find(kCurrencies, sign); }
const Noun* arabic_currency(std::string_view letters) { return find(kArabicCurrencies, letters); }
const Noun* unit_of(std::string_view sign) { return find(kUnits, sign); }
const Noun* square_unit_of(std::string_view sign) { return find(kSquares, sign); }
const Noun* speed_unit_of(std::string_view sign) { return find(kSpeeds, sign); }
const Noun& degree() { return kDegree; }
const Noun& degree_celsius() { return kCelsius; }

} // namespace radiowrap::spell_out
