#include "clips/transcriber.hpp"

#include "base/error.hpp"
#include "clips/clip_sound.hpp"
#include "clips/store/clip_file_reader.hpp"
#include "clips/transcript_text.hpp"
#include "lib/ffmpeg/sha256.hpp"
#include "lib/posix/program.hpp"
#include "lib/posix/temporary_folder.hpp"

#include <fmt/format.h>

#include <fstream>
#include <iterator>

namespace radiowrap {
namespace {

/// Raised when transcripts are made or cleaned differently: those from before are then left alone.
constexpr int kTranscriptVersion = 1;
constexpr double kLongest_s = 3600.0;
constexpr std::string_view kFile = "{file}";

std::string point(std::optional<double> seconds) { return seconds ? fmt::format("{}", *seconds) : "-"; }

/// Whether the command takes the sound as a file.
bool name_file(std::vector<std::string>& command, const std::filesystem::path& file) {
    bool named = false;
    for (std::string& word : command) {
        const auto at = word.find(kFile);
        if (at == std::string::npos) continue;
        word.replace(at, kFile.size(), file.string());
        named = true;
    }
    return named;
}

} // namespace

Transcriber::Transcriber(TranscriberSettings settings)
    : settings_(std::move(settings)),
      program_(find_program(settings_.command.front(), "`command` in [transcriber] of the station file")) {}

std::string Transcriber::key(const Clip& clip) const {
    return sha256_hex(fmt::format("transcript {}\n{}\n{} {}\n{}\n{}", kTranscriptVersion,
                                  SoundFileReader().hash(clip.path), point(clip.in_s), point(clip.out_s),
                                  settings_.rate, command_fingerprint(settings_.command, program_)));
}

std::string Transcriber::transcript(const Clip& clip) const {
    const double seconds = clip.out_s.value_or(clip.seconds) - clip.in_s.value_or(0.0);
    if (seconds > kLongest_s)
        throw Error("longer than an hour, which is no soundbite; give its in and out points");
    const TemporaryFolder folder;
    const auto sound = folder.path() / "clip.wav", output = folder.path() / "output";
    write_clip_sound(clip, settings_.rate, sound);
    auto command = settings_.command;
    const bool as_file = name_file(command, sound);
    run_program_on(
        as_file ? "/dev/null" : sound, command, output,
        {settings_.timeout_s, kMostTranscriptBytes, "`timeout` in [transcriber] of the station file"});
    std::ifstream stream(output, std::ios::binary);
    const std::string said{std::istreambuf_iterator<char>(stream), {}};
    return with_context(command.front(), [&] { return transcript_text(said); });
}

} // namespace radiowrap
