#pragma once

#include <cstddef>
#include <functional>
#include <span>

namespace radiowrap {

/// Runs each job in a process of its own (fork), at most `at_most` at a time, and calls `on_done` here after
/// each. A job leaves its result on disk. The first job that fails ends the others, and its Error is thrown
/// here; the same when the user stops the run. Call before any thread is started.
void run_in_children(std::span<const std::function<void()>> jobs, int at_most,
                     const std::function<void(std::size_t job)>& on_done);

} // namespace radiowrap
