#pragma once

#include "base/error.hpp"

#include <string>

namespace radiowrap::test {

/// What an Error said; empty when there was none.
template <typename Work>
std::string error_of(Work&& work) {
    try {
        work();
    } catch (const Error& error) {
        return error.what();
    }
    return {};
}

} // namespace radiowrap::test
