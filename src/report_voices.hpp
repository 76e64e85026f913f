#pragma once

#include "produce.hpp"
#include "voice/text_for_speech.hpp"
#include "voice/voice.hpp"

#include <map>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace radiowrap {

/// The voices that read a report, opened once each.
class ReportVoices {
public:
    /// Throws Error where the station has no voice for the report's language.
    ReportVoices(const Request& request, const Script& script);

    [[nodiscard]] const StationVoices& names() const { return names_; }
    /// Throws Error naming the voice.
    const Voice& open(const std::string& name) { return *find(name).voice; }
    /// Who reads a segment: a person's choice, else the station's.
    [[nodiscard]] const std::string& reader_of(const Segment& segment) const;
    /// What is spoken for each segment, that of a clip is empty; prepared on `at_most` threads. Throws Error
    /// naming the segment.
    std::vector<SpokenText> prepare(std::span<const Segment> segments, int at_most);

private:
    struct Member {
        std::unique_ptr<Voice> voice;
        std::unique_ptr<TextForSpeech> text;
    };

    Member& find(const std::string& name);

    std::filesystem::path folder_;
    StationVoices names_;
    std::vector<std::string> report_; ///< the text of each segment
    std::map<std::string, Member> opened_;
};

/// How messages call a segment, counted from 0.
std::string segment_label(std::size_t segment);

} // namespace radiowrap
