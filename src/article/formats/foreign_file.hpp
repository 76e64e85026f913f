#pragma once

#include <string_view>

namespace radiowrap {

/// A kind of file that is no report, and what to do with it.
struct ForeignFile {
    std::string_view what;    ///< "a PDF"
    std::string_view way_out; ///< "copy its text into a text file"
};

/// What `bytes` are when they are no text but a known kind of file; null `what` when they are none of those.
/// A text that opens with the same letters is none.
ForeignFile find_foreign_file(std::string_view bytes);

} // namespace radiowrap
