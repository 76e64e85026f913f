#pragma once

#include "clips/file_name.hpp"
#include "clips/store/clip_file_reader.hpp"
#include "lib/ffmpeg/sha256.hpp"
#include "support/temp_folder.hpp"

#include <functional>
#include <vector>

namespace radiowrap::test {

/// Takes any file for a sound of as many seconds as it has bytes, by the person whose name it has; remembers
/// what was opened and what was decoded.
class MemoryReader : public ClipFileReader {
public:
    FileFacts describe(const std::filesystem::path& file, const std::filesystem::path& /*library*/) override {
        opened.push_back(file.filename().string());
        if (on_open) on_open();
        const std::string stem = file.stem().string();
        return {static_cast<double>(std::filesystem::file_size(file)),
                {{"speaker", stem, HintSource::file_name, "file name"}}};
    }
    std::string hash(const std::filesystem::path& file) override { return sha256_hex(read_bytes(file)); }
    ClipLevel measure(const std::filesystem::path& file) override {
        measured.push_back(file.filename().string());
        return level;
    }

    std::vector<std::string> opened, measured;
    ClipLevel level{-23.0, -1.0};
    std::function<void()> on_open;
};

} // namespace radiowrap::test
