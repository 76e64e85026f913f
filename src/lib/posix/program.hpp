#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace radiowrap {

/// The program that a command's first word names, looked for in PATH's usual folders as the shell does.
/// Throws Error when there is none.
std::filesystem::path find_program(const std::string& name);

/// Runs a program with `input` on its standard input and its standard output in a file, and waits for it.
/// Throws Error when it fails (with the end of what it said on standard error) or takes longer than
/// `limit_seconds`: then it and all that it started are ended.
void run_program(const std::vector<std::string>& command, const std::string& input,
                 const std::filesystem::path& output, double limit_seconds);

} // namespace radiowrap
