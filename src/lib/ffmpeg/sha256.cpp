#include "lib/ffmpeg/sha256.hpp"

#include <fmt/format.h>

#include <array>
#include <new>

extern "C" {
#include <libavutil/mem.h>
#include <libavutil/sha.h>
}

namespace radiowrap {

struct Sha256::State {
    State() : sha(av_sha_alloc()) {
        if (sha == nullptr || av_sha_init(sha, 256) < 0) throw std::bad_alloc();
    }
    ~State() { av_free(sha); }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    AVSHA* sha;
};

Sha256::Sha256() : state_(std::make_unique<State>()) {}
Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes) {
    av_sha_update(state_->sha, reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
}

std::string Sha256::hex() {
    std::array<std::uint8_t, 32> digest{};
    av_sha_final(state_->sha, digest.data());
    return fmt::format("{:02x}", fmt::join(digest, ""));
}

std::string sha256_hex(std::string_view bytes) {
    Sha256 sha;
    sha.add(bytes);
    return sha.hex();
}

} // namespace radiowrap
