#pragma once

#include <cstdint>
#include <filesystem>
#include <limits>
#include <string>
#include <vector>

namespace radiowrap {

/// The program that a command's first word names, looked for in PATH's usual folders as the shell does.
/// Throws Error when there is none; `setting` is where a person corrects it.
std::filesystem::path find_program(const std::string& name,
                                   const std::string& setting = "`command` in the voice profile");

/// Sums up a command line with its program and the files it names: a program, script or model that was
/// replaced gives something else, and size and time of change stand for its version.
std::string command_fingerprint(const std::vector<std::string>& command,
                                const std::filesystem::path& program);

/// What a program may take.
struct ProgramLimits {
    double seconds = 60.0;
    std::uintmax_t output_bytes = std::numeric_limits<std::uintmax_t>::max();
    std::string setting = "`time_limit` in the voice profile"; ///< where a person sets the seconds
};

/// Runs a program with `input` on its standard input and its standard output in a file, and waits for it.
/// Throws Error when it fails (with the end of what it said on standard error) or takes longer than
/// `limit_seconds`: then it and all that it started are ended.
void run_program(const std::vector<std::string>& command, const std::string& input,
                 const std::filesystem::path& output, double limit_seconds);

/// As run_program, with the content of a file on its standard input.
void run_program_on(const std::filesystem::path& input, const std::vector<std::string>& command,
                    const std::filesystem::path& output, const ProgramLimits& limits);

} // namespace radiowrap
