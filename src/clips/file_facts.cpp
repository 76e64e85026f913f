#include "clips/file_facts.hpp"

#include "clips/broadcast_chunks.hpp"
#include "clips/chunk_text.hpp"
#include "clips/date_text.hpp"
#include "clips/file_name.hpp"
#include "clips/ixml.hpp"
#include "clips/readable_text.hpp"
#include "lib/ffmpeg/probe.hpp"
#include "lib/icu/language_code.hpp"
#include "lib/taglib/riff_chunks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace radiowrap {
namespace {

namespace fs = std::filesystem;

/// Tags that name who is heard, the most telling first.
constexpr auto kSpeakerTags = std::to_array<const char*>({"speaker", "performer", "artist", "author"});

/// The tags that carry a field, as FFmpeg calls them in lower case, the most telling first.
struct FieldTag {
    const char* field;
    const char* tag;
};
constexpr auto kFieldTags = std::to_array<FieldTag>({
    {"title", "title"},
    {"story", "story"},
    {"story", "slug"},
    {"place", "place"},
    {"place", "location"},
    {"in_cue", "in_cue"},
    {"in_cue", "incue"},
    {"out_cue", "out_cue"},
    {"out_cue", "outcue"},
    {"transcript", "transcript"},
    {"transcript", "lyrics"},
    {"transcript", "unsyncedlyrics"},
    {"rights", "rights"},
    {"rights", "copyright"},
    {"rights", "license"},
});
constexpr auto kDateTags = std::to_array<FieldTag>({
    {"date", "recording_date"},
    {"date", "date"},
    {"date", "creation_time"},
    {"valid_from", "valid_from"},
    {"valid_until", "valid_until"},
});

class Reader {
public:
    Reader(const fs::path& file, const fs::path& library)
        : file_(file), library_(library), info_(probe_audio(file)) {
        chunks_ = read_riff_chunks(file, {"cart", "iXML", "bext"});
        for (const std::vector<Fact>& facts :
             {read_cart(chunks_["cart"]), read_ixml(chunks_["iXML"]), read_bext(chunks_["bext"])})
            chunk_facts_.insert(chunk_facts_.end(), facts.begin(), facts.end());
    }

    FileFacts read() {
        result_.seconds = info_.seconds;
        read_speakers();
        for (const FieldTag& known : kFieldTags) read_tag(known);
        for (const FieldTag& known : kDateTags) read_date(known);
        read_language();
        std::copy_if(chunk_facts_.begin(), chunk_facts_.end(), std::back_inserter(result_.facts),
                     [](const Fact& fact) { return fact.field != "speaker"; });
        if (const auto date = date_in_name(stem_)) add("date", *date, HintSource::file_name, "file name");
        read_title_as_speaker();
        return std::move(result_);
    }

private:
    [[nodiscard]] std::string tag(const std::string& key) const {
        const auto found = info_.tags.find(key);
        return found == info_.tags.end() ? std::string() : chunk_text(found->second);
    }

    void add(const char* field, std::string value, HintSource source, std::string where) {
        if (!value.empty()) result_.facts.push_back({field, std::move(value), source, std::move(where)});
    }

    /// "Unknown artist" and "Voice 003" name nobody.
    bool add_speaker(const std::string& text, HintSource source, const std::string& where) {
        const bool named = !parse_file_name(text).person.words.empty();
        if (named) add("speaker", text, source, where);
        return named;
    }

    void read_speakers() {
        for (const char* key : kSpeakerTags)
            add_speaker(tag(key), HintSource::tag, fmt::format("tag {}", key));
        for (const Fact& fact : chunk_facts_)
            if (fact.field == "speaker") add_speaker(fact.value, fact.source, fact.where);
        const bool named = add_speaker(stem_, HintSource::file_name, "file name");
        if (const auto order = parse_file_name(stem_).order)
            add("order", fmt::format("{}", *order), HintSource::file_name, "file name");
        const fs::path folder = file_.parent_path();
        if (!named && folder != library_)
            add_speaker(readable_text(folder.filename().string()), HintSource::folder_name, "folder name");
    }

    void read_tag(const FieldTag& known) {
        std::string value = tag(known.tag);
        // ID3 names the language behind the key: "lyrics-ara".
        const std::string with_language = std::string(known.tag) + "-";
        const auto next = info_.tags.lower_bound(with_language);
        if (value.empty() && next != info_.tags.end() && next->first.starts_with(with_language))
            value = chunk_text(next->second);
        const bool coordinates =
            std::string_view(known.tag) == "location" && (value.starts_with('+') || value.starts_with('-'));
        if (!coordinates)
            add(known.field, std::move(value), HintSource::tag, fmt::format("tag {}", known.tag));
    }

    void read_date(const FieldTag& known) {
        if (const auto date = leading_date(tag(known.tag)))
            add(known.field, *date, HintSource::tag, fmt::format("tag {}", known.tag));
    }

    void read_language() {
        const std::string language = short_language(tag("language"));
        if (language != "und" && language != "xxx")
            add("language", language, HintSource::tag, "tag language");
    }

    /// A title is often just a name.
    void read_title_as_speaker() {
        const auto title = std::find_if(result_.facts.begin(), result_.facts.end(),
                                        [](const Fact& fact) { return fact.field == "title"; });
        if (title == result_.facts.end() || title->where == "bext chunk") return;
        const Fact found = *title;
        add_speaker(found.value, HintSource::title, found.where);
    }

    const fs::path& file_;
    const fs::path& library_;
    AudioInfo info_;
    std::string stem_ = readable_text(file_.stem().string());
    std::map<std::string, std::string> chunks_;
    std::vector<Fact> chunk_facts_;
    FileFacts result_;
};

} // namespace

FileFacts read_file_facts(const fs::path& file, const fs::path& library) {
    return Reader(file, library).read();
}

} // namespace radiowrap
