#include "clips/transcript_cache.hpp"

#include "base/error.hpp"
#include "base/pending_file.hpp"
#include "clips/transcriber.hpp"
#include "lib/icu/utf8.hpp"

#include <fmt/format.h>

#include <fstream>
#include <iterator>

namespace radiowrap {

std::filesystem::path TranscriptCache::file_of(const std::string& key) const {
    return folder_ / (key + ".txt");
}

std::optional<std::string> TranscriptCache::find(const std::string& key) const {
    std::error_code missing;
    const auto size = std::filesystem::file_size(file_of(key), missing);
    if (missing || size > kMostTranscriptBytes) return std::nullopt;
    std::ifstream stream(file_of(key), std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(stream), {}};
    // The line end stands last: what a full disk or a power cut left is made anew.
    if (!stream || !text.ends_with('\n') || first_invalid_utf8(text)) return std::nullopt;
    text.pop_back();
    return text;
}

void TranscriptCache::keep(const std::string& key, const std::string& text) const {
    std::error_code failed;
    std::filesystem::create_directories(folder_, failed);
    if (failed)
        throw Error(fmt::format("{}: the folder for transcripts cannot be made: {}; name another with "
                                "--cache",
                                folder_.string(), failed.message()));
    PendingFile file(file_of(key));
    file.write(text + '\n');
    file.commit();
}

} // namespace radiowrap
