#pragma once

#include "voice/english/text.hpp"

#include <string>
#include <string_view>

namespace radiowrap::english {

/// What is said, as it grows: keeps words apart, and leaves no hole where something was left out.
class Writer {
public:
    /// A token as it stands.
    void keep(const Token& token);
    /// The words of a Reading.
    void say(std::string_view words);
    /// The text; the object is empty afterwards.
    std::string finish();

private:
    void pause();
    void leave_out();
    [[nodiscard]] bool ends_open() const;
    [[nodiscard]] bool begins_sentence() const;

    std::string text_;
    bool said_ = false; ///< text_ ends in words that were said: a word behind them needs a space
    bool hole_ = false; ///< something was left out: the next space, if text_ ends in one, goes too
};

} // namespace radiowrap::english
