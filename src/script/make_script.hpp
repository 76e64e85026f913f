#pragma once

#include "script/language_rules.hpp"
#include "script/script.hpp"

namespace radiowrap {

/// The text for air: every paragraph as narration, in order, and a clip slot behind each one that attributes
/// speech to a person and ends in a colon which no list, quotation or heading explains. Each segment tells
/// its rule:
///
/// narration `paragraph` (nobody is quoted), `attributed` (somebody is), `lead_in` (a clip follows), and for
/// a final colon that is no slot `final_colon_list`, `final_colon_quotation`, `final_colon_heading`,
/// `final_colon_label` (a name and nothing else, and no text behind it), `final_colon_no_person`;
///
/// clip `final_colon`, `final_colon_running` (the one who spoke before goes on), `final_colon_unnamed`
/// (people without a name, or nobody knows whom: no speaker), `final_colon_person` (a person, but no verb of
/// speech that we know, or a line with the name only), `final_colon_unread` (the language has no file:
/// anybody, or a heading),
/// `unfinished_sentence`, and the rules of marks (marks/read_marks.hpp). Questions for a person are
/// `other_person` (the mark names another one than its lead-in, or the last words are told by another one
/// than who speaks), `ambiguous_name` (two people have it) and `ambiguous_running` (the one who spoke before
/// goes on, or one who was named since): no speaker or the likelier one, low confidence. What a mark makes
/// neither text nor slot joins the article's dropped lines.
Script make_script(Article article, const LanguageRules& rules);

} // namespace radiowrap
