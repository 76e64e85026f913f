#include "deliver/profile.hpp"
#include "lib/toml/table.hpp"

#include <fmt/format.h>

namespace radiowrap {

namespace {

DeliveryProfile base_profile(const TomlTable& table) {
    const auto name = table.text("profile");
    const auto codec_text = table.text("codec");
    if (name.has_value() == codec_text.has_value())
        table.fail("profile",
                   fmt::format("either a profile ({}) or a codec ({}) is expected",
                               fmt::join(built_in_profile_names(), ", "), fmt::join(codec_names(), ", ")));
    if (name) {
        if (auto profile = built_in_profile(*name)) return *profile;
        table.fail("profile", fmt::format("there is no profile \"{}\"; there are {}", *name,
                                          fmt::join(built_in_profile_names(), ", ")));
    }
    const auto codec = find_codec(*codec_text);
    if (!codec)
        table.fail("codec", fmt::format("there is no codec \"{}\"; there are {}", *codec_text,
                                        fmt::join(codec_names(), ", ")));
    for (const std::string& built_in : built_in_profile_names())
        if (auto profile = built_in_profile(built_in); profile->codec == *codec) return *profile;
    table.fail("codec", "no profile has it");
}

void read_bit_rate(const TomlTable& table, DeliveryProfile& profile) {
    const auto rate = table.integer("bit_rate");
    if (!rate) return;
    if (is_lossless(profile.codec))
        table.fail("bit_rate",
                   fmt::format("{} is lossless and has none; use bits", codec_name(profile.codec)));
    const BitRates allowed = bit_rates(profile.codec);
    if (!allowed.allow(static_cast<int>(*rate)))
        table.fail("bit_rate", fmt::format("{} is not a rate of {} in stereo at 48 kHz: {} kbit/s", *rate,
                                           codec_name(profile.codec),
                                           fmt::join(allowed.kbps, allowed.fixed ? ", " : " to ")));
    set_bit_rate(profile, static_cast<int>(*rate));
}

void read_bits(const TomlTable& table, DeliveryProfile& profile) {
    const auto bits = table.integer("bits");
    if (!bits) return;
    if (!is_lossless(profile.codec))
        table.fail("bits", fmt::format("{} has no sample size; use bit_rate", codec_name(profile.codec)));
    if (*bits != 16 && *bits != 24) table.fail("bits", "16 or 24 is expected");
    profile.bits = static_cast<int>(*bits);
}

void read_level(const TomlTable& table, const char* key, double least, double most, double& value) {
    const auto number = table.number(key);
    if (!number) return;
    if (!(*number >= least && *number <= most))
        table.fail(key, fmt::format("a number from {} to {} is expected", least, most));
    value = *number;
}

/// A name becomes part of a file name.
void read_name(const TomlTable& table, const char* key, std::string& value) {
    const auto text = table.text(key);
    if (!text) return;
    if (text->empty() || text->front() == '.' || text->find('/') != std::string::npos)
        table.fail(
            key,
            "a name without \"/\" and without a dot in front is expected: it becomes part of a file name");
    value = *text;
}

} // namespace

DeliveryProfile read_profile(const TomlTable& table) {
    table.allow_only({"profile", "codec", "name", "extension", "bit_rate", "bits", "target_lufs",
                      "ceiling_dbtp", "tolerance_lu", "headroom_db", "coder"});
    DeliveryProfile profile = base_profile(table);
    read_name(table, "name", profile.name);
    read_name(table, "extension", profile.extension);
    read_bit_rate(table, profile);
    read_bits(table, profile);
    read_level(table, "target_lufs", -40.0, -8.0, profile.target_lufs);
    read_level(table, "ceiling_dbtp", -20.0, 0.0, profile.ceiling_dbtp);
    read_level(table, "tolerance_lu", 0.1, 2.0, profile.tolerance_lu);
    read_level(table, "headroom_db", 0.0, 10.0, profile.headroom_db);
    if (const auto coder = table.table("coder"))
        for (const std::string& key : coder->keys()) profile.coder_options[key] = *coder->text(key);
    return profile;
}

} // namespace radiowrap
