#pragma once

#include <cstddef>
#include <cstring>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// Reads the file of weights from its beginning to its end; numbers are little-endian. Throws Error naming
/// the file when it is missing, is no such file, or ends early.
class WeightsReader {
public:
    WeightsReader(const std::filesystem::path& file, std::string_view magic);

    template <typename Number>
    std::vector<Number> numbers(std::size_t count) {
        std::vector<Number> values(count);
        if (count > 0) std::memcpy(values.data(), take(count, sizeof(Number)), count * sizeof(Number));
        return values;
    }
    /// A count that has to be at most `most`.
    std::size_t count(std::size_t most);
    /// A list of words, each of 1 to 255 bytes, sorted.
    std::vector<std::string> words(std::size_t most);
    /// Throws Error unless everything has been read.
    void finish() const;

private:
    const char* take(std::size_t count, std::size_t size);

    std::filesystem::path file_;
    std::string bytes_;
    std::size_t at_ = 0;
};

} // namespace radiowrap
