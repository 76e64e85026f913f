#include "cli/cli.hpp"

#include <malloc.h>

int main(int argc, char** argv) {
    // Large blocks go back to the system when they are freed, so that memory does not grow with the
    // programme.
    mallopt(M_MMAP_THRESHOLD, 128 * 1024);
    mallopt(M_ARENA_MAX, 2);
    return radiowrap::run_cli(argc, argv);
}
