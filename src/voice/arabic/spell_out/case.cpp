#include "voice/arabic/spell_out/place.hpp"
#include "voice/arabic/spell_out/words.hpp"

namespace radiowrap::spell_out {

namespace {

/// Words of a clause that are looked at before a number.
constexpr std::size_t kReach = 8;

const WordList& genitive_words() {
    static const WordList words(
        "من إلى على عن في منذ حتى خلال بعد قبل بين نحو حوالي حوالى قرابة زهاء مع عند لدى دون بدون ضد مقابل "
        "طوال "
        "طيلة قرب فوق تحت أمام وراء داخل خارج حول عبر ضمن سوى غير كل بعض مدة فترة نسبة معدل قيمة مبلغ مسافة "
        "سرعة "
        "ارتفاع عمق طول عرض وزن سن عمر سعر عام سنة عامي سنتي عامين رقم أحد إحدى مقتل إصابة اعتقال وفاة "
        "استشهاد "
        "نزوح تهجير وصول سقوط إطلاق مصرع اختطاف تدمير خطف فقدان توزيع استهداف إجلاء إنقاذ ضبط مصادرة تسجيل "
        "رصد "
        "إعدام احتجاز تشريد مشاركة حضور حمولة زنة واقع رفقة تكلفة كلفة ثمن ميزانية سعة قوة مغادرة عودة دخول "
        "خروج "
        "هدم بناء إنشاء شراء بيع تصدير استيراد إنتاج علاج منح تخصيص إضافة توقيف توظيف تجنيد نقل إرسال نشر "
        "تنفيذ "
        "شن عقد زراعة افتتاح إغلاق مئات غالبية معظم جميع بضع فئة نتيجة مطلع نهاية بداية أوائل أواخر منتصف "
        "صيف شتاء ربيع خريف تاريخ بمعية إثر رغم بسبب وسط جانب حجم رأس غضون تمام مقدار مرور إقدام مدى دور "
        "سباق أول "
        "آخر أصل قبيل بعيد حلول يومي كأس موجب فضل ظل موت ولادة إجراء صدور إصدار توقيع");
    return words;
}

const WordList& accusative_words() {
    static const WordList words(
        "إن أن لأن بأن لكن كأن لعل ليت إلا عدا بلغ بلغت يبلغ تبلغ تجاوز تجاوزت يتجاوز تتجاوز ناهز ناهزت "
        "يناهز "
        "تناهز ضم ضمت يضم تضم شمل شملت يشمل تشمل فاق يفوق تفوق تخطى يتخطى تخطت تتخطى استغرق يستغرق تستغرق "
        "استغرقت كلف يكلف تكلف كلفت خسر خسرت أنفق أنفقت دفع دفعت سجل سجلت يسجل تسجل قارب قاربت يقارب تقارب "
        "حصد "
        "حصدت خلف خلفت مخلفا مخلفة أمضى أمضت يقضي استمر استمرت يستمر تستمر دام دامت يدوم تدوم يعادل "
        "تعادل يساوي تساوي يحوي تحوي ارتفع ارتفعت انخفض انخفضت تراجع تراجعت زاد زادت يزيد يملك تملك يمتلك "
        "تمتلك");
    return words;
}

/// Verbs whose object comes behind their subject.
const WordList& transitive_verbs() {
    static const WordList words("اعتقلت دمرت استهدفت أطلقت قصفت أسقطت أرسلت قدمت وزعت نشرت فقدت أصدرت ضبطت "
                                "صادرت احتجزت أعدمت أنقذت منحت "
                                "خصصت عقدت نفذت شنت افتتحت أغلقت حققت سجلت أطلق أرسل قدم وزع أصدر حقق منح "
                                "نفذ شن احتجز استهدف دمر أسقط "
                                "خصص أنفق استمر استمرت تستمر يستمر دام دامت بلغ بلغت يبلغ تبلغ تجاوز تجاوزت "
                                "يتجاوز تتجاوز تضم يضم ضم ضمت "
                                "شمل شملت خسر خسرت استغرقت استغرق تستغرق");
    return words;
}

/// بنسبة, ولمدة: clitics before such a noun.
bool has(const WordList& list, std::string_view key, std::string_view clitics) {
    if (list.has(key)) return true;
    if (letters_in(key) < 3 || clitics.find(key.substr(0, 2)) == std::string_view::npos) return false;
    const std::string_view rest = key.substr(2);
    if (list.has(rest)) return true;
    const bool two = key.starts_with("و") || key.starts_with("ف");
    return two && letters_in(rest) >= 3 && clitics.find(rest.substr(0, 2)) != std::string_view::npos &&
           list.has(rest.substr(2));
}

constexpr std::string_view kAnd = "و ف س", kAndBy = "و ف ب ل ك";

bool is_definite(std::string_view key) {
    return letters_in(key) > 3 && (key.starts_with("ال") || key.starts_with("وال"));
}

/// قضوا, يمثلون: their subject is in them, so an object follows.
bool is_verb_of_many(std::string_view key) {
    if (letters_in(key) < 4) return false;
    return key.ends_with("وا") || (key.starts_with("ي") && key.ends_with("ون"));
}

/// اعتقلت القوات 5 أشخاص; كان عددهم 5.
bool is_object(const Tokens& tokens, std::size_t last) {
    const bool about_number = tokens[last].key.starts_with("عدد") || tokens[last].key.starts_with("عمر");
    static const WordList killed("قتلت جرحت"); // women were, unless a definite subject follows
    static const WordList was("كان كانت وكان وكانت أصبح أصبحت بات يكون");
    for (std::size_t i = last, steps = 0; steps < 2 * kReach && i < tokens.size(); --i, ++steps) {
        const Token& token = tokens[i];
        if (token.kind != Kind::word && !token.is_gap()) return false;
        if (i != last && has(transitive_verbs(), token.key, kAnd)) return true;
        if (i != last && is_definite(tokens[last].key) && has(killed, token.key, kAnd)) return true;
        if (about_number && was.has(token.key)) return true;
        if (i == 0) break;
    }
    return false;
}

} // namespace

bool governs_genitive(const Token& token) {
    return token.kind == Kind::word && has(genitive_words(), token.key, kAndBy);
}

Case case_of_noun(const Tokens& tokens, std::size_t noun) {
    const std::string_view key = tokens[noun].key;
    for (const std::string_view begin : {"بال", "لل", "كال", "وبال", "ولل"})
        if (key.starts_with(begin) && letters_in(key) > 4) return Case::genitive;
    const std::size_t before = tokens.word_before(noun);
    return governs_genitive(tokens[before]) ? Case::genitive : Case::nominative;
}

Case case_of(const Place& place, bool counts) {
    if (place.forced) return *place.forced;
    if (place.prefix.governs) return Case::genitive;
    if (place.prefix.and_ && place.earlier) return *place.earlier;
    std::size_t before = place.tokens.word_before(place.start);
    // "a million and 200": the million's case.
    for (; scale_of(place.tokens[before]) != 0; before = place.tokens.word_before(before))
        if (place.tokens[before].key.ends_with("ا")) return Case::accusative;
    if (before == kNowhere) return Case::nominative;
    const std::string_view key = place.tokens[before].key;
    if (governs_genitive(place.tokens[before])) return Case::genitive;
    // "The wounding of" or "were wounded", as with the number before.
    if (key == "وجرح") return place.earlier.value_or(Case::nominative);
    if (has(accusative_words(), key, kAnd) || is_verb_of_many(key)) return Case::accusative;
    const bool article = is_definite(key) || key.starts_with("لل") || key.starts_with("بال");
    if (!article && key.ends_with("ة") && letters_in(key) > 2 && !place.prefix.and_ &&
        (counts || place.prefix.definite))
        return Case::genitive; // the construct: دعوة 200 صحافي
    if (is_object(place.tokens, before)) return Case::accusative;
    return article && !counts ? case_of_noun(place.tokens, before) : Case::nominative;
}

Case case_of_time(const Place& place) {
    if (place.forced) return *place.forced;
    if (place.prefix.governs) return Case::genitive;
    if (place.prefix.and_ && place.earlier) return *place.earlier;
    return governs_genitive(place.tokens[place.tokens.word_before(place.start)]) ? Case::genitive
                                                                                 : Case::accusative;
}

} // namespace radiowrap::spell_out
