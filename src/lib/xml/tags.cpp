#include "lib/xml/tags.hpp"

#include "base/ascii_case.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::string_view white = " \t\r\n\f";

bool begins_with(std::string_view text, std::string_view start) {
    return text.size() >= start.size() && std::equal(start.begin(), start.end(), text.begin(),
                                                     [](char a, char b) { return a == ascii_lower(b); });
}

/// Only a letter behind < makes a tag of it.
bool opens_name(char c) {
    const char lower = ascii_lower(c);
    return (lower >= 'a' && lower <= 'z') || c == '_' || c == ':' || static_cast<unsigned char>(c) >= 0x80;
}

std::size_t behind(std::string_view text, std::string_view close, std::size_t at) {
    const std::size_t found = text.find(close, at);
    return found == std::string_view::npos ? text.size() : found + close.size();
}

/// Walks over the tags of one text.
class TagReader {
public:
    TagReader(std::string_view text, bool html) : text_(text), html_(html) {}

    bool find_endless_tag() {
        while ((at_ = text_.find('<', at_)) != std::string_view::npos) {
            const std::string_view rest = text_.substr(at_);
            if (rest.starts_with("<!--"))
                at_ = behind(text_, "-->", at_ + 4);
            else if (!html_ && rest.starts_with("<![CDATA["))
                at_ = behind(text_, "]]>", at_);
            else if (rest.size() < 2 || !opens_name(rest[1]))
                ++at_; // "3 < 5", or the tag of an end, a declaration, an instruction
            else if (read_tag() > max_tag_attributes)
                return true;
            else
                skip_script(rest);
        }
        return false;
    }

private:
    /// How many words stand behind the tag's name, values not counted.
    std::size_t read_tag() {
        std::size_t words = 0;
        bool in_word = true;
        for (++at_; at_ < text_.size() && text_[at_] != '>'; ++at_) {
            const bool blank = white.find(text_[at_]) != std::string_view::npos;
            if (text_[at_] == '=')
                skip_value();
            else if (!blank && !in_word)
                ++words;
            in_word = !blank && at_ < text_.size() && text_[at_] != '"' && text_[at_] != '\'';
        }
        return words;
    }

    /// From = to the last character of a quoted value, or to what stands before one without quotes.
    void skip_value() {
        const std::size_t value = text_.find_first_not_of(white, at_ + 1);
        if (value == std::string_view::npos)
            at_ = text_.size();
        else if (text_[value] == '"' || text_[value] == '\'')
            at_ = behind(text_, text_.substr(value, 1), value + 1) - 1;
        else
            at_ = value - 1;
    }

    void skip_script(std::string_view tag) {
        if (!html_ || (!begins_with(tag, "<script") && !begins_with(tag, "<style"))) return;
        while (at_ < text_.size() && !begins_with(text_.substr(at_), "</s")) ++at_;
    }

    std::string_view text_;
    bool html_;
    std::size_t at_ = 0;
};

} // namespace

bool has_endless_tag(std::string_view markup, bool html) {
    return TagReader(markup, html).find_endless_tag();
}

} // namespace radiowrap
