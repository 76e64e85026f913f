#pragma once

#include "script/mention.hpp"

#include <array>
#include <string_view>

namespace radiowrap {

/// What a word beside a name in a file's name is.
enum class NameWordKind : char {
    title,            ///< in front of a name: "الدكتور", "dr"
    courtesy,         ///< a title that everyone has: "mr"
    courtesy_or_name, ///< the same, but a given name as well
    wife_title,       ///< the same, that a wife may bear with her husband's name: "mrs mark hill"
    file,             ///< of the file: "final", "مداخلة"
    version,          ///< of the file as it was worked on: "final"
    take,             ///< of the file, and a number beside it is the take's: "sot 2"; one row, one device
    take_front,       ///< the same, only where it opens the name: "e 01", not "mark hill son 1"
    first,            ///< counts: "first", "أول"; the rows in turn are 1, 2, 3 ...
    ordinary,         ///< a name that more often is none: "المصري", "english", "king"
};

struct NameWordRow {
    NameWordKind kind;
    std::u32string_view words; ///< folded, ة as ه, no ء; with their article where they need it
    Gender gender = Gender::unknown;
};

inline constexpr auto kNameWordRows = std::to_array<NameWordRow>({
    // Titles in Arabic with their article: المحامي حسن is a lawyer, محامي حسن is Hassan's.
    {NameWordKind::title,
     U"الاستراتيجي الاعلامي الاقتصادي الاكاديمي الباحث البروفسور البروفيسور الجنرال الحقوقي الخبير الدكتور "
     U"الراحل الرايد "
     U"الركن الرييس السفير السياسي الصحافي الصحفي الطبيب العسكري العقيد العماد العميد الفريق القاضي القايد "
     U"القيادي الكاتب "
     U"اللوا المحامي المحلل المعارض المقدم الملازم المهندس الناشط النايب النقيب الوزير دكتور والاعلامي "
     U"والباحث والخبير "
     U"والصحفي والكاتب والمحلل والناشط المدير المدرس المعلم الممثل المخرج المزارع الشاهد المواطن العضو "
     U"المستشار الضابط المسعف المتطوع الموظف العامل النازح اللاجي د م ا"},
    {NameWordKind::title,
     U"الاب الاستاذ الامير الحاج الشاعر الشيخ الملك استاذ شيخ البطريرك المطران القس الامام", Gender::he},
    {NameWordKind::title,
     U"الاستاذه الاعلاميه الباحثه الحقوقيه الخبيره الدكتوره السياسيه الصحافيه الصحفيه الطبيبه الكاتبه "
     U"المحاميه المحلله "
     U"المهندسه الناشطه دكتوره الوزيره النايبه السفيره القاضيه الرييسه الفنانه المديره المعلمه "
     U"المستشاره الممثله المواطنه الشاهده الحاجه الاميره الملكه",
     Gender::she},
    {NameWordKind::courtesy, U"الانسه انسه", Gender::she},
    {NameWordKind::courtesy_or_name, U"السيد", Gender::he},
    {NameWordKind::wife_title, U"السيده سيده mrs madame mme frau senora sra senhora dona lady", Gender::she},
    {NameWordKind::title,
     U"brig brigadier cheikh capt captain col colonel doctor dr eng engineer gen general gov lieutenant lt "
     U"maj major "
     U"minister president prof professor rep rev sen senator judge mayor governor ambassador sergeant sgt "
     U"inspector "
     U"secretary director docteur ministre minister prasident presidente ministro alcalde doutor profesor"},
    {NameWordKind::title, U"sir lord father hajj haji imam prince sheik sheikh shaikh shaykh bishop",
     Gender::he},
    {NameWordKind::title, U"dame princess queen", Gender::she},
    {NameWordKind::courtesy, U"mr herr monsieur senor senhor sr", Gender::he},
    {NameWordKind::courtesy, U"miss ms mlle mademoiselle senorita srta", Gender::she},

    {NameWordKind::file, U"artist aud vid audio clips interview mono mp3 "
                         U"part phone ptt rec "
                         U"recording sound stereo track unknown untitled various voice wav "
                         U"whatsapp actu schnitt geschnitten itw "
                         U" entretien entrevista declaracion declaration excerpt ausschnitt gesprach "
                         U"telefon copie copia nouveau nuevo"},
    {NameWordKind::file, U"اوديو تسجيل تصريح تصريحات جز جزء الجز الجزء صوتي صوتيه لقا مجهول مداخله "
                         U"مداخلات مقابله ملف هاتفي هاتفيه تقرير حوار واتساب"},
    {NameWordKind::version,
     U"clean copy denoised edit edited final louder master mix new noisy normalized ok "
     U"phoner raw trimmed version"},
    {NameWordKind::version, U"اخير تعديل جاهز جاهزه جديد للبث معدل معدله منقح مونتاج نسخه نهايي نهاييه"},
    {NameWordKind::take, U"oton originalton einspieler zuspiel zuspielung"},
    {NameWordKind::take, U"sot soundbite bite"},
    {NameWordKind::take, U"act actuality"},
    {NameWordKind::take, U"cut"},
    {NameWordKind::take, U"clip"},
    {NameWordKind::take, U"take"},
    {NameWordKind::take, U"extrait"},
    {NameWordKind::take, U"corte sonora inserto"},
    {NameWordKind::take, U"صوت سوت"},
    {NameWordKind::take, U"مقطع المقطع كليب"},
    {NameWordKind::take_front, U"e"},
    {NameWordKind::take_front, U"son"},
    {NameWordKind::take_front, U"ton"},

    {NameWordKind::first,
     U"اول اولى 1st first erster erste premier premiere primero primera primeiro primeira"},
    {NameWordKind::first, U"ثاني ثانيه تاني 2nd second zweiter zweite deuxieme segundo segunda"},
    {NameWordKind::first,
     U"ثالث ثالثه تالت 3rd third dritter dritte troisieme tercero tercera terceiro terceira"},
    {NameWordKind::first, U"رابع رابعه 4th fourth vierter vierte quatrieme cuarto cuarta quarto quarta"},
    {NameWordKind::first, U"خامس خامسه 5th fifth funfter funfte cinquieme quinto quinta"},

    // Where people are from, what they are and what is heard: without the article.
    {NameWordKind::ordinary, U"مصري سوري عراقي لبناني اردني فلسطيني سعودي قطري كويتي بحريني اماراتي عماني "
                             U"يمني ليبي تونسي جزايري مغربي سوداني "
                             U"صومالي موريتاني تركي ايراني روسي اميركي امريكي بريطاني فرنسي الماني ايطالي "
                             U"اسباني صيني هندي ياباني اوكراني "
                             U"اوروبي افريقي عربي كردي اسراييلي يوناني افغاني باكستاني انكليزي انجليزي شامي "
                             U"دمشقي حلبي حمصي حموي ادلبي رقاوي "
                             U"ديري بغدادي بصري موصلي بيروتي طرابلسي مقدسي غزاوي قاهري مكي مدني نجدي حجازي "
                             U"عدني صنعاني دولي وطني محلي شعبي "
                             U"سياسي عسكري امني اعلامي اقتصادي قومي جنوبي شمالي شرقي غربي"},
    {NameWordKind::ordinary,
     U"طبيب محامي مهندس قاضي وزير رييس امير ملك شيخ امام استاذ معلم مدرس كاتب شاعر صحفي جندي ضابط نقيب عميد "
     U"عقيد فريق مقدم قايد فلاح مزارع سايق حارس سفير ناشط خبير باحث مدير متحدث ناطق "
     U"شاهد مواطن نازح لاجي مسعف متطوع ام اب حرب سلام قصف مطر اذان نشيد موسيقى سوق مدرسه شارع هتاف هتافات"},
    {NameWordKind::ordinary,
     U"english french german spanish portuguese arabic russian italian dutch irish scottish welsh british "
     U"american "
     U"syrian turkish london paris berlin washington york moscow english deutsch francais frances ingles "
     U"aleman espanol "
     U"arabe portugues king queen prince bishop pope judge major mayor dean sheriff knight abbot president "
     U"minister "
     U"doctor professor general captain driver farmer teacher nurse police war peace storm rain crowd bells "
     U"church "
     U"market street music applause sirens siren traffic north south east west "
     U"richter bauer meister konig bischof lehrer arzt krieg frieden kirche glocken regen sturm "
     U"rey obispo guerra paz iglesia calle lluvia roi guerre paix eglise rue pluie"},
});

/// What titles of women and of men end in, longer words only.
inline constexpr std::u32string_view kSheEndings = U"woman frau erin istin entin orin arztin";
inline constexpr std::u32string_view kHeEndings = U"esman ceman";

/// Small words that begin a family name.
inline constexpr auto kNameLinks = std::to_array<std::u32string_view>({
    U"da",    U"das", U"de",  U"degli", U"del", U"della", U"den", U"der", U"di",
    U"do",    U"dos", U"du",  U"la",    U"las", U"le",    U"los", U"mac", U"san",
    U"santa", U"st",  U"ten", U"ter",   U"van", U"von",   U"zu",  U"zum", U"zur",
});

inline constexpr auto kLatinArticles = std::to_array<std::u32string_view>({U"al", U"el", U"il", U"ul"});
/// l gives way to the letter that follows: as-Sadr, ash-Shami.
inline constexpr auto kSunArticles = std::to_array<std::u32string_view>({
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

/// First names of men and of women in Western languages, folded; none that both bear, none that is here the
/// one and there the other (Jan, Andrea, Simone, Nicola).
inline constexpr std::u32string_view kMensNames =
    U"mark marc john paul peter pierre jack james george henry thomas tom robert william bill charles carl "
    U"karl david "
    U"daniel michael mike martin frank fred eric erik richard edward matthew luke lukas luc louis luis jose "
    U"juan carlos "
    U"pedro paulo joao antonio miguel manuel jorge pablo diego javier fernando francisco rafael hans klaus "
    U"jurgen "
    U"wolfgang heinz otto fritz uwe stefan andreas thomas markus matthias christoph jean jacques francois "
    U"philippe "
    U"nicolas olivier henri andre julien antoine marcel adam ben brian bruce colin donald douglas gary "
    U"gordon graham "
    U"greg harold harry howard ian jeffrey jim joe joseph keith kenneth kevin lawrence leonard neil nicholas "
    U"patrick "
    U"phillip philip ralph raymond roger ronald roy simon stephen steven stuart timothy tony victor walter "
    U"ned marcus "
    U"mario marco giovanni giuseppe sergio alberto alfonso enrique ricardo tiago bruno hugo olaf sven lars "
    U"lutz jonas";
inline constexpr std::u32string_view kWomensNames =
    U"mary maria jane anna anne ann hannah hanna sarah susan elizabeth margaret helen ruth carol caroline "
    U"catherine "
    U"katherine kate emma emily ella julia julie laura linda lisa lucy martha marta nancy patricia rachel "
    U"rebecca sandra "
    U"sophie sofia stephanie victoria virginia alice amy barbara betty brenda carla claire clara christine "
    U"christina "
    U"cristina charlotte deborah diana dorothy eleanor ellen eva fiona frances grace ingrid irene isabel "
    U"isabelle ivanka "
    U"janet jennifer jessica joan judith karen lena lucia luisa louise monica monique nadine natalie olivia "
    U"paula petra "
    U"pauline rosa ruth sabine silvia sylvia teresa theresa ursula ute vera veronica yvonne ana beatriz "
    U"carmen dolores "
    U"elena francisca ines josefa juana pilar raquel juliana fernanda marie jeanne francoise helene nathalie "
    U"britta "
    U"heike birgit gisela hildegard monika renate gudrun katharina martina";

} // namespace radiowrap
