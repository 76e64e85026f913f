#include "lib/posix/temporary_folder.hpp"

#include "base/error.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

namespace radiowrap {

TemporaryFolder::TemporaryFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "radiowrap-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr)
        throw Error(fmt::format("{}: no temporary folder: {}", name, std::strerror(errno)));
    path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored; // the system's own cleaning takes what is left
    std::filesystem::remove_all(path_, ignored);
}

} // namespace radiowrap
