#include "article/formats/other_texts.hpp"

#include "article/tokens.hpp"

#include <unordered_set>

namespace radiowrap {

namespace {

constexpr std::size_t most_searched = 50;        // blocks; the rest are compared with whole blocks only
constexpr std::size_t longest_searched = 2000;   // bytes of one
constexpr std::size_t longest_text = 256 * 1024; // bytes of the story

/// What a story says, for questions whether it says something.
class Said {
public:
    explicit Said(const Story& story) {
        if (story.headline) add(*story.headline);
        for (const std::string& block : story.blocks) add(block);
        for (const std::string& block : story.dropped) add(block);
    }

    bool says(const std::string& key) {
        if (blocks_.contains(key)) return true;
        if (key.size() > longest_searched || searched_++ >= most_searched) return false;
        return text_.find(' ' + key + ' ') != std::string::npos;
    }

    void add(const std::string& block) {
        const std::string key = words_key(block);
        if (text_.size() + key.size() < longest_text) text_ += ' ' + key + ' ';
        blocks_.insert(key);
    }

private:
    std::unordered_set<std::string> blocks_;
    std::string text_;
    std::size_t searched_ = 0;
};

} // namespace

void drop_unlike(std::vector<std::string> blocks, Story& story) {
    Said said(story);
    for (std::string& block : blocks) {
        const std::string key = words_key(block);
        if (key.empty() || said.says(key)) continue;
        said.add(block);
        story.dropped.push_back(std::move(block));
    }
}

} // namespace radiowrap
