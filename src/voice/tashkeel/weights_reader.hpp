#pragma once

#include <cmath>
#include <cstddef>
#include <cstring>
#include <filesystem>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace radiowrap {

/// Reads the file of weights from its beginning to its end; numbers are little-endian. Throws Error naming
/// the file when it is missing, is no such file, or ends early.
class WeightsReader {
public:
    WeightsReader(const std::filesystem::path& file, std::string_view magic);

    template <typename Number>
    std::vector<Number> numbers(std::size_t count) {
        const char* first = take(count, sizeof(Number));
        std::vector<Number> values(count);
        if (count > 0) std::memcpy(values.data(), first, count * sizeof(Number));
        if constexpr (std::is_floating_point_v<Number>)
            for (const Number value : values)
                if (!(std::abs(value) < kLargest)) fail("a number is too large");
        return values;
    }
    /// A count that has to be from 1 to `most`.
    std::size_t count(std::size_t most);
    /// Throws Error, naming the file, that it is damaged, with what is wrong and the way out.
    [[noreturn]] void fail(const std::string& what) const;
    /// A list of words, each of 1 to 255 bytes, sorted.
    std::vector<std::string> words(std::size_t most);
    /// Throws Error unless everything has been read.
    void finish() const;

private:
    static constexpr float kLargest = 1e4F; ///< far above any weight; sums of them stay finite
    const char* take(std::size_t count, std::size_t size);

    std::filesystem::path file_;
    std::string bytes_;
    std::size_t at_ = 0;
};

} // namespace radiowrap
