#include "lib/posix/children.hpp"

#include "base/cancellation.hpp"
#include "base/error.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <string>
#include <vector>

namespace radiowrap {

namespace {

struct Child {
    pid_t process;
    int report; ///< the reading end of a pipe: closed without a word when all went well, else code and text
    std::size_t job;
    std::string told;
};

[[noreturn]] void be_the_child(const std::function<void()>& job, int report, pid_t parent) {
    prctl(PR_SET_PDEATHSIG, SIGKILL); // nothing outlives a parent that was killed
    if (getppid() != parent) _exit(1);
    install_cancellation();  // SIGTERM: the job ends what it started and clears up behind it
    signal(SIGINT, SIG_IGN); // the parent hears it and ends its children
    try {
        job();
        _exit(0);
    } catch (const Error& error) {
        const std::string text = fmt::format("{}{}", static_cast<int>(error.code()), error.what());
        [[maybe_unused]] const auto written = write(report, text.data(), text.size());
    } catch (const std::exception& error) {
        const std::string text = fmt::format("1{}", error.what());
        [[maybe_unused]] const auto written = write(report, text.data(), text.size());
    }
    _exit(1);
}

Child start(const std::function<void()>& job, std::size_t index) {
    std::array<int, 2> ends{};
    if (pipe2(ends.data(), O_CLOEXEC) != 0)
        throw Error(fmt::format("no pipe for a child process: {}", std::strerror(errno)));
    const pid_t parent = getpid();
    const pid_t process = fork();
    if (process < 0) throw Error(fmt::format("no child process could be started: {}", std::strerror(errno)));
    if (process == 0) {
        close(ends[0]);
        be_the_child(job, ends[1], parent);
    }
    close(ends[1]);
    return {process, ends[0], index, {}};
}

/// Throws what the child reported.
void finish(const Child& child) {
    close(child.report);
    int status = 0;
    if (waitpid(child.process, &status, 0) < 0)
        throw Error(fmt::format("a child process was lost: {}", std::strerror(errno)));
    if (WIFSIGNALED(status))
        throw Error(fmt::format("a child process ended by signal {} ({})", WTERMSIG(status),
                                strsignal(WTERMSIG(status))));
    if (WEXITSTATUS(status) == 0) return;
    if (child.told.empty()) throw Error("a child process failed without a word");
    throw Error(child.told.substr(1), static_cast<ExitCode>(child.told.front() - '0'));
}

/// Waits a moment for a process that was asked to end, then ends it.
void bury(pid_t process) {
    constexpr int looks = 60;
    constexpr useconds_t step_us = 5000;
    for (int i = 0; i < looks; ++i) {
        if (waitpid(process, nullptr, WNOHANG) != 0) return;
        usleep(step_us);
    }
    kill(process, SIGKILL);
    waitpid(process, nullptr, 0);
}

class Children {
public:
    ~Children() {
        for (const Child& child : running_) kill(child.process, SIGTERM);
        for (const Child& child : running_) {
            close(child.report);
            bury(child.process);
        }
    }
    [[nodiscard]] std::size_t count() const { return running_.size(); }
    void add(Child child) { running_.push_back(std::move(child)); }
    /// Waits for the next to end and returns its job.
    std::size_t wait_for_one();

private:
    std::vector<Child> running_;
};

std::size_t Children::wait_for_one() {
    constexpr int look_for_signals_ms = 100;
    while (true) {
        throw_if_cancelled();
        std::vector<pollfd> reports;
        for (const Child& child : running_) reports.push_back({child.report, POLLIN, 0});
        poll(reports.data(), reports.size(), look_for_signals_ms);
        for (std::size_t i = 0; i < reports.size(); ++i) {
            if (reports[i].revents == 0) continue;
            std::array<char, 4096> text{};
            const auto got = read(running_[i].report, text.data(), text.size());
            if (got > 0) {
                running_[i].told.append(text.data(), static_cast<std::size_t>(got));
                continue;
            }
            const Child ended = std::move(running_[i]);
            running_.erase(running_.begin() + static_cast<std::ptrdiff_t>(i));
            finish(ended);
            return ended.job;
        }
    }
}

} // namespace

void run_in_children(std::span<const std::function<void()>> jobs, int at_most,
                     const std::function<void(std::size_t)>& on_done) {
    Children children;
    std::size_t next = 0;
    while (next < jobs.size() || children.count() > 0) {
        if (next < jobs.size() && children.count() < static_cast<std::size_t>(at_most)) {
            children.add(start(jobs[next], next));
            ++next;
        } else {
            on_done(children.wait_for_one());
        }
    }
}

} // namespace radiowrap
