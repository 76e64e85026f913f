#pragma once

#include <array>

namespace radiowrap::test {

/// The one speaker of a script, with the report's title, and the one file of a folder.
struct FilePair {
    const char* speaker;
    const char* file; ///< without extension
    const char* title = "";
};

/// Who is heard in the file is the speaker: it plays.
inline constexpr auto kPlays = std::to_array<FilePair>({
    // Titles that the speaker has, or that tell no more than the name does.
    {"خالد العمر", "الدكتور خالد العمر"},
    {"هدى العمر", "السيدة هدى العمر"},
    {"هدى العمر", "السيدة العمر"},
    {"هدى العمر", "د. هدى العمر 2"},
    {"وائل المصري", "السفير وائل المصري"},
    {"لبيب الترزي", "الوزير الترزي", "الوزير"},
    {"لبيب الترزي", "اللواء لبيب الترزي"},
    {"Jane Fox", "mrs jane fox"},
    {"Jane Fox", "ms_fox_2"},
    {"Mark Hill", "Mr Hill"},
    {"Mark Hill", "mr. mark hill final"},
    {"Dunja Wessel", "minister wessel", "Minister"},
    {"Petra Lindqvist", "Frau Lindqvist"},
    {"Carmen Ribera", "Sra Ribera 1"},
    {"Dunja Wessel", "ms dunja wessel"},
    // Takes, ordinals, words for files.
    {"حسن المارديني", "SOT1_mardini"},
    {"حسن المارديني", "حسن المارديني أول"},
    {"حسن المارديني", "المارديني الجزء الثاني"},
    {"حسن المارديني", "مقطع 3 المارديني"},
    {"حسن المارديني", "صوت2 حسن المارديني"},
    {"حسن المارديني", "تقرير حسن المارديني"},
    {"حسن المارديني", "hasan mardini first"},
    {"حسن المارديني", "حسن المارديني أخير"},
    {"Jan Müller", "Jan Mueller O-Ton 2"},
    {"Jan Mueller", "Jan Müller"},
    {"Jörg Köhler", "o-ton koehler"},
    {"Søren Bøgh", "Soeren Boegh"},
    {"Klaus Reimann", "O-TON 2 Reimann"},
    {"Klaus Reimann", "E 02 Reimann"},
    {"Luc Morel", "SON 1 Luc Morel"},
    {"Inés Quiroga", "corte 2 ines quiroga"},
    {"Marta Gil", "marta gil segunda"},
    // Arabic names in Latin letters, with and without article and figures.
    {"حسن المارديني", "7asan mardini"},
    {"حسن المارديني", "Hassan el-Mardini"},
    {"حسن المارديني", "hasan almardini"},
    {"حسن المارديني", "HASSAN AL MARDINY"},
    {"خلود الشققي", "5oloud shaqaqi"},
    {"طارق الزعبي", "tareq zou3bi"},
    {"عبد الله القباني", "عبدالله القباني"},
    {"عبد الله القباني", "Abdullah Qabbani"},
    {"حازم العبد الله", "حازم العبدالله"},
    {"حازم العبد الله", "Hazem al-Abdallah"},
    {"أبو بكر القباني", "Abu Bakr Qabbani"},
    {"أبو بكر القباني", "ابوبكر القباني"},
    {"سيف الدين القباني", "Saifeddine Qabbani"},
    {"سيف الدين القباني", "سيف الدين قباني"},
    {"عز الدين المنجد", "Ezzedine Munajjed"},
    {"أم علاء", "ام علاء"},
    {"رئيفة سمعان", "رئيفه سمعان"},
    // Western family names of several words.
    {"Ursula von Haken", "von haken"},
    {"Ursula von Haken", "Ursula Haken"},
    {"Joana da Fonte", "da fonte 1"},
    {"Joana da Fonte", "Joana Fonte"},
    {"Luis de la Vega", "luis de la vega"},
    {"Luis de la Vega", "De la Vega"},
    {"Jean-Luc Morel", "jean luc morel"},
    {"Anna-Lena Krüger", "Krueger, Anna-Lena"},
});

/// Another person, or nobody can know: it stays open.
inline constexpr auto kStaysOpen = std::to_array<FilePair>({
    // Titles of the other gender, and of wives.
    {"خالد العمر", "السيدة خالد العمر"},
    {"خالد العمر", "السيدة العمر"},
    {"خالد العمر", "الآنسة العمر"},
    {"خالد العمر", "حرم خالد العمر"},
    {"خالد العمر", "الدكتورة العمر"},
    {"هدى العمر", "السيد العمر"},
    {"هدى العمر", "الشيخ العمر"},
    {"هدى العمر", "mr omar"},
    {"Mark Hill", "mrs mark hill"},
    {"Mark Hill", "Mrs. Hill"},
    {"Mark Hill", "ms hill"},
    {"Jane Fox", "mr fox"},
    {"Jane Fox", "sir fox"},
    {"Dunja Wessel", "mrs dunja wessel"},
    {"Dunja Wessel", "mr wessel"},
    {"Dunja Wessel", "frau wessel"},
    {"Hans Lindqvist", "Frau Lindqvist"},
    {"Hans Lindqvist", "Frau Hans Lindqvist"},
    {"Carlos Ribera", "señora ribera"},
    {"Pierre Morel", "Mme Pierre Morel"},
    // A family name under a title that the report does not give.
    {"وائل الترزي", "الوزير الترزي"},
    {"وائل الترزي", "الدكتور الترزي"},
    {"وائل الترزي", "الوزير الترزي", "السفير"},
    {"Dunja Wessel", "minister wessel", "Spokeswoman"},
    {"Dunja Wessel", "captain wessel 2"},
    // Words that need not be a name.
    {"وائل المصري", "الرئيس المصري"},
    {"وائل المصري", "السفير المصري 2"},
    {"وائل المصري", "المصري"},
    {"وائل المصري", "مصري 2"},
    {"ليلى المحامي", "المحامي"},
    {"سامر الطبيب", "الطبيب 1"},
    {"وائل حرب", "حرب"},
    {"وائل الحلبي", "مقطع الحلبي 2"},
    {"Jim English", "english version"},
    {"Jim English", "english"},
    {"Carla London", "london_3"},
    {"Anna Richter", "O-Ton Richter"},
    {"Lucía Rey", "rey"},
    {"Carla Bishop", "the bishop"},
    // A middle name on one side only.
    {"محمد حسن", "محمد علي حسن"},
    {"محمد علي حسن", "محمد حسن"},
    {"أحمد سعيد", "Ahmad Khaled Said"},
    {"سعد الدين القباني", "سعد القباني"},
    {"José Ruiz", "Jose Luis Ruiz"},
    {"Mary Ann Cole", "mary cole"},
    {"Mark Hill", "Mark Anthony Hill"},
    // Others of the family, of the house, of nearly one name.
    {"حسن المارديني", "حسين المارديني"},
    {"حسن المارديني", "ابن حسن المارديني"},
    {"حسن المارديني", "المتحدث باسم حسن المارديني"},
    {"باسم المارديني", "المتحدث باسم المارديني"},
    {"حمد آل ثاني", "تميم آل ثاني"},
    {"عبد الله القباني", "عبيد الله القباني"},
    {"عبد الرحمن القباني", "عبد الرحيم القباني"},
    {"أبو بكر القباني", "بكر القباني"},
    {"أم خالد", "خالد"},
    {"أمير فارس", "أميرة فارس"},
    {"كريم البزري", "كريمة البزري"},
    {"Mario Sá", "Maria Sá"},
    {"Jan Müller", "Jan Möller"},
    {"Jan Müller", "Jan Moeller"},
    {"Hans von Haken", "Ursula von Haken"},
    {"Mark Hill", "mark hill son 1"},
    {"Mark Hill", "son of mark hill"},
    {"Mark Hill", "statement on mark hill"},
    {"Jane Fox", "fox hunting"},
    {"Joana da Fonte", "Joao da Fonte"},
});

} // namespace radiowrap::test
