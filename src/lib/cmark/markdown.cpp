#include "lib/cmark/markdown.hpp"

#include <cmark.h>

#include <algorithm>
#include <memory>

namespace radiowrap {

namespace {

struct Free {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
    void operator()(cmark_iter* iter) const { cmark_iter_free(iter); }
};

using Kind = MarkdownBlock::Kind;

std::string literal(cmark_node* node) {
    const char* text = cmark_node_get_literal(node);
    return text == nullptr ? std::string() : std::string(text);
}

/// Collects blocks while cmark walks through its tree (without recursion).
class Flattener {
public:
    void enter(cmark_node* node) {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_LIST:
            lists_.push_back(list_of(node));
            break;
        case CMARK_NODE_ITEM:
            fresh_item_ = true;
            break;
        case CMARK_NODE_PARAGRAPH:
            begin_paragraph(node);
            break;
        case CMARK_NODE_HEADING:
            block_ = {.kind = Kind::heading};
            break;
        case CMARK_NODE_CODE_BLOCK:
            blocks_.push_back({.kind = Kind::code, .text = literal(node)});
            break;
        case CMARK_NODE_HTML_BLOCK:
            blocks_.push_back({.kind = Kind::html, .text = literal(node)});
            break;
        case CMARK_NODE_THEMATIC_BREAK:
            blocks_.push_back({.kind = Kind::rule, .text = "---"});
            break;
        case CMARK_NODE_IMAGE:
            ++images_;
            break;
        case CMARK_NODE_SOFTBREAK:
        case CMARK_NODE_LINEBREAK:
            text() += '\n';
            break;
        case CMARK_NODE_HTML_INLINE:
            if (block_.kind == Kind::html)
                text() += literal(node);
            else if (literal(node).starts_with("<br"))
                text() += '\n';
            break;
        case CMARK_NODE_TEXT:
        case CMARK_NODE_CODE:
            text() += literal(node);
            break;
        default:
            break;
        }
    }

    void leave(cmark_node* node) {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_LIST:
            lists_.pop_back();
            break;
        case CMARK_NODE_ITEM:
            fresh_item_ = false;
            if (!lists_.empty() && lists_.back() > 0) ++lists_.back();
            break;
        case CMARK_NODE_IMAGE:
            if (--images_ == 0) blocks_.push_back({.kind = Kind::image, .text = std::move(caption_)});
            if (images_ == 0) caption_.clear();
            break;
        case CMARK_NODE_PARAGRAPH:
        case CMARK_NODE_HEADING:
            blocks_.push_back(std::move(block_));
            break;
        default:
            break;
        }
    }

    std::vector<MarkdownBlock> take() { return std::move(blocks_); }

private:
    static std::size_t list_of(cmark_node* node) {
        if (cmark_node_get_list_type(node) != CMARK_ORDERED_LIST) return 0;
        return static_cast<std::size_t>(std::max(1, cmark_node_get_list_start(node)));
    }

    void begin_paragraph(cmark_node* paragraph) {
        block_ = {};
        cmark_node* const first = cmark_node_first_child(paragraph);
        const bool alone = first != nullptr && first == cmark_node_last_child(paragraph);
        if (alone && cmark_node_get_type(first) == CMARK_NODE_LINK)
            if (const char* url = cmark_node_get_url(first)) block_.link = url;
        if (first != nullptr && cmark_node_get_type(first) == CMARK_NODE_HTML_INLINE &&
            literal(first).starts_with("<audio")) {
            block_.kind = Kind::html;
            return;
        }
        if (!fresh_item_ || lists_.empty()) return;
        block_.kind = Kind::item;
        block_.number = lists_.back();
        fresh_item_ = false;
    }

    std::string& text() { return images_ > 0 ? caption_ : block_.text; }

    std::vector<MarkdownBlock> blocks_;
    std::vector<std::size_t> lists_; ///< of each open list the next number; 0: bullets
    MarkdownBlock block_;
    std::string caption_;
    std::size_t images_ = 0; ///< open ones
    bool fresh_item_ = false;
};

} // namespace

std::vector<MarkdownBlock> parse_markdown(std::string_view text) {
    const std::unique_ptr<cmark_node, Free> document(
        cmark_parse_document(text.data(), text.size(), CMARK_OPT_DEFAULT));
    const std::unique_ptr<cmark_iter, Free> iter(cmark_iter_new(document.get()));
    Flattener flattener;
    for (;;) {
        const cmark_event_type event = cmark_iter_next(iter.get());
        if (event == CMARK_EVENT_DONE) return flattener.take();
        if (event == CMARK_EVENT_ENTER) flattener.enter(cmark_iter_get_node(iter.get()));
        if (event == CMARK_EVENT_EXIT) flattener.leave(cmark_iter_get_node(iter.get()));
    }
}

} // namespace radiowrap
