#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// Text of a tree on its way to a Story's blocks, as a page would show it.
class BlockText {
public:
    /// Goes on with the block; runs of white space become one space.
    void text(std::string_view text);
    /// The same, with its line ends.
    void lines(std::string_view text);
    void line_break();
    /// What follows is another block. Lines that a writer broke become blocks of their own; wrapped ones do
    /// not.
    void end_block();
    /// Stands in front of the next block, unless that brings a bullet of its own; empty takes it back.
    void set_bullet(std::string bullet) { bullet_ = std::move(bullet); }

    /// What was ended so far.
    [[nodiscard]] std::vector<std::string>& blocks() { return blocks_; }

private:
    std::string open_, bullet_;
    bool space_ = false; ///< white space stands behind open_
    std::vector<std::string> blocks_;
};

/// `text` in one line: white space as single spaces, NFC, references that were escaped twice resolved.
std::string one_line(std::string_view text);

} // namespace radiowrap
