#include "deliver/tags.hpp"

#include "lib/icu/language_code.hpp"

namespace radiowrap {

std::map<std::string, std::string> named_tags(const Tags& tags, const TagNames& names) {
    std::map<std::string, std::string> named{
        {names.title, tags.title}, {names.artist, tags.artist},   {names.album, tags.album},
        {names.date, tags.date},   {names.comment, tags.comment}, {names.language, iso_639_2(tags.language)},
    };
    std::erase_if(named, [](const auto& tag) { return tag.second.empty(); });
    return named;
}

} // namespace radiowrap
