#include "article/read_article.hpp"

#include "article/article_roles.hpp"
#include "article/blocks.hpp"
#include "article/decode_text.hpp"
#include "article/furniture.hpp"
#include "article/language.hpp"
#include "base/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>

namespace radiowrap {

namespace {

void throw_if_too_large(std::size_t bytes, const std::string& name) {
    if (bytes > max_report_bytes)
        throw Error(fmt::format("{}: {} MiB is no report; at most {} MiB are read", name,
                                (bytes + 0xFFFFF) >> 20, max_report_bytes >> 20));
}

/// At most one block more than a report may have, so that a pipe without end is noticed.
std::string read_bytes(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    std::string bytes;
    std::array<char, 65536> block{};
    while (stream && bytes.size() <= max_report_bytes) {
        stream.read(block.data(), block.size());
        bytes.append(block.data(), static_cast<std::size_t>(stream.gcount()));
    }
    if (!stream.is_open() || stream.bad()) throw Error(fmt::format("{}: cannot be read", file.string()));
    return bytes;
}

const ArticleLanguage* find_language(const ArticleRules& rules, const std::string& language) {
    for (const ArticleLanguage& candidate : rules.languages)
        if (candidate.language == language) return &candidate;
    return nullptr;
}

} // namespace

Article read_article(std::string_view bytes, const std::string& name, const ArticleRules& rules) {
    throw_if_too_large(bytes.size(), name);
    const std::string text = decode_text(bytes, name);
    std::vector<std::string> blocks = split_blocks(text);
    if (blocks.empty()) throw Error(fmt::format("{}: the report is empty", name));
    const std::vector<bool> furniture = find_furniture(blocks, rules);
    const std::string language = detect_language(text, rules);
    Article article = give_roles(std::move(blocks), furniture, find_language(rules, language));
    article.language = language;
    if (article.paragraphs.empty())
        throw Error(
            fmt::format("{}: no paragraph to read was found, only headline, byline or page furniture", name));
    return article;
}

Article load_article(const std::filesystem::path& file, const ArticleRules& rules) {
    const std::string name = file.string();
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found)
        throw Error(fmt::format("{}: no such file", name));
    if (std::filesystem::is_directory(status))
        throw Error(fmt::format("{}: a folder; name the file with the report's text", name));
    if (std::filesystem::is_regular_file(status)) throw_if_too_large(std::filesystem::file_size(file), name);
    return read_article(read_bytes(file), name, rules);
}

} // namespace radiowrap
