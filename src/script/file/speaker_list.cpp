#include "script/file/speaker_list.hpp"

#include "script/file/lines.hpp"

namespace radiowrap {

void SpeakerList::open(std::size_t line, std::string_view value) {
    const std::string name = without_codes(name_in(value));
    fields_ = {};
    speakers_.push_back({name, {}, {}});
    if (name.empty()) {
        complaints_.add(line, "the speaker has no name; write it behind the colon");
        return;
    }
    const auto [first, is_new] = lines_.emplace(name, line);
    if (!is_new)
        complaints_.add(line,
                        fmt::format("speaker {} is in the list twice, here and in line {}; take one out",
                                    in_quotes(name), first->second));
}

void SpeakerList::set(const std::string& keyword, std::size_t line, std::string_view value) {
    Speaker& speaker = speakers_.back();
    if (keyword == "title") {
        if (fields_.add(keyword, line, complaints_) && !value.empty()) speaker.title = without_codes(value);
    } else if (!value.empty()) {
        speaker.aliases.push_back(without_codes(name_in(value)));
    }
}

} // namespace radiowrap
