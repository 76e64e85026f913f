#include "base/pending_file.hpp"

#include "base/error.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <system_error>
#include <utility>

namespace radiowrap {

namespace {

std::string system_text(int code) { return std::generic_category().message(code); }

std::filesystem::path folder_of(const std::filesystem::path& file) {
    return file.has_parent_path() ? file.parent_path() : ".";
}

/// A file or folder is on the disk once fsync() of it returned.
void sync_to_disk(const std::filesystem::path& path) {
    const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0) throw_write_error(path, system_text(errno));
    const int code = fsync(fd) == 0 ? 0 : errno;
    close(fd);
    if (code != 0 && code != EINVAL)
        throw_write_error(path, system_text(code)); // EINVAL: this file system never syncs
}

} // namespace

void throw_write_error(const std::filesystem::path& file, const std::string& reason) {
    throw Error(fmt::format("{}: cannot be written: {}; make room or rights there, or choose another folder",
                            file.string(), reason));
}

PendingFile::PendingFile(std::filesystem::path final_path)
    : final_(std::move(final_path)),
      partial_(folder_of(final_) / fmt::format(".{}.partial", final_.filename().string())) {
    const auto folder = folder_of(final_);
    if (!std::filesystem::is_directory(folder))
        throw Error(fmt::format("{}: there is no such folder; make it or choose another", folder.string()));
    if (std::filesystem::is_directory(final_))
        throw Error(fmt::format("{}: is a folder; a file is to be written there", final_.string()));
    const int fd = open(partial_.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (fd < 0) throw_write_error(final_, system_text(errno));
    close(fd);
}

PendingFile::PendingFile(PendingFile&& other) noexcept
    : final_(std::move(other.final_)), partial_(std::exchange(other.partial_, {})) {}

PendingFile::~PendingFile() {
    std::error_code ignored;
    if (!partial_.empty()) std::filesystem::remove(partial_, ignored);
}

void PendingFile::write(std::string_view content) {
    std::ofstream stream(partial_, std::ios::binary);
    stream.write(content.data(), static_cast<std::streamsize>(content.size()));
    stream.close();
    if (!stream) throw_write_error(final_, system_text(errno));
}

void PendingFile::sync() const { sync_to_disk(partial_); }

void PendingFile::commit() {
    sync();
    std::error_code problem;
    std::filesystem::rename(partial_, final_, problem);
    if (problem) throw_write_error(final_, problem.message());
    partial_.clear();
    sync_to_disk(folder_of(final_));
}

} // namespace radiowrap
