#pragma once

#include "script/marks/mark_line.hpp"
#include "script/marks/mark_person.hpp"

#include <optional>

namespace radiowrap {

/// A line that only asks to listen: "استمع للمزيد:", "Écoutez", "من خلال المشغل التالي:". A sentence that
/// begins with such a word and goes on with others is none.
bool is_listen_line(const MarkLine& line);

/// The correspondent to whom the paragraph's last sentence hands over: "التفاصيل مع مراسلنا NAME.",
/// "NAME reports from Harbourton." Empty when it does not.
std::optional<MarkPerson> read_hand_over(const MarkLine& line);

} // namespace radiowrap
