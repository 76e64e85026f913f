#include "article/formats/lead_text.hpp"

#include "article/formats/block_text.hpp"
#include "article/formats/html_names.hpp"
#include "article/formats/html_roles.hpp"
#include "article/furniture.hpp"
#include "article/tokens.hpp"
#include "lib/xml/walk.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t shortest_lead = 40; // letters
constexpr std::size_t longest_lead = 700;
constexpr int levels = 3; // how far outside the text it may stand

/// Empty without one.
std::string lead_above(XmlNode text, const PageRoles& roles) {
    XmlNode scope = text;
    for (int level = 0; level < levels && scope.parent(); ++level) scope = scope.parent();
    std::string lead;
    bool reached = false;
    walk(scope, [&](XmlNode node) {
        reached = reached || node == text;
        if (reached || !lead.empty() || !node.is_element()) return false;
        const MarkupRole role = html_role(node);
        if (role == MarkupRole::dropped || role == MarkupRole::vanished) return false;
        const std::size_t letters = roles.all().below(node).letters;
        if (!is_lead(node) || letters < shortest_lead || letters > longest_lead) return true;
        lead = one_line(node.all_text());
        return false;
    });
    return lead;
}

} // namespace

void take_lead(XmlNode text, const PageRoles& roles, Story& story) {
    const std::string lead = lead_above(text, roles);
    const auto dropped = std::find(story.dropped.begin(), story.dropped.end(), lead);
    if (dropped == story.dropped.end() || !is_body_like(lead)) return;
    const std::string key = words_key(lead);
    const bool said = std::any_of(story.blocks.begin(), story.blocks.end(), [&](const std::string& block) {
        return words_key(block).find(key) != std::string::npos;
    });
    if (said) return;
    story.dropped.erase(dropped);
    story.blocks.insert(story.blocks.begin(), lead);
    for (SoundItem& sound : story.sounds) ++sound.before_paragraph;
}

} // namespace radiowrap
