#include "script/script_of.hpp"

#include <gtest/gtest.h>

namespace radiowrap {
namespace {

constexpr double sure_of_speaker = 0.75; // less is a question to a person: clips/assign.cpp

/// The confidence of the slot behind a lead-in; 0 without one.
double slot_confidence(const std::string& lead_in) {
    const Script script = script_of({lead_in}, "ar");
    const Segment& last = script.segments.back();
    return last.kind == SegmentKind::clip ? last.confidence : 0.0;
}

TEST(PlainNames, WhatMayBeTheObjectMakesTheNameAQuestion) {
    for (const char* text : {"ورفض البقال زياد دفع الرسوم:", "ورفض التاجر زياد دفع الرسوم:",
                             "وأبدى التاجر زياد استعداده للتبرع:", "وأعلن القائد أبو الوليد انتهاء المهلة:",
                             "ورفض زياد دفع الرسوم:"})
        EXPECT_LT(slot_confidence(text), sure_of_speaker) << text;
    for (const char* text :
         {"ورفض التاجر زياد شمعون دفع الرسوم:", "وقال زياد بركات الحلو إن الرسوم مرتفعة:",
          "وشرح المهندس وائل ديب طريقة العمل:", "وأبدى التاجر زياد شمعون استعداده للتبرع:"})
        EXPECT_GE(slot_confidence(text), sure_of_speaker) << text;
}

TEST(PlainNames, WhoseNameItIsMayBeAQuestion) {
    for (const char* text :
         {"وقال مساعد وزير المياه جلال القطان إن السد آمن:", "وقال نائب الوزير جلال القطان إن السد آمن:",
          "وقال المبعوث الخاص للأمين العام جلال القطان إن السد آمن:",
          "وقال الناطق باسم الرئيس العميد جلال القطان إن السد آمن:"})
        EXPECT_LT(slot_confidence(text), sure_of_speaker) << text;
    for (const char* text :
         {"وقال نائب الرئيس جلال القطان إن السد آمن:", "وقال المستشار الدكتور جلال القطان إن السد آمن:",
          "وقال الناطق باسم الشرطة العقيد جلال القطان إن السد آمن:",
          "وقال المبعوث الأممي الخاص جلال القطان إن السد آمن:", "وقال سائق الحافلة جلال القطان إن السد آمن:"})
        EXPECT_GE(slot_confidence(text), sure_of_speaker) << text;
}

TEST(PlainNames, TheOneWhoIsSpokenForIsNotTheSpeaker) {
    for (const char* text :
         {"وقال المتحدث باسم الرئيس القطان إن السد آمن:", "ومعنا من المدينة محامي الطبيب سامر القطان:",
          "نستمع إلى مستشار الوزير أحمد القطان:", "وأعلن المتحدث باسم الرئيس أحمد القطان وقف الضخ:",
          "وقال زميل سامر القطان إن السد آمن:"})
        EXPECT_EQ(last_slot(script_of({text}, "ar")), "unnamed") << text;
    EXPECT_EQ(last_slot(script_of({"وقال وسيم حداد، محامي المعتقل أحمد القطان، إن موكله بخير:"}, "ar")),
              "وسيم حداد");
    EXPECT_EQ(last_slot(script_of({"وقال محاميه وسيم حداد إن موكله بخير:"}, "ar")), "وسيم حداد");
}

} // namespace
} // namespace radiowrap
