#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace radiowrap::test {

/// A folder of short tones, gone at the end.
class ClipFolder {
public:
    ClipFolder() {
        std::string name = (std::filesystem::temp_directory_path() / "radiowrap-clips-XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder for the test");
        path_ = name;
    }
    ~ClipFolder() { std::filesystem::remove_all(path_); }
    ClipFolder(const ClipFolder&) = delete;
    ClipFolder& operator=(const ClipFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

    /// Half a second of a tone, in the format that the name's ending says; `options` are ffmpeg's, before the
    /// output.
    std::filesystem::path tone(const std::string& name, const std::string& options = "") const {
        return ffmpeg("-f lavfi -i sine=frequency=440:duration=0.5:sample_rate=44100", options, name);
    }
    std::filesystem::path ffmpeg(const std::string& input, const std::string& options,
                                 const std::string& name) const {
        const std::filesystem::path file = path_ / name;
        std::filesystem::create_directories(file.parent_path());
        const std::string command =
            "ffmpeg -nostdin -v error -y " + input + " " + options + " 'file:" + file.string() + "'";
        EXPECT_EQ(std::system(command.c_str()), 0) << command;
        return file;
    }
    std::filesystem::path text(const std::string& name, const std::string& content) const {
        const std::filesystem::path file = path_ / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << content;
        return file;
    }

private:
    std::filesystem::path path_;
};

} // namespace radiowrap::test
