#include "article/formats/html_body.hpp"

#include "article/formats/read_html.hpp"

#include <iterator>

namespace radiowrap {

void append_html_body(Story& story, const std::string& html, const std::string& name) {
    for (Story& body :
         read_html("<!DOCTYPE html><html><body><article>" + html + "</article></body></html>", name)) {
        // A heading above everything is the headline, unless the story has one: then it is a line of the
        // body.
        if (!story.headline)
            story.headline = std::move(body.headline);
        else if (body.headline && story.blocks.empty())
            body.blocks.insert(body.blocks.begin(), *std::move(body.headline));
        for (SoundItem& sound : body.sounds) {
            sound.before_paragraph += story.blocks.size();
            story.sounds.push_back(std::move(sound));
        }
        std::move(body.blocks.begin(), body.blocks.end(), std::back_inserter(story.blocks));
        std::move(body.dropped.begin(), body.dropped.end(), std::back_inserter(story.dropped));
    }
}

} // namespace radiowrap
