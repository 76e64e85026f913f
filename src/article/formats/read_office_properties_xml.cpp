#include "article/formats/decode_markup.hpp"
#include "article/formats/iso_date.hpp"
#include "article/formats/read_office.hpp"
#include "article/formats/xml_fields.hpp"
#include "article/tokens.hpp"
#include "lib/xml/document.hpp"

#include <algorithm>
#include <array>

namespace radiowrap {

namespace {

constexpr std::size_t longest_name = 5; // words

/// Word processors sign with the name of their user, who often never gave one.
bool is_person(const std::string& name) {
    constexpr std::array<std::string_view, 5> unnamed{"microsoft office user", "windows user", "office user",
                                                      "unknown author", "microsoft account"};
    const std::string key = words_key(name);
    const std::vector<Token> tokens = split_tokens(name);
    return tokens.size() > 1 && tokens.size() <= longest_name &&
           std::find(unnamed.begin(), unnamed.end(), key) == unnamed.end() &&
           std::all_of(tokens.begin(), tokens.end(),
                       [](const Token& token) { return token.is_word() && !token.digits; });
}

} // namespace

void read_office_properties_xml(std::string_view bytes, const std::string& name, Story& story) {
    const XmlDocument document = XmlDocument::of_xml(decode_markup(bytes, name), name);
    const XmlNode root = document.root();
    const XmlNode properties = root.child("meta") ? root.child("meta") : root;
    // When it was last changed: reports are written over older ones.
    for (const char* field : {"modified", "date", "created", "creation-date"})
        if (const auto stamp = line_of(properties, field); stamp && !story.date)
            story.date = iso_date(*stamp);
    for (const char* field : {"initial-creator", "creator"})
        if (const auto author = line_of(properties, field);
            author && !story.file_author && is_person(*author))
            story.file_author = author;
}

} // namespace radiowrap
