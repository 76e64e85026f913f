#pragma once

#include <string_view>

namespace radiowrap {

/// What somebody logs in with, which is no reporter: "admin", "editor2", "j_marsh".
bool is_user_name(std::string_view name);

} // namespace radiowrap
