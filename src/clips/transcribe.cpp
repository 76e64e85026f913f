#include "clips/transcribe.hpp"

#include "base/cancellation.hpp"
#include "base/error.hpp"
#include "clips/transcriber.hpp"
#include "clips/transcript_cache.hpp"
#include "clips/transcript_text.hpp"

#include <fmt/format.h>

namespace radiowrap {
namespace {

/// A recogniser that hangs on every clip must not take the afternoon.
constexpr int kMostFailures = 3;

class Transcription {
public:
    Transcription(const TranscriberSettings& settings, const std::filesystem::path& cache)
        : transcriber_(settings), cache_(cache) {}

    /// Whether it makes sense to go on.
    bool add_to(Clip& clip) {
        try {
            const std::string text = text_of(clip);
            if (text.empty()) {
                warn("clip_without_words", clip, "the recogniser heard no words in it");
            } else {
                clip.transcript = text;
                clip.recognised = true;
            }
            failures_ = 0;
        } catch (const Error& error) {
            throw_if_cancelled(); // that is no fault of the clip
            warn("clip_not_transcribed", clip, fmt::format("no transcript: {}", plain_line(error.what())));
            ++failures_;
        }
        return failures_ < kMostFailures;
    }

    Warnings& warnings() { return warnings_; }

private:
    std::string text_of(const Clip& clip) {
        const std::string key = transcriber_.key(clip);
        if (auto kept = cache_.find(key)) return *std::move(kept);
        std::string text = transcriber_.transcript(clip);
        try {
            cache_.keep(key, text);
        } catch (const Error& error) {
            throw_if_cancelled();
            warn("transcript_not_kept", clip, error.what());
        }
        return text;
    }

    void warn(const char* code, const Clip& clip, const std::string& what) {
        warnings_.push_back({code, fmt::format("{}: {}", clip.path.string(), what)});
    }

    Transcriber transcriber_;
    TranscriptCache cache_;
    Warnings warnings_;
    int failures_ = 0; ///< in a row
};

} // namespace

Warnings transcribe(std::span<Clip* const> clips, const TranscriberSettings& settings,
                    const std::filesystem::path& cache, const TranscribeProgress& progress) {
    if (clips.empty()) return {};
    std::optional<Transcription> transcription;
    try {
        transcription.emplace(settings, cache);
    } catch (const Error& error) {
        return {{"transcriber_missing", fmt::format("clips are not transcribed: {}", error.what())}};
    }
    for (std::size_t i = 0; i < clips.size(); ++i) {
        throw_if_cancelled();
        progress(i, clips.size());
        if (transcription->add_to(*clips[i]) || i + 1 == clips.size()) continue;
        transcription->warnings().push_back(
            {"transcriber_given_up",
             fmt::format("{} failed for {} clips in a row; {} more were not tried", settings.command.front(),
                         kMostFailures, clips.size() - i - 1)});
        break;
    }
    return std::move(transcription->warnings());
}

void add_transcripts(ClipLibrary& library, const Script& script, const TranscriberSettings& settings,
                     const std::filesystem::path& cache, const TranscribeProgress& progress) {
    std::vector<Clip*> clips = clips_in_question(script, library.clips);
    if (clips.size() > kMostTranscribed) {
        library.warnings.push_back(
            {"transcripts_left_out",
             fmt::format("{} clips come into question, of which {} are transcribed; `radiowrap clips add "
                         "--transcribe` does it for all of a library",
                         clips.size(), kMostTranscribed)});
        clips.resize(kMostTranscribed);
    }
    for (Warning& warning : transcribe(clips, settings, cache, progress))
        library.warnings.push_back(std::move(warning));
}

} // namespace radiowrap
