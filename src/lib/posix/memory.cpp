#include "lib/posix/memory.hpp"

#include <malloc.h>

namespace radiowrap {

void return_freed_memory() {
    mallopt(M_MMAP_THRESHOLD, 128 * 1024);
    mallopt(M_ARENA_MAX, 2);
}

} // namespace radiowrap
