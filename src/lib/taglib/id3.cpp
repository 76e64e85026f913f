#include "lib/taglib/id3.hpp"

#include <commentsframe.h>
#include <id3v2tag.h>
#include <textidentificationframe.h>

namespace radiowrap {

namespace {

TagLib::ID3v2::Frame* make_frame(const std::string& name, const std::string& text) {
    const TagLib::String value(text, TagLib::String::UTF8);
    if (name == "COMM") {
        auto* comment =
            new TagLib::ID3v2::CommentsFrame(TagLib::String::UTF16); // the tag it is added to owns it
        comment->setText(value);
        return comment;
    }
    auto* frame = new TagLib::ID3v2::TextIdentificationFrame(name.c_str(), TagLib::String::UTF16);
    frame->setText(value);
    return frame;
}

} // namespace

std::string render_id3(const std::map<std::string, std::string>& texts) {
    TagLib::ID3v2::Tag tag;
    for (const auto& [name, text] : texts) tag.addFrame(make_frame(name, text));
    const TagLib::ByteVector bytes = tag.render(TagLib::ID3v2::v3);
    return {bytes.data(), bytes.size()};
}

} // namespace radiowrap
