#include "clips/transcriber_settings.hpp"

#include "lib/toml/table.hpp"

namespace radiowrap {

TranscriberSettings read_transcriber(const TomlTable& table) {
    table.allow_only({"command", "timeout", "rate"});
    TranscriberSettings settings;
    settings.command = table.texts("command");
    if (settings.command.empty() || settings.command.front().empty())
        table.fail("command", "a program and its arguments are expected, as in [\"recognise\", \"{file}\"]");
    settings.timeout_s = table.number("timeout").value_or(settings.timeout_s);
    if (!(settings.timeout_s > 0.0 && settings.timeout_s <= 86400.0))
        table.fail("timeout", "more than 0 seconds and at most a day is expected");
    const long rate = table.integer("rate").value_or(settings.rate);
    if (rate < 8000 || rate > 48000) table.fail("rate", "8000 to 48000 Hz is possible");
    settings.rate = static_cast<int>(rate);
    return settings;
}

} // namespace radiowrap
