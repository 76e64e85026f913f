#pragma once

#include "article/rules.hpp"
#include "script/make_script.hpp"

#include <map>
#include <string>

namespace radiowrap {

inline const LanguageRules& language_rules(const std::string& language) {
    static std::map<std::string, LanguageRules> known;
    const auto found = known.find(language);
    if (found != known.end()) return found->second;
    return known.emplace(language, load_language_rules(SOURCE_DIR "/assets/languages", language))
        .first->second;
}

/// The script of body paragraphs without a head.
inline Script script_of(std::vector<std::string> paragraphs, const std::string& language) {
    Article article;
    article.language = language;
    article.paragraphs = std::move(paragraphs);
    return make_script(std::move(article), language_rules(language));
}

/// Who speaks in a segment: the canonical name, "" for nobody.
inline std::string speaker_of(const Script& script, std::size_t segment) {
    const auto& speaker = script.segments.at(segment).speaker;
    return speaker ? script.speakers.at(*speaker).name : "";
}

/// Whose clip follows the last paragraph: a name, "unnamed", or "no slot".
inline std::string last_slot(const Script& script) {
    const Segment& last = script.segments.back();
    if (last.kind != SegmentKind::clip) return "no slot";
    return last.speaker ? script.speakers.at(*last.speaker).name : "unnamed";
}

/// The same, where less than 0.75 is a question: "?", or "? NAME" where somebody is proposed.
inline std::string slot_of(std::vector<std::string> paragraphs, const std::string& language) {
    const Script script = script_of(std::move(paragraphs), language);
    const Segment& last = script.segments.back();
    if (last.kind != SegmentKind::clip || last.confidence >= 0.75) return last_slot(script);
    return last.speaker ? "? " + last_slot(script) : "?";
}

} // namespace radiowrap
