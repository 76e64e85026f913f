#include "base/cancellation.hpp"

#include "base/error.hpp"

#include <atomic>
#include <csignal>

namespace radiowrap {

namespace {

// The one global of the program: a signal handler can reach nothing else.
std::atomic<bool> cancelled{false};
static_assert(std::atomic<bool>::is_always_lock_free);

extern "C" void on_signal(int) { cancelled = true; }

} // namespace

void install_cancellation() {
    struct sigaction action = {};
    action.sa_handler = on_signal;
    action.sa_flags = static_cast<int>(SA_RESETHAND); // a second Ctrl-C kills at once
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    signal(SIGXFSZ, SIG_IGN); // a file over the size limit is then an error like a full disk
}

void throw_if_cancelled() {
    if (cancelled)
        throw Error("stopped on request; nothing was delivered, and the next run goes on from the cache");
}

} // namespace radiowrap
