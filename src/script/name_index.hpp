#pragma once

#include <cstddef>
#include <string>
#include <unordered_map>
#include <vector>

namespace radiowrap {

/// The last words of a name, or all of it: "سيد عيسى" of مأمون سيد عيسى. Parts are those of name_parts().
bool is_suffix(const std::vector<std::string>& part, const std::vector<std::string>& whole);

/// The last parts of the whole; or its first part with any others in order, so that a dropped middle name
/// counts.
bool shortens(const std::vector<std::string>& part, const std::vector<std::string>& whole);

/// Finds people by parts of their names, in a time that does not grow with the number of people.
class NameIndex {
public:
    /// `surname`: the part that names alone beside the first and the last one; 0 for none. A person whose
    /// name has grown is added again.
    void add(std::size_t person, const std::vector<std::string>& parts, std::size_t surname);

    /// People one of whose names may shorten the other, each once, and some others. Of very many who share a
    /// short form those who were added last.
    [[nodiscard]] std::vector<std::size_t> near(const std::vector<std::string>& parts) const;

private:
    using People = std::vector<std::size_t>;

    void add_to(std::string key, std::size_t person);
    void find_exactly(const std::vector<std::string>& parts, People& people) const;
    void take(const std::string& key, People& people) const;

    /// By the parts that name alone; and by pairs of parts and by all ends of a name, for those who share
    /// such a part with very many.
    std::unordered_map<std::string, People> people_;
};

} // namespace radiowrap
