#include "article/formats/page_frames.hpp"

#include "base/error.hpp"
#include "lib/xml/walk.hpp"

#include <fmt/format.h>

namespace radiowrap {

namespace {

constexpr std::size_t most_named = 5;
constexpr std::size_t longest_address = 100; // bytes

} // namespace

std::string page_in_frame(XmlNode page) {
    std::string_view longest;
    walk(page, [&](XmlNode node) {
        const auto text = node.is_element("iframe") ? node.attribute("srcdoc") : std::nullopt;
        if (text && text->size() > longest.size()) longest = *text;
        return node.is_element();
    });
    return std::string(longest);
}

void throw_if_frameset(XmlNode page, const std::string& name) {
    if (!page.find("frameset")) return;
    std::string frames;
    std::size_t count = 0;
    walk(page, [&](XmlNode node) {
        const auto address = node.is_element("frame") ? node.attribute("src") : std::nullopt;
        if (address && count++ < most_named)
            frames += (frames.empty() ? "" : ", ") + std::string(address->substr(0, longest_address));
        return node.is_element();
    });
    throw Error(
        fmt::format("{}: a page of frames, which are never fetched; hand in the one with the story: {}", name,
                    frames.empty() ? "none is named" : frames));
}

} // namespace radiowrap
