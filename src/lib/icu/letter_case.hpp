#pragma once

namespace radiowrap {

// Letters without case stay as they are.
char32_t upper_case(char32_t c);
char32_t lower_case(char32_t c);

} // namespace radiowrap
