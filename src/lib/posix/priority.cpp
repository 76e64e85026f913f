#include "lib/posix/priority.hpp"

#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace radiowrap {

void give_way(int steps) {
    // Linux keeps the value for each thread. A refusal costs time and nothing else.
    const auto thread = static_cast<id_t>(syscall(SYS_gettid));
    static_cast<void>(setpriority(PRIO_PROCESS, thread, getpriority(PRIO_PROCESS, thread) + steps));
}

} // namespace radiowrap
