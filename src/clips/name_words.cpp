#include "clips/name_words.hpp"

#include <algorithm>
#include <array>

namespace radiowrap {
namespace {

constexpr auto kTitles = std::to_array<std::u32string_view>({
    U"الاب",      U"الاستاذ",   U"الاستاذه",  U"الاستراتيجي", U"الاعلامي",  U"الاعلاميه",  U"الاقتصادي",
    U"الاكاديمي", U"الامير",    U"الباحث",    U"الباحثه",     U"البروفسور", U"البروفيسور", U"الجنرال",
    U"الحاج",     U"الحقوقي",   U"الحقوقيه",  U"الخبير",      U"الخبيره",   U"الدكتور",    U"الدكتوره",
    U"الراحل",    U"الرايد",    U"الركن",     U"الرييس",      U"السفير",    U"السياسي",    U"السياسيه",
    U"السيده",    U"الشاعر",    U"الشيخ",     U"الصحافي",     U"الصحافيه",  U"الصحفي",     U"الصحفيه",
    U"الطبيب",    U"الطبيبه",   U"العسكري",   U"العقيد",      U"العماد",    U"العميد",     U"الفريق",
    U"القاضي",    U"القايد",    U"القيادي",   U"الكاتب",      U"الكاتبه",   U"اللوا",      U"المحامي",
    U"المحاميه",  U"المحلل",    U"المحلله",   U"المعارض",     U"المقدم",    U"الملازم",    U"الملك",
    U"المهندس",   U"المهندسه",  U"الناشط",    U"الناشطه",     U"النايب",    U"النقيب",     U"الوزير",
    U"دكتور",     U"دكتوره",    U"استاذ",     U"شيخ",         U"والاعلامي", U"والباحث",    U"والخبير",
    U"والصحفي",   U"والكاتب",   U"والمحلل",   U"والناشط",     U"د",         U"م",          U"ا",
    U"brig",      U"brigadier", U"cheikh",    U"capt",        U"captain",   U"col",        U"colonel",
    U"dame",      U"doctor",    U"dr",        U"eng",         U"engineer",  U"father",     U"gen",
    U"general",   U"gov",       U"hajj",      U"haji",        U"imam",      U"lady",       U"lieutenant",
    U"lord",      U"lt",        U"maj",       U"major",       U"minister",  U"miss",       U"mr",
    U"mrs",       U"ms",        U"president", U"prince",      U"princess",  U"prof",       U"professor",
    U"rep",       U"rev",       U"sen",       U"senator",     U"sheik",     U"sheikh",     U"shaikh",
    U"shaykh",    U"sir",
});

constexpr auto kFileWords = std::to_array<std::u32string_view>({
    U"act",     U"actuality", U"artist",  U"aud",     U"audio",     U"bite",   U"clean",     U"clip",
    U"clips",   U"copy",      U"cut",     U"edit",    U"edited",    U"final",  U"interview", U"master",
    U"mix",     U"mono",      U"mp3",     U"new",     U"part",      U"phone",  U"ptt",       U"raw",
    U"rec",     U"recording", U"sot",     U"sound",   U"soundbite", U"stereo", U"take",      U"track",
    U"unknown", U"untitled",  U"various", U"version", U"vo",        U"voice",  U"wav",       U"whatsapp",
    U"اوديو",   U"تسجيل",     U"تصريح",   U"جديد",    U"جز",        U"جزء",    U"صوت",       U"صوتي",
    U"صوتيه",   U"كليب",      U"لقا",     U"مجهول",   U"مداخله",    U"معدل",   U"مقابله",    U"مقطع",
    U"ملف",     U"نسخه",      U"نهايي",   U"هاتفي",   U"هاتفيه",
});

constexpr auto kLinks = std::to_array<std::u32string_view>({
    U"da", U"de", U"degli", U"del", U"della", U"den", U"der", U"di",  U"do",  U"dos", U"du",
    U"la", U"le", U"mac",   U"san", U"santa", U"st",  U"ten", U"ter", U"van", U"von", U"zu",
});

constexpr auto kArticles = std::to_array<std::u32string_view>({U"al", U"el", U"il", U"ul"});
/// l gives way to the letter that follows: as-Sadr, ash-Shami.
constexpr auto kSunArticles = std::to_array<std::u32string_view>({
    U"ach",
    U"ad",
    U"an",
    U"ar",
    U"as",
    U"ash",
    U"at",
    U"az",
    U"ech",
    U"ed",
    U"en",
    U"er",
    U"es",
    U"esh",
    U"et",
    U"ez",
    U"ud",
    U"ur",
});

template <typename Words>
bool contains(const Words& words, std::u32string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

bool is_title(std::u32string_view word) { return contains(kTitles, word); }

bool is_file_word(std::u32string_view word) { return contains(kFileWords, word); }

bool is_name_link(std::u32string_view word) { return contains(kLinks, word); }

bool is_latin_article(std::u32string_view word, std::u32string_view next) {
    if (next.size() < 3) return false;
    return contains(kArticles, word) || (contains(kSunArticles, word) && next.starts_with(word.substr(1)));
}

} // namespace radiowrap
