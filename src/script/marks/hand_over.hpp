#pragma once

#include "script/marks/mark_line.hpp"
#include "script/marks/mark_person.hpp"

#include <optional>

namespace radiowrap {

/// A line that only asks to listen: "استمع للمزيد:", "Écoutez", "من خلال المشغل التالي:". A sentence that
/// begins with such a word and goes on with others is none.
bool is_listen_line(const MarkLine& line);

/// Whom such a line asks to listen to: "استمع إلى حديث المهندس NAME:". Empty when nobody is named, or nothing
/// stands between: "استمع الوزير" tells a story.
std::optional<MarkPerson> read_listen_line(const MarkLine& line);

/// To whom a sentence hands over.
struct HandOver {
    std::optional<MarkPerson> reporter{}; ///< empty: "نتابع التقرير التالي", whoever made it
    bool sure = true;  ///< false: perhaps somebody else's correspondent, or somebody of the story
    bool bare = false; ///< "تقرير NAME.": in a report's introduction or at its end it says who wrote it
};

/// The correspondent to whom the paragraph's last sentence hands over: "التفاصيل مع مراسلنا NAME.",
/// "NAME reports from Harbourton.", "مراسلنا في القرية NAME والتفاصيل." Empty when it does not, as in
/// "auditor NAME reports". `station`: the article's own, may be empty; a correspondent of another is not
/// sure.
std::optional<HandOver> read_hand_over(const MarkLine& line, std::string_view station);

} // namespace radiowrap
