#include "clips/store/open_clips.hpp"

#include "clips/store/clip_database.hpp"
#include "clips/store/stored_clips.hpp"

#include <fmt/format.h>

namespace radiowrap {
namespace {

namespace fs = std::filesystem;

ClipLibrary load_library(const fs::path& file) {
    SqlDatabase database = open_clip_database(file, SqlDatabase::Mode::read);
    ClipLibrary library{fs::absolute(file).parent_path(), {}, {}};
    for (StoredClip& stored : load_clips(database)) {
        const std::string path = stored.clip.path.string();
        switch (look_at(stored)) {
        case FileState::there:
            library.clips.push_back(std::move(stored.clip));
            break;
        case FileState::missing:
            library.warnings.push_back(
                {"clip_missing",
                 fmt::format("{}: is in the library and no longer there; `radiowrap clips add` "
                             "with the folder it is in now finds it again",
                             path)});
            break;
        case FileState::changed: // may be another person by now
            library.warnings.push_back(
                {"clip_changed",
                 fmt::format("{}: has changed since it was added; `radiowrap clips add` reads "
                             "it again",
                             path)});
        }
    }
    return library;
}

} // namespace

ClipLibrary open_clips(const fs::path& path) {
    std::error_code ignored;
    return fs::is_regular_file(path, ignored) ? load_library(path) : scan_clips(path);
}

} // namespace radiowrap
