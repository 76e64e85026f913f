#include "article/formats/prose.hpp"

#include "lib/xml/walk.hpp"

#include <vector>

namespace radiowrap {

namespace {

constexpr std::size_t shortest_prose = 40; // letters

struct OpenElement {
    TextCount below{};
    std::size_t own = 0; ///< letters that no block below it holds
    std::size_t own_linked = 0;
    bool is_block = false;
    bool is_link = false;
};

/// A link to another page: one inside the page belongs to a heading or a footnote.
bool is_away(XmlNode node) {
    if (!node.is_element("a")) return false;
    const auto address = node.attribute("href");
    return address && !address->starts_with('#');
}

/// Counts as the tree is walked.
class Counter {
public:
    Counter(const RoleOf& role_of, std::unordered_map<const void*, TextCount>& counts)
        : role_of_(role_of), counts_(counts) {}

    bool enter(XmlNode node) {
        if (node.is_text() && !open_.empty()) add(letters_in(node.text()));
        if (!node.is_element()) return false;
        const MarkupRole role = role_of_(node);
        if (role == MarkupRole::dropped || role == MarkupRole::vanished || role == MarkupRole::sound ||
            role == MarkupRole::player)
            return false;
        const bool is_link = is_away(node);
        links_ += is_link;
        open_.push_back({.is_block = role != MarkupRole::inline_text && role != MarkupRole::quotation &&
                                     role != MarkupRole::line_break,
                         .is_link = is_link});
        return true;
    }

    void leave(XmlNode node) {
        OpenElement element = open_.back();
        open_.pop_back();
        links_ -= element.is_link;
        if (element.is_block && element.own >= shortest_prose && element.own_linked * 2 < element.own)
            element.below.prose += element.own - element.own_linked;
        counts_[node.key()] = element.below;
        if (open_.empty()) return;
        OpenElement& parent = open_.back();
        parent.below.letters += element.below.letters;
        parent.below.linked += element.below.linked;
        parent.below.prose += element.below.prose;
        if (element.is_block) return;
        parent.own += element.own;
        parent.own_linked += element.own_linked;
    }

private:
    void add(std::size_t letters) {
        OpenElement& element = open_.back();
        const std::size_t linked = links_ > 0 ? letters : 0;
        element.below.letters += letters;
        element.below.linked += linked;
        element.own += letters;
        element.own_linked += linked;
    }

    const RoleOf& role_of_;
    std::unordered_map<const void*, TextCount>& counts_;
    std::vector<OpenElement> open_;
    std::size_t links_ = 0; ///< that are open
};

} // namespace

std::size_t letters_in(std::string_view text) {
    std::size_t letters = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        letters += byte > 0x20 && (byte & 0xC0) != 0x80;
    }
    return letters;
}

Prose::Prose(XmlNode root, const RoleOf& role_of) {
    Counter counter(role_of, counts_);
    walk(
        root, [&](XmlNode node) { return counter.enter(node); }, [&](XmlNode node) { counter.leave(node); });
}

TextCount Prose::below(XmlNode element) const {
    const auto count = counts_.find(element.key());
    return count == counts_.end() ? TextCount{} : count->second;
}

} // namespace radiowrap
