#pragma once

#include <sndfile.h>

#include <memory>

namespace radiowrap::sndfile {

struct CloseFile {
    void operator()(SNDFILE* file) const { sf_close(file); }
};
using File = std::unique_ptr<SNDFILE, CloseFile>;

} // namespace radiowrap::sndfile
