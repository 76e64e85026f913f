#include "voice/tashkeel/weights_reader.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <cstdint>
#include <fstream>
#include <sstream>

namespace radiowrap {

WeightsReader::WeightsReader(const std::filesystem::path& file, std::string_view magic) : file_(file) {
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream bytes;
    if (!stream || !(bytes << stream.rdbuf()))
        throw Error(
            fmt::format("{}: cannot be read; it comes with radiowrap: install it again", file.string()));
    bytes_ = std::move(bytes).str();
    if (!bytes_.starts_with(magic))
        throw Error(fmt::format("{}: is not a file of weights that this radiowrap can use; install it again",
                                file.string()));
    at_ = magic.size();
}

std::size_t WeightsReader::count(std::size_t most) {
    const std::size_t value = numbers<std::uint32_t>(1).front();
    if (value == 0 || value > most) fail(fmt::format("{} where 1 to {} can be", value, most));
    return value;
}

std::vector<std::string> WeightsReader::words(std::size_t most) {
    std::vector<std::string> words;
    for (const std::uint8_t length : numbers<std::uint8_t>(count(most))) {
        const char* first = take(length, 1);
        words.emplace_back(first, first + length);
        if (length == 0 || (words.size() > 1 && words.back() <= words[words.size() - 2]))
            fail("a list of words is not sorted");
    }
    return words;
}

void WeightsReader::finish() const {
    if (at_ != bytes_.size()) fail(fmt::format("{} bytes too many", bytes_.size() - at_));
}

const char* WeightsReader::take(std::size_t count, std::size_t size) {
    if (count > (bytes_.size() - at_) / size) fail("it ends early");
    const char* first = bytes_.data() + at_;
    at_ += count * size;
    return first;
}

void WeightsReader::fail(const std::string& what) const {
    throw Error(fmt::format("{}: is damaged: {}; install radiowrap again", file_.string(), what));
}

} // namespace radiowrap
