#include "cli/cli.hpp"

#include "base/cancellation.hpp"
#include "cli/commands.hpp"
#include "lib/posix/memory.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <array>
#include <utility>
#include <vector>

namespace radiowrap {

namespace {

constexpr std::array kMakers = {make_render_command,   make_article_command, make_script_command,
                                make_match_command,    make_clips_command,   make_timeline_command,
                                make_mix_command,      make_voices_command,  make_say_command,
                                make_tashkeel_command, make_measure_command, make_play_command};

ExitCode parse_and_run(CLI::App& app, int argc, char** argv) {
    std::vector<std::pair<std::unique_ptr<Command>, CLI::App*>> commands;
    for (const auto make : kMakers) {
        auto command = make();
        CLI::App* declared = command->declare(app);
        commands.emplace_back(std::move(command), declared);
    }
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() != 0)
            throw Error(
                fmt::format("{}\n`radiowrap COMMAND --help` shows what a command takes", error.what()),
                ExitCode::wrong_use);
        app.exit(error); // help or version, printed
        return ExitCode::done;
    }
    for (const auto& [command, declared] : commands)
        if (declared->parsed()) return command->run();
    return ExitCode::wrong_use;
}

} // namespace

int run_cli(int argc, char** argv) {
    CLI::App app("A written report goes in; the segment that goes on air comes out.", "radiowrap");
    app.set_version_flag("--version", RADIOWRAP_VERSION);
    app.require_subcommand(1);
    app.footer("Example: radiowrap render report.txt --clips clips --out out\n"
               "Each command explains itself: radiowrap COMMAND --help");
    install_cancellation();
    return_freed_memory();
    try {
        const ExitCode code = parse_and_run(app, argc, argv);
        if (std::fflush(stdout) != 0) throw Error("standard output cannot be written; is its disk full?");
        return static_cast<int>(code);
    } catch (const Error& error) {
        fmt::print(stderr, "radiowrap: {}\n", error.what());
        return static_cast<int>(error.code());
    } catch (const std::exception& error) {
        fmt::print(stderr, "radiowrap: {}\n", error.what());
        return static_cast<int>(ExitCode::failure);
    }
}

} // namespace radiowrap
