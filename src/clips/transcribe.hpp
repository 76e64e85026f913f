#pragma once

#include "clips/library.hpp"
#include "clips/transcriber_settings.hpp"
#include "script/script.hpp"

#include <filesystem>
#include <functional>
#include <span>
#include <vector>

namespace radiowrap {

/// More clips than these are not given to the recogniser for one report.
inline constexpr std::size_t kMostTranscribed = 100;

using TranscribeProgress = std::function<void(std::size_t done, std::size_t all)>;

/// Fills in the transcripts of `clips`; those that were made before come from files in the folder `cache`.
/// The recogniser is never required: where it fails the clip goes on without, and after three failures in a
/// row nothing more is tried. Warnings: "clip_not_transcribed", "clip_without_words", "transcriber_missing",
/// "transcriber_given_up", "transcript_not_kept". Throws Error only when the user stops the run.
Warnings transcribe(std::span<Clip* const> clips, const TranscriberSettings& settings,
                    const std::filesystem::path& cache, const TranscribeProgress& progress);

/// The clips without a transcript where one could decide something: of a speaker who has more clips or more
/// open slots than one, and those that name nobody where a slot does not either.
std::vector<Clip*> clips_in_question(const Script& script, std::vector<Clip>& clips);

/// Transcribes clips_in_question(), of which at most kMostTranscribed ("transcripts_left_out").
void add_transcripts(ClipLibrary& library, const Script& script, const TranscriberSettings& settings,
                     const std::filesystem::path& cache, const TranscribeProgress& progress);

} // namespace radiowrap
