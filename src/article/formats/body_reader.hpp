#pragma once

#include "article/formats/block_text.hpp"
#include "article/formats/markup_role.hpp"
#include "article/story.hpp"

#include <unordered_set>
#include <vector>

namespace radiowrap {

/// Reads the text below an element into a Story.
class BodyReader {
public:
    /// `sound_of` is asked for every element that is a sound.
    BodyReader(RoleOf role_of, SoundOf sound_of, Story& story)
        : role_of_(std::move(role_of)), sound_of_(std::move(sound_of)), story_(story),
          known_dropped_(story.dropped.begin(), story.dropped.end()) {}

    /// The story's blocks; sounds and dropped text are put behind those that are there. Once for each reader.
    void read(XmlNode root);
    /// All text below `root` is dropped, each block once.
    void drop(XmlNode root);

private:
    bool enter(XmlNode node);
    void leave();
    void add_sound(XmlNode node);
    void add_sounds_below(XmlNode player);
    [[nodiscard]] bool is_field(XmlNode node);
    [[nodiscard]] std::string bullet_of(XmlNode item);
    void add_dropped(std::vector<std::string> blocks);

    RoleOf role_of_;
    SoundOf sound_of_;
    Story& story_;
    BlockText text_;
    std::vector<MarkupRole> open_;
    std::vector<std::size_t> items_; ///< of each open element, so far
    std::size_t as_typed_ = 0;       ///< how many elements around the text keep its line ends
    XmlNode last_span_;              ///< with nothing behind it so far
    XmlNode fields_of_;              ///< the element that is_field() last looked at
    bool beside_blocks_ = false;     ///< what it found
    std::unordered_set<std::string> known_dropped_;
};

} // namespace radiowrap
