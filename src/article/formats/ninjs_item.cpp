#include "article/formats/ninjs_item.hpp"

#include "article/blocks.hpp"
#include "article/formats/html_tags.hpp"
#include "article/formats/iso_date.hpp"
#include "article/formats/ninjs_sounds.hpp"
#include "article/formats/ninjs_text.hpp"
#include "article/formats/other_texts.hpp"
#include "article/formats/read_html.hpp"

#include <array>

namespace radiowrap {

namespace {

using nlohmann::json;

constexpr std::array kBodyKeys = {"body_xhtml", "body_html", "bodies", "body_text"};

bool is_html(const json& body, const std::string& text) {
    for (const char* key : {"contenttype", "contentType"})
        if (const auto type = ninjs_text(body, key)) return type->find("htm") != std::string::npos;
    return has_html_tag(text);
}

/// The text itself before a summary of it, HTML before plain text.
int rank_of(const json& body, const std::string& text) {
    const auto role = ninjs_text(body, "role");
    return (!role || *role == "main" ? 2 : 0) + (is_html(body, text) ? 1 : 0);
}

/// Version 2 and 3 give the text in several forms: HTML keeps its paragraphs best, and one is enough.
const json* best_body(const json& bodies) {
    const json* best = nullptr;
    int best_rank = -1;
    for (const json& body : bodies) {
        const auto text = ninjs_text(body, "value");
        if (!text || text->empty()) continue;
        const int rank = rank_of(body, *text);
        if (rank <= best_rank) continue;
        best = &body;
        best_rank = rank;
    }
    return best;
}

void append_text(Story& story, const std::string& text, bool html, const std::string& name) {
    if (html) return read_html_fragment(text, name, story);
    for (std::string& block : split_blocks(text)) story.blocks.push_back(std::move(block));
}

void read_body(Story& story, const json& item, const std::string& name) {
    for (const char* key : kBodyKeys) {
        const auto body = item.find(key);
        if (body == item.end()) continue;
        if (body->is_string()) {
            const auto text = body->get<std::string>();
            append_text(story, text, std::string_view(key) != "body_text" || is_html(item, text), name);
        } else if (body->is_array()) {
            if (const json* best = best_body(*body)) {
                const auto text = *ninjs_text(*best, "value");
                append_text(story, text, is_html(*best, text), name);
            }
        }
        if (!story.blocks.empty()) return;
    }
}

std::optional<std::string> first_text(const json& item, std::initializer_list<const char*> keys) {
    for (const char* key : keys)
        if (auto text = ninjs_text(item, key); text && !trimmed(*text).empty()) return text;
    return std::nullopt;
}

std::optional<std::string> date_of(const json& item) {
    for (const char* key : {"firstcreated", "firstCreated", "contentcreated", "contentCreated",
                            "versioncreated", "versionCreated", "embargoed"})
        if (const auto text = ninjs_text(item, key))
            if (auto date = iso_date(*text)) return date;
    return std::nullopt;
}

/// Other headlines, summaries, texts for other media and notes to the desk.
void drop_other_texts(Story& story, const json& item, const std::string& name) {
    Story other;
    for (const char* key :
         {"headline", "headlines", "subheadline", "body_xhtml", "body_html", "bodies", "body_text",
          "description_text", "description_xhtml", "description_html", "descriptions", "ednote"})
        for (const std::string& text : ninjs_texts(item, key)) read_html_fragment(text, name, other);
    drop_unlike(std::move(other.blocks), story);
}

} // namespace

bool is_ninjs_item(const json& item) {
    if (!item.is_object()) return false;
    if (item.contains("headline") || item.contains("headlines")) return true;
    for (const char* key : kBodyKeys)
        if (item.contains(key)) return true;
    return false;
}

Story read_ninjs_item(const json& item, const std::string& name) {
    Story story;
    story.id = first_text(item, {"uri", "guid", "_id", "altids"});
    story.headline = first_text(item, {"headline", "headlines", "name", "title"});
    story.byline = first_text(item, {"byline", "bylines", "by"});
    story.dateline = first_text(item, {"dateline"});
    story.date = date_of(item);
    story.station = first_text(item, {"infosources", "infoSources", "source"});
    story.language = first_text(item, {"language"});
    read_body(story, item, name);
    drop_other_texts(story, item, name);
    append_ninjs_sounds(story, item);
    return story;
}

} // namespace radiowrap
