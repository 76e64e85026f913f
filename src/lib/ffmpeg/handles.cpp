#include "lib/ffmpeg/handles.hpp"

#include "base/error.hpp"

#include <array>

namespace radiowrap::ffmpeg {

std::string error_text(int code) {
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(code, text.data(), text.size());
    return text.data();
}

int check(int code, const std::string& what) {
    if (code < 0) throw Error(what + ": " + error_text(code));
    return code;
}

void be_quiet() { av_log_set_level(AV_LOG_QUIET); }

} // namespace radiowrap::ffmpeg
