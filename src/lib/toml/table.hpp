#pragma once

#include <filesystem>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace radiowrap {

/// A table of a TOML file that a person wrote. Every error names file, line and key; keys nobody asked for
/// are errors too, so that a misspelt setting is never silently without effect.
class TomlTable {
public:
    /// Throws Error: the file cannot be read, or is not TOML (line and column).
    static TomlTable load(const std::filesystem::path& file);
    /// `name` stands for the file in messages.
    static TomlTable parse(std::string_view text, const std::string& name);

    TomlTable(TomlTable&&) noexcept;
    TomlTable& operator=(TomlTable&&) noexcept;
    ~TomlTable();

    // Each throws Error when the key is there with another type.
    [[nodiscard]] std::optional<std::string> text(std::string_view key) const;
    [[nodiscard]] std::optional<double> number(std::string_view key) const;
    [[nodiscard]] std::optional<long> integer(std::string_view key) const;
    [[nodiscard]] std::optional<bool> boolean(std::string_view key) const;
    /// A text, or a date without quotation marks, which becomes YYYY-MM-DD.
    [[nodiscard]] std::optional<std::string> text_or_date(std::string_view key) const;
    /// Empty when the key is missing.
    [[nodiscard]] std::vector<std::string> texts(std::string_view key) const;
    /// It is a part of this file's table, which has to outlive it.
    [[nodiscard]] std::optional<TomlTable> table(std::string_view key) const;
    /// `[[key]]`; empty when the key is missing. Parts of this file's table, too.
    [[nodiscard]] std::vector<TomlTable> tables(std::string_view key) const;
    [[nodiscard]] std::vector<std::string> keys() const;
    [[nodiscard]] bool has(std::string_view key) const;
    /// For a key that may have a text or something else.
    [[nodiscard]] bool is_text(std::string_view key) const;

    /// Throws Error when a key stands here that is not in `known`.
    void allow_only(std::initializer_list<std::string_view> known) const;
    void allow_only(std::span<const std::string_view> known) const;
    /// "station.toml:12: levels.bed: ..." as an Error, for values that are of the right type and still wrong.
    [[noreturn]] void fail(std::string_view key, const std::string& what) const;
    /// The file it came from (or the name given to parse).
    [[nodiscard]] const std::string& name() const;

private:
    struct Node;
    explicit TomlTable(std::unique_ptr<Node> node);
    std::unique_ptr<Node> node_;
};

} // namespace radiowrap
