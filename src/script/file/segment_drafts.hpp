#pragma once

#include "script/file/field_lines.hpp"
#include "script/file/speaker_index.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// The segments of a script file while it is read. Lines count from 1; values are still escaped.
class SegmentDrafts {
public:
    /// What is wrong with them is told there.
    explicit SegmentDrafts(Complaints& complaints) : complaints_(complaints) {}

    void open(SegmentKind kind, std::size_t line, std::string_view value);
    /// The open one, if there is one, is complete.
    void close();
    [[nodiscard]] bool is_open() const { return open_; }
    [[nodiscard]] bool waits_for_text() const {
        return open_ && kind() != SegmentKind::clip && draft_.segment.text.empty();
    }
    // Of the open one.
    [[nodiscard]] SegmentKind kind() const { return draft_.segment.kind; }
    [[nodiscard]] std::size_t line() const { return draft_.line; }
    void set(const std::string& keyword, std::size_t line, std::string_view value);
    void add_text(std::string_view value);

    /// How many were opened.
    [[nodiscard]] std::size_t size() const { return drafts_.size() + (open_ ? 1 : 0); }
    /// All of them, when all are closed, with their speakers found. Leaves nothing behind.
    std::vector<Segment> finish(const SpeakerIndex& speakers);

private:
    struct Draft {
        Segment segment;
        std::size_t line = 0;
        FieldLines fields;
        std::string speaker; ///< as written
    };

    Complaints& complaints_;
    std::vector<Draft> drafts_;
    Draft draft_;
    bool open_ = false;
};

} // namespace radiowrap
