#pragma once

#include <sys/resource.h>

#include <csignal>

namespace radiowrap::test {

/// From here on no file of this process grows over `bytes`: a full disk, for those who write. For use in a
/// child.
inline void limit_file_size(rlim_t bytes) {
    signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes, bytes};
    setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace radiowrap::test
