#include "base/cancellation.hpp"
#include "lib/posix/children.hpp"
#include "lib/posix/program.hpp"
#include "lib/posix/temporary_folder.hpp"
#include "support/in_child.hpp"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <set>
#include <thread>
#include <vector>

namespace radiowrap {
namespace {

using namespace test;
using testing::HasSubstr;
namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;
using Jobs = std::vector<std::function<void()>>;

double seconds_since(Clock::time_point begin) {
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

void sleep_ms(int milliseconds) { std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds)); }

void write_number(const fs::path& file, long number) {
    const fs::path draft = file.string() + ".draft";
    std::ofstream(draft) << number;
    fs::rename(draft, file);
}

/// The number in a file, as soon as it is there.
int awaited_number(const fs::path& file) {
    for (int i = 0; i < 500 && !fs::exists(file); ++i) sleep_ms(10);
    return std::atoi(content_of(file).c_str());
}

/// Ended processes that nobody buries do not count.
bool ends_soon(int process) {
    for (int i = 0; i < 300 && is_running(process); ++i) sleep_ms(10);
    return !is_running(process);
}

class Children : public testing::Test {
protected:
    [[nodiscard]] fs::path file(const std::string& name) const { return folder_.path() / name; }
    /// A job that tells its process and then takes far too long.
    [[nodiscard]] std::function<void()> endless(const std::string& name) const {
        return [this, name] {
            write_number(file(name), getpid());
            sleep_ms(60000);
        };
    }

private:
    TemporaryFolder folder_;
};

TEST_F(Children, RunEachJobOnceInAProcessOfItsOwn) {
    Jobs jobs;
    for (int i = 0; i < 5; ++i)
        jobs.emplace_back([this, i] { write_number(file(std::to_string(i)), getpid()); });
    std::multiset<std::size_t> done;
    run_in_children(jobs, 2, [&](std::size_t job) {
        done.insert(job);
        EXPECT_TRUE(fs::exists(file(std::to_string(job)))); // its result is there when it is told
    });
    EXPECT_EQ(done, (std::multiset<std::size_t>{0, 1, 2, 3, 4}));
    std::set<int> processes{getpid()};
    for (int i = 0; i < 5; ++i) processes.insert(awaited_number(file(std::to_string(i))));
    EXPECT_EQ(processes.size(), 6U);
}

TEST_F(Children, RunAsManySideBySideAsAllowedAndNoMore) {
    const auto at_once = [this](int at_most) {
        fs::create_directory(file("running"));
        Jobs jobs(5, [this] {
            const auto mine = file("running") / std::to_string(getpid());
            std::ofstream(mine).close();
            const auto seen = std::distance(fs::directory_iterator(file("running")), {});
            write_number(file(fmt::format("seen-{}", getpid())), seen);
            sleep_ms(150);
            fs::remove(mine);
        });
        run_in_children(jobs, at_most, [](std::size_t) {});
        int most = 0;
        for (const auto& entry : fs::directory_iterator(file(".")))
            if (entry.path().filename().string().starts_with("seen-")) {
                most = std::max(most, awaited_number(entry.path()));
                fs::remove(entry);
            }
        return most;
    };
    EXPECT_EQ(at_once(1), 1);
    EXPECT_EQ(at_once(3), 3);
}

TEST_F(Children, HaveNothingToDoWithoutJobs) {
    run_in_children({}, 2, [](std::size_t) { FAIL(); });
}

TEST_F(Children, BringTheErrorOfAJobWithItsExitCode) {
    const Jobs jobs{[] { throw Error("voice ar: صوت missing", ExitCode::needs_decision); }};
    try {
        run_in_children(jobs, 1, [](std::size_t) { FAIL() << "told as done"; });
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_STREQ(error.what(), "voice ar: صوت missing");
        EXPECT_EQ(error.code(), ExitCode::needs_decision);
    }
}

TEST_F(Children, BringErrorsOfAnyLengthAndKind) {
    const std::string text(50000, 'x');
    EXPECT_EQ(error_in_child([&] { throw Error(text); }), text);
    EXPECT_EQ(error_in_child([] { throw std::runtime_error("out of luck"); }), "out of luck");
}

TEST_F(Children, SayBySignalOrSilenceHowAJobEnded) {
    EXPECT_THAT(error_in_child([] { raise(SIGKILL); }), HasSubstr("ended by signal 9"));
    EXPECT_THAT(error_in_child([] { _exit(3); }), HasSubstr("failed without a word"));
}

TEST_F(Children, EndTheOthersWhenOneFails) {
    const auto begin = Clock::now();
    const Jobs jobs{endless("sleeper"), [this] {
                        awaited_number(file("sleeper"));
                        throw Error("broken");
                    }};
    EXPECT_EQ(error_of([&] { run_in_children(jobs, 2, [](std::size_t) {}); }), "broken");
    EXPECT_LT(seconds_since(begin), 20.0);
    EXPECT_TRUE(ends_soon(awaited_number(file("sleeper"))));
}

TEST_F(Children, EndTheProgramsOfTheOthersToo) {
    const std::string line = fmt::format("echo $$ > {}; exec sleep 60", file("program").string());
    const Jobs jobs{[&] {
                        run_program({"sh", "-c", line}, "", file("out"), 60.0);
                    },
                    [this] {
                        awaited_number(file("program"));
                        throw Error("broken");
                    }};
    EXPECT_EQ(error_of([&] { run_in_children(jobs, 2, [](std::size_t) {}); }), "broken");
    EXPECT_TRUE(ends_soon(awaited_number(file("program"))));
}

TEST_F(Children, StartNoFurtherJobWhenOneFailed) {
    const Jobs jobs{[] { throw Error("broken"); }, [this] { write_number(file("second"), 1); }};
    EXPECT_EQ(error_of([&] { run_in_children(jobs, 1, [](std::size_t) {}); }), "broken");
    EXPECT_FALSE(fs::exists(file("second")));
}

/// A process that runs two endless jobs; returns when both are at work.
class KilledRun : public Children {
protected:
    int start() {
        const int process = fork();
        if (process == 0) {
            install_cancellation();
            const Jobs jobs{endless("one"), endless("two")};
            const auto error = error_of([&] { run_in_children(jobs, 2, [](std::size_t) {}); });
            _exit(error.find("stopped on request") != std::string::npos ? 7 : 8);
        }
        one_ = awaited_number(file("one"));
        two_ = awaited_number(file("two"));
        return process;
    }
    [[nodiscard]] bool jobs_end() const { return ends_soon(one_) && ends_soon(two_); }

private:
    int one_ = 0, two_ = 0;
};

TEST_F(KilledRun, EndsItsJobsWhenTheUserStopsIt) {
    const int run = start();
    kill(run, SIGINT);
    int status = 0;
    waitpid(run, &status, 0);
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 7);
    EXPECT_TRUE(jobs_end());
}

TEST_F(KilledRun, TakesItsJobsWithItWhenItIsKilled) {
    const int run = start();
    kill(run, SIGKILL);
    waitpid(run, nullptr, 0);
    EXPECT_TRUE(jobs_end());
}

TEST_F(Children, DoNotWaitForWhatAProgramLeftInTheBackground) {
    const auto begin = Clock::now();
    const std::string leave = fmt::format("sleep 30 & echo $! > {}", file("background").string());
    EXPECT_EQ(error_in_child([&] { run_program({"sh", "-c", leave}, "", file("out"), 10.0); }), "");
    EXPECT_LT(seconds_since(begin), 10.0);
    kill(awaited_number(file("background")), SIGKILL);
}

} // namespace
} // namespace radiowrap
