#include "cli/table.hpp"

#include "cli/terminal.hpp"
#include "lib/icu/characters.hpp"

#include <algorithm>

namespace radiowrap {
namespace {

constexpr std::size_t kWidestCell = 40;

} // namespace

Table::Table(std::vector<std::string> head, std::vector<std::size_t> right) : right_(head.size()) {
    for (const std::size_t column : right) right_.at(column) = true;
    rows_.push_back(std::move(head));
}

void Table::add(std::vector<std::string> row) { rows_.push_back(std::move(row)); }

std::string Table::text() const {
    std::vector<std::size_t> widths(right_.size());
    for (const auto& row : rows_)
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], std::min(kWidestCell, columns_of(row[i])));
    std::string all;
    for (const auto& row : rows_) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string pad(widths[i] - std::min(widths[i], columns_of(row[i])), ' ');
            line += (i > 0 ? "  " : "") +
                    (right_[i] ? pad + row[i] : (row[i].empty() ? "" : isolated(row[i])) + pad);
        }
        all += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
    }
    return all;
}

} // namespace radiowrap
