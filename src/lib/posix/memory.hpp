#pragma once

namespace radiowrap {

/// From here on large blocks of memory go back to the system when they are freed, and threads share their
/// small ones: what a long programme needs for a while is not kept for ever.
void return_freed_memory();

} // namespace radiowrap
