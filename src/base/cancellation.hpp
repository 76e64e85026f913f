#pragma once

namespace radiowrap {

/// SIGINT, SIGTERM and SIGHUP set a flag instead of killing the process, so that half-written files are taken
/// away; the same for a file that grows over the process's limit.
void install_cancellation();

/// Throws Error when a signal came. Every long loop calls this once a block.
void throw_if_cancelled();

} // namespace radiowrap
