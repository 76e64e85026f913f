#pragma once

namespace radiowrap {

/// Parses the command line, runs the command, tells of an error in one place; returns the exit code.
int run_cli(int argc, char** argv);

} // namespace radiowrap
