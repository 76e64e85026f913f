#include "lib/posix/program.hpp"

#include "base/cancellation.hpp"
#include "base/error.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>

namespace radiowrap {

namespace {

/// A file descriptor with an owner.
class Descriptor {
public:
    Descriptor(int descriptor, const std::string& what) : descriptor_(descriptor) {
        if (descriptor < 0) throw Error(fmt::format("{}: {}", what, std::strerror(errno)));
    }
    ~Descriptor() { close(descriptor_); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return descriptor_; }

private:
    int descriptor_;
};

/// The text of standard error that explains most: its end.
std::string end_of(int descriptor) {
    std::array<char, 400> text{};
    const off_t size = lseek(descriptor, 0, SEEK_END);
    const off_t from = size > static_cast<off_t>(text.size()) ? size - static_cast<off_t>(text.size()) : 0;
    const auto got = pread(descriptor, text.data(), text.size(), from);
    std::string said(text.data(), got > 0 ? static_cast<std::size_t>(got) : 0);
    while (!said.empty() && (said.back() == '\n' || said.back() == ' ')) said.pop_back();
    return said;
}

pid_t spawn(const std::vector<std::string>& command, int input, int output, int errors) {
    std::vector<char*> words;
    for (const std::string& word : command) words.push_back(const_cast<char*>(word.c_str()));
    words.push_back(nullptr);
    const pid_t process = fork();
    if (process < 0)
        throw Error(fmt::format("{}: cannot be started: {}", command.front(), std::strerror(errno)));
    if (process > 0) return process;
    prctl(PR_SET_PDEATHSIG, SIGKILL); // it does not outlive us, however we end
    setpgid(0, 0);                    // so that all it starts can be ended with it
    signal(SIGINT, SIG_DFL);
    dup2(input, STDIN_FILENO);
    dup2(output, STDOUT_FILENO);
    dup2(errors, STDERR_FILENO);
    execv(words[0], words.data());
    dprintf(errors, "cannot be started: %s", std::strerror(errno));
    _exit(127);
}

struct Written {
    int output, errors;
};

void check_size(const Written& files, const std::string& name, const ProgramLimits& limits) {
    for (const int file : {files.output, files.errors}) {
        struct stat written {};
        if (fstat(file, &written) == 0 && static_cast<std::uintmax_t>(written.st_size) > limits.output_bytes)
            throw Error(fmt::format("{}: gave more than {} bytes", name, limits.output_bytes));
    }
}

/// The exit status; the process and its children are ended when the time is up, when it writes too much, or
/// when the user stops the run.
int wait_for(pid_t process, const std::string& name, const Written& written, const ProgramLimits& limits) {
    constexpr useconds_t step_us = 5000;
    int status = 0;
    for (double waited = 0.0; waitpid(process, &status, WNOHANG) == 0; waited += step_us / 1e6) {
        const auto end_it = [&] {
            if (kill(-process, SIGKILL) != 0) kill(process, SIGKILL); // before it has its group
            waitpid(process, &status, 0);
        };
        try {
            throw_if_cancelled();
            check_size(written, name, limits);
        } catch (...) {
            end_it();
            throw;
        }
        if (waited > limits.seconds) {
            end_it();
            throw Error(fmt::format("{}: not done after {:.0f} s, ended; {} sets the limit", name,
                                    limits.seconds, limits.setting));
        }
        usleep(step_us);
    }
    check_size(written, name, limits); // it may have written all of it since it was last looked at
    return status;
}

void run(const std::vector<std::string>& command, int input, const std::filesystem::path& output,
         const ProgramLimits& limits) {
    const Descriptor errors(memfd_create("errors", MFD_CLOEXEC), "standard error");
    const Descriptor out(open(output.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644),
                         output.string());
    std::vector<std::string> resolved = command;
    resolved.front() = find_program(command.front());
    const int status = wait_for(spawn(resolved, input, out.get(), errors.get()), command.front(),
                                {out.get(), errors.get()}, limits);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 0) return;
    const auto how = WIFSIGNALED(status) ? fmt::format("ended by signal {}", WTERMSIG(status))
                                         : fmt::format("exit status {}", WEXITSTATUS(status));
    throw Error(fmt::format("{}: {}: {}", command.front(), how, end_of(errors.get())));
}

} // namespace

std::filesystem::path find_program(const std::string& name, const std::string& setting) {
    const auto is_program = [](const std::filesystem::path& file) {
        return access(file.c_str(), X_OK) == 0 && !std::filesystem::is_directory(file);
    };
    if (name.find('/') != std::string::npos) {
        if (is_program(name)) return name;
    } else {
        for (const char* folder : {"/usr/local/bin", "/usr/bin", "/bin"})
            if (const auto file = std::filesystem::path(folder) / name; is_program(file)) return file;
    }
    throw Error(fmt::format("{}: there is no such program; install it or correct {}", name, setting));
}

std::string command_fingerprint(const std::vector<std::string>& command,
                                const std::filesystem::path& program) {
    std::string fingerprint = fmt::format("command {}", fmt::join(command, "\x1f"));
    std::vector<std::filesystem::path> files{program};
    files.insert(files.end(), command.begin() + 1, command.end());
    for (const auto& file : files) {
        std::error_code none;
        if (!std::filesystem::is_regular_file(file, none)) continue;
        fingerprint += fmt::format(" {} {}", std::filesystem::file_size(file, none),
                                   std::filesystem::last_write_time(file, none).time_since_epoch().count());
    }
    return fingerprint;
}

void run_program(const std::vector<std::string>& command, const std::string& input,
                 const std::filesystem::path& output, double limit_seconds) {
    const Descriptor in(memfd_create("input", MFD_CLOEXEC), "standard input");
    if (write(in.get(), input.data(), input.size()) != static_cast<ssize_t>(input.size()))
        throw Error("the text for the voice could not be handed over");
    lseek(in.get(), 0, SEEK_SET);
    ProgramLimits limits;
    limits.seconds = limit_seconds;
    run(command, in.get(), output, limits);
}

void run_program_on(const std::filesystem::path& input, const std::vector<std::string>& command,
                    const std::filesystem::path& output, const ProgramLimits& limits) {
    const Descriptor in(open(input.c_str(), O_RDONLY | O_CLOEXEC), input.string());
    run(command, in.get(), output, limits);
}

} // namespace radiowrap
