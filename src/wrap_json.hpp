#pragma once

#include "produce.hpp"

#include <nlohmann/json.hpp>

namespace radiowrap {

/// What the delivered files say of themselves.
Tags tags_of(const Article& article, const Request& request);

nlohmann::json to_json(const Loudness& loudness);

/// As a file or a terminal gets it. Names of files need not be UTF-8: what is not becomes U+FFFD.
std::string to_text(const nlohmann::json& json);

/// A timeline for people and programs: every region with its start and length on air.
nlohmann::json to_json(const Timeline& timeline);

/// The sidecar of a production: what plays when and who speaks, where each take came from, what every
/// delivery measures, and the warnings. Nothing in it depends on the folder or the time of the run.
nlohmann::json to_json(const Production& production, const Request& request);

} // namespace radiowrap
