#include "article/formats/read_newsml_g2.hpp"

#include "article/formats/decode_markup.hpp"
#include "article/formats/news_item.hpp"
#include "base/error.hpp"
#include "lib/xml/document.hpp"
#include "lib/xml/walk.hpp"

#include <fmt/format.h>

#include <map>

namespace radiowrap {

namespace {

/// The items of a message on their way to stories.
class Message {
public:
    explicit Message(const std::string& name) : name_(name) {}

    void add_item(XmlNode item) {
        Story story = read_news_item(item, name_);
        if (!story.blocks.empty())
            stories_.push_back(std::move(story));
        else if (!story.sounds.empty())
            recordings_.push_back({std::move(story), stories_.size()});
    }

    /// Items in one package belong together.
    void add_package(XmlNode package) {
        walk(package, [&](XmlNode node) {
            if (const auto id = node.attribute("residref"); id && node.is_element("itemRef"))
                package_of_.emplace(*id, packages_);
            return node.is_element();
        });
        ++packages_;
    }

    std::vector<Story> stories() {
        std::map<std::size_t, std::size_t> text_of; // package -> its first text
        for (std::size_t i = 0; i < stories_.size(); ++i)
            if (const auto package = package_of(stories_[i])) text_of.emplace(*package, i);
        for (Recording& recording : recordings_) {
            if (stories_.empty()) break;
            const auto package = package_of(recording.item);
            const auto text = package ? text_of.find(*package) : text_of.end();
            const std::size_t before = recording.texts_before == 0 ? 0 : recording.texts_before - 1;
            attach(recording.item, stories_[text == text_of.end() ? before : text->second]);
        }
        return std::move(stories_);
    }

private:
    struct Recording {
        Story item;
        std::size_t texts_before = 0;
    };

    [[nodiscard]] std::optional<std::size_t> package_of(const Story& story) const {
        const auto found = story.id ? package_of_.find(*story.id) : package_of_.end();
        return found == package_of_.end() ? std::nullopt : std::optional(found->second);
    }

    static void attach(Story& recording, Story& story) {
        for (SoundItem& sound : recording.sounds) {
            sound.before_paragraph = story.blocks.size();
            story.sounds.push_back(std::move(sound));
        }
    }

    const std::string& name_;
    std::vector<Story> stories_;
    std::vector<Recording> recordings_;
    std::map<std::string, std::size_t, std::less<>> package_of_; ///< by the item's guid
    std::size_t packages_ = 0;
};

} // namespace

std::vector<Story> read_newsml_g2(std::string_view bytes, const std::string& name) {
    const XmlDocument document = XmlDocument::of_xml(decode_markup(bytes, name), name);
    const XmlNode root = document.root();
    if (!root.is_element("newsItem") && !root.is_element("newsMessage") && !root.is_element("packageItem"))
        throw Error(fmt::format("{}: no NewsML-G2: its outermost element is <{}>", name, root.name()));
    Message message(name);
    walk(root, [&](XmlNode node) {
        if (node.is_element("newsItem")) message.add_item(node);
        if (node.is_element("packageItem")) message.add_package(node);
        return node.is_element() && !node.is_element("newsItem") && !node.is_element("packageItem");
    });
    std::vector<Story> stories = message.stories();
    if (stories.empty())
        throw Error(
            fmt::format("{}: no text in it: what it refers to elsewhere is never fetched; hand in the "
                        "item with the text",
                        name));
    return stories;
}

} // namespace radiowrap
