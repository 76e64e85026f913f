#pragma once

#include "script/marks/mark_line.hpp"
#include "script/script.hpp"

#include <optional>

namespace radiowrap {

/// A line of a cut sheet: "Runs: 07 sec OC: “... last words.”", "IN: ...", "TRT 1:02 SOC".
struct CutSheetLine {
    std::optional<double> seconds;
    std::optional<std::string> in_cue, out_cue;
    int labels = 0;
    bool quotes = false; ///< a cue stands in quotation marks

    /// Says what only a cut sheet says; other texts have lines with "In:" and "Out:" too.
    [[nodiscard]] bool is_evident() const { return seconds || quotes; }
    /// Adds what it says to a clip's.
    void tell(Segment& clip) const;
};

/// Empty when the line is none.
std::optional<CutSheetLine> read_cut_sheet_line(const MarkLine& line);

} // namespace radiowrap
