#include "lib/taglib/riff_chunks.hpp"

#include <wavfile.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <string_view>

namespace radiowrap {
namespace {

constexpr unsigned kMostBytes = 1U << 20U;
constexpr unsigned kMostChunks = 1000;

/// TagLib knows where all chunks are and keeps it from those who do not inherit.
class Chunks : public TagLib::RIFF::WAV::File {
public:
    explicit Chunks(const std::filesystem::path& file) : File(file.c_str(), false) {}

    std::map<std::string, std::string> named(const std::vector<std::string>& names) {
        std::map<std::string, std::string> found;
        for (unsigned i = 0; i < std::min(chunkCount(), kMostChunks); ++i) {
            const TagLib::ByteVector name = chunkName(i);
            const std::string text(name.data(), name.size());
            if (std::find(names.begin(), names.end(), text) == names.end()) continue;
            if (found.contains(text) || chunkDataSize(i) > kMostBytes) continue;
            const TagLib::ByteVector bytes = chunkData(i);
            found.emplace(text, std::string(bytes.data(), bytes.size()));
        }
        return found;
    }
};

bool is_riff(const std::filesystem::path& file) {
    std::array<char, 4> magic{};
    std::ifstream(file, std::ios::binary).read(magic.data(), magic.size());
    const std::string_view text(magic.data(), magic.size());
    return text == "RIFF" || text == "RF64" || text == "BW64";
}

} // namespace

std::map<std::string, std::string> read_riff_chunks(const std::filesystem::path& file,
                                                    const std::vector<std::string>& names) {
    if (!is_riff(file)) return {};
    Chunks chunks(file);
    if (!chunks.isOpen() || !chunks.isValid()) return {};
    return chunks.named(names);
}

} // namespace radiowrap
