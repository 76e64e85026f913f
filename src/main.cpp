#include "cli/cli.hpp"

int main(int argc, char** argv) { return radiowrap::run_cli(argc, argv); }
