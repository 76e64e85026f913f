#include "lib/zip/archive.hpp"

#include "base/error.hpp"

#include <fmt/format.h>
#include <zip.h>

#include <algorithm>
#include <array>

namespace radiowrap {

namespace {

constexpr std::uint64_t small_entry = 256 * 1024; // may pack as well as it likes

struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};

std::string message_of(zip_error_t& error) {
    std::string message = zip_error_strerror(&error);
    zip_error_fini(&error);
    return message;
}

zip_t* open(std::string_view bytes, const std::string& name) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive == nullptr) {
        zip_source_free(source);
        throw Error(
            fmt::format("{}: a damaged zip archive: {}; save the file again", name, message_of(error)));
    }
    zip_error_fini(&error);
    return archive;
}

} // namespace

void ZipArchive::Close::operator()(zip* archive) const { zip_discard(archive); }

ZipArchive::ZipArchive(std::string_view bytes, std::string name, const ZipLimits& limits)
    : name_(std::move(name)), limits_(limits), archive_(open(bytes, name_)) {
    const zip_int64_t entries = zip_get_num_entries(archive_.get(), 0);
    if (entries < 0 || static_cast<std::uint64_t>(entries) > limits_.entries)
        throw Error(fmt::format("{}: a zip archive of {} files is no document; at most {} are read", name_,
                                entries, limits_.entries));
}

bool ZipArchive::contains(const std::string& entry) const {
    return zip_name_locate(archive_.get(), entry.c_str(), 0) >= 0;
}

std::optional<std::string> ZipArchive::read(const std::string& entry) const {
    zip_stat_t stat;
    if (zip_stat(archive_.get(), entry.c_str(), 0, &stat) != 0) return std::nullopt;
    const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(archive_.get(), stat.index, 0));
    if (!file)
        throw Error(fmt::format("{}: {}: cannot be unpacked: {}; save the file again, without a password",
                                name_, entry, zip_strerror(archive_.get())));
    const std::uint64_t most =
        std::min(limits_.entry_bytes, std::max(small_entry, stat.comp_size * limits_.ratio));
    std::string bytes;
    std::array<char, 65536> block{};
    for (;;) {
        const zip_int64_t count = zip_fread(file.get(), block.data(), block.size());
        if (count < 0)
            throw Error(fmt::format("{}: {}: damaged: {}; save the file again", name_, entry,
                                    zip_file_strerror(file.get())));
        if (count == 0) return bytes;
        bytes.append(block.data(), static_cast<std::size_t>(count));
        if (bytes.size() > most)
            throw Error(
                fmt::format("{}: {}: unpacks to more than {} KiB from {} KiB: no document, and not read "
                            "on; hand in the report as text",
                            name_, entry, most >> 10, (stat.comp_size + 1023) >> 10));
    }
}

} // namespace radiowrap
