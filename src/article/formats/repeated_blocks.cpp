#include "article/formats/repeated_blocks.hpp"

#include "article/tokens.hpp"
#include "lib/icu/utf8.hpp"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace radiowrap {

namespace {

constexpr std::size_t fewest_words = 5; // fewer may be said twice
constexpr std::size_t most_words = 60;
constexpr std::size_t most_places = 8;            // looked at for one opening
constexpr std::size_t longest_story = 128 * 1024; // bytes; longer is none, and would take its time

struct Words {
    std::vector<std::string> keys;
    bool sentence = false; ///< ends as one, or in a colon, and is in no quotation marks
};

struct Place {
    std::size_t block = 0, word = 0;
};

Words words_of(std::string_view block) {
    Words words;
    char32_t last = 0;
    for (const Token& token : split_tokens(block)) {
        if (token.is_word()) words.keys.push_back(token.key);
        last = token.is_word() || !is_quotation_mark(token.mark) ? token.mark : last;
    }
    std::size_t at = 0;
    const bool quoted = !block.empty() && is_quotation_mark(next_code_point(block, at));
    words.sentence = is_colon(last) || (is_sentence_end(last) && !quoted);
    return words;
}

/// Finds the blocks of one story that others say.
class Repetitions {
public:
    explicit Repetitions(const std::vector<std::string>& blocks) {
        for (const std::string& block : blocks) blocks_.push_back(words_of(block));
        for (std::size_t block = 0; block < blocks_.size(); ++block)
            for (std::size_t word = 0; word + fewest_words <= blocks_[block].keys.size(); ++word)
                if (auto& places = places_[opening(block, word)]; places.size() < most_places)
                    places.push_back({block, word});
    }

    [[nodiscard]] bool is_repeated(std::size_t block) const {
        const auto& keys = blocks_[block].keys;
        if (keys.size() < fewest_words || keys.size() > most_words || blocks_[block].sentence) return false;
        const auto places = places_.find(opening(block, 0));
        return places != places_.end() &&
               std::any_of(places->second.begin(), places->second.end(),
                           [&](const Place& place) { return is_said_at(place, keys); });
    }

private:
    [[nodiscard]] std::size_t opening(std::size_t block, std::size_t word) const {
        std::size_t hash = 0;
        for (std::size_t i = word; i < word + fewest_words; ++i)
            hash = hash * 31 + std::hash<std::string>{}(blocks_[block].keys[i]);
        return hash;
    }

    [[nodiscard]] bool is_said_at(const Place& place, const std::vector<std::string>& keys) const {
        const auto& other = blocks_[place.block].keys;
        return other.size() > keys.size() && place.word + keys.size() <= other.size() &&
               std::equal(keys.begin(), keys.end(), other.begin() + static_cast<std::ptrdiff_t>(place.word));
    }

    std::vector<Words> blocks_;
    std::unordered_map<std::size_t, std::vector<Place>> places_; ///< by the hash of their first words
};

/// "14:05"
bool is_hour(std::string_view block) {
    return block.size() <= 5 && block.size() >= 4 && block[block.size() - 3] == ':' &&
           block.find_first_not_of("0123456789:") == std::string_view::npos;
}

std::size_t bytes_in(const std::vector<std::string>& blocks) {
    std::size_t bytes = 0;
    for (const std::string& block : blocks) bytes += block.size();
    return bytes;
}

} // namespace

void drop_repeated_blocks(Story& story) {
    if (bytes_in(story.blocks) > longest_story) return;
    const Repetitions repetitions(story.blocks);
    std::vector<std::string> blocks;
    std::vector<std::size_t> places; // of each block among those that are left
    for (std::size_t i = 0; i < story.blocks.size(); ++i) {
        places.push_back(blocks.size());
        const bool dropped = is_hour(story.blocks[i]) || repetitions.is_repeated(i);
        auto& to = dropped ? story.dropped : blocks;
        to.push_back(std::move(story.blocks[i]));
    }
    for (SoundItem& sound : story.sounds)
        sound.before_paragraph =
            sound.before_paragraph < places.size() ? places[sound.before_paragraph] : blocks.size();
    story.blocks = std::move(blocks);
}

} // namespace radiowrap
