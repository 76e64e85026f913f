#pragma once

#include "script/marks/mark_line.hpp"
#include "script/marks/mark_person.hpp"

#include <optional>

namespace radiowrap {

// Whom a sentence that hands over names; empty when it does not.

/// Behind "التفاصيل مع مراسلنا", "Reportage de notre correspondante à Saint-Louis,".
std::optional<MarkPerson> named_behind(const MarkLine& line, TokenRange sentence);

/// "مراسلنا في عمان NAME والتفاصيل"
std::optional<MarkPerson> named_before_end(const MarkLine& line, TokenRange sentence);

/// "تقرير NAME." behind another sentence, and nothing else.
std::optional<MarkPerson> named_alone(const MarkLine& line, TokenRange sentence);

/// Where the phrase of the class begins that closes the sentence; the sentence's end when none does.
std::size_t begin_of_end(const MarkLine& line, TokenRange sentence, MarkWord word_class);

} // namespace radiowrap
