#include "article/sound_names.hpp"

#include "article/head_words.hpp"

#include <algorithm>

namespace radiowrap {

namespace {

constexpr std::size_t longest_caption = 300; // bytes
constexpr std::size_t longest_name = 5;      // words
constexpr std::size_t most_sounds = 100;     // of an article, looked at

/// The names that open a part of one caption.
class CaptionNames {
public:
    CaptionNames(std::string_view caption, const ArticleLanguage& language) : words_(caption, language) {}

    [[nodiscard]] std::vector<std::string> find() const {
        std::vector<std::string> names;
        const std::size_t count = words_.tokens().size();
        for (std::size_t at = 0; at < count; ++at) {
            Part part{at, at};
            while (part.to < count && words_.tokens()[part.to].is_word()) ++part.to;
            if (is_name(part)) names.push_back(words_.text(part));
            at = part.to;
        }
        return names;
    }

private:
    [[nodiscard]] bool is_name(Part part) const {
        if (part.to < part.from + 2 || part.to > part.from + longest_name) return false;
        if (words_.length(part.from, ArticleWord::given_name) == 0) return false;
        for (std::size_t i = part.from; i < part.to; ++i) {
            const Token& token = words_.tokens()[i];
            const bool function_word = words_.length(i, ArticleWord::function_word) > 0;
            if (token.digits || (words_.capitals() ? !token.capital : function_word)) return false;
        }
        return true;
    }

    HeadWords words_;
};

/// The words of the paragraphs, each with spaces around it.
std::string said_in(const std::vector<std::string>& paragraphs) {
    std::string text;
    for (const std::string& paragraph : paragraphs) text += ' ' + words_key(paragraph) + " \n";
    return text;
}

/// The paragraph in front says whose words follow, and needs no caption for it.
bool is_announced(const Article& article, const SoundItem& sound, const std::string& key) {
    if (sound.before_paragraph == 0 || sound.before_paragraph > article.paragraphs.size()) return false;
    const std::string& before = article.paragraphs[sound.before_paragraph - 1];
    const std::vector<Token> tokens = split_tokens(before);
    return !tokens.empty() && is_colon(tokens.back().mark) &&
           words_key(before).find(key) != std::string::npos;
}

} // namespace

void name_sounds(Article& article, const ArticleLanguage& language) {
    const std::string house = words_key(article.reporter.value_or("") + ' ' + article.byline.value_or(""));
    std::string text; // made for the first name
    const auto count = static_cast<std::ptrdiff_t>(std::min(article.sounds.size(), most_sounds));
    for (auto sound = article.sounds.begin(); sound != article.sounds.begin() + count; ++sound) {
        if (sound->person || !sound->title || sound->title->size() > longest_caption) continue;
        const std::vector<std::string> names = CaptionNames(*sound->title, language).find();
        if (names.size() != 1) continue;
        const std::string key = words_key(names.front());
        if (house.find(key) != std::string::npos) continue;
        if (text.empty()) text = said_in(article.paragraphs);
        const bool said = text.find(' ' + key + ' ') != std::string::npos;
        if (said && !is_announced(article, *sound, key)) sound->person = names.front();
    }
}

} // namespace radiowrap
