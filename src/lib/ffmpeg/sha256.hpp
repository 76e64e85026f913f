#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace radiowrap {

/// SHA-256 of bytes that arrive in pieces.
class Sha256 {
public:
    Sha256();
    ~Sha256();
    void add(std::string_view bytes);
    /// 64 lower-case hexadecimal digits. Call once; nothing can be added afterwards.
    [[nodiscard]] std::string hex();

private:
    struct State;
    std::unique_ptr<State> state_;
};

std::string sha256_hex(std::string_view bytes);

} // namespace radiowrap
