#include "base/output_lock.hpp"

#include "base/error.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace radiowrap {

OutputLock::OutputLock(const std::filesystem::path& folder)
    : folder_(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    if (folder_ < 0)
        throw Error(fmt::format("{}: cannot be used as output folder: {}", folder.string(),
                                std::generic_category().message(errno)));
    // The children of a run that was killed hold its lock for the moment that it takes to end them.
    constexpr int looks = 50;
    constexpr useconds_t step_us = 20000;
    for (int i = 0; i < looks; ++i, usleep(step_us))
        if (flock(folder_, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK) return;
    close(folder_);
    throw Error(fmt::format(
        "{}: another radiowrap is writing into this folder; wait for it or choose another", folder.string()));
}

OutputLock::~OutputLock() { close(folder_); }

} // namespace radiowrap
