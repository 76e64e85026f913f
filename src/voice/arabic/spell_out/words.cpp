#include "voice/arabic/spell_out/words.hpp"

#include "lib/icu/utf8.hpp"
#include "voice/arabic/marked_text.hpp"

#include <algorithm>

namespace radiowrap::spell_out {

std::string word_key(std::string_view word) {
    std::string key;
    for (const char32_t c : bare(read_marked(word))) {
        const bool alif = c == U'أ' || c == U'إ' || c == U'آ';
        append_code_point(key, alif ? U'ا' : c == U'ى' ? U'ي' : c);
    }
    return key;
}

WordList::WordList(std::string_view words) {
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        if (end > 0) keys_.insert(word_key(words.substr(0, end)));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
}

} // namespace radiowrap::spell_out
