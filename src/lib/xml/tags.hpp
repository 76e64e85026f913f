#pragma once

#include <cstddef>
#include <string_view>

namespace radiowrap {

inline constexpr std::size_t max_tag_attributes = 1000;

/// Whether a tag holds more attributes than max_tag_attributes: the parser compares each with all others.
/// In HTML the content of <script> and <style> is no markup.
bool has_endless_tag(std::string_view markup, bool html);

} // namespace radiowrap
