#pragma once

#include "base/error.hpp"

#include <memory>

namespace CLI {
class App;
}

namespace radiowrap {

/// One subcommand: its options, and what it does with them.
class Command {
public:
    virtual ~Command() = default;
    /// Adds the subcommand; what is typed lands in this object.
    virtual CLI::App* declare(CLI::App& app) = 0;
    /// Throws Error.
    virtual ExitCode run() = 0;
};

std::unique_ptr<Command> make_render_command();
std::unique_ptr<Command> make_article_command();
std::unique_ptr<Command> make_script_command();
std::unique_ptr<Command> make_match_command();
std::unique_ptr<Command> make_clips_command();
std::unique_ptr<Command> make_timeline_command();
std::unique_ptr<Command> make_mix_command();
std::unique_ptr<Command> make_voices_command();
std::unique_ptr<Command> make_say_command();
std::unique_ptr<Command> make_tashkeel_command();
std::unique_ptr<Command> make_measure_command();
std::unique_ptr<Command> make_play_command();

} // namespace radiowrap
