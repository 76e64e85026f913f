#pragma once

#include "base/error.hpp"

#include <string>

namespace radiowrap {

/// The text of the Error that `work` throws; "no error" when it throws none.
template <typename Work>
std::string error_text(Work&& work) {
    try {
        work();
    } catch (const Error& error) {
        return error.what();
    }
    return "no error";
}

} // namespace radiowrap
