#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace radiowrap {

/// What somebody wrote, for a complaint: in quotation marks, without control characters, cut where it is
/// long.
std::string in_quotes(std::string_view text);

/// What is wrong with a file, collected so that all of it is told at once.
class Complaints {
public:
    /// `name` stands for the file.
    explicit Complaints(std::string name) : name_(std::move(name)) {}
    /// Lines count from 1; `text` is cause and way out.
    void add(std::size_t line, std::string text);
    /// What is added from now on is only counted: spare the work of telling it well.
    [[nodiscard]] bool full() const;
    [[nodiscard]] std::size_t count() const { return all_.size(); }
    /// Forgets all but the first `count`: what only follows from a mistake told before.
    void keep(std::size_t count) { all_.resize(std::min(count, all_.size())); }
    /// Throws one Error with every complaint, by line; nothing where there is none.
    void throw_if_any();

private:
    std::string name_;
    std::vector<std::pair<std::size_t, std::string>> all_;
    std::size_t more_ = 0;
};

} // namespace radiowrap
