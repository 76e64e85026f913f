#include "article/formats/html_names.hpp"

#include "article/formats/block_text.hpp"
#include "base/ascii_case.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <span>

namespace radiowrap {

namespace {

using Words = std::span<const std::string_view>;

/// The words of a list, which must be in order.
template <std::size_t count>
consteval std::array<std::string_view, count> split(std::string_view list) {
    std::array<std::string_view, count> words;
    for (std::string_view& word : words) {
        word = list.substr(0, list.find(' '));
        list.remove_prefix(std::min(word.size() + 1, list.size()));
    }
    if (!list.empty() || !std::is_sorted(words.begin(), words.end())) throw "miscounted, or out of order";
    return words;
}

bool is_among(Words words, const std::string& word) {
    return std::binary_search(words.begin(), words.end(), word);
}

constexpr auto box_words = split<7>("about box card description details info profile");
constexpr auto screen_reader_words = split<4>("screen-reader-text sr-only visually-hidden visuallyhidden");
constexpr auto far_roles =
    split<9>("banner complementary contentinfo dialog menu menubar navigation search toolbar");
constexpr auto widget_word = split<1>("widget");
constexpr auto embedded_posts = split<4>("fb-post instagram-media tiktok-embed twitter-tweet");
constexpr auto furniture_words =
    split<87>("ad addtoany ads adslot advert advertisement advertising banner bio breadcrumb "
              "breadcrumbs caption carousel comment comments consent cookie cookies copyright "
              "credit credits date datetime disqus donate donation dropdown facebook flair footer "
              "gallery gdpr hashtags keywords legend likes listen login menu meta modal mostread "
              "nav navbar navigation newsletter outbrain pager pagination paywall player popular "
              "popup print promo promotion published rating readalso readmore readnext "
              "recommendations recommended related respond share sharebar sharedaddy sharethis "
              "sharing sidebar signup skip slideshow social sponsor sponsored subscribe "
              "subscription taboola taglist tags ticker timestamp toc toolbar trending");
constexpr auto always_words =
    split<48>("ad addtoany ads adslot advert advertisement advertising banner bio breadcrumb "
              "caption comment comments consent cookie cookies copyright credit credits disqus "
              "donate donation footer gdpr legend login modal mostread newsletter outbrain paywall "
              "popup promo readalso readmore readnext recommendations recommended respond "
              "sharedaddy sharethis signup sponsor sponsored subscribe subscription taboola toc");
constexpr auto player_words = split<4>("audio listen player podcast");
constexpr auto footnote_names = split<4>("doc-endnotes doc-footnote footnote footnotes");
constexpr auto writer_words = split<6>("author authorname authors byline reporter writer");
constexpr auto kicker_words = split<4>("dachzeile eyebrow kicker overline");
constexpr auto lead_words =
    split<13>("bajada chapeau chapo deck dek entradilla intro lead lede sommario standfirst subheadline "
              "vorspann");
constexpr auto comment_areas =
    split<6>("comment-list commentlist comments comments-area disqus_thread respond");
constexpr auto body_classes =
    split<27>("article-body article-content article-text article__body article__content article__text "
              "article_body articlebody articletext e-content entry-content entry_content field--name-body "
              "news-body news-content post-body post-content post__content post_content single-content "
              "story-body story-content story-text story__body td-post-content the-content "
              "wp-block-post-content");

bool is_letter_or_digit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// `found` is asked for each part, in lower case.
template <typename Found>
bool any_part(std::string_view text, bool (*is_part)(char), Found&& found) {
    std::string part;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        if (at < text.size() && is_part(text[at])) {
            part.push_back(ascii_lower(text[at]));
            continue;
        }
        if (!part.empty() && found(part)) return true;
        part.clear();
    }
    return false;
}

bool is_not_white(char c) { return static_cast<unsigned char>(c) > ' '; }

/// "related" of "td-related-posts".
bool has_part(XmlNode element, std::initializer_list<std::string_view> attributes, Words words) {
    return std::any_of(attributes.begin(), attributes.end(), [&](std::string_view name) {
        const auto value = element.attribute(name);
        return value && any_part(*value, is_letter_or_digit,
                                 [&](const std::string& part) { return is_among(words, part); });
    });
}

bool has_whole(XmlNode element, std::initializer_list<std::string_view> attributes, Words words) {
    return std::any_of(attributes.begin(), attributes.end(), [&](std::string_view name) {
        const auto value = element.attribute(name);
        return value &&
               any_part(*value, is_not_white, [&](const std::string& part) { return is_among(words, part); });
    });
}

} // namespace

bool has_furniture_name(XmlNode element) {
    if (has_part(element, {"class", "id"}, furniture_words)) return true;
    // Site builders call every box a widget.
    const bool built = element.attribute("class").value_or("").find("elementor") != std::string_view::npos;
    return !built && has_part(element, {"class", "id"}, widget_word);
}

bool is_writer_box(XmlNode element) {
    return is_writer(element) && has_part(element, {"class", "id"}, box_words);
}

bool is_embedded_post(XmlNode element) { return has_whole(element, {"class"}, embedded_posts); }

bool is_always_furniture(XmlNode element) { return has_part(element, {"class", "id"}, always_words); }

bool is_player(XmlNode element) { return has_part(element, {"class", "id"}, player_words); }

bool is_footnote(XmlNode element) {
    const std::string id = ascii_lower(element.attribute("id").value_or("").substr(0, 5));
    const bool word = element.is_element("div") && id.starts_with("ftn") && id.size() > 3;
    return word || has_whole(element, {"class", "role"}, footnote_names) ||
           style_of(element).find("mso-element:footnote") != std::string::npos;
}

bool is_footnote_mark(XmlNode element) {
    if (element.is_element("sup")) {
        const std::string mark = one_line(element.all_text());
        const bool linked = element.find("a").attribute("href").value_or("").starts_with('#');
        return linked || (mark.size() > 2 && mark.size() < 6 && mark.front() == '[' && mark.back() == ']');
    }
    const std::string_view address = element.attribute("href").value_or("");
    return element.is_element("a") && (address.starts_with("#_ftn") || address.starts_with("#ftnt") ||
                                       address.starts_with("#cmnt") || address.starts_with("#fn"));
}

bool is_comment_area(XmlNode element) { return has_whole(element, {"class", "id"}, comment_areas); }

bool is_writer(XmlNode element) {
    return has_part(element, {"class", "id", "rel", "itemprop"}, writer_words);
}

bool is_article_body(XmlNode element) { return has_whole(element, {"itemprop", "class"}, body_classes); }

bool is_kicker(XmlNode element) { return has_part(element, {"class"}, kicker_words); }

bool is_lead(XmlNode element) { return has_part(element, {"class"}, lead_words); }

bool has_word(std::string_view words, std::string_view word) {
    return any_part(words, is_not_white, [&](const std::string& part) { return part == word; });
}

bool is_for_screen_readers(XmlNode element) { return has_whole(element, {"class"}, screen_reader_words); }

bool has_far_role(XmlNode element) { return has_whole(element, {"role"}, far_roles); }

std::string style_of(XmlNode element) {
    std::string style;
    for (const char c : element.attribute("style").value_or(""))
        if (is_not_white(c)) style.push_back(ascii_lower(c));
    return style;
}

} // namespace radiowrap
