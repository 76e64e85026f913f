#include "clips/store/transcribe_clips.hpp"

#include "clips/store/stored_clips.hpp"

#include <algorithm>

namespace radiowrap {
namespace {

namespace fs = std::filesystem;

bool is_at(const fs::path& file, const std::vector<fs::path>& paths) {
    return std::any_of(paths.begin(), paths.end(), [&](const fs::path& path) {
        const fs::path absolute = fs::absolute(path).lexically_normal();
        return file == absolute || file.string().starts_with((absolute / "").lexically_normal().string());
    });
}

/// With what the file itself says, which is read anew when the file changes.
void keep(SqlDatabase& library, const std::vector<StoredClip*>& clips, const std::string& recogniser) {
    SqlTransaction transaction(library);
    ClipRows rows(library);
    for (const StoredClip* stored : clips) {
        const auto row = rows.at(stored->clip.path);
        if (!row || row->id != stored->id || row->stamp != stored->stamp) continue; // changed meanwhile
        std::vector<Fact> facts = rows.facts(stored->id, FactLayer::file);
        facts.push_back(
            {"transcript", *stored->clip.transcript, HintSource::recogniser, "recogniser " + recogniser});
        rows.clear_facts(stored->id, FactLayer::file);
        rows.add_facts(stored->id, FactLayer::file, 0, facts);
    }
    transaction.commit();
}

} // namespace

TranscribedClips transcribe_clips(SqlDatabase& library, const std::vector<fs::path>& paths,
                                  const TranscriberSettings& settings, const fs::path& cache,
                                  const TranscribeProgress& progress) {
    std::vector<StoredClip> all = load_clips(library);
    std::vector<StoredClip*> wanted;
    std::vector<Clip*> clips;
    for (StoredClip& stored : all) {
        const Clip& clip = stored.clip;
        if (clip.transcript || clip.in_s || clip.out_s || !is_at(clip.path, paths)) continue;
        if (look_at(stored) != FileState::there) continue;
        wanted.push_back(&stored);
        clips.push_back(&stored.clip);
    }
    TranscribedClips result;
    result.warnings = transcribe(clips, settings, cache, progress);
    std::erase_if(wanted, [](const StoredClip* stored) { return !stored->clip.transcript; });
    const fs::path program = settings.command.front();
    if (!wanted.empty()) keep(library, wanted, program.filename().string());
    result.transcribed = wanted.size();
    return result;
}

} // namespace radiowrap
