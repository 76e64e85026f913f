#include "base/cancellation.hpp"

#include "base/error.hpp"

#include <atomic>
#include <csignal>
#include <ctime>

namespace radiowrap {

namespace {

// The one global of the program: a signal handler can reach nothing else.
std::atomic<long> cancelled_at_ms{0}; ///< 0: not yet
static_assert(std::atomic<long>::is_always_lock_free);

long now_ms() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000L + now.tv_nsec / 1000000L + 1;
}

/// A second Ctrl-C kills at once. One request may come as two signals, though: to the process and to its
/// group.
extern "C" void on_signal(int number) {
    constexpr long same_request_ms = 300;
    const long now = now_ms();
    if (cancelled_at_ms == 0) {
        cancelled_at_ms = now;
    } else if (now - cancelled_at_ms > same_request_ms) {
        signal(number, SIG_DFL);
        raise(number);
    }
}

} // namespace

void install_cancellation() {
    struct sigaction action = {};
    action.sa_handler = on_signal;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    struct sigaction hang_up = {};
    sigaction(SIGHUP, nullptr, &hang_up);
    if (hang_up.sa_handler != SIG_IGN) sigaction(SIGHUP, &action, nullptr); // nohup means it
    signal(SIGCHLD, SIG_DFL); // inherited as ignored, it would hide how children ended
    signal(SIGXFSZ, SIG_IGN); // a file over the size limit is then an error like a full disk
}

void throw_if_cancelled() {
    if (cancelled_at_ms != 0) throw Error("stopped on request");
}

} // namespace radiowrap
