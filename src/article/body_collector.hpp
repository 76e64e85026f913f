#pragma once

#include "article/article.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace radiowrap {

/// Which dropped lines a person wants back: by their numbers (1-based, as listed without this), or all.
struct Keep {
    std::vector<std::size_t> numbers;
    bool all = false;
};

/// Sets up an article's dropped lines, which a person may put back, and the places of its sounds, while its
/// paragraphs are added in order.
class BodyCollector {
public:
    /// `article` and `keep` must outlive it; the sounds' places count blocks.
    BodyCollector(Article& article, std::vector<SoundItem> sounds, const Keep& keep);

    /// The next one to be added or dropped is this block of the story.
    void reach_block(std::size_t block);
    /// No block follows.
    void reach_end();
    /// A line that is dropped, or becomes a paragraph again.
    void drop(std::string text);
    /// Throws Error (wrong_use): `keep` names a line that was not dropped.
    void finish();

private:
    Article& article_;
    std::vector<SoundItem> sounds_;
    const Keep& keep_;
    std::size_t sound_ = 0;   ///< the next one to be placed
    std::size_t dropped_ = 0; ///< lines so far, kept ones too
};

} // namespace radiowrap
