#include "takes/take_draft.hpp"

#include "base/error.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace radiowrap {

namespace {

namespace fs = std::filesystem;

bool is_locked_elsewhere(const fs::path& file) {
    const int descriptor = open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return false;
    const bool locked = flock(descriptor, LOCK_EX | LOCK_NB) != 0;
    close(descriptor);
    return locked;
}

} // namespace

TakeDraft::TakeDraft(const fs::path& folder, const std::string& name)
    : path_(folder / fmt::format("{}.{}.draft", name, getpid())) {
    // Between its creation and its lock another process may take the file for abandoned: then it is made
    // again.
    constexpr int most_tries = 100;
    for (int i = 0; i < most_tries; ++i) {
        lock_ = open(path_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (lock_ < 0) break;
        struct stat ours {
        }, named{};
        const bool locked = flock(lock_, LOCK_EX) == 0;
        if (locked && fstat(lock_, &ours) == 0 && stat(path_.c_str(), &named) == 0 &&
            ours.st_ino == named.st_ino)
            return;
        close(lock_);
    }
    throw Error(fmt::format("{}: cannot be written: {}; name another folder with --cache", folder.string(),
                            std::strerror(errno)));
}

TakeDraft::~TakeDraft() {
    std::error_code renamed;
    fs::remove(path_, renamed);
    close(lock_);
}

void TakeDraft::rename_to(const fs::path& name) const {
    std::error_code failed;
    fs::rename(path_, name, failed);
    if (failed) throw Error(fmt::format("{}: cannot be written: {}", name.string(), failed.message()));
}

void clear_abandoned_drafts(const fs::path& folder) {
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(folder, ignored))
        if (entry.path().extension() == ".draft" && !is_locked_elsewhere(entry.path()))
            fs::remove(entry.path(), ignored);
}

} // namespace radiowrap
