#include "article/formats/block_text.hpp"

#include "article/blocks.hpp"
#include "lib/icu/charset.hpp"
#include "lib/icu/normalize.hpp"
#include "lib/icu/utf8.hpp"
#include "lib/xml/references.hpp"

#include <algorithm>
#include <utility>

namespace radiowrap {

namespace {

constexpr std::size_t wide_gap = 3; // spaces

bool is_white(char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\v'; }

bool has_rare_characters(std::string_view text) {
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        const bool c1 = text[i] == '\xC2' && static_cast<unsigned char>(text[i + 1]) < 0xA0;
        if (c1 || (text[i] == '\xE2' && text[i + 1] == '\x80')) return true;
    }
    return false;
}

/// &#146; means the byte of Windows-1252, in every browser.
std::string from_windows(char32_t c) {
    return convert_to_utf8(std::string(1, static_cast<char>(c)), "windows-1252").value_or("");
}

std::string with_usual_characters(std::string_view text) {
    std::string usual;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if (c >= 0x80 && c < 0xA0)
            usual += from_windows(c);
        else if (c == U'\u2028' || c == U'\u2029')
            usual.push_back('\n');
        else
            append_code_point(usual, c);
    }
    return usual;
}

/// Runs of spaces that do not break move text about; one or two belong between its words.
std::string without_wide_gaps(std::string_view text) {
    constexpr std::string_view no_break = "\u00A0";
    std::string close;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t spaces = 0;
        const std::size_t from = at;
        for (;; ++spaces)
            if (text.substr(at).starts_with(no_break))
                at += no_break.size();
            else if (at < text.size() && text[at] == ' ')
                ++at;
            else
                break;
        if (spaces >= wide_gap)
            close.push_back(' ');
        else
            close.append(text, from, at - from);
        if (at < text.size()) close.push_back(text[at++]);
    }
    return close;
}

std::string cleaned(std::string text) {
    // A reference that is still there was escaped twice; nobody writes one for a listener.
    if (text.find('&') != std::string::npos) text = unescaped(text);
    if (text.find("\u00A0") != std::string::npos) text = without_wide_gaps(text);
    if (has_rare_characters(text)) text = with_usual_characters(text);
    return nfc(text);
}

} // namespace

void BlockText::text(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (is_white(text[at])) {
            space_ = true;
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && !is_white(text[end])) ++end;
        if (space_ && !open_.empty() && open_.back() != '\n') open_.push_back(' ');
        space_ = false;
        open_.append(text, at, end - at);
        at = end;
    }
}

void BlockText::lines(std::string_view text) {
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        this->text(text.substr(at, end - at));
        if (end < text.size()) line_break();
        at = end + 1;
    }
}

void BlockText::line_break() {
    space_ = false;
    open_.push_back('\n');
}

void BlockText::end_block() {
    space_ = false;
    if (open_.empty()) return;
    for (std::string& block : split_blocks(cleaned(std::exchange(open_, {})))) {
        const std::string bullet = std::exchange(bullet_, {});
        blocks_.push_back(bullet.empty() || is_list_item(block) ? std::move(block) : bullet + block);
    }
}

std::string one_line(std::string_view text) {
    BlockText line;
    line.text(text);
    line.end_block();
    std::string all;
    for (const std::string& block : line.blocks()) all += all.empty() ? block : " " + block;
    return all;
}

} // namespace radiowrap
