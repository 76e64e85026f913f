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
    struct sigaction hang_up = {};
    sigaction(SIGHUP, nullptr, &hang_up);
    if (hang_up.sa_handler != SIG_IGN) sigaction(SIGHUP, &action, nullptr); // nohup means it
    signal(SIGCHLD, SIG_DFL); // inherited as ignored, it would hide how children ended
    signal(SIGXFSZ, SIG_IGN); // a file over the size limit is then an error like a full disk
}

void throw_if_cancelled() {
    if (cancelled) throw Error("stopped on request");
}

} // namespace radiowrap
