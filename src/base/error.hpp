#pragma once

#include <stdexcept>
#include <string>

namespace radiowrap {

/// What the process answers to its caller.
enum class ExitCode : int {
    done = 0,
    failure = 1,
    wrong_use = 2,
    needs_decision = 3, ///< an ambiguous or missing clip: a person has to choose
    check_failed = 4,   ///< delivered, but a check of the delivered file failed
};

/// The one exception of radiowrap. The text names the file, the place, the cause and the way out.
class Error : public std::runtime_error {
public:
    explicit Error(const std::string& text, ExitCode code = ExitCode::failure)
        : std::runtime_error(text), code_(code) {}
    [[nodiscard]] ExitCode code() const noexcept { return code_; }

private:
    ExitCode code_;
};

/// Runs `work`; an Error that leaves it is told with `context` in front ("voice ar: ...") and keeps its exit
/// code.
template <typename Work>
auto with_context(const std::string& context, Work&& work) {
    try {
        return work();
    } catch (const Error& error) {
        throw Error(context + ": " + error.what(), error.code());
    }
}

} // namespace radiowrap
