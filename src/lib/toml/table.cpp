#include "lib/toml/table.hpp"

#include "base/error.hpp"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace radiowrap {

struct TomlTable::Node {
    toml::table file_table;   ///< empty for a table inside another: a copy would forget its lines
    const toml::table* table; ///< that of the file, or one inside it
    std::string file;
    std::string path; ///< "levels." in front of the keys of [levels]
};

TomlTable::TomlTable(std::unique_ptr<Node> node) : node_(std::move(node)) {}
TomlTable::TomlTable(TomlTable&&) noexcept = default;
TomlTable& TomlTable::operator=(TomlTable&&) noexcept = default;
TomlTable::~TomlTable() = default;

TomlTable TomlTable::load(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    stream.peek(); // a folder opens, and fails only here
    if (!stream.is_open() || stream.bad()) throw Error(fmt::format("{}: cannot be read", file.string()));
    const std::string text(std::istreambuf_iterator<char>(stream), {});
    return parse(text, file.string());
}

TomlTable TomlTable::parse(std::string_view text, const std::string& name) {
    try {
        auto node = std::make_unique<Node>(Node{toml::parse(text, name), nullptr, name, ""});
        node->table = &node->file_table;
        return TomlTable(std::move(node));
    } catch (const toml::parse_error& error) {
        throw Error(fmt::format("{}:{}:{}: {}", name, error.source().begin.line, error.source().begin.column,
                                std::string(error.description())));
    }
}

void TomlTable::fail(std::string_view key, const std::string& what) const {
    const toml::node* node = node_->table->get(key);
    const auto line = (node ? node->source() : node_->table->source()).begin.line;
    throw Error(fmt::format("{}:{}: {}{}: {}", node_->file, line, node_->path, key, what));
}

std::optional<std::string> TomlTable::text(std::string_view key) const {
    if (!has(key)) return std::nullopt;
    if (auto value = (*node_->table)[key].value<std::string>()) return value;
    fail(key, "a text in quotation marks is expected");
}

std::optional<double> TomlTable::number(std::string_view key) const {
    if (!has(key)) return std::nullopt;
    if (auto value = (*node_->table)[key].value<double>()) return value;
    fail(key, "a number is expected");
}

std::optional<long> TomlTable::integer(std::string_view key) const {
    if (!has(key)) return std::nullopt;
    if ((*node_->table)[key].is_integer()) return (*node_->table)[key].value<std::int64_t>();
    fail(key, "a whole number is expected");
}

std::optional<bool> TomlTable::boolean(std::string_view key) const {
    if (!has(key)) return std::nullopt;
    if ((*node_->table)[key].is_boolean()) return (*node_->table)[key].value<bool>();
    fail(key, "true or false is expected");
}

std::optional<std::string> TomlTable::text_or_date(std::string_view key) const {
    const auto date = has(key) ? (*node_->table)[key].value<toml::date>() : std::nullopt;
    if (!date) return text(key);
    return fmt::format("{:04}-{:02}-{:02}", date->year, date->month, date->day);
}

std::vector<std::string> TomlTable::texts(std::string_view key) const {
    std::vector<std::string> values;
    if (!has(key)) return values;
    const toml::array* array = (*node_->table)[key].as_array();
    if (array == nullptr) fail(key, "a list of texts is expected");
    for (const toml::node& item : *array) {
        if (!item.is_string()) fail(key, "a list of texts is expected");
        values.push_back(item.ref<std::string>());
    }
    return values;
}

std::optional<TomlTable> TomlTable::table(std::string_view key) const {
    if (!has(key)) return std::nullopt;
    const toml::table* table = (*node_->table)[key].as_table();
    if (table == nullptr) fail(key, fmt::format("a table is expected: [{}{}]", node_->path, key));
    return TomlTable(
        std::make_unique<Node>(Node{{}, table, node_->file, fmt::format("{}{}.", node_->path, key)}));
}

std::vector<TomlTable> TomlTable::tables(std::string_view key) const {
    std::vector<TomlTable> values;
    if (!has(key)) return values;
    const toml::array* array = (*node_->table)[key].as_array();
    if (array == nullptr) fail(key, fmt::format("a list of tables is expected: [[{}{}]]", node_->path, key));
    for (const toml::node& item : *array) {
        if (!item.is_table())
            fail(key, fmt::format("a list of tables is expected: [[{}{}]]", node_->path, key));
        values.push_back(TomlTable(std::make_unique<Node>(
            Node{{}, item.as_table(), node_->file, fmt::format("{}{}.", node_->path, key)})));
    }
    return values;
}

std::vector<std::string> TomlTable::keys() const {
    std::vector<std::string> keys;
    for (const auto& [key, value] : *node_->table) keys.emplace_back(key.str());
    return keys;
}

bool TomlTable::is_text(std::string_view key) const { return (*node_->table)[key].is_string(); }

bool TomlTable::has(std::string_view key) const { return node_->table->contains(key); }

void TomlTable::allow_only(std::initializer_list<std::string_view> known) const {
    allow_only(std::span(known.begin(), known.size()));
}

void TomlTable::allow_only(std::span<const std::string_view> known) const {
    for (const std::string& key : keys())
        if (std::find(known.begin(), known.end(), key) == known.end())
            fail(key, fmt::format("unknown setting; known here: {}", fmt::join(known, ", ")));
}

const std::string& TomlTable::name() const { return node_->file; }

} // namespace radiowrap
