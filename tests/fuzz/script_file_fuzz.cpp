// Any bytes as a script file: an Error, or a script that is the same when it is written and read again.
#include "base/error.hpp"
#include "script/script_file.hpp"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace radiowrap;
    Script script;
    try {
        script = read_script_file({reinterpret_cast<const char*>(data), size}, "script");
    } catch (const Error&) {
        return 0;
    }
    const std::string written = to_script_file(script);
    if (to_script_file(read_script_file(written, "again")) != written) std::abort();
    return 0;
}
