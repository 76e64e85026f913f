#include "lib/sndfile/wav_reader.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

namespace radiowrap {

WavReader::WavReader(const std::filesystem::path& file) : name_(file.string()) {
    SF_INFO info{};
    file_.reset(sf_open(name_.c_str(), SFM_READ, &info));
    if (!file_) throw Error(fmt::format("{}: cannot be read: {}", name_, sf_strerror(nullptr)));
    format_ = {info.samplerate, info.channels};
    frames_ = info.frames;
}

FrameCount WavReader::read(MutableAudioView out) {
    const FrameCount got = sf_readf_float(file_.get(), out.data(), out.frames());
    if (got < out.frames() && sf_error(file_.get()) != SF_ERR_NO_ERROR)
        throw Error(fmt::format("{}: {}", name_, sf_strerror(file_.get())));
    return got;
}

void WavReader::seek(FrameCount frame) {
    if (sf_seek(file_.get(), frame, SEEK_SET) != frame)
        throw Error(fmt::format("{}: has no frame {}", name_, frame));
}

} // namespace radiowrap
