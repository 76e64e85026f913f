#include "voice/tashkeel/weights_reader.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <fstream>
#include <iterator>

namespace radiowrap {

WeightsReader::WeightsReader(const std::filesystem::path& file, std::string_view magic) : file_(file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) throw Error(fmt::format("{}: cannot be read; it comes with radiowrap", file.string()));
    bytes_.assign(std::istreambuf_iterator<char>(stream), {});
    if (!bytes_.starts_with(magic))
        throw Error(fmt::format("{}: is not a file of weights that this radiowrap can use", file.string()));
    at_ = magic.size();
}

std::size_t WeightsReader::count(std::size_t most) {
    const std::size_t value = numbers<std::uint32_t>(1).front();
    if (value > most)
        throw Error(fmt::format("{}: is damaged: {} where at most {} can be", file_.string(), value, most));
    return value;
}

std::vector<std::string> WeightsReader::words(std::size_t most) {
    std::vector<std::string> words;
    for (const std::uint8_t length : numbers<std::uint8_t>(count(most))) {
        const char* first = take(length, 1);
        words.emplace_back(first, first + length);
        if (length == 0 || (words.size() > 1 && words.back() <= words[words.size() - 2]))
            throw Error(fmt::format("{}: is damaged: a list of words is not sorted", file_.string()));
    }
    return words;
}

void WeightsReader::finish() const {
    if (at_ != bytes_.size())
        throw Error(fmt::format("{}: is damaged: {} bytes too many", file_.string(), bytes_.size() - at_));
}

const char* WeightsReader::take(std::size_t count, std::size_t size) {
    if (count > (bytes_.size() - at_) / size)
        throw Error(fmt::format("{}: is damaged: it ends early", file_.string()));
    const char* first = bytes_.data() + at_;
    at_ += count * size;
    return first;
}

} // namespace radiowrap
