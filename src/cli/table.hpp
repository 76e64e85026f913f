#pragma once

#include <string>
#include <vector>

namespace radiowrap {

/// Rows of cells for a terminal or a file, in columns that are as wide as their texts, up to a limit. Texts
/// of any direction keep to themselves in their cells.
class Table {
public:
    /// The head of the columns; those in `right` have their texts at the right.
    explicit Table(std::vector<std::string> head, std::vector<std::size_t> right = {});
    /// As many cells as the head has.
    void add(std::vector<std::string> row);
    [[nodiscard]] bool empty() const { return rows_.size() < 2; }
    [[nodiscard]] std::string text() const;

private:
    std::vector<std::vector<std::string>> rows_; ///< the head first
    std::vector<bool> right_;
};

} // namespace radiowrap
