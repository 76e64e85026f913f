#include "voice/english/currency.hpp"

#include <array>

namespace radiowrap::english {

namespace {

constexpr std::array<Currency, 12> kSigns = {{{"$", "dollar", "dollars", "cent", "cents"},
                                              {"£", "pound", "pounds", "penny", "pence"},
                                              {"€", "euro", "euros", "cent", "cents"},
                                              {"¥", "yen", "yen", "sen", "sen"},
                                              {"₪", "shekel", "shekels", "agora", "agorot"},
                                              {"₺", "lira", "lira", "kurush", "kurush"},
                                              {"₽", "rouble", "roubles", "kopeck", "kopecks"},
                                              {"₹", "rupee", "rupees", "paisa", "paise"},
                                              {"₴", "hryvnia", "hryvnias", "kopeck", "kopecks"},
                                              {"₩", "won", "won", "jeon", "jeon"},
                                              {"₦", "naira", "naira", "kobo", "kobo"},
                                              {"₿", "bitcoin", "bitcoins", "satoshi", "satoshis"}}};

constexpr std::array<Currency, 15> kCodes = {
    {{"USD", "U.S dollar", "U.S dollars", "cent", "cents"},
     {"EUR", "euro", "euros", "cent", "cents"},
     {"GBP", "pound", "pounds", "penny", "pence"},
     {"SYP", "Syrian pound", "Syrian pounds", "piastre", "piastres"},
     {"LBP", "Lebanese pound", "Lebanese pounds", "piastre", "piastres"},
     {"EGP", "Egyptian pound", "Egyptian pounds", "piastre", "piastres"},
     {"TRY", "Turkish lira", "Turkish lira", "kurush", "kurush"},
     {"SAR", "Saudi riyal", "Saudi riyals", "halala", "halalas"},
     {"AED", "Emirati dirham", "Emirati dirhams", "fils", "fils"},
     {"IQD", "Iraqi dinar", "Iraqi dinars", "fils", "fils"},
     {"JOD", "Jordanian dinar", "Jordanian dinars", "piastre", "piastres"},
     {"RUB", "rouble", "roubles", "kopeck", "kopecks"},
     {"JPY", "yen", "yen", "sen", "sen"},
     {"CHF", "Swiss franc", "Swiss francs", "centime", "centimes"},
     {"CAD", "Canadian dollar", "Canadian dollars", "cent", "cents"}}};

struct Country {
    std::string_view written, adjective;
};
constexpr std::array<Country, 7> kDollars = {{{"US", "U.S "},
                                              {"A", "Australian "},
                                              {"AU", "Australian "},
                                              {"C", "Canadian "},
                                              {"CA", "Canadian "},
                                              {"NZ", "New Zealand "},
                                              {"HK", "Hong Kong "}}};

template <std::size_t n>
const Currency* look_up(const std::array<Currency, n>& currencies, const Token& token) {
    for (const Currency& currency : currencies)
        if (token.is(currency.written)) return &currency;
    return nullptr;
}

} // namespace

const Currency* currency_of_sign(const Token& token) { return look_up(kSigns, token); }
const Currency* currency_of_code(const Token& token) { return look_up(kCodes, token); }

std::string_view country_of_dollar(const Token& token) {
    for (const Country& country : kDollars)
        if (token.is(country.written)) return country.adjective;
    return {};
}

} // namespace radiowrap::english
